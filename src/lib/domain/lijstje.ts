import { z } from 'zod';
import { vrijeTekst } from './formulier.ts';
import { emailSchema } from './gebruiker.ts';

/** More on one list helps nobody choose, and would not fit a cookie. */
export const LIJSTJE_MAX = 30;
/** Days that a shared list can be read. */
export const LIJSTJE_DAGEN = 30;

/** The signs of a code: none that looks like another. */
const CODE = /^[a-hjkmnp-z2-9]{10}$/;
export const isLijstjeCode = (text: string) => CODE.test(text);

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the cookie holds: ids of offers in the order one likes, nothing else. */
export function leesLijstje(cookie: string | undefined): string[] {
	const ids = (cookie ?? '').split('.').filter((id) => ID.test(id));
	return [...new Set(ids)].slice(0, LIJSTJE_MAX);
}

export const schrijfLijstje = (ids: string[]) => ids.join('.');

export const isVol = (ids: string[]) => ids.length >= LIJSTJE_MAX;

/** At the end, or back at `plek`; what is there already stays where it is. */
export function zetOpLijstje(ids: string[], id: string, plek = ids.length): string[] {
	if (!ID.test(id) || ids.includes(id) || isVol(ids)) return ids;
	return ids.toSpliced(Math.max(0, plek), 0, id);
}

export function haalVanLijstje(ids: string[], id: string): string[] {
	return ids.filter((other) => other !== id);
}

/** One place up (-1) or down (1). */
export function schuif(ids: string[], id: string, stap: -1 | 1): string[] {
	const from = ids.indexOf(id);
	const to = from + stap;
	if (from < 0 || to < 0 || to >= ids.length) return ids;
	return ids.toSpliced(from, 1).toSpliced(to, 0, id);
}

/** The list of somebody else at the end of one's own. */
export function neemOver(ids: string[], others: string[]): string[] {
	return others.reduce((list, id) => zetOpLijstje(list, id), ids);
}

/**
 * A sentence beside the list. No web address: our mail must not carry somebody else's link. Mail
 * programs make a link of two words with a dot between, in whatever script, and of an IP address.
 */
const ADRES =
	/:\/\/|www\.|@|[\p{L}\p{N}_-]{2,}[.\u2024\u3002\uff0e\uff61]\p{L}{2,}|\d+(\.\d+){3}/iu;

export const mailLijstjeSchema = emailSchema.extend({
	zin: vrijeTekst(200).refine((text) => !ADRES.test(text), 'fout_geen_link')
});

/** A name for a list of work: no numbers in which somebody could be known. */
export const deelLijstjeSchema = z.object({
	titel: vrijeTekst(60).refine((text) => !/\d{4,}|@/.test(text), 'fout_persoonlijk_lijstje'),
	naar: z.enum(['print', 'link']).catch('link')
});

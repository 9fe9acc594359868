import type { Cookies } from '@sveltejs/kit';
import { leesLijstje, LIJSTJE_MAX, schrijfLijstje } from '../domain/lijstje.ts';
import { weekgroepen } from '../domain/weekgroepen.ts';
import * as aanbod from './db/aanbod.ts';
import type { Db } from './db/client.ts';
import { kort } from './tijden.ts';

/** Holds ids of offers only. Without it a page can be shared by caches, see http/cache.ts. */
const COOKIE = 'lijstje';
const HALF_YEAR = 182 * 24 * 60 * 60;

export const mijnLijstje = (cookies: Cookies) => leesLijstje(cookies.get(COOKIE));

export function bewaarLijstje(cookies: Cookies, ids: string[], url: URL): void {
	const options = { path: '/', secure: url.protocol === 'https:' };
	if (!ids.length) return cookies.delete(COOKIE, options);
	cookies.set(COOKIE, schrijfLijstje(ids), {
		...options,
		httpOnly: true,
		sameSite: 'lax',
		maxAge: HALF_YEAR
	});
}

/** What a list tells of each offer, in the order of the list. One query. */
export async function opLijstje(db: Db, ids: string[]) {
	const found = new Map((await aanbod.byIds(db, ids.slice(0, LIJSTJE_MAX))).map((a) => [a.id, a]));
	return ids.flatMap((id) => {
		const a = found.get(id);
		return a ? [toRegel(a)] : [];
	});
}

export type Lijstregel = ReturnType<typeof toRegel>;

function toRegel(a: aanbod.AanbodVol) {
	// whoever edits a secret address can read it, and may still not hand it out
	const plek = a.adres_geheim ? null : a.aanbod_locaties[0]?.locaties;
	const { naam, telefoon } = a.organisaties;
	return {
		id: a.id,
		slug: a.slug,
		naam: a.naam,
		organisatie: naam,
		samenvatting: a.samenvatting || a.omschrijving.slice(0, 160),
		telefoon: a.telefoon ?? telefoon,
		email: a.email ?? a.organisaties.email,
		adres: plek ? [plek.adres, plek.plaats].filter(Boolean).join(', ') : null,
		adres_geheim: a.adres_geheim,
		gevoelig: a.gevoelig,
		week: weekgroepen(a.openingstijden.map(kort)),
		openingstijden_tekst: a.openingstijden_tekst,
		dicht_van: a.dicht_van,
		dicht_tot: a.dicht_tot,
		kosten_soort: a.kosten_soort,
		kosten: a.kosten,
		prijs_cents: a.prijs_cents,
		toegang: a.toegang
	};
}

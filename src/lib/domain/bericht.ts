import { z } from 'zod';
import { geheelGetal, id, verplichteTekst, vinkje, vrijeTekst } from './formulier.ts';

/** The part that somebody has in a conversation. */
export type Gesprekspartij = 'vrijwilliger' | 'client' | 'begeleider' | 'consulent' | 'coordinator';

/** Characters in one message; the database keeps the same limit. */
export const MAX_BERICHT = 2000;

/** What gives away how to reach somebody, or where. */
export type Persoonlijk = 'telefoon' | 'email' | 'adres';

const TELEFOON = [
	/(?:\+|\b00)[1-9](?:[\s().-]{0,2}\d){7,13}(?!\d)/,
	/(?<![\d-])0(?:[\s().-]{0,2}\d){9}(?!\d)/
];
/** "01-02-2026 10" has ten digits too, and begins with a nought. */
const DATUM = /\b\d{1,2}[-./]\d{1,2}[-./]\d{4}\b/g;
const EMAIL = /[^\s@]+@[^\s@]+\.[^\s@]+/;
const STRAAT =
	/\p{L}{2,}[ -]?(?:straat|laan|weg|plein|kade|hof|gracht|dreef|singel|steeg|dijk|plantsoen|baan|park|pad|str\.)\s+\d{1,4}(?!\d|\s*(?:uur|min|keer|km|euro|dagen|weken|graden))/iu;
const POSTCODE = /\b[1-9]\d{3} ?[A-Z]{2}\b/;

/**
 * What somebody is about to give away in a message, to warn of it. It may be meant: who wants to give
 * an own number may. Rather a warning too many; a BSN is refused elsewhere.
 */
export function persoonlijkIn(tekst: string): Persoonlijk[] {
	const found: Persoonlijk[] = [];
	const zonderDatum = tekst.replace(DATUM, ' ');
	if (TELEFOON.some((patroon) => patroon.test(zonderDatum))) found.push('telefoon');
	if (EMAIL.test(tekst)) found.push('email');
	if (STRAAT.test(tekst) || POSTCODE.test(tekst)) found.push('adres');
	return found;
}

/** A browser counts the end of a line as one character and sends two. */
const regels = (value: unknown) =>
	typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value;

/** `sleutel` is made with the form, so that sending twice sends once; `toch`: the warning was read. */
export const berichtSchema = z.object({
	sleutel: id,
	tekst: z.preprocess(regels, verplichteTekst(MAX_BERICHT)),
	toch: vinkje
});

export const terugSchema = z.object({ bericht: id });
export const meldSchema = z.object({ bericht: id, reden: vrijeTekst(500) });
export const meelezenSchema = z.object({ mee: vinkje });
export const afhandelSchema = z.object({ melding: id, uitkomst: verplichteTekst(500) });
export const heropenSchema = z.object({ reden: verplichteTekst(300) });

export const beleidSchema = z.object({ maanden: geheelGetal(1, 24) });

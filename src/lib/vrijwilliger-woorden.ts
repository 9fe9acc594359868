import type { Neereden, Vervoer } from './domain/aanmelding-stappen.ts';
import { m } from './paraglide/messages.js';

export const VERVOER_NAAM: Record<Vervoer, () => string> = {
	lopend: m.aanmelden_vervoer_lopend,
	fiets: m.aanmelden_vervoer_fiets,
	ov: m.aanmelden_vervoer_ov,
	auto: m.aanmelden_vervoer_auto
};
/** As the coordinator chooses it. */
export const NEE: Record<Neereden, () => string> = {
	genoeg: m.aanmeldingen_nee_genoeg,
	ander_werk: m.aanmeldingen_nee_ander_werk,
	te_ver: m.aanmeldingen_nee_te_ver,
	tijd: m.aanmeldingen_nee_tijd,
	niet_bereikt: m.aanmeldingen_nee_niet_bereikt,
	anders: m.aanmeldingen_nee_anders
};
/** As the person reads it. */
export const NEE_ZIN: Record<Neereden, (naam: { naam: string }) => string> = {
	genoeg: m.aanmelden_nee_genoeg,
	ander_werk: m.aanmelden_nee_ander_werk,
	te_ver: m.aanmelden_nee_te_ver,
	tijd: m.aanmelden_nee_tijd,
	niet_bereikt: m.aanmelden_nee_niet_bereikt,
	anders: m.aanmelden_nee_anders
};

import { z } from 'zod';
import { dag, geheelGetal, getal, id, verplichteTekst, vinkje, vrijeTekst } from './formulier.ts';

/** No letters or digits that look alike: no O, 0, I or 1. The database draws the same ones. */
const CODE = /^[2-9A-HJ-NP-Z]{8}$/;
const taakcode = z.string().regex(/^[a-z_]{2,40}$/, 'fout_keuze');

/** Most hours of help that count for one day. */
export const MAX_UREN = 12;

/** What a coordinator confirms; `sleutel` is made with the form, so that sending it twice counts once. */
export const hulpSchema = z.object({
	sleutel: id,
	vrijwilliger: id,
	dag,
	uren: getal(0.25, MAX_UREN),
	taak: taakcode
});

export const bonSchema = z.object({
	sleutel: id,
	taak: taakcode,
	toelichting: vrijeTekst(300),
	bereikbaar: verplichteTekst(120)
});

/** The code of a bon as people type it: small letters, spaces and dashes do not matter. */
export const bonCodeSchema = z.object({
	code: z
		.string()
		.transform((text) => text.toUpperCase().replace(/[^0-9A-Z]/g, ''))
		.pipe(z.string().regex(CODE, 'fout_code'))
});

export const herstelSchema = z.object({ boeking: id, reden: verplichteTekst(300) });

export const beleidSchema = z.object({
	aan: vinkje,
	punten_per_uur: geheelGetal(1, 10),
	max_per_week: geheelGetal(1, 100)
});

export const taakSchema = z.object({
	code: taakcode,
	naam: verplichteTekst(80),
	punten: geheelGetal(1, 50),
	aan: vinkje
});

/** "K7QM-42XA": in two halves it is easier to say over the telephone. */
export function leesbareCode(code: string): string {
	return `${code.slice(0, 4)}-${code.slice(4)}`;
}

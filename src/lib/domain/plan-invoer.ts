import { z } from 'zod';
import { dag, geheelGetal, ofLeeg, vrijeTekst } from './formulier.ts';
import { ONDERDELEN, type Planinhoud, type Plansoort } from './plan.ts';

/** Room for one section; the database refuses more. */
export const MAX_ONDERDEEL = 2000;

/** Which concept or version the writer had open: a number that only goes up; 0 is none. */
const stand = geheelGetal(0, 1_000_000);

/** The form of a document; everything may still be empty, a concept is not finished. */
export function planSchema(soort: Plansoort) {
	const codes = ONDERDELEN[soort].map(({ code }) => code);
	const fields = Object.fromEntries(codes.map((code) => [code, vrijeTekst(MAX_ONDERDEEL)]));
	return z
		.object({ ...fields, versie: stand, basis: stand })
		.transform(({ versie, basis, ...inhoud }) => ({
			versie,
			basis,
			inhoud: inhoud as Planinhoud
		}));
}

/** Fixing a concept; `anders` says what changed since the version before. */
export const vaststellenSchema = z.object({ versie: stand, anders: vrijeTekst(500) });

export const weggooienSchema = z.object({ versie: stand });

/**
 * What the cliënt says to a version. Not agreeing needs a reason.
 * `vandaag`: a talk was not tomorrow; without `gezegd_op` it is today.
 */
export function planantwoordSchema(vandaag: string) {
	return z
		.object({
			planversie: z.guid('fout_keuze'),
			eens: z.enum(['ja', 'nee']).transform((eens) => eens === 'ja'),
			reden: vrijeTekst(1000),
			gezegd_op: ofLeeg(dag)
		})
		.refine(({ eens, reden }) => eens || reden !== '', {
			path: ['reden'],
			message: 'fout_verplicht'
		})
		.refine(({ gezegd_op }) => !gezegd_op || gezegd_op <= vandaag, {
			path: ['gezegd_op'],
			message: 'fout_datum_in_toekomst'
		});
}
export type Planantwoord = z.output<ReturnType<typeof planantwoordSchema>>;

import { z } from 'zod';
import { dagdeelSchema, sortDagdelen } from './dagdelen.ts';
import { dag, id, lijst, ofLeeg, vinkje, vrijeTekst } from './formulier.ts';
import { EVALUATIES, KLIKMOMENTEN } from './momenten.ts';
import { addDays } from './week.ts';

/** What is filled in on the page of a koppeling. */

export const WIJZEN = ['gesprek', 'telefoon'] as const;
export type Wijze = (typeof WIJZEN)[number] | 'zelf';

/** Yes or no of the cliënt; a professional says how it was asked. A no needs no reason. */
export const clientAntwoordSchema = z.object({
	antwoord: z.enum(['ja', 'nee']).transform((antwoord) => antwoord === 'ja'),
	wijze: z.enum(['zelf', ...WIJZEN])
});

/** So far ahead a first meeting is planned, in days; the database keeps the same limit. */
export const VOORUIT_DAGEN = 90;

/** A place of the kaart, or else words. */
export function kennismakingSchema(vandaag: string) {
	return z
		.object({
			dag: dag.refine(
				(day) => day >= vandaag && day <= addDays(vandaag, VOORUIT_DAGEN),
				'fout_kennismaking_dag'
			),
			tijd: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'fout_tijd'),
			locatie_id: ofLeeg(id),
			plek: vrijeTekst(200)
		})
		.refine((v) => v.locatie_id || v.plek, { path: ['plek'], message: 'fout_plek' });
}

/** When the maatje comes, as moments of the week; none takes back what was agreed. */
export const momentenSchema = z.object({
	momenten: lijst(dagdeelSchema).transform(sortDagdelen)
});

export const uitkomstSchema = z.object({
	uitkomst: z.enum(['klikt', 'klikt_niet', 'nog_een_keer'])
});

export const klikSchema = z.object({
	moment: z.enum(KLIKMOMENTEN),
	kant: z.enum(['vrijwilliger', 'client']),
	oordeel: z.enum(['goed', 'twijfel', 'niet_goed']),
	woorden: vrijeTekst(500)
});

/** The first day together, at most this many days back or ahead: people start before it is written down. */
export const START_DAGEN = 90;

export function startdagSchema(vandaag: string) {
	return z.object({
		start_op: dag.refine(
			(day) => day >= addDays(vandaag, -START_DAGEN) && day <= addDays(vandaag, START_DAGEN),
			'fout_startdag'
		)
	});
}

export function evaluatieSchema(vandaag: string) {
	return z.object({
		moment: z.enum(EVALUATIES),
		gedaan_op: dag.refine((day) => day <= vandaag, 'fout_datum_in_toekomst'),
		notitie: vrijeTekst(1000)
	});
}

/** Why it ends, as somebody chooses it; the database keeps the same list. */
export const EINDREDENEN = [
	'doel_bereikt',
	'verhuisd',
	'te_zwaar',
	'klik_niet',
	'tijd',
	'ziekte',
	'overleden',
	'anders'
] as const;
export type Eindreden = (typeof EINDREDENEN)[number];
/** Written by the rules themselves. */
export type Vanzelf = 'vol' | 'geen_antwoord' | 'geen_kennismaking' | 'geen_start';

/** The maatje free or paused is the coordinator's; the hulpvraag open or closed is the professional's. */
export function afrondenSchema(vandaag: string) {
	return z
		.object({
			reden: z.enum(EINDREDENEN),
			toelichting: vrijeTekst(300),
			maatje: z.enum(['vrij', 'pauze']).default('vrij'),
			pauze_tot: ofLeeg(dag),
			vraag_dicht: vinkje
		})
		.refine((v) => v.reden !== 'anders' || v.toelichting, {
			path: ['toelichting'],
			message: 'fout_verplicht'
		})
		.refine(
			(v) =>
				v.maatje === 'vrij' ||
				(!!v.pauze_tot && v.pauze_tot > vandaag && v.pauze_tot <= addDays(vandaag, 366)),
			{ path: ['pauze_tot'], message: 'fout_pauze' }
		)
		.transform(({ maatje, pauze_tot, ...v }) => ({
			...v,
			pauze_tot: maatje === 'pauze' ? pauze_tot : null
		}));
}

import { z } from 'zod';
import { dagdeelSchema, sortDagdelen } from './dagdelen.ts';
import {
	dag,
	getal,
	id,
	lijst,
	ofLeeg,
	taalcode,
	vinkje,
	vrijeTekst,
	type Formulierfouten
} from './formulier.ts';
import { RESULTAATGEBIEDEN } from './resultaatgebieden.ts';
import { TAKEN } from './taken.ts';
import { verwijderPersoonlijk } from './zoeken/persoonlijk.ts';

/** What a cliënt looks for: one person, something to go to, or whatever fits. */
export const ZOEKT = ['maatje', 'aanbod', 'beide'] as const;
export type Zoekt = (typeof ZOEKT)[number];

export const HULPVRAAG_STATUSSEN = ['open', 'gekoppeld', 'gesloten'] as const;
export type HulpvraagStatus = (typeof HULPVRAAG_STATUSSEN)[number];

/** One screen; `complex` means that professional knowledge is needed and asks for a reason. */
export const hulpvraagSchema = z
	.object({
		resultaatgebieden: lijst(z.enum(RESULTAATGEBIEDEN)).refine((r) => r.length, 'fout_verplicht'),
		wijk_id: ofLeeg(id),
		dagdelen: lijst(dagdeelSchema).transform(sortDagdelen),
		talen: lijst(taalcode),
		geslacht_wens: ofLeeg(z.enum(['vrouw', 'man'])),
		taken: lijst(z.enum(TAKEN)),
		kan_zelf: lijst(z.enum(TAKEN)),
		vanaf: ofLeeg(dag),
		tot: ofLeeg(dag),
		persoonlijk: vinkje,
		voor_geslacht: ofLeeg(z.enum(['vrouw', 'man'])),
		zoekt: z.enum(ZOEKT).prefault('beide'),
		max_afstand_km: ofLeeg(getal(0.5, 100)),
		uren_per_week: ofLeeg(getal(0.5, 40)),
		belangrijk: vrijeTekst(1000),
		past_niet: vrijeTekst(1000),
		complex: vinkje,
		complex_reden: vrijeTekst(500)
	})
	.refine((h) => !h.complex || h.complex_reden, {
		path: ['complex_reden'],
		message: 'fout_verplicht'
	})
	.refine((h) => !h.vanaf || !h.tot || h.tot >= h.vanaf, {
		path: ['tot'],
		message: 'fout_periode'
	})
	.transform((h) => ({
		...h,
		complex_reden: h.complex ? h.complex_reden : null,
		/** Not asked, not kept: who is helped matters for personal help only. */
		voor_geslacht: h.persoonlijk ? h.voor_geslacht : null
	}));

export type HulpvraagInvoer = z.output<typeof hulpvraagSchema>;

/**
 * Errors for texts that coordinator and maatje read when they tell who the cliënt is: the first
 * name, a telephone number or a mail address. Null when they don't.
 */
export function herkenbaar(
	hulpvraag: Pick<HulpvraagInvoer, 'belangrijk' | 'past_niet'>,
	roepnaam: string
): Formulierfouten | null {
	const words = (text: string) =>
		` ${
			text
				.toLowerCase()
				.match(/\p{L}+/gu)
				?.join(' ') ?? ''
		} `;
	const name = words(roepnaam);
	const errors: Formulierfouten = {};
	for (const field of ['belangrijk', 'past_niet'] as const) {
		const text = hulpvraag[field];
		if (name.trim().length > 1 && words(text).includes(name)) errors[field] = 'fout_naam';
		else if (verwijderPersoonlijk(text).verwijderd) errors[field] = 'fout_persoonlijk';
	}
	return Object.keys(errors).length ? errors : null;
}

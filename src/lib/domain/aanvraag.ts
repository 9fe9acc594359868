import { z } from 'zod';
import { VRAAG_MAX, VRAAGSTAPPEN, type Vraagstap } from './aanvraag-stappen.ts';
import { dagdeelSchema, sortDagdelen } from './dagdelen.ts';
import { dag, id, lijst, ofLeeg, pc4, verplichteTekst, vinkje, vrijeTekst } from './formulier.ts';
import type { Formulierfouten, Formulierwaarden, Foutcode } from './formulier.ts';
import { RESULTAATGEBIEDEN } from './resultaatgebieden.ts';
import { DRINGEND } from './zoeken/veilig-lijst.ts';
import { vindSignalen } from './zoeken/veilig.ts';

export const VOOR_WIE = ['zelf', 'naaste', 'beroep'] as const;
export type VoorWie = (typeof VOOR_WIE)[number];
/** Whether the person whom it is about agrees; asked of whoever asks for somebody else. */
export const INSTEMMINGEN = ['ja', 'nog_niet', 'kan_niet'] as const;

export const AANVRAAG_STATUSSEN = [
	'nieuw',
	'opgepakt',
	'verwezen',
	'hulpvraag',
	'gesloten',
	'ingetrokken'
] as const;
export type AanvraagStatus = (typeof AANVRAAG_STATUSSEN)[number];

export const SLUITREDENEN = [
	'opgelost',
	'niet_bereikt',
	'andere_gemeente',
	'dubbel',
	'wil_niet_meer',
	'anders'
] as const;
export type Sluitreden = (typeof SLUITREDENEN)[number];

const telefoon = z
	.string()
	.trim()
	.max(30, 'fout_te_lang')
	.regex(/^\+?(?:[\s().-]*\d){8,15}[\s()]*$/, 'fout_telefoon');
const email = z.string().trim().toLowerCase().max(200, 'fout_te_lang').pipe(z.email('fout_email'));

const wie = z
	.object({ voor_wie: z.enum(VOOR_WIE), instemming: ofLeeg(z.enum(INSTEMMINGEN)) })
	.refine((w) => w.voor_wie === 'zelf' || w.instemming, {
		path: ['instemming'],
		message: 'fout_verplicht'
	})
	.transform((w) => ({ ...w, instemming: w.voor_wie === 'zelf' ? null : w.instemming }));
const wat = z.object({
	vraag: verplichteTekst(VRAAG_MAX),
	resultaatgebieden: lijst(z.enum(RESULTAATGEBIEDEN))
});
const wanneer = z.object({ dagdelen: lijst(dagdeelSchema).transform(sortDagdelen) });
const waar = z
	.object({ postcode: ofLeeg(pc4), wijk_id: ofLeeg(id) })
	.refine((w) => w.postcode || w.wijk_id, { path: ['postcode'], message: 'fout_waar' });

/** One way to be reached is enough. Also for the page on which it is changed. */
export const bereikSchema = z
	.object({ naam: vrijeTekst(80), telefoon: ofLeeg(telefoon), email: ofLeeg(email) })
	.refine((b) => b.telefoon || b.email, { path: ['telefoon'], message: 'fout_bereik_een' });
const klaar = z.object({ toestemming: vinkje.refine(Boolean, 'fout_toestemming') });

export const aanvullingSchema = z.object({ tekst: verplichteTekst(VRAAG_MAX) });

/** What the consulent decides at the end. */
export const sluitSchema = z.object({ reden: z.enum(SLUITREDENEN) });
export const verwijsSchema = z.object({ aanbod: id });

/**
 * A dossier and a hulpvraag out of a request. Whoever asked for somebody else gave no consent of that
 * person: then the day on which the person said yes is asked. `vandaag`: nobody said yes tomorrow.
 */
export function naarHulpvraagSchema(about: { zelf: boolean; complex: boolean; vandaag: string }) {
	return z
		.object({
			pseudoniem: verplichteTekst(60),
			roepnaam: vrijeTekst(60),
			toestemming_op: ofLeeg(dag),
			resultaatgebieden: lijst(z.enum(RESULTAATGEBIEDEN)).refine((r) => r.length, 'fout_verplicht'),
			belangrijk: vrijeTekst(1000),
			complex_reden: vrijeTekst(500)
		})
		.refine((h) => about.zelf || h.toestemming_op, {
			path: ['toestemming_op'],
			message: 'fout_verplicht'
		})
		.refine((h) => !h.toestemming_op || h.toestemming_op <= about.vandaag, {
			path: ['toestemming_op'],
			message: 'fout_datum_in_toekomst'
		})
		.refine((h) => !about.complex || h.complex_reden, {
			path: ['complex_reden'],
			message: 'fout_verplicht'
		});
}

const SCHEMAS = { wie, wat, wanneer, waar, bereik: bereikSchema, klaar } satisfies Record<
	Vraagstap,
	z.ZodType
>;

/** Everything that was answered, ready to be kept. */
export type Aanvraag = z.output<typeof wie> &
	z.output<typeof wat> &
	z.output<typeof wanneer> &
	z.output<typeof waar> &
	z.output<typeof bereikSchema>;

/** What is wrong with one step; null when nothing is. */
export function stapFouten(stap: Vraagstap, values: Formulierwaarden): Formulierfouten | null {
	const parsed = SCHEMAS[stap].safeParse(values, {
		error: (issue) =>
			issue.input === undefined || issue.input === '' ? 'fout_verplicht' : 'fout_keuze'
	});
	if (parsed.success) return null;
	const errors: Formulierfouten = {};
	for (const issue of parsed.error.issues)
		errors[String(issue.path[0] ?? '')] ??= issue.message as Foutcode;
	return errors;
}

export type Gelezen =
	{ ok: true; data: Aanvraag } | { ok: false; stap: Vraagstap; errors: Formulierfouten };

/**
 * All six steps at once. Earlier answers come back from the browser, so each is checked again; the
 * first step that is not right is where to go.
 */
export function leesAanvraag(values: Formulierwaarden): Gelezen {
	for (const stap of VRAAGSTAPPEN) {
		const errors = stapFouten(stap, values);
		if (errors) return { ok: false, stap, errors };
	}
	return {
		ok: true,
		data: {
			...wie.parse(values),
			...wat.parse(values),
			...wanneer.parse(values),
			...waar.parse(values),
			...bereikSchema.parse(values)
		}
	};
}

/** What cannot wait for a sociaal team, in any part of a long text; most urgent first. */
export function spoedSignalen(text: string): string[] {
	const found = new Set<string>();
	// the search reads 300 signs; overlapping pieces, so that no phrase falls between two
	for (let from = 0; from === 0 || from < text.length; from += 200)
		for (const signal of vindSignalen(text.slice(from, from + 300))) found.add(signal);
	return DRINGEND.filter((signal) => found.has(signal));
}

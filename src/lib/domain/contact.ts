import { z } from 'zod';
import { dag, id, ofLeeg, vinkje, vrijeTekst } from './formulier.ts';
import { addDays } from './week.ts';

/** How there was contact. */
export const WIJZEN_CONTACT = ['langs', 'gebeld', 'samen', 'bericht'] as const;
export type Contactwijze = (typeof WIJZEN_CONTACT)[number];

/** How it went, in three words that anybody can choose from. */
export const STEMMINGEN = ['goed', 'gaat_wel', 'zorgen'] as const;
export type Stemming = (typeof STEMMINGEN)[number];

export const MAX_NOTITIE = 500;
/** Older than this is not remembered well enough to be written down. */
const OUDST_DAGEN = 366;

/** One line of the log as the visitor may read it. */
export interface Contact {
	id: string;
	traject_id: string;
	/** Day. */
	dag: string;
	hoe: Contactwijze;
	stemming: Stemming;
	notitie: string;
	partij: 'begeleider' | 'consulent' | 'vrijwilliger';
	/** A maatje by first name; null when the account is gone. */
	wie: string | null;
	van_mij: boolean;
	waakvlam: boolean;
	nazorg: boolean;
	/** The line that this one corrects. */
	vervangt: string | null;
	ingetrokken_op: string | null;
	created_at: string;
}

/** A contact as typed; `sleutel` is made with the page, so that sending twice is one line. */
export function contactSchema(vandaag: string) {
	return z.object({
		sleutel: id,
		hoe: z.enum(WIJZEN_CONTACT),
		stemming: z.enum(STEMMINGEN),
		dag: z.preprocess(
			(value) => (value === undefined || value === '' ? vandaag : value),
			dag
				.refine((op) => op <= vandaag, 'fout_datum_in_toekomst')
				.refine((op) => op >= addDays(vandaag, -OUDST_DAGEN), 'fout_bereik')
		),
		notitie: vrijeTekst(MAX_NOTITIE),
		vervangt: ofLeeg(id),
		waakvlam: vinkje,
		nazorg: vinkje
	});
}
export type ContactInvoer = z.output<ReturnType<typeof contactSchema>>;

/** What stands, with the lines that it came in place of beside it, newest first. */
export function geldig(lines: Contact[]): (Contact & { eerder: Contact[] })[] {
	const byId = new Map(lines.map((line) => [line.id, line]));
	return lines
		.filter((line) => !line.ingetrokken_op)
		.map((line) => {
			const eerder: Contact[] = [];
			let before = line.vervangt ? byId.get(line.vervangt) : undefined;
			while (before && !eerder.includes(before)) {
				eerder.push(before);
				before = before.vervangt ? byId.get(before.vervangt) : undefined;
			}
			return { ...line, eerder };
		});
}

/** Withdrawn lines that nothing came in place of: they stay readable. */
export function ingetrokken(lines: Contact[]): Contact[] {
	const replaced = new Set(lines.map((line) => line.vervangt));
	return lines.filter((line) => line.ingetrokken_op && !replaced.has(line.id));
}

/** What the cliënt can say: contact again, or that it goes wrong. */
export const CONTACTVRAGEN = ['weer_contact', 'niet_goed'] as const;
export type Contactvraag = (typeof CONTACTVRAGEN)[number];
export const contactvraagSchema = z.object({
	soort: z.enum(CONTACTVRAGEN),
	tekst: vrijeTekst(500)
});

/** After the end; `op` is the day for a traject without a maatje. */
export function nazorgSchema(vandaag: string) {
	return z
		.object({
			versie: z.coerce.number().int().min(0),
			waakvlam: z.enum(['ja', 'nee']).transform((ja) => ja === 'ja'),
			reden: vrijeTekst(300),
			op: ofLeeg(dag.refine((op) => op >= vandaag, 'fout_dag_voorbij')),
			uur: vinkje
		})
		.refine((n) => n.waakvlam || n.reden, { path: ['reden'], message: 'fout_verplicht' });
}

/** The hour of nazorg of a month: from this month on, at most a year ahead. */
export function nazorgDagSchema(vandaag: string) {
	return z.object({
		dag: dag
			.refine((op) => op.slice(0, 7) >= vandaag.slice(0, 7), 'fout_dag_voorbij')
			.refine((op) => op <= addDays(vandaag, OUDST_DAGEN), 'fout_bereik')
	});
}

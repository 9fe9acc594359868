import { z } from 'zod';
import { id } from './formulier.ts';

/** What an editor chooses between when two entries become one; the same list as in `aanbod_samenvoegen`. */
export const SAMENVOEGVELDEN = [
	'naam',
	'soort',
	'samenvatting',
	'omschrijving',
	'telefoon',
	'email',
	'website',
	'openingstijden',
	'kosten',
	'toegang',
	'verwijzing_nodig',
	'schaal',
	'plaatsen_vrij'
] as const;
export type Samenvoegveld = (typeof SAMENVOEGVELDEN)[number];

/** The same for two organisaties; the same list as in `organisaties_samenvoegen`. */
export const ORGANISATIEVELDEN = [
	'naam',
	'soort',
	'omschrijving',
	'telefoon',
	'email',
	'website',
	'gemeente_id',
	'zoekt_vrijwilligers'
] as const;
export type Organisatieveld = (typeof ORGANISATIEVELDEN)[number];

/** One of the two entries, each field in words; an empty text: not known. */
export interface Zijde<Veld extends string = Samenvoegveld> {
	id: string;
	status: string;
	/** `YYYY-MM-DD` */
	gecontroleerd_op: string | null;
	/** Moment as ISO text. */
	created_at: string;
	waarden: Record<Veld, string>;
}

/** Which one stays unless the editor says otherwise: published, checked last, most complete, oldest. */
export function blijver<T extends Zijde<string>>(een: T, ander: T): T {
	const filled = (zijde: T) => Object.values(zijde.waarden).filter(Boolean).length;
	const order =
		Number(ander.status === 'gepubliceerd') - Number(een.status === 'gepubliceerd') ||
		(ander.gecontroleerd_op ?? '').localeCompare(een.gecontroleerd_op ?? '') ||
		filled(ander) - filled(een) ||
		een.created_at.localeCompare(ander.created_at) ||
		een.id.localeCompare(ander.id);
	return order <= 0 ? een : ander;
}

/** The fields in which they differ, with whose words are proposed: those of `blijft` unless it has none. */
export function verschillen<Veld extends string>(
	velden: readonly Veld[],
	blijft: Zijde<Veld>,
	weg: Zijde<Veld>
): { veld: Veld; keuze: string }[] {
	return velden
		.filter((veld) => blijft.waarden[veld] !== weg.waarden[veld])
		.map((veld) => ({ veld, keuze: blijft.waarden[veld] ? blijft.id : weg.id }));
}

/** Who stays, and per field whose words; a field that is not asked about stays as it is. */
function samenvoegSchemaVan<Veld extends string>(namen: readonly Veld[]) {
	const keuzes: Record<string, z.ZodOptional<typeof id>> = Object.fromEntries(
		namen.map((veld) => [veld, id.optional()])
	);
	return z
		.object({ een: id, ander: id, blijft: id })
		.extend(keuzes)
		.refine(({ een, ander, blijft }) => een !== ander && [een, ander].includes(blijft), {
			path: ['blijft'],
			message: 'fout_keuze'
		})
		.transform((form) => {
			// What each key is got lost in the ones that follow from `namen`.
			const { een, ander, blijft } = form as Record<'een' | 'ander' | 'blijft', string>;
			const weg = blijft === een ? ander : een;
			return { blijft, weg, velden: namen.filter((veld) => form[veld] === weg) };
		});
}
export const samenvoegSchema = samenvoegSchemaVan(SAMENVOEGVELDEN);
export const organisatieSamenvoegSchema = samenvoegSchemaVan(ORGANISATIEVELDEN);

/** A pair that is not one. */
export const verschilSchema = z.object({ een: id, ander: id });
/** Which decision is taken back. */
export const besluitSchema = z.object({ besluit_id: id });

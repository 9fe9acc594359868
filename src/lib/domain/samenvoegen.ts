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

/** One of the two entries, each field in words; an empty text: not known. */
export interface Zijde {
	id: string;
	status: string;
	/** `YYYY-MM-DD` */
	gecontroleerd_op: string | null;
	/** Moment as ISO text. */
	created_at: string;
	waarden: Record<Samenvoegveld, string>;
}

/** Which one stays unless the editor says otherwise: published, checked last, most complete, oldest. */
export function blijver<T extends Zijde>(een: T, ander: T): T {
	const filled = (zijde: Zijde) => SAMENVOEGVELDEN.filter((veld) => zijde.waarden[veld]).length;
	const order =
		Number(ander.status === 'gepubliceerd') - Number(een.status === 'gepubliceerd') ||
		(ander.gecontroleerd_op ?? '').localeCompare(een.gecontroleerd_op ?? '') ||
		filled(ander) - filled(een) ||
		een.created_at.localeCompare(ander.created_at) ||
		een.id.localeCompare(ander.id);
	return order <= 0 ? een : ander;
}

/** The fields in which they differ, with whose words are proposed: those of `blijft` unless it has none. */
export function verschillen(blijft: Zijde, weg: Zijde): { veld: Samenvoegveld; keuze: string }[] {
	return SAMENVOEGVELDEN.filter((veld) => blijft.waarden[veld] !== weg.waarden[veld]).map(
		(veld) => ({ veld, keuze: blijft.waarden[veld] ? blijft.id : weg.id })
	);
}

const keuzes = Object.fromEntries(SAMENVOEGVELDEN.map((veld) => [veld, id.optional()])) as Record<
	Samenvoegveld,
	z.ZodOptional<typeof id>
>;

/** Who stays, and per field whose words; a field that is not asked about stays as it is. */
export const samenvoegSchema = z
	.object({ een: id, ander: id, blijft: id, ...keuzes })
	.refine(({ een, ander, blijft }) => een !== ander && [een, ander].includes(blijft), {
		path: ['blijft'],
		message: 'fout_keuze'
	})
	.transform(({ een, ander, blijft, ...gekozen }) => {
		const weg = blijft === een ? ander : een;
		return { blijft, weg, velden: SAMENVOEGVELDEN.filter((veld) => gekozen[veld] === weg) };
	});

/** A pair that is not one aanbod. */
export const verschilSchema = z.object({ een: id, ander: id });
/** Which decision is taken back. */
export const besluitSchema = z.object({ besluit_id: id });

import { z } from 'zod';
import { dag, geheelGetal, getal, id, ofLeeg, verplichteTekst, vrijeTekst } from './formulier.ts';
import { RESULTAATGEBIEDEN } from './resultaatgebieden.ts';
import { addDays } from './week.ts';

/** How a beschikking is paid; from "kort herstel" on, no hours are accounted for. */
export const ARRANGEMENTEN = [
	'kort_herstel',
	'enkel_resultaatgebied',
	'herstel_groei_stabilisatie',
	'trajectfinanciering',
	'uren'
] as const;
export type Arrangement = (typeof ARRANGEMENTEN)[number];

/** What is agreed: hours per week, a fixed amount per four weeks, or an amount for the whole resultaat. */
export type Betaling = 'uren' | 'vast' | 'resultaat';

export function betalingVan(arrangement: Arrangement): Betaling {
	if (arrangement === 'uren') return 'uren';
	return arrangement === 'trajectfinanciering' ? 'resultaat' : 'vast';
}

/** Level of professional support: 1 basic, 3 heaviest. */
export type Ozr = 1 | 2 | 3;

export const ozrSchema = geheelGetal(1, 3).transform((ozr) => ozr as Ozr);

/** Euro's as typed, kept in cents. */
const euros = (max: number) => getal(0.01, max).transform((amount) => Math.round(amount * 100));

/** The field that belongs to each way of paying; the others are not asked and not kept. */
export const BETAALVELD = {
	uren: 'uren_toegekend',
	vast: 'bedrag',
	resultaat: 'bedrag_resultaat'
} as const satisfies Record<Betaling, string>;

const velden = z.object({
	resultaat: verplichteTekst(500),
	resultaatgebied: z.enum(RESULTAATGEBIEDEN),
	arrangement: z.enum(ARRANGEMENTEN).prefault('uren'),
	ozr: ozrSchema,
	start_op: dag,
	eind_op: dag
});
const VELD = {
	uren_toegekend: getal(0.25, 60),
	bedrag: euros(100_000),
	bedrag_resultaat: euros(1_000_000)
};

type Bedragen = { arrangement: Arrangement } & Partial<Record<keyof typeof VELD, unknown>>;

/** Reads only the amount that belongs to the way of paying. */
function metBetaling<T extends Bedragen>(
	{ uren_toegekend, bedrag, bedrag_resultaat, ...rest }: T,
	ctx: z.RefinementCtx
) {
	const field = BETAALVELD[betalingVan(rest.arrangement)];
	const read = VELD[field].safeParse({ uren_toegekend, bedrag, bedrag_resultaat }[field]);
	for (const { message } of read.error?.issues ?? [])
		ctx.addIssue({ code: 'custom', path: [field], message });
	const amount = read.data ?? null;
	const hours = field === 'uren_toegekend';
	return { ...rest, uren_toegekend: hours ? amount : null, bedrag_cents: hours ? null : amount };
}

const betaling = {
	uren_toegekend: z.unknown().optional(),
	bedrag: z.unknown().optional(),
	bedrag_resultaat: z.unknown().optional()
};
const naVolgorde = (t: { start_op: string; eind_op: string }) => t.eind_op > t.start_op;
const PERIODE = { path: ['eind_op'], message: 'fout_periode' };
/** What runs longer was mistyped; the database refuses it too. */
const nietTeLang = (t: { start_op: string; eind_op: string }) =>
	t.eind_op <= addDays(t.start_op, 3660);
const TE_LANG = { path: ['eind_op'], message: 'fout_periode_lang' };

export const trajectSchema = velden
	.extend(betaling)
	.refine(naVolgorde, PERIODE)
	.refine(nietTeLang, TE_LANG)
	.transform(metBetaling);
export type TrajectInvoer = z.output<typeof trajectSchema>;

/** Set by the professional; without it the mark follows from the year of birth. */
export const OVERGANGSMERKEN = ['nadert', 'net', 'geen'] as const;
export type Overgangsmerk = (typeof OVERGANGSMERKEN)[number];

/**
 * The form that changes a traject. `nu`: the level it has, and `vandaag`: another level is from a day
 * that has come, with a reason.
 */
export function trajectWijzigSchema(nu: { ozr: Ozr; vandaag: string }) {
	return velden
		.extend({
			...betaling,
			versie: geheelGetal(1, 1_000_000),
			casusregisseur_id: ofLeeg(id),
			overgang18: ofLeeg(z.enum(OVERGANGSMERKEN)),
			ozr_vanaf: ofLeeg(dag),
			ozr_reden: vrijeTekst(500)
		})
		.refine(naVolgorde, PERIODE)
		.refine(nietTeLang, TE_LANG)
		.refine((t) => t.ozr === nu.ozr || t.ozr_vanaf, {
			path: ['ozr_vanaf'],
			message: 'fout_verplicht'
		})
		.refine((t) => t.ozr === nu.ozr || !t.ozr_vanaf || t.ozr_vanaf <= nu.vandaag, {
			path: ['ozr_vanaf'],
			message: 'fout_datum_in_toekomst'
		})
		.refine((t) => t.ozr === nu.ozr || t.ozr_reden, {
			path: ['ozr_reden'],
			message: 'fout_verplicht'
		})
		.transform(metBetaling);
}
export type TrajectWijziging = z.output<ReturnType<typeof trajectWijzigSchema>>;

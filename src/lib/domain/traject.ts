import { z } from 'zod';
import { dag, geheelGetal, getal, ofLeeg, verplichteTekst } from './formulier.ts';
import { RESULTAATGEBIEDEN } from './resultaatgebieden.ts';

/** How a beschikking is paid; from "kort herstel" on, no hours are accounted for. */
export const ARRANGEMENTEN = [
	'kort_herstel',
	'enkel_resultaatgebied',
	'herstel_groei_stabilisatie',
	'trajectfinanciering',
	'uren'
] as const;
export type Arrangement = (typeof ARRANGEMENTEN)[number];

/** Level of professional support: 1 basic, 3 heaviest. */
export type Ozr = 1 | 2 | 3;

export const ozrSchema = geheelGetal(1, 3).transform((ozr) => ozr as Ozr);

/** Euro's as typed, kept in cents. */
const euros = getal(0, 100_000).transform((amount) => Math.round(amount * 100));

export const trajectSchema = z
	.object({
		resultaat: verplichteTekst(500),
		resultaatgebied: z.enum(RESULTAATGEBIEDEN),
		arrangement: z.enum(ARRANGEMENTEN).prefault('uren'),
		ozr: ozrSchema,
		start_op: dag,
		eind_op: dag,
		uren_toegekend: ofLeeg(getal(0.25, 60)),
		bedrag: ofLeeg(euros)
	})
	.refine((t) => t.eind_op > t.start_op, { path: ['eind_op'], message: 'fout_periode' })
	.transform(({ bedrag, ...rest }) => ({ ...rest, bedrag_cents: bedrag }));

export type TrajectInvoer = z.output<typeof trajectSchema>;

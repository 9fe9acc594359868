import { z } from 'zod';
import { antwoordenSchema, type Antwoorden } from './antwoorden.ts';
import { dag, geheelGetal, ofLeeg } from './formulier.ts';
import { addDays } from './week.ts';

/** What is looked back on, in the words of who says it. Nothing is added up to one figure. */
export const ASPECTEN = ['resultaat', 'welbevinden', 'vaardigheden', 'regie', 'netwerk'] as const;
export type Aspect = (typeof ASPECTEN)[number];
export const OORDELEN = [1, 2, 3, 4, 5] as const;
export type Oordeel = (typeof OORDELEN)[number];

export const MOMENTEN = ['start', 'tussentijds', 'eind'] as const;
export type Evaluatiemoment = (typeof MOMENTEN)[number];
export const KANTEN = ['client', 'vrijwilliger', 'begeleider'] as const;
export type Kant = (typeof KANTEN)[number];

export interface Antwoordblad {
	kant: Kant;
	antwoorden: Antwoorden<Aspect>;
	wijze: 'zelf' | 'gesprek';
	verstuurd_op: string | null;
}
export interface Evaluatie<B extends Antwoordblad = Antwoordblad> {
	id: string;
	moment: Evaluatiemoment;
	dag: string;
	bladen: B[];
}

/** The domains of the zelfredzaamheid-matrix, in its own order. */
export const ZRM_DOMEINEN = [
	'financien',
	'werk_opleiding',
	'tijdsbesteding',
	'huisvesting',
	'huiselijke_relaties',
	'geestelijke_gezondheid',
	'lichamelijke_gezondheid',
	'middelengebruik',
	'basale_adl',
	'instrumentele_adl',
	'sociaal_netwerk',
	'maatschappelijke_participatie',
	'justitie'
] as const;
export type ZrmDomein = (typeof ZRM_DOMEINEN)[number];
export type Zrm = Partial<Record<ZrmDomein, number>>;

const versie = geheelGetal(0, 1_000_000);

export const evaluatieSchema = antwoordenSchema(ASPECTEN, 5, {
	versie,
	wat: z.enum(['bewaren', 'versturen'])
});

export function vraagSchema(vandaag: string) {
	return z.object({
		moment: z.enum(MOMENTEN),
		dag: dag.refine((day) => day >= vandaag && day <= addDays(vandaag, 400), 'fout_gesprek_dag')
	});
}

export const zrmSchema = z
	.object({
		versie,
		...(Object.fromEntries(
			ZRM_DOMEINEN.map((code) => [code, ofLeeg(geheelGetal(1, 5))])
		) as unknown as Record<ZrmDomein, z.ZodType<number | null>>)
	})
	.transform(({ versie: was, ...levels }) => ({
		versie: was,
		niveaus: Object.fromEntries(Object.entries(levels).filter(([, level]) => level)) as Zrm
	}));

/** In the order of time; the start first and the end last when they fall on one day. */
export function opVolgorde<E extends Pick<Evaluatie, 'moment' | 'dag'>>(
	evaluaties: readonly E[]
): E[] {
	const order = (e: E) => `${e.dag} ${MOMENTEN.indexOf(e.moment)}`;
	return evaluaties.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** What one side said at each moment at which it sent something, to draw over one another. */
export function reeksen<B extends Antwoordblad, E extends Evaluatie<B>>(
	evaluaties: readonly E[],
	kant: Kant
) {
	return opVolgorde(evaluaties).flatMap((evaluatie) => {
		const blad = evaluatie.bladen.find((b) => b.kant === kant && b.verstuurd_op);
		return blad ? [{ evaluatie, blad }] : [];
	});
}

/** A point of the radar in a circle with radius 1: the first axis up, then clockwise. */
export function radarpunt(as: number, assen: number, deel: number): { x: number; y: number } {
	const angle = (as / assen) * 2 * Math.PI - Math.PI / 2;
	return { x: Math.cos(angle) * deel, y: Math.sin(angle) * deel };
}

import { z } from 'zod';
import { geheelGetal, ofLeeg } from './formulier.ts';
import type { Fase } from './overgangen.ts';
import { daysBetween } from './week.ts';

/** The phases in which silence says something; `zonder`: a traject without a maatje. */
export const STILTEFASES = [
	'zonder',
	'verkenning',
	'verlengstuk',
	'afbouw',
	'overgedragen',
	'waakvlam'
] as const satisfies readonly (Fase | 'zonder')[];
export type Stiltefase = (typeof STILTEFASES)[number];

/** Days without anything; null: no sign. */
export type Stiltebeleid = Record<Stiltefase, number | null>;

/**
 * What counts until an aanbieder decides otherwise. Contact is every two weeks while somebody helps
 * (Voorschoten, Wassenaar); the more the cliënt does without, the longer silence is good news.
 */
export const STILTE_STANDAARD: Stiltebeleid = {
	zonder: 14,
	verkenning: 14,
	verlengstuk: 14,
	afbouw: 21,
	overgedragen: 42,
	waakvlam: 92
};
export const MIN_DAGEN = 3;
export const MAX_DAGEN = 365;

const days = ofLeeg(geheelGetal(MIN_DAGEN, MAX_DAGEN));
export const stilteSchema = z.object({
	zonder: days,
	verkenning: days,
	verlengstuk: days,
	afbouw: days,
	overgedragen: days,
	waakvlam: days
});

/** The policy of an aanbieder over the default. */
export function beleidVan(rows: { fase: string; dagen: number | null }[]): Stiltebeleid {
	const own = Object.fromEntries(rows.map(({ fase, dagen }) => [fase, dagen]));
	return { ...STILTE_STANDAARD, ...own };
}

/** How a running traject stands. */
export interface Trajectstand {
	id: string;
	fase: Stiltefase;
	/** The last day that something happened. */
	sinds: string;
	/** Whether the aanbieder decided for this phase, and what; null: no sign. */
	eigen: boolean;
	dagen: number | null;
	/** The quiet period for which a sign was given last: its first day. */
	gemeld: string | null;
}
export interface Waakvlam {
	traject: string;
	op: string;
}
export interface Sein {
	soort: 'stilte' | 'waakvlam';
	traject: string;
	/** The first day of the quiet period, or the day of the contact. */
	dag: string;
}

/** The contact half a year later is said a week before. */
export const WAAKVLAM_VOORUIT = 7;

/** Whether nothing happened for as long as the policy allows. */
export function isStil({ fase, sinds, eigen, dagen }: Trajectstand, vandaag: string): boolean {
	const most = eigen ? dagen : STILTE_STANDAARD[fase];
	return most !== null && daysBetween(sinds, vandaag) >= most;
}

/** The signs to give now: once per quiet period, once per contact that is due. */
export function planSeinen(
	{ trajecten, waakvlammen }: { trajecten: Trajectstand[]; waakvlammen: Waakvlam[] },
	vandaag: string
): Sein[] {
	return [
		...trajecten
			.filter((t) => isStil(t, vandaag) && t.gemeld !== t.sinds)
			.map((t): Sein => ({ soort: 'stilte', traject: t.id, dag: t.sinds })),
		...waakvlammen
			.filter((w) => daysBetween(vandaag, w.op) <= WAAKVLAM_VOORUIT)
			.map((w): Sein => ({ soort: 'waakvlam', traject: w.traject, dag: w.op }))
	];
}

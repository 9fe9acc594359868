import { DAGEN, parseDagdeel, type Deel } from './dagdelen.ts';
import { weekdag } from './komende-dagen.ts';
import { addDays } from './week.ts';

/** A line of somebody's calendar as the database gives it: by what that person may know now. */
export const FEEDSOORTEN = ['gesprek', 'kennismaking', 'moment', 'evaluatie', 'waakvlam'] as const;
export type Feedsoort = (typeof FEEDSOORTEN)[number];
export interface Feedregel {
	soort: Feedsoort;
	id: string;
	versie: number;
	dag: string;
	/** `HH:MM`; without it the day as a whole, or the part of the day. */
	tijd: string | null;
	minuten: number | null;
	plek: string | null;
	/** Every week on this part of the week. */
	dagdeel: string | null;
	/** When it was last changed. */
	op: string;
	pad: string;
}

/** What stands in a calendar. Without `van` it takes the whole day; with `dagnummer` it comes back weekly. */
export interface Feedpunt {
	sleutel: string;
	soort: Feedsoort;
	versie: number;
	dag: string;
	van: string | null;
	minuten: number | null;
	plek: string | null;
	/** 1 (maandag) to 7. */
	dagnummer: number | null;
	/** Does not make somebody busy: only about when it is. */
	ruim: boolean;
	op: string;
	pad: string;
}

/** A moment of the week is agreed by its part of the day; these hours hold it. */
const UREN: Record<Deel, { van: string; minuten: number }> = {
	ochtend: { van: '09:00', minuten: 180 },
	middag: { van: '13:00', minuten: 240 },
	avond: { van: '18:00', minuten: 180 }
};

/** Days with `tijd` as they are, parts of a week from the first such day on. */
export function feedpunten(regels: readonly Feedregel[]): Feedpunt[] {
	return regels.flatMap((r): Feedpunt[] => {
		const { soort, versie, plek, op, pad } = r;
		const base = { soort, versie, plek, op, pad, dagnummer: null, ruim: false };
		if (r.dagdeel === null)
			return [
				{ ...base, sleutel: r.id, dag: r.dag, van: r.tijd, minuten: r.minuten, ruim: !r.tijd }
			];
		const parts = parseDagdeel(r.dagdeel);
		if (!parts) return [];
		const dagnummer = DAGEN.indexOf(parts.dag) + 1;
		const ahead = (dagnummer - weekdag(r.dag) + 7) % 7;
		const sleutel = `${r.id}-${r.dagdeel.replace('_', '-')}`;
		return [
			{ ...base, ...UREN[parts.deel], sleutel, dag: addDays(r.dag, ahead), dagnummer, ruim: true }
		];
	});
}

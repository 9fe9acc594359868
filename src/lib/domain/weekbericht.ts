import type { Moment } from './open.ts';
import { mondayOf } from './week.ts';

/** What the overview of a week counts, in the order in which it says so. */
export const WEEKSOORTEN = [
	'zorgen',
	'vraag',
	'stilte',
	'waakvlam',
	'nazorg',
	'uren',
	'beschikking',
	'voorstel',
	'kennismaking',
	'contact'
] as const;
export type Weeksoort = (typeof WEEKSOORTEN)[number];
export type Weekaantallen = Partial<Record<Weeksoort, number>>;

export interface Weekgegevens {
	gebruiker_id: string;
	/** As the database counted: other words and zeros may be among them. */
	aantallen: Record<string, number>;
}
export interface Weekbericht {
	gebruiker_id: string;
	week: string;
	aantallen: Weekaantallen;
}

/** From six on Monday it lies ready, two hours before the first mail may go. */
const VANAF = '06:00';
/** When nothing ran on Monday it still makes sense on Tuesday, not on Friday. */
const LAATSTE_DAG = 2;

/** Whether this is the moment of the week, and of which week; else null. */
export function weekVan({ datum, dag, tijd }: Moment): string | null {
	return dag <= LAATSTE_DAG && (dag > 1 || tijd >= VANAF) ? mondayOf(datum) : null;
}

/** Only what the overview knows, in its order; null when there is nothing to say. */
export function leesAantallen(kenmerk: unknown): Weekaantallen | null {
	const given = (kenmerk ?? {}) as Record<string, unknown>;
	const counted = WEEKSOORTEN.flatMap((soort) => {
		const aantal = given[soort];
		return typeof aantal === 'number' && aantal > 0 ? [[soort, Math.floor(aantal)] as const] : [];
	});
	return counted.length ? Object.fromEntries(counted) : null;
}

/** One overview per person who has something; nothing for who has nothing. */
export function planWeek(mensen: Weekgegevens[], op: Moment): Weekbericht[] {
	const week = weekVan(op);
	if (!week) return [];
	return mensen.flatMap(({ gebruiker_id, aantallen }) => {
		const known = leesAantallen(aantallen);
		return known ? [{ gebruiker_id, week, aantallen: known }] : [];
	});
}

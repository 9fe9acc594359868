import { addDays, addMonths, daysBetween } from './week.ts';

/** A trial of twelve weeks; what is asked in it and after it follows from the first day together. */
export const PROEF_DAGEN = 84;
const WEEK = 7;
/** Asked for so long; later than this it says nothing any more about that moment. */
const BLIJFT_OPEN = 42;

export const KLIKMOMENTEN = ['week4', 'proef'] as const;
export type Klikmoment = (typeof KLIKMOMENTEN)[number];
export const EVALUATIES = ['maand3', 'maand6'] as const;
export type Evaluatie = (typeof EVALUATIES)[number];

export interface Moment<C extends string = Klikmoment | Evaluatie> {
	code: C;
	/** The day it is meant for. */
	op: string;
	/** From here it may be done, until here it is asked. */
	vanaf: string;
	tot: string;
}

/** How it feels, after four weeks and at the end of the trial. The database keeps the same first days. */
export function klikmomenten(start: string): Moment<Klikmoment>[] {
	return [moment('week4', addDays(start, 4 * WEEK)), moment('proef', addDays(start, PROEF_DAGEN))];
}

/** Three and six months on: the same day of the month, or the last one of a shorter month. */
export function evaluaties(start: string): Moment<Evaluatie>[] {
	return [moment('maand3', addMonths(start, 3)), moment('maand6', addMonths(start, 6))];
}

/** Last day of the trial. */
export function proefTot(start: string): string {
	return addDays(start, PROEF_DAGEN);
}

/** What is asked today; the newest first. */
export function nuGevraagd<C extends string>(momenten: Moment<C>[], vandaag: string): Moment<C>[] {
	return momenten.filter((m) => m.vanaf <= vandaag && vandaag <= m.tot).reverse();
}

/** The first one that is still to come. */
export function eerstvolgende(start: string, vandaag: string): Moment | null {
	const all: Moment[] = [...klikmomenten(start), ...evaluaties(start)];
	return (
		all
			.filter((m) => m.vanaf > vandaag)
			.sort((a, b) => daysBetween(b.vanaf, a.vanaf))
			.at(0) ?? null
	);
}

function moment<C extends string>(code: C, op: string): Moment<C> {
	return { code, op, vanaf: addDays(op, -WEEK), tot: addDays(op, BLIJFT_OPEN) };
}

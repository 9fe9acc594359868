import type { Urenregel } from '$lib/domain/uren.ts';
import type { Ozr } from '$lib/domain/traject.ts';
import { addDays, isDay, mondayOf, mondays } from '$lib/domain/week.ts';

/** How many weeks the grid shows, and how many of them lie before this one. */
export const WEKEN = 8;
const BEFORE = 5;

export type Soort = Pick<Urenregel, 'soort' | 'ozr'>;

export interface Rooster {
	weken: { week: string; toekomst: boolean }[];
	soorten: Soort[];
	/** Levels that can still be added. */
	meer: Ozr[];
	vorige: string | null;
	volgende: string | null;
}

interface Vraag {
	start_op: string;
	eind_op: string;
	ozr: Ozr;
	vandaag: string;
	/** From the address: a Monday to begin with, a level to add. */
	vanaf: string | null;
	niveau: string | null;
}

/** The weeks and kinds of hours that are on the screen, within the traject. */
export function rooster(uren: Urenregel[], vraag: Vraag): Rooster {
	const all = mondays(mondayOf(vraag.start_op), vraag.eind_op);
	const wanted = vraag.vanaf && isDay(vraag.vanaf) ? mondayOf(vraag.vanaf) : null;
	const from = wanted ?? addDays(mondayOf(vraag.vandaag), -7 * BEFORE);
	const index = all.findIndex((week) => week >= from);
	const first = Math.max(0, index < 0 ? all.length - WEKEN : Math.min(index, all.length - WEKEN));
	const weken = all.slice(first, first + WEKEN);
	const shown = uren.filter((u) => weken.includes(u.week));

	const used = shown.flatMap((u) => (u.ozr && (u.gepland || u.werkelijk) ? [u.ozr] : []));
	const basis = used.length ? used : [vraag.ozr];
	const levels = ([3, 2, 1] as const).filter(
		(ozr) => basis.includes(ozr) || `${ozr}` === vraag.niveau
	);
	return {
		weken: weken.map((week) => ({ week, toekomst: week > vraag.vandaag })),
		soorten: [
			...levels.map((ozr): Soort => ({ soort: 'formeel', ozr })),
			{ soort: 'informeel', ozr: null }
		],
		meer: ([3, 2, 1] as const).filter((ozr) => !levels.includes(ozr)),
		vorige: first > 0 ? all[Math.max(0, first - WEKEN)]! : null,
		volgende: first + WEKEN < all.length ? all[first + WEKEN]! : null
	};
}

import type { Ozr } from './traject.ts';
import type { Urenregel } from './uren.ts';
import { isoWeek, mondays } from './week.ts';

export interface Maat {
	gepland: number;
	/** null: nothing filled in. */
	werkelijk: number | null;
}

/** One column of the picture: formal by OZR above the axis, informal below. */
export interface Weekuren {
	/** Monday. */
	week: string;
	jaar: number;
	nummer: number;
	formeel: Record<Ozr, Maat>;
	formeel_totaal: Maat;
	informeel: Maat;
	/** No real hours known at all: drawn as a gap, not as zero. */
	ontbreekt: boolean;
}

/** Every week that the period touches, also those without a line; lines of one kind add up. */
export function reeks(uren: Urenregel[], van: string, tot: string): Weekuren[] {
	const byWeek = new Map<string, Urenregel[]>();
	for (const line of uren) byWeek.set(line.week, [...(byWeek.get(line.week) ?? []), line]);
	return mondays(van, tot).map((week) => {
		const lines = byWeek.get(week) ?? [];
		const formal = lines.filter((line) => line.soort === 'formeel');
		return {
			week,
			...isoWeek(week),
			formeel: {
				1: add(formal.filter((line) => line.ozr === 1)),
				2: add(formal.filter((line) => line.ozr === 2)),
				3: add(formal.filter((line) => line.ozr === 3))
			},
			formeel_totaal: add(formal),
			informeel: add(lines.filter((line) => line.soort === 'informeel')),
			ontbreekt: lines.every((line) => line.werkelijk === null)
		};
	});
}

/** The tallest the picture gets above and below the axis, planned or real. */
export function hoogste(weken: Weekuren[]): { formeel: number; informeel: number } {
	const top = (maat: Maat) => Math.max(maat.gepland, maat.werkelijk ?? 0);
	return {
		formeel: Math.max(0, ...weken.map((w) => top(w.formeel_totaal))),
		informeel: Math.max(0, ...weken.map((w) => top(w.informeel)))
	};
}

function add(lines: Urenregel[]): Maat {
	const known = lines.filter((line) => line.werkelijk !== null);
	return {
		gepland: lines.reduce((sum, line) => sum + line.gepland, 0),
		werkelijk: known.length ? known.reduce((sum, line) => sum + (line.werkelijk ?? 0), 0) : null
	};
}

import type { Arrangement } from './traject.ts';
import type { Urenregel } from './uren.ts';
import { daysBetween } from './week.ts';

/** What was granted over the whole period against what was used and is planned, in hours. */
export interface Urenbudget {
	soort: 'uren';
	toegekend: number;
	/** Really done; of weeks that are over. */
	gebruikt: number;
	/** Planned and not filled in yet, also of weeks that are over. */
	gepland: number;
	/** Left; negative is too many. */
	over: number;
}

/** From an arrangement on no hours are accounted for: what counts is the resultaat. */
export type Budget = Urenbudget | { soort: 'vrij' } | { soort: 'onbekend' };

/**
 * Hours are flexible within the total of the period: one week more, another less. Only professional
 * hours count; those of a maatje are never granted. A day counts as a seventh of a week.
 */
export function urenbudget(
	traject: {
		arrangement: Arrangement;
		start_op: string;
		eind_op: string;
		uren_toegekend: number | null;
	},
	uren: Urenregel[]
): Budget {
	if (traject.arrangement !== 'uren') return { soort: 'vrij' };
	if (traject.uren_toegekend === null) return { soort: 'onbekend' };
	const weeks = (daysBetween(traject.start_op, traject.eind_op) + 1) / 7;
	const formal = uren.filter((u) => u.soort === 'formeel');
	const toegekend = quarters(weeks * traject.uren_toegekend);
	const gebruikt = formal.reduce((sum, u) => sum + (u.werkelijk ?? 0), 0);
	const gepland = formal.reduce((sum, u) => sum + (u.werkelijk === null ? u.gepland : 0), 0);
	return { soort: 'uren', toegekend, gebruikt, gepland, over: toegekend - gebruikt - gepland };
}

function quarters(hours: number): number {
	return Math.round(hours * 4) / 4;
}

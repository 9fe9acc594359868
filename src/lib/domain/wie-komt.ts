import type { Urenregel } from './uren.ts';
import { addDays, mondayOf } from './week.ts';

export interface Komweek {
	/** Monday. */
	week: string;
	professional: number;
	maatje: number;
}

/** What is planned this week and the weeks after it; a week without anything stays in the list. */
export function wieKomt(uren: Urenregel[], vandaag: string, weken = 4): Komweek[] {
	const sum = (week: string, soort: Urenregel['soort']) =>
		uren
			.filter((u) => u.week === week && u.soort === soort)
			.reduce((total, u) => total + u.gepland, 0);
	return Array.from({ length: weken }, (_, i) => addDays(mondayOf(vandaag), 7 * i)).map((week) => ({
		week,
		professional: sum(week, 'formeel'),
		maatje: sum(week, 'informeel')
	}));
}

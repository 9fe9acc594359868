import type { Ozr } from './traject.ts';
import type { Urenregel } from './uren.ts';
import { addDays, mondayOf, mondays } from './week.ts';

/**
 * No planned hour is lost: what the maatje cannot do becomes the professional's in the same week, and
 * opschalen gives at least what was granted. The database does the same (`prive.neem_uren_over`,
 * `prive.herstel_uren`); a test runs both over the same weeks.
 */
export interface Overname {
	vandaag: string;
	/** Level of the beschikking. */
	ozr: Ozr;
	/** Last day on which the maatje cannot come; null when that is not known. */
	tot?: string | null;
	/** Hours that the maatje wrote down, by week. */
	maatje?: Record<string, number>;
}

/** From this week on: of this week what is not done yet, and all later weeks. */
export function neemOver<U extends Urenregel>(uren: U[], vraag: Overname): Urenregel[] {
	const from = mondayOf(vraag.vandaag);
	const lines = uren.map((line): Urenregel => ({ ...line }));
	const informal = lines
		.filter((u) => u.soort === 'informeel' && u.week >= from && u.week <= (vraag.tot ?? '9999'))
		.sort((a, b) => (a.week < b.week ? -1 : 1));
	for (const line of informal) {
		const done = Math.min(line.gepland, line.werkelijk ?? vraag.maatje?.[line.week] ?? 0);
		if (line.gepland <= done) continue;
		add(lines, line.week, levelIn(lines, line.week) ?? vraag.ozr, line.gepland - done);
		line.gepland = done;
	}
	return lines;
}

export interface Herstel extends Overname {
	eind_op: string;
	/** Hours a week; null: none are accounted for. */
	toegekend: number | null;
	maatje_blijft: boolean;
}

/** Opschalen: the granted hours at least, at the granted level, from this week on. */
export function herstel<U extends Urenregel>(uren: U[], vraag: Herstel): Urenregel[] {
	const lines = vraag.maatje_blijft
		? uren.map((u): Urenregel => ({ ...u }))
		: neemOver(uren, vraag);
	const { toegekend, ozr } = vraag;
	if (toegekend === null) return lines;
	const from = mondayOf(vraag.vandaag);
	const planned = lines.filter((u) => u.gepland > 0).map((u) => u.week);
	const last = [...planned, from].sort().at(-1)!;
	const until = [
		[addDays(from, 21), last].sort().at(-1)!,
		[vraag.eind_op, from].sort().at(-1)!
	].sort()[0]!;
	const formal = lines.filter((u) => u.soort === 'formeel' && u.week >= from);
	for (const week of new Set([...mondays(from, until), ...formal.map((u) => u.week)])) {
		const own = formal.filter((u) => u.week === week);
		const sum = own.reduce((total, u) => total + u.gepland, 0);
		for (const line of own) line.gepland = 0;
		add(lines, week, ozr, Math.max(sum, toegekend));
	}
	return lines;
}

/** All planned hours from the week of a day on, professional and maatje together. */
export function geplandVanaf(uren: Urenregel[], dag: string): number {
	return uren.filter((u) => u.week >= mondayOf(dag)).reduce((sum, u) => sum + u.gepland, 0);
}

function add(lines: Urenregel[], week: string, ozr: Ozr, hours: number): void {
	const line = lines.find((u) => u.week === week && u.ozr === ozr);
	if (line) line.gepland += hours;
	else lines.push({ week, soort: 'formeel', ozr, gepland: hours, werkelijk: null });
}

/** The level with most planned hours in that week, else in the last week before it that has any. */
function levelIn(lines: Urenregel[], week: string): Ozr | null {
	const best = lines
		.filter((u) => u.soort === 'formeel' && u.gepland > 0 && u.week <= week)
		.sort(
			(a, b) =>
				(a.week === b.week ? 0 : a.week < b.week ? 1 : -1) ||
				b.gepland - a.gepland ||
				(b.ozr ?? 0) - (a.ozr ?? 0)
		)[0];
	return best?.ozr ?? null;
}

/** Days and ISO weeks as strings (`2026-11-23`), so that no zone can move them. */

const DAY_MS = 86_400_000;

export function addDays(day: string, days: number): string {
	return new Date(Date.parse(day.slice(0, 10)) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day some months on, or the last day of that month when it is shorter. */
export function addMonths(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
	const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay)));
	return moved.toISOString().slice(0, 10);
}

/** Whole days from one day to the other; negative when `tot` lies before. */
export function daysBetween(van: string, tot: string): number {
	return Math.round((Date.parse(tot.slice(0, 10)) - Date.parse(van.slice(0, 10))) / DAY_MS);
}

/** A real calendar day, written in full. */
export function isDay(text: string): boolean {
	return (
		/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text
	);
}

/** The Monday of the week that a day lies in; a week is known by it. */
export function mondayOf(day: string): string {
	const weekday = (new Date(day.slice(0, 10)).getUTCDay() + 6) % 7;
	return addDays(day, -weekday);
}

/** Year and number as on a Dutch calendar: week 1 holds the first Thursday. */
export function isoWeek(day: string): { jaar: number; nummer: number } {
	const thursday = addDays(mondayOf(day), 3);
	const jaar = Number(thursday.slice(0, 4));
	return { jaar, nummer: Math.floor(daysBetween(`${jaar}-01-01`, thursday) / 7) + 1 };
}

/** Mondays of every week that the period touches, both ends included. */
export function mondays(van: string, tot: string): string[] {
	const weeks: string[] = [];
	for (let week = mondayOf(van); week <= tot.slice(0, 10); week = addDays(week, 7))
		weeks.push(week);
	return weeks;
}

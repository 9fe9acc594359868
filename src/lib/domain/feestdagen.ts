const DAY = 86_400_000;

/** Easter Sunday (Gauss, as in Meeus, Astronomical Algorithms, ch. 8), as UTC day. */
function easter(year: number): number {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = Math.floor((8 * b + 13) / 25);
	const e = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
	const f = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4)) % 7;
	const g = Math.floor((a + 11 * e + 22 * f) / 451);
	const month = Math.floor((e + f - 7 * g + 114) / 31);
	return Date.UTC(year, month - 1, ((e + f - 7 * g + 114) % 31) + 1);
}

/** Koningsdag is 27 April, or the Saturday before when that is a Sunday. */
function koningsdag(year: number): number {
	const day = Date.UTC(year, 3, 27);
	return new Date(day).getUTCDay() === 0 ? day - DAY : day;
}

export type Feestdag =
	| 'nieuwjaar'
	| 'paasdag_1'
	| 'paasdag_2'
	| 'koningsdag'
	| 'bevrijdingsdag'
	| 'hemelvaart'
	| 'pinksterdag_1'
	| 'pinksterdag_2'
	| 'kerstdag_1'
	| 'kerstdag_2';

/** By day, in order; of two on one day the later one counts. */
function named(year: number): Map<string, Feestdag> {
	const paas = easter(year);
	const days: [Feestdag, number][] = [
		['nieuwjaar', Date.UTC(year, 0, 1)],
		['paasdag_1', paas],
		['paasdag_2', paas + DAY],
		['koningsdag', koningsdag(year)],
		['hemelvaart', paas + 39 * DAY],
		['pinksterdag_1', paas + 49 * DAY],
		['pinksterdag_2', paas + 50 * DAY],
		['kerstdag_1', Date.UTC(year, 11, 25)],
		['kerstdag_2', Date.UTC(year, 11, 26)]
	];
	if (year % 5 === 0) days.push(['bevrijdingsdag', Date.UTC(year, 4, 5)]);
	return new Map(days.map(([name, day]) => [new Date(day).toISOString().slice(0, 10), name]));
}

/** Days on which hours of the week say nothing. Bevrijdingsdag counts once in five years. */
export function feestdagen(year: number): string[] {
	return [...named(year).keys()].sort();
}

/** Which one a day is (`YYYY-MM-DD`), or null. */
export function feestdagVan(datum: string): Feestdag | null {
	return named(Number(datum.slice(0, 4))).get(datum) ?? null;
}

const PER_JAAR = new Map<number, Set<string>>();

/** `datum` as `YYYY-MM-DD`. */
export function isFeestdag(datum: string): boolean {
	const year = Number(datum.slice(0, 4));
	let days = PER_JAAR.get(year);
	// a list asks this for every offer: the days of a year never change
	if (!days) PER_JAAR.set(year, (days = new Set(feestdagen(year))));
	return days.has(datum);
}

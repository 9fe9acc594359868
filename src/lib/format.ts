import { daysBetween, isoWeek } from './domain/week.ts';
import { m } from './paraglide/messages.js';
import { getLocale } from './paraglide/runtime.js';

/**
 * Dates, distances, phone numbers and amounts as people here write them.
 * A moment is a `Date` or an ISO text; a text of ten characters is a calendar day, in no zone.
 */
export type Moment = Date | string;

const ZONE = 'Europe/Amsterdam';
const REGION = { nl: 'nl-NL', en: 'en-GB' } as const;

const region = () => REGION[getLocale()];
const isDayOnly = (moment: Moment) => typeof moment === 'string' && moment.length === 10;

/** Making a formatter takes a browser a hundred times as long as using it: each is made once. */
const formatters = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function once<T extends Intl.DateTimeFormat | Intl.NumberFormat>(
	make: new (locale: string, options: object) => T,
	locale: string,
	options: Intl.DateTimeFormatOptions | Intl.NumberFormatOptions
): T {
	const key = `${locale} ${JSON.stringify(options)}`;
	let formatter = formatters.get(key);
	if (!formatter) formatters.set(key, (formatter = new make(locale, options)));
	return formatter as T;
}

function format(moment: Moment, options: Intl.DateTimeFormatOptions): string {
	const timeZone = isDayOnly(moment) ? 'UTC' : ZONE;
	return once(Intl.DateTimeFormat, region(), { ...options, timeZone })
		.format(new Date(moment))
		.replaceAll(',', '')
		.replaceAll('.', '');
}

/** The calendar day of a moment in the Netherlands: `2026-12-03`. */
export function dayOf(moment: Moment): string {
	if (isDayOnly(moment)) return moment as string;
	return once(Intl.DateTimeFormat, 'sv-SE', { timeZone: ZONE }).format(new Date(moment));
}

/** "do 3 dec"; with the year when that is not the year of `now`. */
export function formatDay(moment: Moment, now: Moment): string {
	const day = format(moment, { weekday: 'short', day: 'numeric', month: 'short' });
	return day + yearUnlessThis(moment, now);
}

/** "3 dec", "3 dec 2025" */
export function formatShortDay(moment: Moment, now: Moment): string {
	return format(moment, { day: 'numeric', month: 'short' }) + yearUnlessThis(moment, now);
}

/** "donderdag 3 december 2026" */
export function formatLongDay(moment: Moment): string {
	return format(moment, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** "14.00 uur" */
export function formatTime(moment: Date | string): string {
	const parts = once(Intl.DateTimeFormat, 'nl-NL', {
		hour: '2-digit',
		minute: '2-digit',
		timeZone: ZONE
	}).format(new Date(moment));
	return m.tijd_uur({ tijd: getLocale() === 'nl' ? parts.replace(':', '.') : parts });
}

/** "do 3 dec, 14.00 uur" */
export function formatDayTime(moment: Date | string, now: Moment): string {
	return m.dag_en_tijd({ dag: formatDay(moment, now), tijd: formatTime(moment) });
}

/** "vandaag", "over 5 dagen", "3 weken geleden"; counted in calendar days. */
export function formatRelative(moment: Moment, now: Moment): string {
	const days = daysBetween(dayOf(now), dayOf(moment));
	const far = Math.abs(days);
	const write = (value: number, unit: Intl.RelativeTimeFormatUnit) =>
		new Intl.RelativeTimeFormat(region(), { numeric: 'auto' }).format(Math.round(value), unit);
	if (far < 14) return write(days, 'day');
	if (far < 63) return write(days / 7, 'week');
	if (far < 700) return write(days / 30.44, 'month');
	return write(days / 365.25, 'year');
}

/** "gecontroleerd op 12 nov" */
export function formatChecked(moment: Moment, now: Moment): string {
	return m.gecontroleerd_op({ dag: formatShortDay(moment, now) });
}

/** Metres as "850 m", "2,3 km", "12 km". */
export function formatDistance(metres: number): string {
	if (metres < 995) return `${Math.max(10, Math.round(metres / 10) * 10)} m`;
	return `${decimal(metres / 1000, metres < 9950 ? 1 : 0)} km`;
}

/** Cents as "€ 2,50", "€ 650". */
export function formatEuro(cents: number): string {
	const whole = cents % 100 === 0;
	const amount = once(Intl.NumberFormat, region(), {
		minimumFractionDigits: whole ? 0 : 2,
		maximumFractionDigits: 2
	}).format(cents / 100);
	return `€\u00a0${amount}`;
}

/** Hours as "2,5 uur". */
export function formatHours(hours: number): string {
	return m.uren_aantal({ aantal: decimal(hours, 2) });
}

/** The week of a day: "week 49"; with `now` "week 49, vanaf 30 nov". */
export function formatWeek(monday: string, now?: Moment): string {
	const { nummer } = isoWeek(monday);
	if (!now) return m.week_nummer({ nummer });
	return m.week_vanaf({ nummer, dag: formatShortDay(monday.slice(0, 10), now) });
}

function decimal(value: number, digits: number): string {
	return once(Intl.NumberFormat, region(), { maximumFractionDigits: digits }).format(value);
}

function yearUnlessThis(moment: Moment, now: Moment): string {
	const year = dayOf(moment).slice(0, 4);
	return year === dayOf(now).slice(0, 4) ? '' : ` ${year}`;
}

/** At the start of a sentence: a cliënt may be called "mevrouw V.". */
export const metHoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);

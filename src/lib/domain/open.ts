import { isFeestdag } from './feestdagen.ts';

/** One opening in the week: dag 1 (maandag) to 7, local times `HH:MM`. */
export interface Tijd {
	dag: number;
	van: string;
	tot: string;
}

/** What replaces the hours of the week on one day; without `van` and `tot` it is closed. */
export interface AfwijkendeTijd {
	/** `YYYY-MM-DD` */
	datum: string;
	van: string | null;
	tot: string | null;
}

/**
 * Whether somebody answers the door. `onbekend` when no hours are known and on public holidays,
 * because nobody said they are open then: unknown is never open.
 */
export type OpenStand =
	| { stand: 'open'; tot: string }
	| { stand: 'dicht'; opent: { overDagen: number; dag: number; van: string } | null }
	| { stand: 'onbekend' };

/** Local day and time of a moment. */
export interface Moment {
	/** `YYYY-MM-DD` */
	datum: string;
	/** 1 (maandag) to 7 */
	dag: number;
	/** `HH:MM` */
	tijd: string;
}

const PARTS = new Intl.DateTimeFormat('en-CA', {
	timeZone: 'Europe/Amsterdam',
	hourCycle: 'h23',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit',
	weekday: 'short'
});
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** What the clock says in the Netherlands, in summer and in winter. */
export function momentInNederland(nu: Date): Moment {
	const part = Object.fromEntries(PARTS.formatToParts(nu).map((p) => [p.type, p.value]));
	return {
		datum: `${part.year}-${part.month}-${part.day}`,
		dag: WEEKDAYS.indexOf(part.weekday ?? '') + 1,
		tijd: `${part.hour}:${part.minute}`
	};
}

export function openStand(tijden: Tijd[], nu: Moment): OpenStand {
	if (!tijden.length || isFeestdag(nu.datum)) return { stand: 'onbekend' };
	const now = tijden.find((t) => t.dag === nu.dag && t.van <= nu.tijd && nu.tijd < t.tot);
	if (now) return { stand: 'open', tot: now.tot };
	const next = tijden
		.map((t) => ({ overDagen: daysUntil(t, nu), dag: t.dag, van: t.van }))
		.sort((a, b) => a.overDagen - b.overDagen || a.van.localeCompare(b.van))[0];
	return { stand: 'dicht', opent: next ?? null };
}

/** Days until this opening begins: 0 is later today, 7 is the same day next week. */
function daysUntil(tijd: Tijd, nu: Moment): number {
	const days = (tijd.dag - nu.dag + 7) % 7;
	return days === 0 && tijd.van <= nu.tijd ? 7 : days;
}

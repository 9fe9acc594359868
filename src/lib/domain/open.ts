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

/** What goes before the hours of the week. */
export interface Afwijking {
	afwijkend?: AfwijkendeTijd[];
	/** Temporarily closed from and until, both days included; without `dicht_tot` until further notice. */
	dicht_van?: string | null;
	dicht_tot?: string | null;
}

/**
 * Whether somebody answers the door. `onbekend` when no hours are known, and on public holidays
 * unless the hours of that very day are: unknown is never open.
 */
export type OpenStand =
	| { stand: 'open'; tot: string }
	| {
			stand: 'dicht';
			opent: { overDagen: number; datum: string; dag: number; van: string } | null;
	  }
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

/** How far ahead the next opening is looked for: a summer's closing fits in. */
const VOORUIT = 92;
const DAY = 86_400_000;

export function openStand(tijden: Tijd[], nu: Moment, anders: Afwijking = {}): OpenStand {
	const today = urenOp(tijden, nu, anders);
	if (!today) return { stand: 'onbekend' };
	const now = today.find((t) => t.van <= nu.tijd && nu.tijd < t.tot);
	if (now) return { stand: 'open', tot: now.tot === '24:00' ? untilNextDay() : now.tot };
	for (let over = 0; over <= VOORUIT; over++) {
		const day = over ? later(nu, over) : nu;
		const next = (urenOp(tijden, day, anders) ?? [])
			.filter((t) => over > 0 || t.van > nu.tijd)
			.sort((a, b) => a.van.localeCompare(b.van))[0];
		if (next)
			return {
				stand: 'dicht',
				opent: { overDagen: over, datum: day.datum, dag: day.dag, van: next.van }
			};
	}
	return { stand: 'dicht', opent: null };

	/** Hours that go on after midnight are two rows: one opening for who stands at the door. */
	function untilNextDay() {
		const next = urenOp(tijden, later(nu, 1), anders)?.find((t) => t.van === '00:00');
		return next && next.tot !== '24:00' ? next.tot : '24:00';
	}
}

/** Only whether it is open now; for a list, which asks it of everything. */
export function isOpen(tijden: Tijd[], nu: Moment, anders: Afwijking = {}): boolean {
	if (!tijden.length && !anders.afwijkend?.length) return false;
	const today = urenOp(tijden, nu, anders);
	return !!today && today.some((t) => t.van <= nu.tijd && nu.tijd < t.tot);
}

type Dag = Pick<Moment, 'datum' | 'dag'>;

/** The openings of one day; null when nobody said anything about that day. */
function urenOp(tijden: Tijd[], { datum, dag }: Dag, anders: Afwijking) {
	if (isDicht(datum, anders)) return [];
	const own = anders.afwijkend?.filter((t) => t.datum === datum);
	if (own?.length)
		return own.flatMap(({ van, tot }) => (van !== null && tot !== null ? [{ van, tot }] : []));
	if (!tijden.length || isFeestdag(datum)) return null;
	return tijden.filter((t) => t.dag === dag);
}

/** Temporarily closed on this day, both ends included; without a last day until further notice. */
export function isDicht(datum: string, { dicht_van, dicht_tot }: Afwijking): boolean {
	if (!dicht_van && !dicht_tot) return false;
	return (!dicht_van || dicht_van <= datum) && (!dicht_tot || datum <= dicht_tot);
}

function later({ datum, dag }: Dag, days: number): Dag {
	const day = new Date(Date.parse(`${datum}T00:00:00Z`) + days * DAY);
	return { datum: day.toISOString().slice(0, 10), dag: ((dag - 1 + days) % 7) + 1 };
}

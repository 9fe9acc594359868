import type { Ozr } from './traject.ts';
import type { Urenregel } from './uren.ts';

/**
 * Both definitions of afschalen (Lekstroom), from what was really done per week:
 *
 * 1. `uren`: fewer formal hours within one OZR level;
 * 2. `niveau`: OZR 3 → 2 → 1 → informal (niveau 0), whatever happens to the hours.
 *
 * Compared are the averages of the first and the last four *recorded* weeks of the period, so a
 * holiday, an illness or a form not filled in is no afschalen:
 * - a week counts when its real hours are known; one without lines, or with formal hours planned and
 *   not filled in, does not;
 * - a week without formal hours counts only in a row of at least four such recorded weeks.
 * The niveau of four weeks is the level with most hours, the heavier one when equal. Hours differ
 * when the average moves by at least half an hour *and* a tenth. Lines of several trajecten may be
 * given together: going to another aanbieder is by itself neither up nor down.
 */
export type Niveau = 0 | Ozr;

export interface Meting {
	/** Mondays of the first and the last week measured. */
	van: string;
	tot: string;
	niveau: Niveau;
	/** Averages per recorded week. */
	formeel: number;
	informeel: number;
	aanbieders: string[];
}

export interface Beweging {
	uitkomst: 'afgeschaald' | 'opgeschaald' | 'gelijk';
	/** By which definition; null when nothing moved. */
	definitie: 'uren' | 'niveau' | null;
	voor: Meting;
	na: Meting;
	/** Formal hours per week, negative is less. */
	verschil: number;
	andere_aanbieder: boolean;
}

export type Afschaling = Beweging | { uitkomst: 'te_weinig_weken'; weken: number; nodig: number };

/** An hours line that may say whose it is. */
export type Urenmeting = Urenregel & { organisatie_id?: string | null };

export const METING_WEKEN = 4;
const MIN_HOURS = 0.5;
const MIN_SHARE = 0.1;

interface Week {
	week: string;
	formeel: number;
	informeel: number;
	perOzr: Record<Ozr, number>;
	aanbieders: string[];
}

/** First against last four recorded weeks of a period (Mondays, both included). */
export function afschaling(uren: Urenmeting[], van?: string, tot?: string): Afschaling {
	const weeks = recordedWeeks(uren, van, tot);
	const nodig = 2 * METING_WEKEN;
	if (weeks.length < nodig) return { uitkomst: 'te_weinig_weken', weken: weeks.length, nodig };
	return compare(measure(weeks.slice(0, METING_WEKEN)), measure(weeks.slice(-METING_WEKEN)));
}

/** Every move on the way, up and down, from block of four recorded weeks to block. */
export function bewegingen(uren: Urenmeting[]): Beweging[] {
	const weeks = recordedWeeks(uren);
	const blocks: Meting[] = [];
	for (let i = 0; i + METING_WEKEN <= weeks.length; i += METING_WEKEN)
		blocks.push(measure(weeks.slice(i, i + METING_WEKEN)));
	return blocks
		.slice(1)
		.map((block, i) => compare(blocks[i]!, block))
		.filter((move) => move.uitkomst !== 'gelijk');
}

function compare(voor: Meting, na: Meting): Beweging {
	const verschil = hundredths(na.formeel - voor.formeel);
	const base = { voor, na, verschil, andere_aanbieder: differ(voor.aanbieders, na.aanbieders) };
	if (na.niveau !== voor.niveau) {
		const uitkomst = na.niveau < voor.niveau ? 'afgeschaald' : 'opgeschaald';
		return { ...base, uitkomst, definitie: 'niveau' };
	}
	const moved = Math.abs(verschil) >= MIN_HOURS && Math.abs(verschil) >= MIN_SHARE * voor.formeel;
	if (!moved) return { ...base, uitkomst: 'gelijk', definitie: null };
	return { ...base, uitkomst: verschil < 0 ? 'afgeschaald' : 'opgeschaald', definitie: 'uren' };
}

function measure(weeks: Week[]): Meting {
	const sum = (of: (week: Week) => number) => weeks.reduce((total, week) => total + of(week), 0);
	const perOzr = ([3, 2, 1] as const).map((ozr) => ({ ozr, hours: sum((w) => w.perOzr[ozr]) }));
	const most = Math.max(...perOzr.map((p) => p.hours));
	return {
		van: weeks[0]!.week,
		tot: weeks.at(-1)!.week,
		niveau: most > 0 ? perOzr.find((p) => p.hours === most)!.ozr : 0,
		formeel: hundredths(sum((w) => w.formeel) / weeks.length),
		informeel: hundredths(sum((w) => w.informeel) / weeks.length),
		aanbieders: [...new Set(weeks.flatMap((w) => w.aanbieders))].sort()
	};
}

function recordedWeeks(uren: Urenmeting[], van = '', tot = '9999'): Week[] {
	const byWeek = new Map<string, Week>();
	const open = new Set<string>();
	for (const { week, soort, ozr, gepland, werkelijk, organisatie_id } of uren) {
		if (week < van || week > tot) continue;
		if (werkelijk === null) {
			if (soort === 'formeel' && gepland > 0) open.add(week);
			continue;
		}
		let entry = byWeek.get(week);
		if (!entry) {
			entry = { week, formeel: 0, informeel: 0, perOzr: { 1: 0, 2: 0, 3: 0 }, aanbieders: [] };
			byWeek.set(week, entry);
		}
		entry[soort] += werkelijk;
		if (soort === 'formeel' && ozr && werkelijk > 0) {
			entry.perOzr[ozr] += werkelijk;
			if (organisatie_id) entry.aanbieders.push(organisatie_id);
		}
	}
	const known = [...byWeek.values()].filter(({ week }) => !open.has(week));
	const all = known.sort((a, b) => (a.week < b.week ? -1 : 1));
	return all.filter((_, i) => all[i]!.formeel > 0 || zeroRun(all, i) >= METING_WEKEN);
}

/** How many recorded weeks in a row, this one among them, have no formal hours. */
function zeroRun(weeks: Week[], at: number): number {
	let from = at;
	let to = at;
	while (weeks[from - 1]?.formeel === 0) from--;
	while (weeks[to + 1]?.formeel === 0) to++;
	return to - from + 1;
}

/** Somebody who was not there before; of two aanbieders one that stops is no other one. */
function differ(a: string[], b: string[]): boolean {
	return a.length > 0 && b.some((one) => !a.includes(one));
}

function hundredths(n: number): number {
	return Math.round(n * 100) / 100;
}

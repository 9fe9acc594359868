import { scaleLinear } from 'd3-scale';
import { area, line, stack } from 'd3-shape';
import type { Fase } from '$lib/domain/overgangen.ts';
import type { Ozr } from '$lib/domain/traject.ts';
import type { Urenregel } from '$lib/domain/uren.ts';
import { hoogste, reeks, type Weekuren } from '$lib/domain/urenreeks.ts';
import { addDays, addMonths, daysBetween, mondayOf } from '$lib/domain/week.ts';

/** Size of the drawing; the page stretches it, so words stand beside it as percentages. */
export const BREED = 1000;
export const HOOG = 300;
const MAX_MONTHS = 7;
const MIN_WEEKS = 16;

export interface Beeld {
	weken: Weekuren[];
	/** Areas of what was really done: a step per week, formal stacked by level, informal below; a gap where nothing is known. */
	vlakken: { ozr: Ozr; d: string }[];
	informeel: string;
	/** Paths of what was planned. */
	gepland: { formeel: string; informeel: string };
	/** Where the axis lies; the rest of the lines with their hours. */
	nul: number;
	as: { y: number; uren: number }[];
	maanden: { x: number; dag: string }[];
	fasen: { fase: Fase; van: string; x: number; breed: number }[];
	gesprekken: (Gesprek & { x: number })[];
	/** Today and the end of the beschikking, when they fall within. */
	nu: number | null;
	eind: number | null;
	ozrs: Ozr[];
}

/** A mark on the time axis: what it is called, and its day. */
export interface Gesprek {
	naam: string;
	dag: string;
}

export interface Beeldvraag {
	uren: Urenregel[];
	start_op: string;
	eind_op: string;
	vandaag: string;
	perioden: { fase: Fase; van: string; tot: string }[];
	gesprekken: Gesprek[];
}

/** Geometry of the picture of hours per week: formal above the axis, informal below it. */
export function urenbeeld(vraag: Beeldvraag): Beeld {
	const { van, tot } = venster(vraag);
	const weken = reeks(vraag.uren, van, tot);
	const end = addDays(weken.at(-1)!.week, 7);
	const top = hoogste(weken);
	const x = scaleLinear([0, daysBetween(van, end)], [0, BREED]);
	const y = scaleLinear([-Math.max(1, top.informeel), Math.max(2, top.formeel)], [HOOG, 0]).nice(6);
	const at = (day: string) => round(x(daysBetween(van, day)));
	const inside = (day: string) => day >= van && day < end;

	const layers = stack<Weekuren, Ozr>()
		.keys([1, 2, 3])
		.value((week, ozr) => week.formeel[ozr].werkelijk ?? 0)(weken);
	const width = BREED / weken.length;
	return {
		weken,
		vlakken: layers.flatMap(({ key, ...columns }) => {
			const d = steps(weken, width, (_, i) => [y(columns[i]![0]), y(columns[i]![1])]);
			return weken.some((w) => w.formeel[key].werkelijk) ? [{ ozr: key, d }] : [];
		}),
		informeel: weken.some((w) => w.informeel.werkelijk)
			? steps(weken, width, (w) => [y(0), y(-(w.informeel.werkelijk ?? 0))])
			: '',
		gepland: {
			formeel: planned(weken, width, (w) => y(w.formeel_totaal.gepland)),
			informeel: planned(weken, width, (w) => y(-w.informeel.gepland))
		},
		nul: round(y(0)),
		as: y
			.ticks(6)
			.filter(Number.isInteger)
			.map((uren) => ({ y: round(y(uren)), uren: Math.abs(uren) })),
		maanden: months(van, end).map((dag) => ({ dag, x: at(dag) })),
		fasen: vraag.perioden.flatMap(({ fase, van: from, tot: until }) => {
			const left = clamp(at(from));
			const right = clamp(until > vraag.vandaag ? at(addDays(vraag.vandaag, 1)) : at(until));
			return right > left ? [{ fase, van: from, x: left, breed: round(right - left) }] : [];
		}),
		gesprekken: unique(vraag.gesprekken)
			.filter((g) => inside(g.dag))
			.map((g) => ({ ...g, x: at(g.dag) })),
		nu: inside(vraag.vandaag) ? at(vraag.vandaag) : null,
		eind: inside(vraag.eind_op) ? at(vraag.eind_op) : null,
		ozrs: ([1, 2, 3] as const).filter((ozr) => weken.some((w) => w.formeel[ozr].werkelijk))
	};
}

/** From the first thing known to a month from now; never so short that a column becomes a wall. */
function venster({ uren, start_op, eind_op, vandaag, perioden }: Beeldvraag) {
	const known = [...uren.map((u) => u.week), ...perioden.map((p) => p.van.slice(0, 10))].sort();
	const van = mondayOf([known[0] ?? start_op, vandaag].sort()[0]!);
	const short = addDays(van, 7 * (MIN_WEEKS - 1));
	const last = uren.filter((u) => u.gepland > 0 || u.werkelijk).map((u) => u.week);
	const month = [addDays(vandaag, 28), eind_op].sort()[0]!;
	return { van, tot: mondayOf([...last, vandaag, month, short].sort().at(-1)!) };
}

/** An area with one step per week, from one edge to the other, broken where nothing is filled in. */
function steps(
	weken: Weekuren[],
	width: number,
	edges: (week: Weekuren, i: number) => [number, number]
): string {
	const points = weken.flatMap((w, i) => {
		const [from, to] = edges(w, i);
		const side = { from, to, known: !w.ontbreekt };
		return [
			{ x: i * width, ...side },
			{ x: (i + 1) * width, ...side }
		].concat(
			weken[i + 1]?.ontbreekt === w.ontbreekt ? [] : { x: (i + 1) * width, ...side, known: false }
		);
	});
	return (
		area<(typeof points)[number]>()
			.defined((p) => p.known)
			.digits(1)
			.x((p) => p.x)
			.y0((p) => p.from)
			.y1((p) => p.to)(points) ?? ''
	);
}

/** A staircase over the weeks, broken where nothing was planned at all. */
function planned(weken: Weekuren[], width: number, y: (week: Weekuren) => number): string {
	const any = (w: Weekuren) => w.formeel_totaal.gepland + w.informeel.gepland > 0;
	const steps = weken.flatMap((w, i) => [
		{ x: i * width, y: y(w), known: any(w) },
		{ x: (i + 1) * width, y: y(w), known: any(w) }
	]);
	return (
		line<(typeof steps)[number]>()
			.defined((s) => s.known)
			.digits(1)
			.x((s) => s.x)
			.y((s) => s.y)(steps) ?? ''
	);
}

/** First days of months; in a long picture every second, third … one, January always. */
function months(van: string, tot: string): string[] {
	const days: string[] = [];
	for (let day = addMonths(`${van.slice(0, 7)}-01`, 1); day < tot; day = addMonths(day, 1))
		days.push(day);
	const every = [1, 2, 3, 4, 6].find((n) => days.length / n <= MAX_MONTHS) ?? 12;
	return days.filter((day) => (Number(day.slice(5, 7)) - 1) % every === 0);
}

const clamp = (x: number) => Math.min(BREED, Math.max(0, x));
const round = (n: number) => Math.round(n * 10) / 10;

/** After opschalen a talk can be held again on the same day: that is one mark in the picture. */
function unique(gesprekken: Beeldvraag['gesprekken']) {
	return [...new Map(gesprekken.map((g) => [g.naam + g.dag, g])).values()];
}

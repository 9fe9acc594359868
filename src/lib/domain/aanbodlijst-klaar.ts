import { komtNaarJe, metPunt, type Aanbod } from './aanbod.ts';
import type { Gebieden } from './gebieden.ts';
import { isOpen, type Moment } from './open.ts';
import { taalCode } from './taal.ts';
import { bereikVan, type Bereik } from './werkgebied.ts';

/** Filters whose answer never depends on the time or on where the visitor is. */
export const VASTE_FACETTEN = [
	'gebied',
	'soort',
	'vorm',
	'doelgroep',
	'taal',
	'schaal',
	'gratis',
	'zonder_verwijzing',
	'rolstoel'
] as const;
export type VastFacet = (typeof VASTE_FACETTEN)[number];

/** By telephone or on a screen: distance does not matter. */
export const OP_AFSTAND = 1;
/** It also helps away from its own address, or has none: a part of the map does not hide it. */
export const ZONDER_PLEK = 2;

/**
 * All offers with what does not depend on the question worked out, in columns of numbers: going
 * through 20,000 offers must not cost more than drawing the page. An offer is its place in the
 * order of a list without a question: checked last first, then by name.
 */
export interface Klaar {
	gebieden: Gebieden;
	aanbod: Aanbod[];
	plaatsVan: Map<string, number>;
	/** Different ones only: many offers work for the same wijken. */
	bereiken: Bereik[];
	bereikVan: Uint32Array;
	/** Numbers of the values in the fixed filters; those of offer `i` from `codesVan[i]`. */
	codes: Uint16Array;
	codesVan: Uint32Array;
	/** Latitude and longitude, by turns; those of offer `i` from `puntenVan[i]`. */
	punten: Float64Array;
	puntenVan: Uint32Array;
	vlaggen: Uint8Array;
	/** Facet and code of each number. */
	waarden: { facet: VastFacet; code: string }[];
	nummer: (facet: VastFacet, code: string) => number | undefined;
	/** 1 for what is open at that minute. */
	open: (nu: Moment) => Uint8Array;
}

const made = new WeakMap<Aanbod[], Klaar>();

/** Worked out once for each kaart; the same list and areas give the same object. */
export function maakKlaar(items: Aanbod[], gebieden: Gebieden): Klaar {
	let klaar = made.get(items);
	if (klaar?.gebieden !== gebieden) made.set(items, (klaar = prepare(items, gebieden)));
	return klaar;
}

const NAMES = new Intl.Collator('nl');

function prepare(items: Aanbod[], gebieden: Gebieden): Klaar {
	const aanbod = items.toSorted(compare);
	const values = numbering<{ facet: VastFacet; code: string }>();
	const ranges = numbering<Bereik>();
	const codes = aanbod.map((item) => [
		...new Set(
			valuesOf(item).map(([facet, code]) => values.add(`${facet} ${code}`, { facet, code }))
		)
	]);
	const points = aanbod.map((item) => item.locaties.filter(metPunt).flatMap((p) => [p.lat, p.lng]));
	let minute: { datum: string; tijd: string; open: Uint8Array } | undefined;
	return {
		gebieden,
		aanbod,
		plaatsVan: new Map(aanbod.map((item, place) => [item.id, place])),
		bereiken: ranges.list,
		bereikVan: Uint32Array.from(aanbod, (item) => {
			const bereik = bereikVan(item, gebieden);
			return ranges.add(JSON.stringify(bereik), bereik);
		}),
		codes: Uint16Array.from(codes.flat()),
		codesVan: starts(codes),
		punten: Float64Array.from(points.flat()),
		puntenVan: starts(points),
		vlaggen: Uint8Array.from(aanbod, (item, place) => {
			const away = item.vorm.some((vorm) => vorm !== 'locatie') || !points[place]!.length;
			return (komtNaarJe(item) ? OP_AFSTAND : 0) | (away ? ZONDER_PLEK : 0);
		}),
		waarden: values.list,
		nummer: (facet, code) => values.get(`${facet} ${code}`),
		open(nu) {
			if (minute?.datum !== nu.datum || minute.tijd !== nu.tijd) {
				const open = Uint8Array.from(aanbod, (item) => Number(isOpen(item.tijden, nu, item)));
				minute = { datum: nu.datum, tijd: nu.tijd, open };
			}
			return minute.open;
		}
	};
}

function compare(a: Aanbod, b: Aanbod): number {
	const [whenA, whenB] = [a.gecontroleerd_op ?? '', b.gecontroleerd_op ?? ''];
	if (whenA !== whenB) return whenA < whenB ? 1 : -1;
	return NAMES.compare(a.naam, b.naam) || (a.id < b.id ? -1 : 1);
}

/** Gives what has the same key the same number. */
function numbering<T>() {
	const numbers = new Map<string, number>();
	const list: T[] = [];
	return {
		list,
		get: (key: string) => numbers.get(key),
		add(key: string, value: T): number {
			let number = numbers.get(key);
			if (number === undefined) numbers.set(key, (number = list.push(value) - 1));
			return number;
		}
	};
}

/** Where each row begins when all are put behind each other; one more for the end. */
function starts(rows: unknown[][]): Uint32Array {
	const from = new Uint32Array(rows.length + 1);
	for (const [i, row] of rows.entries()) from[i + 1] = from[i]! + row.length;
	return from;
}

/** Only what is known counts: unknown costs are not free. */
function valuesOf(aanbod: Aanbod): [VastFacet, string][] {
	const found: [VastFacet, string][] = [
		...aanbod.resultaatgebieden.map((g): [VastFacet, string] => ['gebied', g.code]),
		...aanbod.vorm.map((vorm): [VastFacet, string] => ['vorm', vorm]),
		...aanbod.doelgroepen.map((code): [VastFacet, string] => ['doelgroep', code]),
		...aanbod.talen.map((taal): [VastFacet, string] => ['taal', taalCode(taal) ?? ''])
	];
	if (aanbod.soort) found.push(['soort', aanbod.soort]);
	if (aanbod.schaal) found.push(['schaal', aanbod.schaal]);
	if (aanbod.kosten_soort === 'gratis') found.push(['gratis', '1']);
	if (aanbod.verwijzing_nodig === false) found.push(['zonder_verwijzing', '1']);
	if (aanbod.locaties.some((plek) => plek.rolstoel)) found.push(['rolstoel', '1']);
	return found.filter(([, code]) => code !== '');
}

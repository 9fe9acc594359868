import { komtNaarJe, type Aanbod } from './aanbod.ts';
import type { Gebieden } from './gebieden.ts';
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

/** One offer, with all that does not depend on the question worked out. */
export interface Regel {
	aanbod: Aanbod;
	bereik: Bereik;
	/** Numbers of its values in the fixed filters. */
	codes: Uint16Array;
	/** By telephone or on a screen. */
	opAfstand: boolean;
	/** It also helps away from its own address, or has none: a part of the map does not hide it. */
	zonderPlek: boolean;
}

export interface Klaar {
	gebieden: Gebieden;
	/** In the order of a list without a question: checked last first, then by name. */
	regels: Regel[];
	/** Facet and code of each number. */
	waarden: { facet: VastFacet; code: string }[];
	nummer: (facet: VastFacet, code: string) => number | undefined;
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
	const waarden: Klaar['waarden'] = [];
	const numbers = new Map<string, number>();
	const toNumber = ([facet, code]: [VastFacet, string]) => {
		const key = `${facet} ${code}`;
		let number = numbers.get(key);
		if (number === undefined) numbers.set(key, (number = waarden.push({ facet, code }) - 1));
		return number;
	};
	const regels = items.toSorted(compare).map((aanbod) => ({
		aanbod,
		bereik: bereikVan(aanbod, gebieden),
		codes: Uint16Array.from(new Set(values(aanbod).map(toNumber))),
		opAfstand: komtNaarJe(aanbod),
		zonderPlek:
			aanbod.vorm.some((vorm) => vorm !== 'locatie') ||
			aanbod.locaties.every((plek) => plek.lat === null || plek.lng === null)
	}));
	return { gebieden, regels, waarden, nummer: (facet, code) => numbers.get(`${facet} ${code}`) };
}

function compare(a: Aanbod, b: Aanbod): number {
	const [whenA, whenB] = [a.gecontroleerd_op ?? '', b.gecontroleerd_op ?? ''];
	if (whenA !== whenB) return whenA < whenB ? 1 : -1;
	return NAMES.compare(a.naam, b.naam) || (a.id < b.id ? -1 : 1);
}

/** Only what is known counts: unknown costs are not free. */
function values(aanbod: Aanbod): [VastFacet, string][] {
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

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangschik, wieMagAntwoorden, type Wens, type Zoekend } from './aanmelding-organisaties.ts';

const HIER = { lat: 52.03, lng: 5.08 };
const org = (naam: string, meer: Partial<Zoekend> = {}): Zoekend => ({
	id: naam,
	naam,
	gemeente: null,
	punten: [HIER],
	gebieden: [],
	doelgroepen: [],
	...meer
});
const wens = (meer: Partial<Wens> = {}): Wens => ({
	punt: HIER,
	gemeente: 'Nieuwegein',
	radius_km: 5,
	taken: [],
	resultaatgebieden: [],
	doelgroepen: [],
	...meer
});
const namen = (list: Zoekend[]) => list.map(({ naam }) => naam).join(' ');
const VER = { lat: 52.2, lng: 5.08 };

test.each([
	['dichtbij voor ver weg', [org('ver', { punten: [VER] }), org('hier')], {}, 'hier ver'],
	[
		'wat past voor wat alleen dichtbij is',
		[
			org('anders'),
			org('past', { gebieden: ['administratie'], punten: [{ lat: 52.04, lng: 5.08 }] })
		],
		{ taken: ['post'] },
		'past anders'
	],
	[
		'wat past maar te ver is niet voor wat dichtbij is',
		[org('past', { gebieden: ['administratie'], punten: [VER] }), org('hier')],
		{ taken: ['post'] },
		'hier past'
	],
	[
		'zonder plek telt de gemeente',
		[org('elders', { punten: [] }), org('zelfde', { punten: [], gemeente: 'Nieuwegein' })],
		{},
		'zelfde elders'
	],
	['bij gelijk op naam', [org('b'), org('a')], {}, 'a b']
] as [string, Zoekend[], Partial<Wens>, string][])('%s', (_, list, want, order) => {
	expect(namen(rangschik(list, wens(want)))).toBe(order);
});

test('zegt waarom, ook als het verder is dan iemand wilde', () => {
	const [o] = rangschik(
		[org('x', { gebieden: ['netwerk'], doelgroepen: ['ouderen'], punten: [VER] })],
		wens({ resultaatgebieden: ['netwerk'], doelgroepen: ['ouderen'] })
	);
	expect(o!.waarom.map(({ code }) => code)).toEqual(['gebieden', 'doelgroepen', 'verder']);
	expect(o!.binnen).toBe(false);
});

test('zonder postcode is niets dichtbij en blijft iedereen staan', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ minLength: 1 })), (names) => {
			const ranked = rangschik(
				names.map((naam) => org(naam)),
				wens({ punt: null, gemeente: null })
			);
			expect(ranked).toHaveLength(names.length);
			for (const o of ranked) expect(o.waarom).toEqual([]);
		})
	);
});

test('wie niemand koos, wordt gelezen door wie kan antwoorden en dichtbij is', () => {
	const make = (naam: string, kan: boolean, binnen: boolean) => ({ naam, kan, binnen });
	const six = Array.from({ length: 6 }, (_, i) => make(`hier ${i}`, true, true));
	expect(wieMagAntwoorden([make('ver', true, false), make('doof', false, true), ...six])).toEqual(
		six.slice(0, 5)
	);
	expect(wieMagAntwoorden([make('ver', true, false)])).toHaveLength(1);
});

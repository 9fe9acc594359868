import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SCHALEN } from './aanbod.ts';
import { maakGebieden, wijkBij } from './gebieden.ts';
import { bereikVan, isInWijk, past, werktVoor, type Werkt } from './werkgebied.ts';

/** Four wijken of stad in a row, 1 km apart; two villages of dorp. */
const WIJKEN = [
	['a', 'stad', 'wijk', 5.0],
	['b', 'stad', 'wijk', 5.015],
	['c', 'stad', 'wijk', 5.03],
	['d', 'stad', 'plaats', 5.045],
	['e', 'dorp', 'plaats', 5.06],
	['f', 'dorp', 'plaats', 5.08]
].map(([id, gemeente_id, soort, lng]) => ({ id, gemeente_id, soort, lat: 52, lng }) as const) as {
	id: string;
	gemeente_id: string;
	soort: string;
	lat: number;
	lng: number;
}[];
const gebieden = maakGebieden(WIJKEN);
const plek = (wijk_id: string | null, gemeente_id: string | null) => ({ wijk_id, gemeente_id });
const staatIn = (wijk: string) => [plek(wijk, gebieden.gemeenteVanWijk.get(wijk)!)];

test('buren zijn wijken van dezelfde gemeente met niets ertussen', () => {
	expect(gebieden.buren.get('a')).toEqual(['b']);
	expect(gebieden.buren.get('b')).toEqual(['a', 'c']);
	expect(gebieden.buren.get('d')).toEqual(['c']);
	expect(gebieden.buren.get('e')).toEqual(['f']);
});

describe('past het bij iemand in deze wijk?', () => {
	test.each<[string, Partial<Werkt>, string, string]>([
		['wijk, staat er', { schaal: 'wijk', locaties: staatIn('a') }, 'a', 'wijk'],
		['wijk, staat ernaast', { schaal: 'wijk', locaties: staatIn('a') }, 'b', 'niet_wijk'],
		[
			'wijk, in een andere gemeente',
			{ schaal: 'wijk', locaties: staatIn('e') },
			'd',
			'niet_gemeente'
		],
		[
			'wijk, noemt een andere wijk dan waar het staat',
			{ schaal: 'wijk', wijken: ['b'], locaties: staatIn('a') },
			'a',
			'niet_wijk'
		],
		[
			'wijk, noemt deze wijk',
			{ schaal: 'wijk', wijken: ['b'], locaties: staatIn('a') },
			'b',
			'wijk'
		],
		['wijk, over de grens van de gemeente', { schaal: 'wijk', wijken: ['d', 'e'] }, 'e', 'wijk'],
		[
			'wijk, plek in de gemeente maar geen wijk bekend',
			{ schaal: 'wijk', locaties: [plek(null, 'stad')] },
			'a',
			'onbekend'
		],
		['wijk, nergens iets over bekend', { schaal: 'wijk' }, 'a', 'onbekend'],
		[
			'bovenwijks, staat ernaast',
			{ schaal: 'bovenwijks', locaties: staatIn('a') },
			'b',
			'buurwijk'
		],
		['bovenwijks, staat er', { schaal: 'bovenwijks', locaties: staatIn('b') }, 'b', 'wijk'],
		[
			'bovenwijks, twee wijken verder',
			{ schaal: 'bovenwijks', locaties: staatIn('a') },
			'c',
			'niet_wijk'
		],
		[
			'bovenwijks, buren houden op bij de gemeente',
			{ schaal: 'bovenwijks', locaties: staatIn('d') },
			'e',
			'niet_gemeente'
		],
		[
			'bovenwijks, noemt zelf zijn wijken',
			{ schaal: 'bovenwijks', wijken: ['a', 'b'] },
			'c',
			'niet_wijk'
		],
		[
			'bovenwijks, noemt er één: ook de buren',
			{ schaal: 'bovenwijks', wijken: ['b'] },
			'c',
			'buurwijk'
		],
		[
			'stedelijk, elders in de gemeente',
			{ schaal: 'stedelijk', locaties: staatIn('a') },
			'd',
			'gemeente'
		],
		['stedelijk, staat er', { schaal: 'stedelijk', locaties: staatIn('a') }, 'a', 'wijk'],
		[
			'stedelijk, andere gemeente',
			{ schaal: 'stedelijk', locaties: staatIn('a') },
			'e',
			'niet_gemeente'
		],
		[
			'stedelijk, noemt een wijk van een andere gemeente dan waar het staat',
			{ schaal: 'stedelijk', wijken: ['e'], locaties: staatIn('a') },
			'f',
			'gemeente'
		],
		['stedelijk, zonder plek', { schaal: 'stedelijk' }, 'a', 'onbekend'],
		['regionaal, ver weg', { schaal: 'regionaal', locaties: staatIn('f') }, 'a', 'regio'],
		['regionaal, zonder plek', { schaal: 'regionaal' }, 'a', 'regio'],
		['zonder schaal, alleen een plek', { schaal: null, locaties: staatIn('f') }, 'a', 'onbekend'],
		['zonder schaal, noemt deze wijk', { schaal: null, wijken: ['a'] }, 'a', 'wijk'],
		['zonder schaal, noemt een andere wijk', { schaal: null, wijken: ['a'] }, 'b', 'niet_wijk']
	])('%s (%#)', (_, werkt, wijk, expected) => {
		const bereik = bereikVan({ schaal: 'wijk', wijken: [], locaties: [], ...werkt }, gebieden);
		expect(past(bereik, gebieden.gemeenteVanWijk.get(wijk)!, wijk)).toBe(expected);
	});

	test.each<[string, Partial<Werkt>, string | null, string]>([
		['wijk in mijn gemeente', { schaal: 'wijk', locaties: staatIn('a') }, 'stad', 'onbekend'],
		[
			'wijk in een andere gemeente',
			{ schaal: 'wijk', locaties: staatIn('a') },
			'dorp',
			'niet_gemeente'
		],
		['stedelijk', { schaal: 'stedelijk', locaties: staatIn('a') }, 'stad', 'gemeente'],
		[
			'ook mijn gemeente is onbekend',
			{ schaal: 'stedelijk', locaties: staatIn('a') },
			null,
			'onbekend'
		]
	])('als mijn wijk niet bekend is: %s', (_, werkt, gemeente, expected) => {
		const bereik = bereikVan({ schaal: null, wijken: [], locaties: [], ...werkt }, gebieden);
		expect(past(bereik, gemeente, null)).toBe(expected);
	});
});

test('een grotere schaal sluit nooit iemand uit die de kleinere wel hielp', () => {
	const wijk = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
	fc.assert(
		fc.property(wijk, wijk, fc.array(wijk, { maxLength: 1 }), (hier, staat, wijken) => {
			const fits = SCHALEN.map((schaal) => {
				const bereik = bereikVan({ schaal, wijken, locaties: staatIn(staat) }, gebieden);
				return !past(bereik, gebieden.gemeenteVanWijk.get(hier)!, hier).startsWith('niet');
			});
			expect(fits).toEqual(fits.toSorted());
		})
	);
});

describe('de wijk van een punt', () => {
	test.each([
		['in het midden van een wijk', 5.016, 'b'],
		['tussen twee wijken in: dat zeggen we niet', 5.022, null],
		['buiten, maar dit is het dichtst bij', 4.99, 'a']
	])('%s', (_, lng, expected) => {
		expect(wijkBij({ lat: 52, lng }, WIJKEN, 'stad')).toBe(expected);
	});
	test('alleen wijken van de eigen gemeente tellen', () => {
		expect(wijkBij({ lat: 52, lng: 5.06 }, WIJKEN, 'stad')).toBe('d');
	});
});

describe('op de lijst van een wijk', () => {
	test.each<[string, Partial<Werkt>, string]>([
		['wijk, waar het staat', { schaal: 'wijk', locaties: staatIn('a') }, 'a'],
		['wijk, nergens bekend', { schaal: 'wijk' }, ''],
		['bovenwijks, ook de buren', { schaal: 'bovenwijks', locaties: staatIn('a') }, 'ab'],
		['stedelijk', { schaal: 'stedelijk', locaties: staatIn('a') }, 'abcd'],
		['stedelijk, adres geheim', { schaal: 'stedelijk' }, 'abcdef'],
		['regionaal', { schaal: 'regionaal', locaties: staatIn('f') }, 'abcdef'],
		['onbekend, staat ergens', { schaal: null, locaties: staatIn('e') }, 'e'],
		['onbekend, zonder plek', { schaal: null }, 'abcdef']
	])('%s', (_, werkt, verwacht) => {
		const aanbod = { schaal: null, wijken: [], locaties: [], ...werkt };
		const werkt_ = WIJKEN.filter((wijk) => werktVoor(aanbod, wijk, gebieden));
		expect(werkt_.map(({ id }) => id).join('')).toBe(verwacht);
	});

	test.each<[string, Partial<Werkt>, boolean]>([
		['staat er', { schaal: 'stedelijk', locaties: staatIn('a') }, true],
		['is alleen voor deze wijk', { schaal: 'wijk', wijken: ['a'] }, true],
		[
			'werkt er, staat elders',
			{ schaal: 'bovenwijks', wijken: ['a'], locaties: staatIn('b') },
			false
		],
		['staat elders', { schaal: 'wijk', locaties: staatIn('b') }, false]
	])('in de wijk zelf: %s', (_, werkt, verwacht) => {
		expect(isInWijk({ schaal: null, wijken: [], locaties: [], ...werkt }, { id: 'a' })).toBe(
			verwacht
		);
	});
});

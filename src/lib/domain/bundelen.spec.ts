import { describe, expect, test } from 'vitest';
import { bundel } from './bundelen.ts';
import { drie, plek, VANDAAG, vraag } from './bundelen.fixture.ts';
import type { BundelVraag } from './bundelen-regels.ts';

const een = (vragen: BundelVraag[], plekken = [plek('p')]) =>
	bundel(vragen, plekken, VANDAAG).map((g) => g.leden.join(''));

test('drie mensen met dezelfde taak worden één groep, met waarom', () => {
	expect(bundel(drie(), [plek('p')], VANDAAG)).toEqual([
		{
			sleutel: expect.stringMatching(/^taak\.post\.di_ochtend\.p\.[0-9a-z]+$/),
			thema: { soort: 'taak', code: 'post' },
			dagdeel: 'di_ochtend',
			ook: [],
			plek: 'p',
			taal: null,
			leden: ['a', 'b', 'c'],
			open: true,
			verste_m: 131
		}
	]);
});

describe('wie niet samen kan', () => {
	test.each<[string, Partial<BundelVraag>]>([
		['een complexe vraag', { complex: true }],
		['persoonlijke hulp', { persoonlijk: true }],
		['een wens voor een vrouw of een man', { geslacht_gevraagd: true }],
		['zoekt alleen een maatje', { zoekt: 'maatje' }],
		['een andere taak', { taken: ['koken'] }],
		['een taak bij iemand thuis', { taken: ['klussen'] }],
		['geen taak, wel hetzelfde gebied', { taken: [] }],
		['een ander dagdeel', { dagdelen: ['wo_ochtend'] }],
		['een dagdeel waarop de plek geen ruimte heeft', { dagdelen: ['ma_ochtend'] }],
		['te ver', { lat: 52.06 }],
		['verder dan die wil', { max_afstand_km: 0.1 }],
		['een onbekende wijk', { lat: null, lng: null }],
		['begint pas over twee maanden', { vanaf: '2027-01-27' }],
		['houdt over twee weken op', { tot: '2026-12-11' }]
	])('%s', (_, over) => {
		expect(een([vraag('a'), vraag('b'), vraag('c', over)])).toEqual([]);
		expect(een([...drie(), vraag('d', over)])).toEqual(['abc']);
	});

	test('twee talen die niemand deelt', () => {
		const [a, b] = [vraag('a'), vraag('b', { talen: ['ar', 'fr'] })];
		expect(een([a, b, vraag('c', { talen: ['tr'] })])).toEqual([]);
		expect(een([a, b, vraag('c', { talen: ['fr'] })])).toEqual(['abc']);
		expect(bundel([a, b, vraag('c', { talen: ['fr'] })], [plek('p')], VANDAAG)[0]?.taal).toBe('fr');
	});
});

describe('wie wel samen kan', () => {
	test.each<[string, Partial<BundelVraag>]>([
		['geen voorkeur voor een dagdeel', { dagdelen: [] }],
		['nog een taak erbij', { taken: ['klussen', 'post'] }],
		['zoekt alleen aanbod', { zoekt: 'aanbod' }],
		['geen aantal uren', { uren_per_week: null }],
		['begint over drie weken', { vanaf: '2026-12-18' }]
	])('%s', (_, over) => {
		expect(een([vraag('a'), vraag('b'), vraag('c', over)])).toEqual(['abc']);
	});

	test('wie geen taak noemt, op een gebied', () => {
		const groepen = bundel(drie({ taken: [] }), [plek('p')], VANDAAG);
		expect(groepen.map((g) => g.thema)).toEqual([{ soort: 'gebied', code: 'administratie' }]);
		expect(
			bundel(drie({ taken: [], resultaatgebieden: ['zelfzorg'] }), [plek('p')], VANDAAG)
		).toEqual([]);
	});

	test('er staat bij op welke andere dagdelen het ook kan', () => {
		const [groep] = bundel(drie({ dagdelen: ['do_ochtend', 'di_ochtend'] }), [plek('p')], VANDAAG);
		expect([groep?.dagdeel, groep?.ook]).toEqual(['di_ochtend', ['do_ochtend']]);
	});
});

describe('ruimte', () => {
	test.each([
		['niemand heeft iets over de ruimte gezegd', null],
		[
			'voor drie mensen, zonder plek voor een vrijwilliger',
			{ mensen: 3, dagdelen: ['di_ochtend'] }
		],
		['op een ander dagdeel', { mensen: 10, dagdelen: ['vr_avond'] }]
	])('%s: geen groep', (_, ruimte) => {
		expect(een(drie(), [plek('p', { ruimte })])).toEqual([]);
	});

	test('acht is het meest, en een kleine ruimte minder', () => {
		const tien = [...'abcdefghij'].map((id) => vraag(id));
		expect(een(tien)).toEqual(['abcdefgh']);
		const klein = plek('p', { ruimte: { mensen: 5, dagdelen: ['di_ochtend'] } });
		expect(een(tien, [klein])).toEqual(['abcd']);
		expect(een(tien, [klein, plek('q')])).toEqual(['abcdefgh']);
	});

	test('een plek is per dagdeel één keer te gebruiken, ook door een groep die er al is', () => {
		const zes = [...drie(), ...['d', 'e', 'f'].map((id) => vraag(id, { taken: ['koken'] }))];
		expect(een(zes)).toEqual(['def']);
		expect(een(zes, [plek('p'), plek('q')])).toEqual(['def', 'abc']);
		const bezet = [{ plek: 'p', dagdeel: 'di_ochtend' }];
		expect(bundel(drie(), [plek('p')], VANDAAG, bezet)).toEqual([]);
	});
});

describe('de beste eerst', () => {
	test('eerst wie met het meest is, dan wie het langst wacht, dan wie het dichtst bij is', () => {
		const vier = [...'wxyz'].map((id) => vraag(id, { taken: ['koken'], sinds: '2026-11-20' }));
		expect(een([...drie(), ...vier])).toEqual(['wxyz']);
		const oud = ['k', 'l', 'm'].map((id) => vraag(id, { sinds: '2025-11-20' }));
		expect(een([...drie({ taken: ['koken'] }), ...oud])).toEqual(['klm']);
		const [groep] = bundel(drie(), [plek('ver', { lat: 52.04 }), plek('zo')], VANDAAG);
		expect(groep?.plek).toBe('zo');
	});

	test('bij acht plaatsen gaan de langst wachtenden voor', () => {
		const negen = [...'abcdefghi'].map((id, i) => vraag(id, { sinds: `2026-10-${20 - i}` }));
		expect(een(negen)).toEqual(['ihgfedcb']);
	});

	test('wie altijd kan, laat het moment vrij dat anderen vragen', () => {
		const altijd = ['k', 'l', 'm', 'n'].map((id) => vraag(id, { taken: ['koken'], dagdelen: [] }));
		const plekken = [plek('p', { open: [] })];
		expect(bundel([...altijd, ...drie()], plekken, VANDAAG).map((g) => g.dagdeel)).toEqual([
			'do_ochtend',
			'di_ochtend'
		]);
	});

	test('is de rest gelijk, dan waar op dat moment iemand is', () => {
		const groepen = bundel(drie(), [plek('a', { open: [] }), plek('b')], VANDAAG);
		expect(groepen.map((g) => [g.plek, g.open])).toEqual([['b', true]]);
	});
});

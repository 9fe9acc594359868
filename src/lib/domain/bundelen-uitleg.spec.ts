import { describe, expect, test } from 'vitest';
import { bundel } from './bundelen.ts';
import { drie, plek, VANDAAG, vraag } from './bundelen.fixture.ts';
import type { BundelPlek, BundelVraag } from './bundelen-regels.ts';
import { effect, zonderGroep, type Waarom } from './bundelen-uitleg.ts';

describe('waarom iemand in geen groep zit', () => {
	const waarom = (vragen: BundelVraag[], plekken: BundelPlek[], bezet = [] as never[]) =>
		zonderGroep(vragen, plekken, bundel(vragen, plekken, VANDAAG, bezet), VANDAAG).get('x');
	test.each<[string, Partial<BundelVraag>, BundelPlek[], Waarom]>([
		['complex gaat voor alles', { complex: true, persoonlijk: true }, [], { code: 'complex' }],
		['persoonlijk', { persoonlijk: true }, [], { code: 'persoonlijk' }],
		['een vrouw of man', { geslacht_gevraagd: true }, [], { code: 'geslacht' }],
		['alleen een maatje', { zoekt: 'maatje' }, [], { code: 'zoekt_maatje' }],
		['thuis', { taken: ['klussen'] }, [], { code: 'alleen_thuis' }],
		['zonder wijk', { lat: null, lng: null }, [plek('p')], { code: 'wijk_onbekend' }],
		['later', { vanaf: '2027-06-01' }, [plek('p')], { code: 'begint_later' }],
		['bijna voorbij', { tot: '2026-12-01' }, [plek('p')], { code: 'bijna_voorbij' }],
		['geen plek', {}, [], { code: 'geen_plek' }],
		[
			'wel plekken, ruimte onbekend: de dichtste eerst',
			{},
			[
				plek('ver', { lat: 52.04, ruimte: null }),
				plek('klein', { lat: 52.033, ruimte: { mensen: 2, dagdelen: [] } }),
				plek('hier', { ruimte: null })
			],
			{ code: 'ruimte_onbekend', plekken: ['hier', 'klein', 'ver'] }
		],
		['geen dagdeel', { dagdelen: ['zo_avond'] }, [plek('p')], { code: 'geen_dagdeel' }],
		['te weinig', { taken: ['koken'] }, [plek('p')], { code: 'te_weinig', aantal: 0 }]
	])('%s', (_, over, plekken, expected) => {
		expect(waarom([...drie(), vraag('x', over)], plekken)).toEqual(expected);
	});

	test('genoeg mensen, maar de groep is vol', () => {
		const acht = [...'abcdefgh'].map((id) => vraag(id));
		expect(waarom([...acht, vraag('x')], [plek('p')])).toEqual({ code: 'elders' });
	});

	test('wie in een groep zit heeft geen reden nodig', () => {
		expect(waarom([vraag('a'), vraag('b'), vraag('x')], [plek('p')])).toBeUndefined();
	});
});

describe('wat een groep oplevert', () => {
	test.each([
		['vijf mensen: één vrijwilliger', [2, 2, 1, 3, 2], 10, 0, 1, 2, 4],
		['zes mensen: twee vrijwilligers', [2, 2, 2, 2, 2, 2], 12, 0, 2, 4, 4],
		['wie geen uren noemt telt niet mee in de som', [2, null, 1.5], 3.5, 1, 1, 2, 2]
	])('%s', (_, uren, apart, zonder, vrijwilligers, groep, minder) => {
		const leden = uren.map((uren_per_week) => ({ uren_per_week, sinds: '2026-10-02' }));
		expect(effect(leden, VANDAAG)).toEqual({
			mensen: uren.length,
			uren_apart: apart,
			zonder_uren: zonder,
			vrijwilligers,
			uren_groep: groep,
			minder_vrijwilligers: minder,
			langst_weken: 8
		});
	});
});

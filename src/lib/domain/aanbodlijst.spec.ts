import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { far, ids, make, nieuwegein, om, WIJK } from './aanbodlijst.fixture.ts';
import { aanbodlijst } from './aanbodlijst.ts';
import { readVraag } from './aanbodvraag-lezen.ts';

describe('filters', () => {
	const items = [
		make('dichtbij', { kosten_soort: 'gratis', verwijzing_nodig: false }),
		make(
			'ver',
			{
				soort: 'cursus',
				doelgroepen: ['ouderen'],
				resultaatgebieden: [{ code: 'administratie', voorgesteld: true }]
			},
			far
		),
		make('bellen', { vorm: ['telefoon'], wijken: [WIJK] }, far),
		make('nu-open', {
			talen: ['NL', 'Arabisch'],
			tijden: [{ dag: 1, van: '09:00', tot: '12:00', locatie_id: null }],
			locaties: []
		})
	];
	test.each([
		['gebied=administratie', ['ver']],
		['soort=cursus,inloop', ['bellen', 'dichtbij', 'nu-open', 'ver']],
		['gratis=1', ['dichtbij']],
		['zonder_verwijzing=1', ['dichtbij']],
		['open=nu', ['nu-open']],
		['vorm=telefoon', ['bellen']],
		['vorm=telefoon,thuis', ['bellen']],
		['vorm=thuis', []],
		['schaal=stedelijk', []],
		['doelgroep=ouderen', ['ver']],
		['taal=ar', ['nu-open']],
		[`wijk=${WIJK}`, ['bellen']],
		['rolstoel=1', []]
	])('%s', (query, expected) => {
		expect(ids(items, query).sort()).toEqual(expected);
	});

	test('afstand verbergt nooit wat per telefoon gaat, noch wat geen plek heeft', () => {
		expect(ids(items, 'afstand=5', { hier: nieuwegein })).toEqual([
			'dichtbij',
			'bellen',
			'nu-open'
		]);
	});

	test('zonder plek van de bezoeker filtert afstand niets weg', () => {
		expect(ids(items, 'afstand=1')).toHaveLength(4);
	});
});

describe('volgorde', () => {
	const items = [make('b', {}, far), make('a'), make('c', { gecontroleerd_op: '2026-11-01' })];
	test('zonder vraag eerst wat laatst is gecontroleerd, dan op naam', () => {
		expect(ids(items, '')).toEqual(['c', 'a', 'b']);
	});
	test('met een plek het dichtstbij eerst', () => {
		expect(ids(items, '', { hier: far })).toEqual(['b', 'c', 'a']);
	});
	test('met een vraag de beste treffer eerst, en niets anders', () => {
		expect(
			ids(items, '', {
				hier: far,
				rang: new Map([
					['a', 0],
					['b', 1]
				])
			})
		).toEqual(['a', 'b']);
	});
	test('wat alleen voor een andere gemeente werkt komt achteraan, wat regionaal is niet', () => {
		const there = make('elders');
		there.locaties[0]!.gemeente_id = 'houten';
		const region = make('regio', { schaal: 'regionaal' }, far);
		region.locaties[0]!.gemeente_id = 'houten';
		const here = make('hier', {}, far);
		here.locaties[0]!.gemeente_id = 'nieuwegein';
		const village = make('dorp', { wijken: [WIJK] });
		village.locaties[0]!.gemeente_id = 'nieuwegein';
		const order = ids([there, region, here, village], '', {
			hier: nieuwegein,
			gemeente: 'nieuwegein',
			gebieden: { gemeenteVanWijk: new Map([[WIJK, 'houten']]), buren: new Map() }
		});
		expect(order.slice(0, 2).sort()).toEqual(['hier', 'regio']);
		expect(order.slice(2).sort()).toEqual(['dorp', 'elders']);
	});
	test('de dichtstbijzijnde locatie telt', () => {
		const [one] = [make('x', {}, far)];
		one!.locaties.push(make('y').locaties[0]!);
		const { resultaten } = aanbodlijst([one!], readVraag(new URLSearchParams()), {
			...om,
			hier: nieuwegein
		});
		expect(resultaten[0]).toMatchObject({ afstand_m: 0, plek: { id: 'ly' } });
	});
});

const offers = fc.uniqueArray(
	fc.record({
		id: fc.stringMatching(/^[a-z]{3}$/),
		soort: fc.constantFrom('inloop' as const, 'cursus' as const),
		gratis: fc.boolean(),
		gebied: fc.constantFrom('netwerk' as const, 'zelfzorg' as const)
	}),
	{ selector: (o) => o.id, maxLength: 20 }
);
const build = (
	list: {
		id: string;
		soort: 'inloop' | 'cursus';
		gratis: boolean;
		gebied: 'netwerk' | 'zelfzorg';
	}[]
) =>
	list.map(({ id, soort, gratis, gebied }) =>
		make(id, {
			soort,
			kosten_soort: gratis ? 'gratis' : 'betaald',
			resultaatgebieden: [{ code: gebied, voorgesteld: false }]
		})
	);

test('een telling is wat er overblijft als je dat filter kiest', () => {
	fc.assert(
		fc.property(
			offers,
			fc.constantFrom('', 'soort=inloop', 'gratis=1', 'gebied=netwerk&gratis=1'),
			(list, query) => {
				const items = build(list);
				const { tellingen } = aanbodlijst(items, readVraag(new URLSearchParams(query)), om);
				const asked = new URLSearchParams(query);
				asked.set('soort', 'cursus');
				expect(tellingen.soort.cursus ?? 0).toBe(ids(items, asked.toString()).length);
				const free = new URLSearchParams(query);
				free.set('gratis', '1');
				expect(tellingen.vinkje.gratis).toBe(ids(items, free.toString()).length);
				const { totaal, neem } = aanbodlijst(items, readVraag(asked), om);
				const whole = ids(items, asked.toString());
				expect(totaal).toBe(whole.length);
				expect(neem(2, 5).map((r) => r.aanbod.id)).toEqual(whole.slice(2, 5));
			}
		)
	);
});

test('de volgorde van binnenkomst maakt niets uit', () => {
	fc.assert(
		fc.property(offers, (list) => {
			expect(ids(build(list.toReversed()), '')).toEqual(ids(build(list), ''));
		})
	);
});

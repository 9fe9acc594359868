import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Aanbod } from './aanbod.ts';
import { aanbodlijst } from './aanbodlijst.ts';
import { readVraag } from './aanbodvraag-lezen.ts';

const nieuwegein = { lat: 52.0292, lng: 5.0806 };
const monday = { datum: '2026-11-23', dag: 1, tijd: '10:00' };
const om = { hier: null, nu: monday, rang: null };
const WIJK = '00000000-0000-4000-8000-000000000001';

const make = (id: string, anders: Partial<Aanbod> = {}, punt = nieuwegein): Aanbod => ({
	id,
	slug: id,
	naam: id,
	organisatie: 'Buurthuis',
	organisatie_id: 'o',
	soort: 'inloop',
	soort_voorgesteld: false,
	samenvatting: '',
	omschrijving: '',
	trefwoorden: [],
	kosten_soort: null,
	kosten: null,
	verwijzing_nodig: null,
	talen: [],
	schaal: 'wijk',
	vorm: ['locatie'],
	telefoon: null,
	plaatsen_vrij: null,
	plaatsen_vrij_op: null,
	gecontroleerd_op: null,
	locaties: [
		{
			id: `l${id}`,
			naam: null,
			adres: null,
			postcode: null,
			plaats: 'Nieuwegein',
			gemeente_id: null,
			wijk_id: null,
			rolstoel: null,
			...punt
		}
	],
	resultaatgebieden: [{ code: 'netwerk', voorgesteld: false }],
	doelgroepen: [],
	wijken: [],
	tijden: [],
	afwijkend: [],
	dicht_van: null,
	dicht_tot: null,
	gevoelig: false,
	...anders
});
const far = { lat: 52.1, lng: 5.3 };
const ids = (
	items: Aanbod[],
	query: string,
	hoe: Partial<Parameters<typeof aanbodlijst>[2]> = {}
) =>
	aanbodlijst(items, readVraag(new URLSearchParams(query)), { ...om, ...hoe }).resultaten.map(
		(r) => r.aanbod.id
	);

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

describe('een stuk van de kaart', () => {
	const vak = 'vak=5,52,5.2,52.05';
	const items = [
		make('binnen'),
		make('buiten', {}, far),
		make('belt', { vorm: ['telefoon'] }, far),
		make('komt', { vorm: ['thuis'] }, far),
		make('online-zonder-adres', { vorm: ['online'], locaties: [] }),
		make('adres-onbekend', { locaties: [] }),
		make('ook-binnen', { locaties: [make('x', {}, far).locaties[0]!, make('y').locaties[0]!] })
	];
	test('houdt wat erin ligt, en in een eigen deel wat geen plek nodig heeft', () => {
		const { resultaten, totaal } = aanbodlijst(items, readVraag(new URLSearchParams(vak)), om);
		const van = (deel: string) => resultaten.filter((r) => r.deel === deel).map((r) => r.aanbod.id);
		expect(van('hier')).toEqual(['binnen', 'ook-binnen']);
		expect(van('zonder_plek')).toEqual(['adres-onbekend', 'belt', 'komt', 'online-zonder-adres']);
		expect(totaal).toBe(6);
	});
	test('telt de andere filters daarbinnen', () => {
		const { tellingen } = aanbodlijst(items, readVraag(new URLSearchParams(vak)), om);
		expect(tellingen.vorm).toEqual({ locatie: 3, telefoon: 1, thuis: 1, online: 1 });
	});
});

describe('een wijk kiezen', () => {
	const OOK = '00000000-0000-4000-8000-000000000002';
	const gebieden = {
		gemeenteVanWijk: new Map([
			[WIJK, 'houten'],
			[OOK, 'houten']
		]),
		buren: new Map([
			[WIJK, [OOK]],
			[OOK, [WIJK]]
		])
	};
	const at = (wijk_id: string | null, gemeente_id: string) => [
		{ ...make('x').locaties[0]!, wijk_id, gemeente_id }
	];
	const items = [
		make('a-regio', { schaal: 'regionaal', locaties: at(null, 'lopik') }),
		make('b-stad', { schaal: 'stedelijk', locaties: at(OOK, 'houten') }),
		make('c-buren', { schaal: 'bovenwijks', locaties: at(OOK, 'houten') }),
		make('d-wijk', { schaal: 'wijk', locaties: at(WIJK, 'houten') }),
		make('e-ander', { schaal: 'wijk', locaties: at(OOK, 'houten') }),
		make('f-lopik', { schaal: 'stedelijk', locaties: at(null, 'lopik') }),
		make('g-hier-en-stad', { schaal: 'stedelijk', locaties: at(WIJK, 'houten') })
	];
	test('geeft wat daar werkt, wat uit de wijk zelf komt eerst', () => {
		expect(ids(items, `wijk=${WIJK}`, { gebieden })).toEqual([
			'd-wijk',
			'g-hier-en-stad',
			'a-regio',
			'b-stad',
			'c-buren'
		]);
	});
	test('telt dat ook zo, voor elke wijk', () => {
		const { tellingen } = aanbodlijst(items, readVraag(new URLSearchParams()), { ...om, gebieden });
		expect(tellingen.wijk).toEqual({ [WIJK]: 5, [OOK]: 5 });
	});
	test('wie in een wijk woont, ziet wat daar niet werkt onderaan, apart van een andere gemeente', () => {
		const { resultaten } = aanbodlijst(items, readVraag(new URLSearchParams()), {
			...om,
			gebieden,
			gemeente: 'houten',
			wijk: WIJK
		});
		expect(resultaten.slice(-2).map((r) => [r.aanbod.id, r.deel])).toEqual([
			['e-ander', 'niet_wijk'],
			['f-lopik', 'niet_gemeente']
		]);
	});
});

test('wat tijdelijk dicht is, is niet nu open', () => {
	const tijden = [{ dag: 1, van: '09:00', tot: '12:00', locatie_id: null }];
	const items = [
		make('open', { tijden }),
		make('dicht', { tijden, dicht_van: '2026-11-20' }),
		make('vandaag-niet', { tijden, afwijkend: [{ datum: monday.datum, van: null, tot: null }] })
	];
	expect(ids(items, 'open=nu')).toEqual(['open']);
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

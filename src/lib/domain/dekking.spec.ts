import { expect, test } from 'vitest';
import { maakAanbod, maakPlek } from './aanbod.fixture.ts';
import { isFormeel, ontbreekt, telDekking } from './dekking.ts';
import { wijkblad } from './wijkblad.ts';

const GEMEENTE = new Map([
	['batau', 'nieuwegein'],
	['galecop', 'nieuwegein'],
	['loerik', 'houten']
]);
const GEBIEDEN = { gemeenteVanWijk: GEMEENTE, buren: new Map<string, string[]>() };
const WIJKEN = [...GEMEENTE].map(([id, gemeente_id]) => ({ id, gemeente_id, lat: 52, lng: 5 }));
const [batau, , loerik] = WIJKEN;
const plek = (wijk_id: string, lat: number) =>
	maakPlek({ wijk_id, gemeente_id: GEMEENTE.get(wijk_id)!, lat, lng: 5 });

const ITEMS = [
	maakAanbod({ id: 'inloop', locaties: [plek('batau', 52.001)] }),
	maakAanbod({ id: 'zorg', soort: 'aanbieder', locaties: [plek('galecop', 52.01)] }),
	maakAanbod({
		id: 'papier',
		resultaatgebieden: [{ code: 'administratie', voorgesteld: false }],
		locaties: [plek('loerik', 52.05)]
	}),
	maakAanbod({ id: 'dicht', locaties: [plek('batau', 52)], dicht_van: '2026-11-01' })
];

test('formeel en informeel worden apart geteld, wat dicht is niet', () => {
	const dekking = telDekking(ITEMS, WIJKEN, GEBIEDEN, '2026-12-01');
	expect(dekking.get('batau')).toMatchObject({ totaal: 2, hier: 1 });
	expect(dekking.get('batau')?.gebieden.netwerk).toEqual({ formeel: 1, informeel: 1, hier: 1 });
	expect(dekking.get('loerik')?.gebieden.netwerk).toEqual({ formeel: 0, informeel: 0, hier: 0 });
});

test('wat ontbreekt is wat nergens voor deze wijk werkt', () => {
	const dekking = telDekking(ITEMS, WIJKEN, GEBIEDEN, '2026-12-01');
	expect(ontbreekt(dekking.get('batau')!)).not.toContain('netwerk');
	expect(ontbreekt(dekking.get('batau')!)).toContain('administratie');
	expect(ontbreekt(dekking.get('galecop')!)).not.toContain('netwerk');
});

test.each([
	['aanbieder', true],
	['semiprofessioneel', true],
	['inloop', false],
	[null, false]
] as const)('%s is formeel: %s', (soort, verwacht) => expect(isFormeel(soort)).toBe(verwacht));

test('het blad noemt wat in de wijk is, wat er ook werkt, en anders het dichtstbijzijnde', () => {
	const [netwerk, administratie, gezin] = wijkblad(
		ITEMS,
		batau!,
		['netwerk', 'administratie', 'gezin'],
		GEBIEDEN
	);
	const ids = (rows: { aanbod: { id: string } }[]) => rows.map((row) => row.aanbod.id);
	expect(ids(netwerk!.hier)).toEqual(['dicht', 'inloop']);
	expect(ids(netwerk!.ook)).toEqual(['zorg']);
	expect(netwerk!.verder).toEqual([]);
	expect(ids(administratie!.verder)).toEqual(['papier']);
	expect(administratie!.verder[0]?.afstand_m).toBeGreaterThan(5000);
	expect(gezin).toMatchObject({ hier: [], ook: [], verder: [] });
});

test('zonder punt van de wijk is er geen afstand, en staat alles op naam', () => {
	const [netwerk] = wijkblad(ITEMS, { ...loerik!, lat: null, lng: null }, ['netwerk'], GEBIEDEN);
	expect(netwerk!.verder.map((row) => row.afstand_m)).toEqual([null, null, null]);
});

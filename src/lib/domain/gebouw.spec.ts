import { expect, test } from 'vitest';
import { maakAanbod, maakPlek } from './aanbod.fixture.ts';
import { gebouw } from './gebouw.ts';

const zwaan = maakPlek({ id: 'zwaan', naam: 'De Zwaan' });
const zuil = maakPlek({ id: 'zuil' });
const t = (dag: number, locatie_id: string | null = null) => ({
	dag,
	van: '09:00',
	tot: '12:00',
	locatie_id
});
const ITEMS = [
	maakAanbod({ id: 'koffie', locaties: [zwaan], tijden: [t(1)] }),
	maakAanbod({
		id: 'soep',
		organisatie_id: 'b',
		organisatie: 'Anker',
		locaties: [zwaan, zuil],
		tijden: [t(2)]
	}),
	maakAanbod({ id: 'taal', locaties: [zwaan, zuil], tijden: [t(3, 'zwaan'), t(4, 'zuil')] }),
	maakAanbod({ id: 'elders', locaties: [zuil], tijden: [t(5)] }),
	maakAanbod({ id: 'geheim', locaties: [], tijden: [t(6)] })
];

test('op een plek staat alles wat daar is, met de tijden die daar zijn', () => {
	const found = gebouw(ITEMS, 'zwaan')!;
	expect(found.plek.naam).toBe('De Zwaan');
	expect(
		found.items.map(({ aanbod, tijden, verdeeld }) => [
			aanbod.id,
			tijden.map((x) => x.dag),
			verdeeld
		])
	).toEqual([
		['koffie', [1], false],
		['soep', [], true],
		['taal', [3], false]
	]);
});

test('wie het gebouw delen staan er elk één keer, op naam', () => {
	const { organisaties } = gebouw(ITEMS, 'zwaan')!;
	expect(organisaties.map((o) => [o.naam, o.aanbod.length])).toEqual([
		['Anker', 1],
		['Stichting', 2]
	]);
});

test('een plek waar niets openbaars is bestaat niet', () => {
	expect(gebouw(ITEMS, 'geheim')).toBeNull();
	expect(gebouw([], 'zwaan')).toBeNull();
});

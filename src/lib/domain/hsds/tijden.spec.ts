import { expect, test } from 'vitest';
import type { AanbodBron } from './bron.ts';
import { bouwTaxonomieen } from './taxonomie.ts';
import { middernacht, schemasVanAanbod, schemasVanPlek } from './tijden.ts';

const taxonomieen = bouwTaxonomieen({ resultaatgebieden: [], soorten: [], doelgroepen: [] });
const aanbod = (velden: Partial<AanbodBron>) =>
	({
		id: 'a',
		locaties: [],
		tijden: [],
		afwijkend: [],
		openingstijden_tekst: null,
		...velden
	}) as unknown as AanbodBron;
const tijd = (dag: number, van: string, tot: string, locatie_id: string | null = null) => ({
	dag,
	van,
	tot,
	locatie_id
});

test('dagen met dezelfde uren zijn één regel, een pauze maakt er twee', () => {
	const tijden = [
		tijd(1, '09:00', '12:00'),
		tijd(1, '13:00', '17:00'),
		tijd(3, '09:00', '12:00'),
		tijd(7, '20:00', '24:00')
	];
	const schemas = schemasVanAanbod(taxonomieen, aanbod({ tijden }));
	expect(schemas.map((s) => [s.byday, s.opens_at, s.closes_at])).toEqual([
		['MO,WE', '09:00', '12:00'],
		['MO', '13:00', '17:00'],
		['SU', '20:00', '24:00']
	]);
	expect(schemas[0]).toMatchObject({ freq: 'WEEKLY', interval: 1, wkst: 'MO' });
	expect(JSON.stringify(schemas[0]!.attributes)).toContain('Europe/Amsterdam');
});

test('tijden van één plek staan bij die plek en niet bij het geheel', () => {
	const plek = { id: 'p' } as AanbodBron['locaties'][number];
	const a = aanbod({ locaties: [plek], tijden: [tijd(2, '10:00', '11:00', 'p')] });
	expect(schemasVanAanbod(taxonomieen, a)).toEqual([]);
	expect(schemasVanPlek(taxonomieen, a, 'p')).toMatchObject([{ byday: 'TU' }]);
});

test('is de plek geheim, dan blijven de tijden bij het geheel', () => {
	const a = aanbod({ tijden: [tijd(2, '10:00', '11:00', 'weg')] });
	expect(schemasVanAanbod(taxonomieen, a)).toMatchObject([{ byday: 'TU' }]);
});

test('woorden over de tijden worden geen uren', () => {
	const a = aanbod({ openingstijden_tekst: 'De eerste dinsdag van de maand.' });
	const [schema, ...meer] = schemasVanAanbod(taxonomieen, a);
	expect(Object.keys(schema!)).toEqual(['id', 'description']);
	expect(meer).toEqual([]);
});

test.each([
	['2026-01-15', '2026-01-15T00:00:00+01:00'],
	['2026-07-15', '2026-07-15T00:00:00+02:00'],
	['2026-03-29', '2026-03-29T00:00:00+01:00'],
	['2026-10-25', '2026-10-25T00:00:00+02:00']
])('%s begint in Nederland om %s', (dag, verwacht) => {
	expect(middernacht(dag)).toBe(verwacht);
});

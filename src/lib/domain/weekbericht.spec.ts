import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentInNederland } from './open.ts';
import { planPost } from './postvak.ts';
import { leesAantallen, planWeek, WEEKSOORTEN, weekVan, type Weekgegevens } from './weekbericht.ts';

const at = (iso: string) => momentInNederland(new Date(iso));

test.each<[iso: string, week: string | null, wanneer: string]>([
	['2026-11-30T04:59:00Z', null, 'maandag 5.59 uur'],
	['2026-11-30T05:00:00Z', '2026-11-30', 'maandag 6.00 uur'],
	['2026-11-30T22:00:00Z', '2026-11-30', 'maandagavond'],
	['2026-12-01T01:00:00Z', '2026-11-30', 'dinsdagnacht, als maandag niets draaide'],
	['2026-12-02T09:00:00Z', null, 'woensdag'],
	['2026-11-29T09:00:00Z', null, 'zondag'],
	['2027-03-29T04:00:00Z', '2027-03-29', 'tweede paasdag: het ligt klaar, de mail gaat dinsdag']
])('%s: week %s (%s)', (iso, week, _) => {
	expect(weekVan(at(iso))).toBe(week);
});

test('niets als er niets is, en alleen wat het kent', () => {
	const mensen: Weekgegevens[] = [
		{ gebruiker_id: 'an', aantallen: { stilte: 2, iets: 4 } },
		{ gebruiker_id: 'bo', aantallen: {} },
		{ gebruiker_id: 'cas', aantallen: { stilte: 0 } }
	];
	expect(planWeek(mensen, at('2026-11-30T09:00:00Z'))).toEqual([
		{ gebruiker_id: 'an', week: '2026-11-30', aantallen: { stilte: 2 } }
	]);
	expect(planWeek(mensen, at('2026-12-03T09:00:00Z'))).toEqual([]);
});

test('wat in het postvak staat is te lezen zoals het is geteld', () => {
	const counts = fc.dictionary(fc.constantFrom(...WEEKSOORTEN, 'anders'), fc.nat(50));
	fc.assert(
		fc.property(counts, (given) => {
			const read = leesAantallen(given);
			const known = Object.entries(given).filter(([soort, n]) => soort !== 'anders' && n > 0);
			expect(Object.entries(read ?? {}).sort()).toEqual(known.sort());
			expect(read === null).toBe(known.length === 0);
		})
	);
	expect(['x', null, 3, { stilte: 'veel' }].map(leesAantallen)).toEqual([null, null, null, null]);
});

test('de mail gaat met de eerste van maandag mee, op tweede paasdag een dag later', () => {
	const sent = (nu: string, op: string) =>
		planPost(
			[
				{
					gebruiker_id: 'an',
					laatste_bundel: null,
					laatste_week: null,
					laatste_direct: null,
					keuzes: {},
					nieuws: [{ id: '1', soort: 'weekbericht', aantal: 1, op }]
				}
			],
			new Date(nu)
		).length;
	expect(sent('2026-11-30T06:30:00Z', '2026-11-30T05:00:00Z')).toBe(0);
	expect(sent('2026-11-30T07:00:00Z', '2026-11-30T06:55:00Z')).toBe(1);
	expect(sent('2027-03-29T09:00:00Z', '2027-03-29T04:00:00Z')).toBe(0);
	expect(sent('2027-03-30T06:00:00Z', '2027-03-29T04:00:00Z')).toBe(1);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feedpunten, type Feedregel } from './agendafeed.ts';
import { DAGDELEN, DAGEN } from './dagdelen.ts';
import { weekdag } from './komende-dagen.ts';
import { addDays, daysBetween } from './week.ts';

const regel: Feedregel = {
	soort: 'gesprek',
	id: 'a',
	versie: 2,
	dag: '2026-12-03',
	tijd: '14:00',
	minuten: 45,
	plek: 'Buurthuis',
	dagdeel: null,
	op: '2026-11-27T09:00:00Z',
	pad: '/mijn/gesprek/a'
};

test('een gesprek staat er zoals het is', () => {
	expect(feedpunten([regel])).toMatchObject([
		{ sleutel: 'a', dag: '2026-12-03', van: '14:00', minuten: 45, dagnummer: null, ruim: false }
	]);
});
test('zonder tijd is het de hele dag, en maakt het niemand bezet', () => {
	expect(feedpunten([{ ...regel, soort: 'waakvlam', tijd: null, minuten: null }])).toMatchObject([
		{ van: null, ruim: true }
	]);
});
test('een vast moment begint op de eerste zo’n dag, binnen een week', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 3000 }), fc.constantFrom(...DAGDELEN), (n, dagdeel) => {
			const dag = addDays('2025-01-01', n);
			const [punt] = feedpunten([{ ...regel, soort: 'moment', dag, tijd: null, dagdeel }]);
			const ahead = daysBetween(dag, punt!.dag);
			expect(ahead).toBeGreaterThanOrEqual(0);
			expect(ahead).toBeLessThan(7);
			expect(DAGEN[weekdag(punt!.dag) - 1]).toBe(dagdeel.slice(0, 2));
			expect(punt!.dagnummer).toBe(weekdag(punt!.dag));
		})
	);
});

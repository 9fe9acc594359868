import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, isDay, isoWeek, mondayOf, mondays } from './week.ts';

const day = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1990-01-01', n));

test.each([
	['2026-11-22', '2026-11-16', 2026, 47],
	['2026-12-31', '2026-12-28', 2026, 53],
	['2027-01-01', '2026-12-28', 2026, 53],
	['2027-01-04', '2027-01-04', 2027, 1],
	['2024-12-30', '2024-12-30', 2025, 1]
])('%s hoort bij de week van %s: %i-%i', (date, monday, jaar, nummer) => {
	expect(mondayOf(date)).toBe(monday);
	expect(isoWeek(date)).toEqual({ jaar, nummer });
});

test.each([
	['2026-02-28', true],
	['2026-02-30', false],
	['2026-13-01', false],
	['22-11-2026', false],
	['', false]
])('%j is een dag: %s', (text, real) => {
	expect(isDay(text)).toBe(real);
});

test('elke week in een periode komt één keer voor, ook rond de klok en de jaarwisseling', () => {
	fc.assert(
		fc.property(day, fc.integer({ min: 0, max: 400 }), (van, length) => {
			const tot = addDays(van, length);
			const weeks = mondays(van, tot);
			expect(weeks[0]).toBe(mondayOf(van));
			expect(weeks.at(-1)).toBe(mondayOf(tot));
			weeks.slice(1).forEach((week, i) => expect(daysBetween(weeks[i]!, week)).toBe(7));
		})
	);
});

test.each([
	['2026-11-30', 3, '2027-02-28'],
	['2026-01-31', 1, '2026-02-28'],
	['2026-11-22', 0, '2026-11-22'],
	['2026-03-31', -1, '2026-02-28']
])('%s plus %i maanden is %s', (date, months, moved) => {
	expect(addMonths(date, months)).toBe(moved);
});

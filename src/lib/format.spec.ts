import { describe, expect, test } from 'vitest';
import {
	dayOf,
	formatChecked,
	formatDay,
	formatDayTime,
	formatDistance,
	formatEuro,
	formatHours,
	formatLongDay,
	formatRelative,
	formatTime,
	formatWeek
} from './format.ts';

const NOW = '2026-11-19T10:00:00Z';

describe('datum en tijd', () => {
	test.each([
		['2026-12-03', 'do 3 dec'],
		['2026-12-03T13:00:00Z', 'do 3 dec'],
		['2026-03-01', 'zo 1 mrt'],
		['2026-05-04', 'ma 4 mei'],
		['2027-01-08', 'vr 8 jan 2027']
	])('%s staat er als "%s"', (moment, text) => {
		expect(formatDay(moment, NOW)).toBe(text);
	});

	test('de dag is die in Nederland, ook vlak voor middernacht UTC', () => {
		expect(dayOf('2026-12-02T23:30:00Z')).toBe('2026-12-03');
		expect(formatDay('2026-12-02T23:30:00Z', NOW)).toBe('do 3 dec');
	});

	test('een tijdstip heeft een punt en het woord uur, zomer en winter', () => {
		expect(formatDayTime('2026-12-03T13:00:00Z', NOW)).toBe('do 3 dec, 14.00 uur');
		expect(formatTime('2026-07-03T07:05:00Z')).toBe('09.05 uur');
	});

	test('voluit met dag en jaar', () => {
		expect(formatLongDay('2026-12-03')).toBe('donderdag 3 december 2026');
	});

	test('wanneer iets gecontroleerd is', () => {
		expect(formatChecked('2026-11-12', NOW)).toBe('gecontroleerd op 12 nov');
		expect(formatChecked('2025-11-12', NOW)).toBe('gecontroleerd op 12 nov 2025');
	});

	test.each([
		['2026-11-19', 'vandaag'],
		['2026-11-20', 'morgen'],
		['2026-11-18', 'gisteren'],
		['2026-11-24', 'over 5 dagen'],
		['2026-12-03', 'over 2 weken'],
		['2026-10-29', '3 weken geleden'],
		['2027-05-19', 'over 6 maanden'],
		['2024-11-19', '2 jaar geleden']
	])('%s is %s', (moment, text) => {
		expect(formatRelative(moment, NOW)).toBe(text);
	});

	test('een week heeft haar nummer', () => {
		expect(formatWeek('2026-11-30')).toBe('week 49');
		expect(formatWeek('2026-11-30', NOW)).toBe('week 49, vanaf 30 nov');
	});
});

describe('afstand, geld en uren', () => {
	test.each([
		[0, '10 m'],
		[847, '850 m'],
		[994, '990 m'],
		[996, '1 km'],
		[2345, '2,3 km'],
		[12_400, '12 km']
	])('%i meter is %s', (metres, text) => {
		expect(formatDistance(metres)).toBe(text);
	});

	test.each([
		[250, '€\u00a02,50'],
		[65_000, '€\u00a0650'],
		[48_000_000, '€\u00a0480.000']
	])('%i cent is %s', (cents, text) => {
		expect(formatEuro(cents)).toBe(text);
	});

	test.each([
		[2.5, '2,5 uur'],
		[1, '1 uur'],
		[0.25, '0,25 uur']
	])('%d uur is %s', (hours, text) => {
		expect(formatHours(hours)).toBe(text);
	});
});

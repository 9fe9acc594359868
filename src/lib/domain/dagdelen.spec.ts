import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	DAGDELEN,
	dagdeelrooster,
	gedeeldeDagdelen,
	overlapt,
	parseDagdeel,
	sortDagdelen
} from './dagdelen.ts';

const some = fc.subarray([...DAGDELEN]);

test('er zijn 21 dagdelen, elk één keer', () => {
	expect(new Set(DAGDELEN).size).toBe(21);
});

test.each([
	['ma_ochtend', { dag: 'ma', deel: 'ochtend' }],
	['zo_avond', { dag: 'zo', deel: 'avond' }],
	['ma_nacht', null],
	['ma', null],
	['', null]
])('%j wordt %j', (code, parsed) => {
	expect(parseDagdeel(code)).toEqual(parsed);
});

test.each([
	[[], [], true],
	[['ma_ochtend'], [], true],
	[['ma_ochtend'], ['ma_ochtend', 'di_avond'], true],
	[['ma_ochtend'], ['ma_middag'], false]
])('%j en %j overlappen: %s', (a, b, fits) => {
	expect(overlapt(a, b)).toBe(fits);
});

test('sorteren laat onbekende codes en dubbele vallen', () => {
	expect(sortDagdelen(['zo_avond', 'x', 'ma_ochtend', 'zo_avond'])).toEqual([
		'ma_ochtend',
		'zo_avond'
	]);
});

test('delen is wederzijds en past bij overlap', () => {
	fc.assert(
		fc.property(some, some, (a, b) => {
			expect(gedeeldeDagdelen(a, b)).toEqual(gedeeldeDagdelen(b, a));
			if (a.length && b.length) expect(overlapt(a, b)).toBe(gedeeldeDagdelen(a, b).length > 0);
		})
	);
});

test('het rooster telt precies de gekozen dagdelen', () => {
	fc.assert(
		fc.property(some, (codes) => {
			const cells = dagdeelrooster(codes).flatMap((row) => row.dagen);
			expect(cells).toHaveLength(21);
			expect(cells.filter(Boolean)).toHaveLength(codes.length);
		})
	);
});

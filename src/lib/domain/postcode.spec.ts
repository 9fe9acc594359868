import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizePc6, pc4Of } from './postcode.ts';

describe('postcode', () => {
	test.each([
		['1014AA', '1014 AA'],
		[' 4131 ab ', '4131 AB'],
		['4131  AB', '4131 AB'],
		['0999 AB', null],
		['4131', null],
		['4131 SS', null],
		['94063', null],
		['', null],
		[null, null]
	])('postcode %j wordt %j', (text, expected) => expect(normalizePc6(text)).toBe(expected));

	test.each([
		['4131', '4131'],
		['4131AB', '4131'],
		['0413', null],
		['41310', null]
	])('de vier cijfers van %j zijn %j', (text, expected) => expect(pc4Of(text)).toBe(expected));

	test('nog een keer opschonen verandert niets', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[1-9]\d{3} ?[A-Za-z]{2}$/), (text) => {
				const once = normalizePc6(text);
				expect(normalizePc6(once)).toBe(once);
			})
		);
	});
});

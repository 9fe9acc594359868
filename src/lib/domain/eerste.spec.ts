import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eerste } from './eerste.ts';

test('geeft hetzelfde als alles sorteren en de eerste nemen', () => {
	const numbers = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 200 });
	fc.assert(
		fc.property(numbers, fc.nat(220), (list, count) => {
			const sorted = list.toSorted((a, b) => a - b).slice(0, count);
			expect([...eerste(Float64Array.from(list), count)]).toEqual(sorted);
		})
	);
});

import { expect, test } from 'vitest';
import { matches } from './filter.ts';

const client = { pseudoniem: 'Blauwe Reiger', wijk: 'Galecop', gemeente: 'Nieuwegein' };

test.each([
	['', true],
	['blau', true],
	['REIGER gale', true],
	['nieuweg', true],
	['eiger', false],
	['blauw specht', false]
])('zoeken op "%s"', (typed, found) => expect(matches(client, typed)).toBe(found));

test('accenten maken niet uit, en een wijk mag ontbreken', () => {
	const zonder = { pseudoniem: 'Kleine ijsbeer é', wijk: null, gemeente: null };
	expect(matches(zonder, 'e')).toBe(true);
});

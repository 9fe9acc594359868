import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { woordverschil } from './woordverschil.ts';

const short = (oud: string, nieuw: string) =>
	woordverschil(oud, nieuw)
		.map(
			({ soort, tekst }) => ({ zelfde: tekst, weg: `[-${tekst}-]`, erbij: `{+${tekst}+}` })[soort]
		)
		.join('');

describe('woordverschil', () => {
	test.each([
		['', '', ''],
		['koffie', 'koffie', 'koffie'],
		['', 'koffie', '{+koffie+}'],
		['koffie', '', '[-koffie-]'],
		['elke maandag koffie', 'elke dinsdag koffie', 'elke [-maandag -]{+dinsdag +}koffie'],
		['030 12', '030 13', '030 [-12-]{+13+}'],
		['a b c d', 'a x y d', 'a [-b c -]{+x y +}d']
	])('%j → %j', (oud, nieuw, verwacht) => {
		expect(short(oud, nieuw)).toBe(verwacht);
	});

	const tekst = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n')).map((parts) => parts.join(''));
	test('zonder wat erbij kwam is het de oude tekst, zonder wat wegging de nieuwe', () => {
		fc.assert(
			fc.property(tekst, tekst, (oud, nieuw) => {
				const stukken = woordverschil(oud, nieuw);
				const without = (weg: string) =>
					stukken.map(({ soort, tekst }) => (soort === weg ? '' : tekst)).join('');
				expect(without('erbij')).toBe(oud);
				expect(without('weg')).toBe(nieuw);
			})
		);
	});

	test('wie gelijk is heeft geen verschil', () => {
		fc.assert(
			fc.property(tekst, (t) => {
				expect(woordverschil(t, t).every((s) => s.soort === 'zelfde')).toBe(true);
			})
		);
	});

	test('een heel lange tekst telt als vervangen', () => {
		expect(woordverschil('a '.repeat(2000), 'b')).toHaveLength(2);
	});
});

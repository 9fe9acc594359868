import { expect, test } from 'vitest';
import { naamVanTaal, taalCode } from './taal.ts';

test.each([
	['nl', 'nl'],
	['NL', 'nl'],
	['nl-NL', 'nl'],
	['nl_BE', 'nl'],
	['nld', 'nl'],
	['Nederlands', 'nl'],
	['Dutch', 'nl'],
	['arabisch', 'ar'],
	['Turkish', 'tr'],
	['ti', 'ti'],
	['ber', 'ber'],
	['Berbers', 'ber'],
	['papiaments', 'pap'],
	['alle talen', null],
	['', null],
	['<b>', null]
])('%j is %j', (text, code) => {
	expect(taalCode(text)).toBe(code);
});

test.each([
	['ar', 'nl', 'Arabisch'],
	['ber', 'nl', 'Berbers'],
	['ber', 'en', 'Berber'],
	['qqq', 'nl', 'qqq']
])('%s is called in %s: %s', (code, locale, naam) => {
	expect(naamVanTaal(code, locale)).toBe(naam);
});

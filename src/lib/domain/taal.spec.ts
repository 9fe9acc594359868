import { expect, test } from 'vitest';
import { taalCode } from './taal.ts';

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
	['papiaments', 'pap'],
	['alle talen', null],
	['', null],
	['<b>', null]
])('%j is %j', (text, code) => {
	expect(taalCode(text)).toBe(code);
});

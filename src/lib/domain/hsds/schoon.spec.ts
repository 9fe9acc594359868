import { expect, test } from 'vitest';
import { uri } from './schoon.ts';

test.each([
	['https://koffie.example/a', 'https://koffie.example/a'],
	['javascript:alert(1)', null],
	['data:text/html,x', null],
	['koffie.example', null],
	[null, null]
])('een ander systeem krijgt van %j een adres om een link van te maken: %j', (text, out) =>
	expect(uri(text)).toBe(out)
);

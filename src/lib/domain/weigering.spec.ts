import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isWeigercode, WEIGERCODES } from './weigering.ts';

test('elke weigering van de database heeft een code, en elke code komt uit de database', () => {
	const folder = new URL('../../../supabase/migrations/', import.meta.url);
	const found = readdirSync(folder).flatMap((name) => {
		const sql = readFileSync(new URL(name, folder), 'utf8');
		return [...sql.matchAll(/raise exception '(\w+)' using errcode = 'P0001'/g)].map((m) => m[1]);
	});
	const asked = found.filter((code) => !code?.startsWith('demo_'));
	expect([...new Set(asked)].sort()).toEqual([...WEIGERCODES].sort());
});

test('een onbekende melding is geen weigering', () => {
	expect(isWeigercode('maatje_vol')).toBe(true);
	expect(isWeigercode('division by zero')).toBe(false);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readForm } from './formulier.ts';
import { BEZWAREN, keuzesSchema, keuzeWaarde } from './koppelronde-keuzes.ts';

const paar = {
	vraag: '00000000-0000-4000-8000-000000000001',
	maatje: '00000000-0000-4000-8000-000000000002'
};
function read(...values: string[]) {
	const form = new FormData();
	for (const value of values) form.append('paren', value);
	return readForm(keuzesSchema, form);
}

test('keuzes komen terug zoals ze gemaakt zijn', () => {
	expect(read(keuzeWaarde('vast', paar), '', keuzeWaarde('niet', paar))).toEqual({
		ok: true,
		data: { vast: [paar], niet: [paar] }
	});
});

test.each(['vast', 'vast:a:b', `ja:${paar.vraag}:${paar.maatje}`])('%s is geen keuze', (value) => {
	expect(read(value)).toMatchObject({ ok: false, errors: { paren: 'fout_keuze' } });
});

test('zonder keuzes beslist de berekening alles', () => {
	expect(read()).toEqual({ ok: true, data: { vast: [], niet: [] } });
});

test('de database noemt precies deze bezwaren', () => {
	const path = '../../../supabase/migrations/20261127020000_koppelronde.sql';
	const sql = readFileSync(new URL(path, import.meta.url), 'utf8');
	const body = sql.slice(sql.indexOf('create function prive.ronde_bezwaren'));
	const codes = body.slice(0, body.indexOf('end as reden')).matchAll(/then '(\w+)'/g);
	expect([...codes].map((match) => match[1])).toEqual([...BEZWAREN]);
});

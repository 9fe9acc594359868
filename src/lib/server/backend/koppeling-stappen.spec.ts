import { afterAll, beforeAll, expect, test } from 'vitest';
import { EINDREDENEN } from '../../domain/koppeling-invoer.ts';
import { STAPPEN, type Koppelingstap } from '../../domain/koppeling-stappen.ts';
import type { Backend } from './backend.ts';
import { openBackend } from './open.ts';
import { privileged } from './privileged.ts';
import type { Sql } from './sql.ts';

let backend: Backend;
let sql: Sql;

beforeAll(async () => {
	backend = await openBackend(
		{
			ORIGIN: 'http://localhost',
			DATA_DIR: '.data',
			AUTH_SECRET: 'x'.repeat(32),
			DEMO_PASSWORD: 'x'
		},
		{ inMemory: true }
	);
	sql = privileged(backend)!.sql;
}, 60_000);
afterAll(() => backend.close());

const sorted = (rows: Koppelingstap[]) =>
	rows
		.map((row) => ({
			...row,
			partijen: [...row.partijen].sort(),
			vereist: [...row.vereist].sort()
		}))
		.sort((a, b) => `${a.van}>${a.naar}`.localeCompare(`${b.van}>${b.naar}`));

test('de database kent precies dezelfde stappen van een koppeling als het domein', async () => {
	const rows = await sql.query<Koppelingstap & Record<string, unknown>>(
		'select van, naar, partijen, vereist from public.koppeling_stappen'
	);
	expect(sorted(rows)).toEqual(sorted(STAPPEN));
});

test('elke reden van het domein bestaat in de database, met vier die vanzelf komen', async () => {
	const [row] = await sql.query<{ regel: string }>(
		`select pg_get_constraintdef(oid) as regel from pg_constraint
		where conrelid = 'public.koppelingen'::regclass and conname = 'koppelingen_einde_reden_check'`
	);
	const inDatabase = [...row!.regel.matchAll(/'([a-z_]+)'/g)].map((match) => match[1]);
	const vanzelf = ['vol', 'geen_antwoord', 'geen_kennismaking', 'geen_start'];
	expect(inDatabase.sort()).toEqual([...EINDREDENEN, ...vanzelf].sort());
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { HERHAALD, OVERGANGEN, STAPPEN, type Overgang } from '../../domain/overgangen.ts';
import { ONDERDELEN, PLAN_OVERGANGEN, type Planovergang } from '../../domain/plan.ts';
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

const sorted = (rows: Overgang[]) =>
	rows
		.map((row) => ({
			...row,
			partijen: [...row.partijen].sort(),
			vereist: [...row.vereist].sort()
		}))
		.sort((a, b) => `${a.van}>${a.naar}`.localeCompare(`${b.van}>${b.naar}`));

test('de database kent precies dezelfde overgangen als het domein', async () => {
	const rows = await sql.query<Overgang & Record<string, unknown>>(
		'select van, naar, soort, partijen, vereist from public.fase_overgangen'
	);
	expect(sorted(rows)).toEqual(sorted(OVERGANGEN));
});

test('de database kent precies dezelfde stappen als het domein', async () => {
	const [row] = await sql.query<{ regel: string }>(
		`select pg_get_constraintdef(oid) as regel from pg_constraint
		where conrelid = 'public.driehoek_stappen'::regclass and conname = 'driehoek_stappen_stap_check'`
	);
	const inDatabase = [...row!.regel.matchAll(/'([a-z_]+)'/g)].map((match) => match[1]);
	const inDomain: string[] = Object.values(STAPPEN).flatMap((stap) => Object.values(stap).flat());
	inDomain.push(...HERHAALD);
	expect(inDatabase.sort()).toEqual(inDomain.sort());
});

test('de database kent precies dezelfde stappen van een plan als het domein', async () => {
	const rows = await sql.query<Planovergang & Record<string, unknown>>(
		'select van, naar, wie from public.plan_overgangen'
	);
	const key = ({ van, naar, wie }: Planovergang) => `${van}>${naar} ${wie}`;
	expect(rows.map(key).sort()).toEqual(PLAN_OVERGANGEN.map(key).sort());
});

test('de database kent precies dezelfde onderdelen van een plan als het domein', async () => {
	const rows = await sql.query<{ soort: string; code: string; verplicht: boolean }>(
		'select soort, code, verplicht from public.plan_onderdelen order by soort, volgorde'
	);
	const inDomain = Object.entries(ONDERDELEN).flatMap(([soort, list]) =>
		list.map((onderdeel) => ({ soort, ...onderdeel }))
	);
	expect(rows.map(({ soort, code, verplicht }) => ({ soort, code, verplicht }))).toEqual(inDomain);
});

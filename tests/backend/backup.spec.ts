import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Backend } from '../../src/lib/server/backend/backend.ts';
import { restore } from '../../src/lib/server/backend/dump.ts';
import { openBackend } from '../../src/lib/server/backend/open.ts';
import { privileged } from '../../src/lib/server/backend/privileged.ts';
import { readEnv, type Env } from '../../src/lib/server/env.ts';
import { backup } from '../../src/lib/server/opdrachten/backup.ts';
import { startPostgres, type PostgresServer } from '../postgres-server.ts';
import { emptyFolder } from './folders.ts';

let server: PostgresServer | null = null;
beforeAll(async () => void (server = await startPostgres()), 60_000);
afterAll(() => server?.stop());

const TABLES = `select format('%I.%I', n.nspname, c.relname) as naam
	from pg_class c join pg_namespace n on n.oid = c.relnamespace
	where c.relkind = 'r' and n.nspname in ('public', 'auth', 'prive', 'supabase_migrations') order by 1`;

async function everything(backend: Backend) {
	const { sql } = privileged(backend)!;
	const rows: Record<string, unknown> = {};
	for (const { naam } of await sql.query<{ naam: string }>(TABLES)) {
		rows[naam] = await sql.query(`select to_jsonb(t) as rij from ${naam} t order by 1`);
	}
	return rows;
}

async function fill(backend: Backend) {
	for (const naam of ['Ria', 'Sjaak']) {
		const email = `${naam.toLowerCase()}@voorbeeld.nl`;
		await backend.createUser({ email, password: 'lang genoeg wachtwoord', naam });
	}
}

async function roundTrip(from: Env, to: Env) {
	const folder = join(emptyFolder(), 'backup');
	const said: string[] = [];
	const io = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) };
	const source = await openBackend(from);
	await fill(source);
	mkdirSync(folder, { mode: 0o755 });
	const before = await everything(source);
	expect(await backup(source, [folder], { ...io, cwd: '/', env: from })).toBe(0);
	expect(await backup(source, [folder], { ...io, cwd: '/', env: from })).toBe(2);
	expect(statSync(folder).mode & 0o077, 'for nobody else on this machine').toBe(0);
	const { secretKey } = source;
	await source.close();
	await restore(folder, to);
	await expect(restore(folder, to)).rejects.toThrow('niet leeg');
	const target = await openBackend(to);
	expect(await everything(target)).toEqual(before);
	expect(target.secretKey).toBe(secretKey);
	await target.close();
	rmSync(folder, { recursive: true });
}

test('een back-up van de ingebouwde database geeft in een lege map dezelfde rijen', async () => {
	await roundTrip(readEnv({ DATA_DIR: emptyFolder() }), readEnv({ DATA_DIR: emptyFolder() }));
}, 180_000);

test('een back-up van PostgreSQL geeft in een lege database dezelfde rijen', async ({ skip }) => {
	if (!server) return skip('PostgreSQL is hier niet geïnstalleerd');
	const place = (name: string) =>
		readEnv({ DATA_DIR: emptyFolder(), DATABASE_URL: server!.database(name) });
	await roundTrip(place('bron'), place('doel'));
}, 180_000);

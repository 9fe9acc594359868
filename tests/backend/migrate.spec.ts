import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPglite } from '../../src/lib/server/backend/embedded.ts';
import { migrate } from '../../src/lib/server/backend/migrate.ts';
import { openPostgres } from '../../src/lib/server/backend/postgres.ts';
import { startPostgres, type PostgresServer } from '../postgres-server.ts';
import { folderWith } from './folders.ts';

const FIRST = { '20260101000000_eerste.sql': `create table a (n int); insert into a values (1);` };
const BOTH = { ...FIRST, '20260102000000_tweede.sql': `-- it's more\ninsert into a values (2);` };
const BROKEN = { ...BOTH, '20260103000000_fout.sql': `insert into a values (3); select 1/0;` };

describe('migraties op de ingebouwde database', () => {
	let pg: Awaited<ReturnType<typeof openPglite>>;
	beforeAll(async () => void (pg = await openPglite()), 60_000);
	afterAll(() => pg.connection.close());
	const numbers = async () =>
		(await pg.sql.query('select n from a order by n')).map((row) => row.n);

	test('draaien op volgorde, en één keer', async () => {
		expect(await migrate(pg.sql, folderWith(FIRST))).toEqual(Object.keys(FIRST));
		expect(await migrate(pg.sql, folderWith(BOTH))).toEqual(['20260102000000_tweede.sql']);
		expect(await migrate(pg.sql, folderWith(BOTH))).toEqual([]);
		expect(await numbers()).toEqual([1, 2]);
	});

	test('worden vastgelegd zoals de Supabase CLI het doet', async () => {
		const rows = await pg.sql.query(
			'select version, name, statements from supabase_migrations.schema_migrations order by 1'
		);
		expect(rows).toEqual([
			expect.objectContaining({
				version: '20260101000000',
				name: 'eerste',
				statements: ['create table a (n int)', 'insert into a values (1)']
			}),
			expect.objectContaining({ version: '20260102000000', name: 'tweede' })
		]);
	});

	test('een die mislukt noemt het bestand en laat niets achter', async () => {
		const attempt = migrate(pg.sql, folderWith(BROKEN));
		await expect(attempt).rejects.toThrow('20260103000000_fout.sql');
		expect(await numbers()).toEqual([1, 2]);
		const [row] = await pg.sql.query(
			'select count(*)::int as n from supabase_migrations.schema_migrations'
		);
		expect(row?.n).toBe(2);
	});
});

describe('migraties op PostgreSQL', () => {
	let server: PostgresServer | null = null;
	beforeAll(async () => void (server = await startPostgres()), 60_000);
	afterAll(() => server?.stop());

	test('twee processen tegelijk draaien ze samen één keer', async ({ skip }) => {
		if (!server) return skip('PostgreSQL is hier niet geïnstalleerd');
		const url = server.database('samen');
		const folder = folderWith(BOTH);
		const both = [openPostgres(url), openPostgres(url)];
		const applied = await Promise.all(
			both.map(({ sql }) => sql.exclusive((session) => migrate(session, folder)))
		);
		expect(applied.flat().sort()).toEqual(Object.keys(BOTH));
		expect(await both[0]!.sql.query('select n from a order by n')).toHaveLength(2);
		await Promise.all(both.map(({ connection }) => connection.close()));
	});
});

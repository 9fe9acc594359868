import { pgtap } from '@electric-sql/pglite-pgtap';
import { createPgliteConnection } from '@supabase/lite/pglite';
import postgres from 'postgres';
import { bootstrap, SEARCH_PATH } from '../../src/lib/server/backend/bootstrap.ts';
import { EXTENSIONS } from '../../src/lib/server/backend/embedded.ts';
import { createLite } from '../../src/lib/server/backend/lite.ts';
import { migrate } from '../../src/lib/server/backend/migrate.ts';
import { openPostgres } from '../../src/lib/server/backend/postgres.ts';
import { withTransactions, type Sql } from '../../src/lib/server/backend/sql.ts';

/** One session on an empty database with every migration applied. */
export type Engine = { naam: string; sql: Sql; close(): Promise<void> };

type Connection = Parameters<typeof createLite>[0]['connection'];

const MIGRATIONS = 'supabase/migrations';

/** PGlite in this process, or a database of our own on the server of `DATABASE_URL`. */
export function openEngine(databaseUrl?: string): Promise<Engine> {
	return databaseUrl ? onPostgres(databaseUrl) : onPglite();
}

async function onPglite(): Promise<Engine> {
	const connection = await createPgliteConnection({
		pgliteOptions: { extensions: { ...EXTENSIONS, pgtap } }
	});
	const pglite = connection.driver;
	await pglite.waitReady;
	await pglite.exec(`set search_path to ${SEARCH_PATH}; set timezone to 'UTC'`);
	const sql = withTransactions({
		query: async <T>(text: string, params?: unknown[]) =>
			(await pglite.query<T>(text, params)).rows,
		exec: async (text) => void (await pglite.exec(text))
	});
	await prepare(sql, connection);
	return {
		naam: `PGlite (PostgreSQL ${await version(sql)})`,
		sql,
		close: () => connection.close()
	};
}

/** Never the database of the address itself: that may hold the data of an operator. */
async function onPostgres(databaseUrl: string): Promise<Engine> {
	const name = `dichtbij_test_${process.pid}`;
	const server = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
	await server.unsafe(`create database ${name}`);
	const { connection, sql } = openPostgres(
		Object.assign(new URL(databaseUrl), { pathname: name }).href
	);
	let free = () => undefined as void;
	const session = new Promise<Sql>((resolve, reject) => {
		const used = new Promise<void>((done) => (free = done));
		sql.exclusive((own) => Promise.resolve(resolve(own)).then(() => used)).catch(reject);
	});
	const close = async () => {
		free();
		await connection.close();
		await server.unsafe(`drop database ${name} with (force)`);
		await server.end();
	};
	try {
		await prepare(await session, connection);
		return { naam: `PostgreSQL ${await version(await session)}`, sql: await session, close };
	} catch (cause) {
		await close();
		throw cause;
	}
}

async function prepare(sql: Sql, connection: Connection) {
	const lite = createLite({
		connection,
		secrets: {
			jwt: 'x'.repeat(40),
			publishableKey: '',
			secretKey: 'sb_secret_test',
			demoPassword: ''
		},
		origin: 'http://localhost',
		options: {},
		guard: (work) => work()
	});
	await bootstrap(sql, lite.ensureAuthSchema);
	await migrate(sql, MIGRATIONS);
}

async function version(sql: Sql): Promise<string> {
	const [row] = await sql.query<{ v: string }>(`select current_setting('server_version') as v`);
	return row!.v;
}

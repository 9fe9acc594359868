import { pgtap } from '@electric-sql/pglite-pgtap';
import { createPgliteConnection } from '@supabase/lite/pglite';
import { bootstrap, SEARCH_PATH } from '../../src/lib/server/backend/bootstrap.ts';
import { EXTENSIONS } from '../../src/lib/server/backend/embedded.ts';
import { createLite } from '../../src/lib/server/backend/lite.ts';
import { migrate } from '../../src/lib/server/backend/migrate.ts';
import { openPostgres } from '../../src/lib/server/backend/postgres.ts';
import { withTransactions, type Sql } from '../../src/lib/server/backend/sql.ts';
import { temporaryDatabase } from './temporary.ts';

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

async function onPostgres(databaseUrl: string): Promise<Engine> {
	const { url, drop } = await temporaryDatabase(databaseUrl);
	const { connection, sql } = openPostgres(url);
	let ready = (_: Sql) => undefined as void;
	let free = () => undefined as void;
	const session = new Promise<Sql>((resolve) => (ready = resolve));
	const used = new Promise<void>((resolve) => (free = resolve));
	const held = sql.exclusive((own) => (ready(own), used));
	const close = async () => {
		free();
		await held;
		await connection.close();
		await drop();
	};
	try {
		const own = await Promise.race([
			session,
			held.then(() => Promise.reject(new Error('no session')))
		]);
		await prepare(own, connection);
		return { naam: `PostgreSQL ${await version(own)}`, sql: own, close };
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

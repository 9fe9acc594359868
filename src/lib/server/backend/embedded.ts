import { createPgliteConnection } from '@supabase/lite/pglite';
import type { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { postgis } from '@electric-sql/pglite-postgis';
import { SEARCH_PATH } from './bootstrap.ts';
import { mutex, withTransactions, type Sql } from './sql.ts';

export const EXTENSIONS = { postgis, pg_trgm, unaccent };

/** PostgreSQL in this process. `dataDir` undefined keeps it in memory. */
export async function openPglite(dataDir?: string, loadDataDir?: Blob) {
	const connection = await createPgliteConnection({
		url: dataDir,
		pgliteOptions: { extensions: EXTENSIONS, loadDataDir }
	});
	const pglite = connection.driver;
	await pglite.waitReady;
	await pglite.exec(`set search_path to ${SEARCH_PATH}; set timezone to 'UTC'`);
	const guard = mutex();
	return { connection, pglite, guard, sql: pgliteSql(pglite, guard) };
}

/**
 * There is one session. lite begins a transaction and sets the visitor's role in separate
 * statements, so two requests at once would run in each other's role: everything that touches
 * the engine goes through `guard`, one whole request at a time.
 */
function pgliteSql(pglite: PGlite, guard: ReturnType<typeof mutex>): Sql {
	const session = withTransactions({
		query: async <T>(text: string, params?: unknown[]) =>
			(await pglite.query<T>(text, params)).rows,
		exec: async (text) => void (await pglite.exec(text))
	});
	const one = mutex();
	const sql: Sql = {
		query: (text, params) => guard(() => session.query(text, params)),
		exec: (text) => guard(() => session.exec(text)),
		transaction: (work) => guard(() => session.transaction(work)),
		exclusive: (work) => one(() => work(sql))
	};
	return sql;
}

import { createPostgresConnection } from '@supabase/lite/postgres';
import { SEARCH_PATH } from './bootstrap.ts';
import { withTransactions, type Sql } from './sql.ts';

/** Any number will do, as long as every process of Dichtbij uses the same. */
const LOCK = 20261122;

export function openPostgres(url: string) {
	const connection = createPostgresConnection({
		url,
		postgresOptions: {
			max: 10,
			onnotice: () => undefined,
			connection: { search_path: SEARCH_PATH, application_name: 'dichtbij' }
		}
	});
	// lite hands over JSON as text; the driver would write that text as one JSON string.
	for (const json of [114, 3802]) connection.driver.options.serializers[json] = jsonText;
	return { connection, sql: postgresSql(connection.driver) };
}

const jsonText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

type Driver = ReturnType<typeof createPostgresConnection>['driver'];
type Reserved = Awaited<ReturnType<Driver['reserve']>>;

function postgresSql(driver: Driver): Sql {
	return {
		query: async (text, params) => [...(await driver.unsafe(text, params as never[]))] as never,
		exec: async (text) => void (await driver.unsafe(text).simple()),
		transaction: (work) => reserved(driver, (sql) => sql.transaction(work)),
		exclusive: (work) =>
			reserved(driver, async (sql) => {
				await sql.query('select pg_advisory_lock($1::bigint)', [LOCK]);
				try {
					return await work(sql);
				} finally {
					await sql.query('select pg_advisory_unlock($1::bigint)', [LOCK]);
				}
			})
	};
}

async function reserved<T>(driver: Driver, work: (sql: Sql) => Promise<T>): Promise<T> {
	const session: Reserved = await driver.reserve();
	try {
		return await work(
			withTransactions({
				query: async (text, params) =>
					[...(await session.unsafe(text, params as never[]))] as never,
				exec: async (text) => void (await session.unsafe(text).simple())
			})
		);
	} finally {
		session.release();
	}
}

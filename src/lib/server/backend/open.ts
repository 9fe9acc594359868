import { join } from 'node:path';
import type { Env } from '../env.ts';
import type { Backend, OpenOptions } from './backend.ts';
import { bootstrap } from './bootstrap.ts';
import { freshAfterCut } from './cut.ts';
import { openPglite } from './embedded.ts';
import { createLite, type Lite } from './lite.ts';
import { lock } from './lock.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres.ts';
import { register, type Privileged } from './privileged.ts';
import { readSecrets } from './secrets.ts';
import type { Sql } from './sql.ts';
import { openSupabase } from './supabase.ts';
import { readTemplate, writeTemplate } from './template.ts';

export type BackendEnv = Pick<
	Env,
	| 'ORIGIN'
	| 'DATA_DIR'
	| 'DATABASE_URL'
	| 'SUPABASE_URL'
	| 'SUPABASE_PUBLISHABLE_KEY'
	| 'SUPABASE_SECRET_KEY'
	| 'AUTH_SECRET'
	| 'DEMO'
	| 'DEMO_PASSWORD'
>;

/** Opens the backend that the environment asks for, with every migration applied. */
export async function openBackend(env: BackendEnv, options: OpenOptions = {}): Promise<Backend> {
	if (env.SUPABASE_URL) {
		return openSupabase({
			url: env.SUPABASE_URL,
			publishableKey: env.SUPABASE_PUBLISHABLE_KEY!,
			secretKey: env.SUPABASE_SECRET_KEY!,
			demoPassword: readSecrets(env).demoPassword,
			demo: env.DEMO === '1'
		});
	}
	return env.DATABASE_URL
		? await openOwnPostgres(env, env.DATABASE_URL, options)
		: await openEmbedded(env, options);
}

async function openEmbedded(env: BackendEnv, options: OpenOptions): Promise<Backend> {
	if (options.inMemory) return openInMemory(env, options);
	const release = lock(env.DATA_DIR);
	try {
		freshAfterCut(env.DATA_DIR);
		const opened = await openPglite(join(env.DATA_DIR, 'db'));
		return await serve(opened, env, options, release);
	} catch (cause) {
		release();
		throw cause;
	}
}

async function openInMemory(env: BackendEnv, options: OpenOptions): Promise<Backend> {
	const folder = migrationsOf(options);
	const template = await readTemplate(folder);
	const opened = await openPglite(undefined, template);
	const backend = await serve(opened, env, options);
	if (!template) await opened.guard(() => writeTemplate(folder, opened.pglite));
	return backend;
}

type Opened = Awaited<ReturnType<typeof openPglite>>;

function serve(opened: Opened, env: BackendEnv, options: OpenOptions, release?: () => void) {
	const { connection, guard } = opened;
	const secrets = readSecrets(env);
	const lite = createLite({ connection, secrets, origin: env.ORIGIN, options, guard });
	return finish('pglite', lite, opened, options, async () => {
		await guard(() => connection.close());
		release?.();
	});
}

async function openOwnPostgres(env: BackendEnv, url: string, options: OpenOptions) {
	const secrets = readSecrets(env);
	const { connection, sql } = openPostgres(url);
	const guard = <T>(work: () => Promise<T>) => work();
	const lite = createLite({ connection, secrets, origin: env.ORIGIN, options, guard });
	return finish('postgres', lite, { sql }, options, () => connection.close());
}

async function finish(
	soort: Backend['soort'],
	{ ensureAuthSchema, ...lite }: Lite,
	privileged: Privileged,
	options: OpenOptions,
	close: () => Promise<void>
): Promise<Backend> {
	try {
		const { sql } = privileged;
		await prepare(sql, ensureAuthSchema, options);
		const once: Backend['once'] = (work) => sql.exclusive(() => work());
		return register({ soort, ...lite, once, close, hasDemo: () => hasDemo(sql) }, privileged);
	} catch (cause) {
		await close();
		throw cause;
	}
}

function prepare(sql: Sql, ensureAuthSchema: () => Promise<void>, options: OpenOptions) {
	const folder = migrationsOf(options);
	return sql.exclusive(async (session) => {
		await bootstrap(session, ensureAuthSchema);
		if (folder !== null) await migrate(session, folder);
	});
}

async function hasDemo(sql: Sql): Promise<boolean> {
	const [row] = await sql.query(
		`select exists (select from auth.users where email like '%@demo.nl') as demo`
	);
	return row?.demo === true;
}

/** `npm start` and every command run in the project's folder. */
function migrationsOf({ migrations }: OpenOptions): string | null {
	return migrations === undefined ? 'supabase/migrations' : migrations;
}

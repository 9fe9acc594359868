import { createClient } from '@supabase/supabase-js';
import { afterAll } from 'vitest';
import type { Backend } from '../../src/lib/server/backend/backend.ts';
import { loadDemo } from '../../src/lib/server/backend/demo/load.ts';
import { openBackend } from '../../src/lib/server/backend/open.ts';
import type { Db } from '../../src/lib/server/db/client.ts';
import type { Database } from '../../src/lib/server/db/database.types.ts';
import { readEnv } from '../../src/lib/server/env.ts';
import { startPostgres } from '../postgres-server.ts';
import { serveSupabase } from '../supabase-http.ts';

/** The three ways to run, for `describe.each`: PostgreSQL only where it is installed with PostGIS. */
const server = await startPostgres();
if (!server) console.log('Geen PostgreSQL met PostGIS hier: alleen ingebouwd en Supabase.');
afterAll(() => server?.stop());
export const BACKENDS = ['ingebouwd', ...(server ? ['postgresql'] : []), 'supabase'] as const;
export type Soort = (typeof BACKENDS)[number];

export const PASSWORD = 'wachtwoord-van-de-demo';

/**
 * An empty backend of this kind, or one with the demo. `supabase` is the app pointed at the API over
 * HTTP, on PostgreSQL where there is one; closing it closes what is behind it.
 */
export async function openElke(soort: Soort, naam: string, demo = false): Promise<Backend> {
	const DATABASE_URL = soort === 'ingebouwd' ? undefined : server?.database(`${naam}_${soort}`);
	const env = readEnv({
		AUTH_SECRET: 'g'.repeat(40),
		DEMO_PASSWORD: PASSWORD,
		...(DATABASE_URL && { DATABASE_URL })
	});
	const own = await openBackend(env, { inMemory: true });
	if (demo) await loadDemo(own, env);
	if (soort !== 'supabase') return own;
	const http = await serveSupabase(own);
	const { publishableKey, secretKey } = own;
	const keys = { SUPABASE_PUBLISHABLE_KEY: publishableKey, SUPABASE_SECRET_KEY: secretKey };
	const remote = await openBackend(readEnv({ SUPABASE_URL: http.url, ...keys }));
	return {
		...remote,
		close: async () => {
			await remote.close();
			await http.close();
			await own.close();
		}
	};
}

/** Somebody without an account. */
export function bezoeker(backend: Backend): Db {
	return createClient<Database>(backend.url, backend.publishableKey, {
		global: { fetch: backend.fetch },
		auth: { persistSession: false, autoRefreshToken: false }
	});
}

/** Somebody with an account, signed in; of the demo when no password is given. */
export async function ingelogd(backend: Backend, email: string, password = PASSWORD): Promise<Db> {
	const db = bezoeker(backend);
	const { error } = await db.auth.signInWithPassword({ email, password });
	if (error) throw error;
	return db;
}

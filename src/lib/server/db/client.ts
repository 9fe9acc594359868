import { createServerClient, type CookieMethodsServer } from '@supabase/ssr';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import type { Backend } from '../backend/backend.ts';
import type { Database } from './database.types.ts';

export type Db = SupabaseClient<Database>;

/** Tells whether a request brings a session; without one there is nobody to look up. */
export const SESSION_COOKIE = 'dichtbij';

/** Without a visit for this long, somebody signs in again. */
const SESSION_DAYS = 14;

export type VisitorCookies = CookieMethodsServer;

/** supabase/ssr writes its own 400 days over what was asked; zero, to take a cookie away, stays. */
export const sessionSeconds = (maxAge: number | undefined) =>
	Math.min(maxAge ?? Infinity, SESSION_DAYS * 86_400);

/** The client of one visitor: row level security decides what it sees. */
export function visitorDb(backend: Backend, cookies: VisitorCookies, secure: boolean): Db {
	return createServerClient<Database>(backend.url, backend.publishableKey, {
		global: { fetch: backend.fetch },
		cookieOptions: {
			name: SESSION_COOKIE,
			path: '/',
			httpOnly: true,
			sameSite: 'lax',
			secure,
			maxAge: SESSION_DAYS * 86_400
		},
		cookies
	});
}

/** The client of nobody: sees what everybody may see, whoever asks. */
export function anonDb(backend: Backend): Db {
	return createClient<Database>(backend.url, backend.publishableKey, {
		global: { fetch: backend.fetch },
		auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false }
	});
}

import { createClient } from '@supabase/supabase-js';
import type { Backend } from './backend/backend.ts';
import type { Db } from './db/client.ts';
import type { Database } from './db/database.types.ts';

/**
 * Passes row level security. Only for import, demo data, jobs, and what reaches across actors;
 * every import of this file is reviewed.
 */
export function adminDb(backend: Backend): Db {
	return createClient<Database>(backend.url, backend.secretKey, {
		global: { fetch: backend.fetch },
		auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false }
	});
}

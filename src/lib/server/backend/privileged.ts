import type { PGlite } from '@electric-sql/pglite';
import type { Backend } from './backend.ts';
import type { Sql } from './sql.ts';

/** What lies under a backend that owns its database. Imported by migrations, backup and tests. */
export type Privileged = {
	sql: Sql;
	pglite?: PGlite;
	guard?: <T>(work: () => Promise<T>) => Promise<T>;
};

const known = new WeakMap<Backend, Privileged>();

export function register(backend: Backend, privileged: Privileged): Backend {
	known.set(backend, privileged);
	return backend;
}

/** Undefined on Supabase, where nobody but the operator has SQL. */
export function privileged(backend: Backend): Privileged | undefined {
	return known.get(backend);
}

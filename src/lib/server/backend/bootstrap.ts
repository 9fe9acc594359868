import type { Sql } from './sql.ts';

const ROLES = 'anon, authenticated, service_role';

/**
 * What hosted Supabase has before the first migration: roles, the schema for extensions, and
 * rights for service_role. anon and authenticated get what a migration grants them, no more.
 */
const BEFORE = `
do $$
declare r text;
begin
	foreach r in array array['anon', 'authenticated', 'service_role'] loop
		if not exists (select from pg_roles where rolname = r) then
			execute format('create role %I nologin noinherit %s', r,
				case when r = 'service_role' then 'bypassrls' else '' end);
		end if;
		if not pg_has_role(current_user, r, 'member') then
			execute format('grant %I to %I', r, current_user);
		end if;
	end loop;
end $$;
create schema if not exists extensions;
grant usage on schema public, extensions to ${ROLES};
revoke create on schema public from public;
alter default privileges in schema public grant all on tables to service_role;
alter default privileges in schema public grant all on sequences to service_role;
alter default privileges in schema public grant all on functions to service_role;
`;

const AFTER = `grant usage on schema auth to ${ROLES};`;

/** Each connection must find the extensions, as on hosted Supabase. */
export const SEARCH_PATH = '"$user", public, extensions';

export async function bootstrap(sql: Sql, ensureAuthSchema: () => Promise<unknown>) {
	await sql.exec(BEFORE);
	await ensureAuthSchema();
	const [row] = await sql.query(`select to_regclass('auth.users') is not null as ok`);
	if (!row?.ok) throw new Error('De tabellen voor inloggen konden niet worden gemaakt.');
	await sql.exec(AFTER);
}

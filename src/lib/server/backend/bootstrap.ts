import type { Sql } from './sql.ts';

const THREE = 'anon, authenticated, service_role';

/**
 * What hosted Supabase has before the first migration: roles, the schema for extensions, and
 * rights for service_role. anon and authenticated get what a migration grants them, no more.
 */
const ROLES_SQL = `
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
end $$;`;

const RIGHTS_SQL = `
create schema if not exists extensions;
grant usage on schema public, extensions to ${THREE};
revoke create on schema public from public;
alter default privileges in schema public grant all on tables to service_role;
alter default privileges in schema public grant all on sequences to service_role;
alter default privileges in schema public grant all on functions to service_role;
`;

const AUTH_SQL = `grant usage on schema auth to ${THREE};`;

/** Each connection must find the extensions, as on hosted Supabase. */
export const SEARCH_PATH = '"$user", public, extensions';

/**
 * Functions behind the policies run as the owner of the tables, who passes row level security
 * only as superuser or with BYPASSRLS; without it every policy would go round in circles.
 */
export async function createRoles(sql: Sql) {
	const [me] = await sql.query(
		'select rolsuper or rolbypassrls as ok, rolname from pg_roles where rolname = current_user'
	);
	if (!me?.ok) {
		throw new Error(`de databasegebruiker ${me?.rolname} moet superuser zijn of BYPASSRLS hebben.`);
	}
	await sql.exec(ROLES_SQL);
}

export async function bootstrap(sql: Sql, ensureAuthSchema: () => Promise<unknown>) {
	await createRoles(sql);
	await sql.exec(RIGHTS_SQL);
	await ensureAuthSchema();
	const [row] = await sql.query(`select to_regclass('auth.users') is not null as ok`);
	if (!row?.ok) throw new Error('De tabellen voor inloggen konden niet worden gemaakt.');
	await sql.exec(AUTH_SQL);
}

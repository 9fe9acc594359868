import type { Sql } from '../../src/lib/server/backend/sql.ts';

/** `type` is PostgreSQL's own name, with `[]` for an array; a domain shows its base type. */
export type Column = {
	name: string;
	type: string;
	nullable: boolean;
	optional: boolean;
	generated: boolean;
};
export type Relation = { name: string; is_view: boolean; columns: Column[] };
export type ForeignKey = {
	relation: string;
	name: string;
	columns: string[];
	referenced: string;
	referenced_columns: string[];
	one_to_one: boolean;
};
export type Argument = { name: string; type: string; optional: boolean };
export type Fn = {
	name: string;
	args: Argument[];
	table: { name: string; type: string }[] | null;
	returns: string;
	set: boolean;
};
export type Enum = { name: string; values: string[] };
export type Catalog = {
	relations: Relation[];
	foreignKeys: ForeignKey[];
	functions: Fn[];
	enums: Enum[];
};

const RELATIONS = `
select c.relname as name, c.relkind in ('v', 'm') as is_view,
	(select json_agg(json_build_object(
		'name', a.attname,
		'type', format_type(coalesce(nullif(t.typbasetype, 0), a.atttypid), null),
		'nullable', not (a.attnotnull or t.typnotnull),
		'optional', a.atthasdef or a.attidentity <> '' or not a.attnotnull,
		'generated', a.attgenerated <> '' or a.attidentity = 'a'
	) order by a.attname collate "C")
	from pg_attribute a join pg_type t on t.oid = a.atttypid
	where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
	and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
order by c.relname collate "C"`;

const FOREIGN_KEYS = `
select k.conrelid::regclass::oid::regclass::text as relation, k.conname as name,
	r.relname as referenced,
	array(select a.attname::text from unnest(k.conkey) with ordinality x(n, i)
		join pg_attribute a on a.attrelid = k.conrelid and a.attnum = x.n order by i) as columns,
	array(select a.attname::text from unnest(k.confkey) with ordinality x(n, i)
		join pg_attribute a on a.attrelid = k.confrelid and a.attnum = x.n order by i) as referenced_columns,
	exists (select from pg_index i where i.indrelid = k.conrelid and i.indisunique
		and i.indpred is null and i.indnkeyatts = cardinality(k.conkey)
		and array(select unnest(i.indkey::int2[]) order by 1) = array(select unnest(k.conkey) order by 1)
	) as one_to_one
from pg_constraint k join pg_class r on r.oid = k.confrelid
where k.contype = 'f' and k.connamespace = 'public'::regnamespace
	and r.relnamespace = 'public'::regnamespace
order by 1, k.conname collate "C"`;

const FUNCTIONS = `
select p.proname as name, format_type(p.prorettype, null) as returns, p.proretset as set,
	(select coalesce(json_agg(json_build_object(
		'name', p.proargnames[i],
		'type', format_type(p.proargtypes[i - 1], null),
		'optional', i > p.pronargs - p.pronargdefaults
	) order by p.proargnames[i] collate "C"), '[]')
	from generate_series(1, p.pronargs) i) as args,
	(select json_agg(json_build_object('name', p.proargnames[i],
		'type', format_type(p.proallargtypes[i], null)) order by p.proargnames[i] collate "C")
	from generate_subscripts(p.proallargtypes, 1) i where p.proargmodes[i] = 't') as table
from pg_proc p
where p.pronamespace = 'public'::regnamespace and p.prokind = 'f'
	and p.prorettype <> 'trigger'::regtype
	and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
order by p.proname collate "C"`;

const ENUMS = `
select t.typname as name,
	array(select e.enumlabel::text from pg_enum e where e.enumtypid = t.oid order by e.enumsortorder)
		as values
from pg_type t
where t.typnamespace = 'public'::regnamespace and t.typtype = 'e'
order by t.typname collate "C"`;

/** Everything in schema public that supabase-js can reach. */
export async function readCatalog(sql: Sql): Promise<Catalog> {
	return sql.transaction(async (tx) => {
		await tx.exec('set local search_path to public, extensions');
		return {
			relations: await tx.query<Relation>(RELATIONS),
			foreignKeys: await tx.query<ForeignKey>(FOREIGN_KEYS),
			functions: await tx.query<Fn>(FUNCTIONS),
			enums: await tx.query<Enum>(ENUMS)
		};
	});
}

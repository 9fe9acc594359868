import type { Catalog, Column, Fn, ForeignKey, Relation } from './catalog.ts';

const SIMPLE: Record<string, string> = {
	smallint: 'number',
	integer: 'number',
	bigint: 'number',
	real: 'number',
	'double precision': 'number',
	numeric: 'number',
	boolean: 'boolean',
	json: 'Json',
	jsonb: 'Json',
	void: 'undefined',
	record: 'Record<string, unknown>'
};
const STRING =
	/^(text|character.*|"char"|name|citext|uuid|date|time.*|interval|bytea|inet|cidr|macaddr)$/;

/** The text of database.types.ts, in the shape that `supabase gen types` writes. */
export function render(catalog: Catalog): string {
	const type = typeNames(catalog);
	const tables = catalog.relations.filter((relation) => !relation.is_view);
	const views = catalog.relations.filter((relation) => relation.is_view);
	const links = (name: string) => catalog.foreignKeys.filter((key) => key.relation === name);
	return `// Made by \`npm run types\` from supabase/migrations; do not edit.
export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
	__InternalSupabase: { PostgrestVersion: '13' };
	public: {
		Tables: ${record(tables.map((one) => [one.name, table(one, links(one.name), type)]))};
		Views: ${record(views.map((one) => [one.name, view(one, type)]))};
		Functions: ${record(catalog.functions.map((fn) => [fn.name, signature(fn, type)]))};
		Enums: ${record(catalog.enums.map((one) => [one.name, union(one.values)]))};
		CompositeTypes: { [_ in never]: never };
	};
};

type Public = Database['public'];
export type Tables<T extends keyof Public['Tables']> = Public['Tables'][T]['Row'];
export type TablesInsert<T extends keyof Public['Tables']> = Public['Tables'][T]['Insert'];
export type TablesUpdate<T extends keyof Public['Tables']> = Public['Tables'][T]['Update'];
`;
}

type Typed = (pgType: string) => string;

function typeNames({ relations, enums }: Catalog): Typed {
	return function type(pgType): string {
		if (pgType.endsWith('[]')) return `(${type(pgType.slice(0, -2))})[]`;
		if (SIMPLE[pgType]) return SIMPLE[pgType];
		if (STRING.test(pgType)) return 'string';
		if (enums.some((one) => one.name === pgType)) return `Database['public']['Enums']['${pgType}']`;
		const relation = relations.find((one) => one.name === pgType);
		if (relation)
			return `Database['public']['${relation.is_view ? 'Views' : 'Tables'}']['${pgType}']['Row']`;
		return 'unknown';
	};
}

function table({ columns }: Relation, keys: ForeignKey[], type: Typed) {
	return `{
		Row: ${row(columns, type)};
		Insert: ${record(columns.map((c) => [c.name + (c.optional ? '?' : ''), written(c, type)]))};
		Update: ${record(columns.map((c) => [c.name + '?', written(c, type)]))};
		Relationships: [${keys.map(link).join(', ')}];
	}`;
}

function view({ columns }: Relation, type: Typed) {
	return `{ Row: ${row(columns, type)}; Relationships: [] }`;
}

function row(columns: Column[], type: Typed) {
	return record(columns.map((c) => [c.name, type(c.type) + (c.nullable ? ' | null' : '')]));
}

function written(column: Column, type: Typed) {
	if (column.generated) return 'never';
	return type(column.type) + (column.nullable ? ' | null' : '');
}

function link(key: ForeignKey) {
	return `{
		foreignKeyName: '${key.name}';
		columns: [${key.columns.map(quote).join(', ')}];
		isOneToOne: ${key.one_to_one};
		referencedRelation: '${key.referenced}';
		referencedColumns: [${key.referenced_columns.map(quote).join(', ')}];
	}`;
}

function signature(fn: Fn, type: Typed) {
	const args = fn.args.map((a) => [a.name + (a.optional ? '?' : ''), type(a.type)] as const);
	const one = fn.table ? record(fn.table.map((c) => [c.name, type(c.type)])) : type(fn.returns);
	return `{ Args: ${args.length ? record(args) : 'never'}; Returns: ${fn.set ? `(${one})[]` : one} }`;
}

function record(entries: (readonly [string, string])[]) {
	if (!entries.length) return '{ [_ in never]: never }';
	return `{ ${entries.map(([name, value]) => `${name}: ${value};`).join('\n')} }`;
}

function union(values: string[]) {
	return values.map(quote).join(' | ');
}

function quote(value: string) {
	return `'${value}'`;
}

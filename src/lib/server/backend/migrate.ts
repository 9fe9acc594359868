import { splitSqlStatements } from '@supabase/lite';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sql } from './sql.ts';

const FILE = /^(\d+)_(.+)\.sql$/;

/** A migration failed. The message names its file; nothing of it is left in the database. */
export class MigrationError extends Error {
	override name = 'MigrationError';
}

const HISTORY = `
create schema if not exists supabase_migrations;
create table if not exists supabase_migrations.schema_migrations (
	version text not null primary key,
	statements text[],
	name text
);`;

/**
 * Applies the files that were not applied yet, in order, each in one transaction, and records
 * them as the Supabase CLI does. Call inside `sql.exclusive`. Returns the file names applied.
 */
export async function migrate(sql: Sql, folder: string): Promise<string[]> {
	await sql.exec(HISTORY);
	const rows = await sql.query<{ version: string }>(
		'select version from supabase_migrations.schema_migrations'
	);
	const done = new Set(rows.map((row) => row.version));
	const applied: string[] = [];
	for (const file of readdirSync(folder).sort()) {
		const [, version, name] = FILE.exec(file) ?? [];
		if (!version || !name || done.has(version)) continue;
		await apply(sql, file, version, name, readFileSync(join(folder, file), 'utf8'));
		applied.push(file);
	}
	return applied;
}

async function apply(sql: Sql, file: string, version: string, name: string, text: string) {
	try {
		await sql.transaction(async (tx) => {
			await tx.exec(text);
			await tx.query(
				`insert into supabase_migrations.schema_migrations (version, statements, name)
				values ($1, array(select jsonb_array_elements_text($2::text::jsonb)), $3)`,
				[version, JSON.stringify(splitSqlStatements(text)), name]
			);
		});
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new MigrationError(`De migratie ${file} is mislukt: ${reason}`, { cause });
	}
}

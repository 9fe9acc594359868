import { splitSqlStatements } from '@supabase/lite';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Sql } from '../../src/lib/server/backend/sql.ts';

/** What one pgTAP file said. `failed` holds the titles with their explanation. */
export type Outcome = { passed: number; skipped: number; failed: string[] };

/** Runs one file statement by statement; the file itself begins and rolls back its transaction. */
export async function runFile(sql: Sql, path: string): Promise<Outcome> {
	const lines: string[] = [];
	try {
		for (const statement of splitSqlStatements(read(path))) {
			lines.push(...(await run(sql, statement)));
		}
	} catch (cause) {
		lines.push(`not ok ${cause instanceof Error ? cause.message : String(cause)}`);
	} finally {
		await sql.exec('rollback');
	}
	return complete(count(lines), lines);
}

/** pgTAP says itself how many it ran: a result that went missing on the way is a failure. */
function complete(outcome: Outcome, lines: string[]): Outcome {
	const plan = lines.findLast((line) => /^1\.\.\d+$/.test(line))?.slice(3);
	const seen = outcome.passed + outcome.skipped + outcome.failed.length;
	if (Number(plan) !== seen) outcome.failed.push(`ran ${plan ?? 'not to the end'}, seen ${seen}`);
	return outcome;
}

async function run(sql: Sql, statement: string): Promise<string[]> {
	try {
		const rows = await sql.query(statement);
		return rows
			.flatMap((row) => Object.values(row))
			.filter((value) => typeof value === 'string')
			.flatMap((value) => value.split('\n'));
	} catch (cause) {
		throw new Error(`${(cause as Error).message}\nin: ${statement.trim().slice(0, 300)}`, {
			cause
		});
	}
}

/** `\ir` of psql, so that the same files run under `supabase test db`. */
function read(path: string): string {
	return readFileSync(path, 'utf8').replace(/^\\ir (\S+)$/gm, (_, file: string) =>
		read(join(dirname(path), file))
	);
}

/** Only lines of TAP count; `#` lines after a failure explain it. */
export function count(lines: string[]): Outcome {
	const outcome: Outcome = { passed: 0, skipped: 0, failed: [] };
	let explaining = false;
	for (const line of lines) {
		if (/^ok\b/.test(line)) {
			if (/# skip/i.test(line)) outcome.skipped++;
			else outcome.passed++;
			explaining = false;
		} else if (/^not ok\b/.test(line)) {
			outcome.failed.push(line.replace(/^not ok (\d+ - )?/, ''));
			explaining = true;
		} else if (explaining) {
			outcome.failed.push(`${outcome.failed.pop()}\n  ${line}`);
		}
	}
	return outcome;
}

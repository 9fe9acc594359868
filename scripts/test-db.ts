/** `npm run test:db`: every pgTAP file in supabase/tests, in PGlite, or with DATABASE_URL on that server too. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openEngine } from '../tests/database/engine.ts';
import { runFile, type Outcome } from '../tests/database/tap.ts';

const FOLDER = 'supabase/tests';
const only = process.argv.slice(2);
const files = readdirSync(FOLDER)
	.filter(
		(file) => file.endsWith('.sql') && (!only.length || only.some((part) => file.includes(part)))
	)
	.sort();

const totals: Outcome[] = [];
for (const url of process.env.DATABASE_URL ? [undefined, process.env.DATABASE_URL] : [undefined]) {
	totals.push(await runAll(url));
}

const failed = totals.flatMap((total) => total.failed).length;
const sum = (key: 'passed' | 'skipped') => totals.reduce((all, total) => all + total[key], 0);
console.log(`${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped`);
process.exitCode = failed ? 1 : 0;

async function runAll(url?: string): Promise<Outcome> {
	const engine = await openEngine(url);
	const total: Outcome = { passed: 0, skipped: 0, failed: [] };
	try {
		await engine.sql.exec('create extension if not exists pgtap with schema extensions');
		console.log(engine.naam);
		for (const file of files) {
			const outcome = await runFile(engine.sql, join(FOLDER, file));
			if (!outcome.passed && !outcome.failed.length) outcome.failed.push(`${file} tested nothing`);
			console.log(`  ${outcome.failed.length ? '✗' : '✓'} ${file}: ${outcome.passed}`);
			for (const failure of outcome.failed)
				console.log(`    ✗ ${failure.replaceAll('\n', '\n    ')}`);
			total.passed += outcome.passed;
			total.skipped += outcome.skipped;
			total.failed.push(...outcome.failed);
		}
	} finally {
		await engine.close();
	}
	return total;
}

/**
 * `npm run validate [PART…]`: everything CI checks, in one order, going on after a failure, so
 * that one run shows all there is to do. The last line counts every kind of test together.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parts, reports } from './validate/parts.ts';
import { runPart, type Outcome } from './validate/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'dichtbij-validate-'));
const only = process.argv.slice(2);
const env = {
	...process.env,
	...reports(folder),
	NO_COLOR: '1',
	PATH: `${join(process.cwd(), 'node_modules/.bin')}${delimiter}${process.env.PATH}`
};

const outcomes: Outcome[] = [];
for (const part of parts(folder)) {
	if (only.length && !only.includes(part.name)) continue;
	console.log(`\n── ${part.name}`);
	outcomes.push(await runPart(part, env));
}
rmSync(folder, { recursive: true, force: true });

const total = (key: 'passed' | 'failed' | 'skipped') =>
	outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
console.log('\n── everything');
for (const { name, passed, failed, skipped, seconds } of outcomes) {
	const counts = `${passed} passed, ${failed} failed, ${skipped} skipped`;
	console.log(
		`${failed ? '✗' : '✓'} ${name.padEnd(9)} ${seconds.toFixed(0).padStart(4)} s   ${counts}`
	);
}
process.exitCode = total('failed') ? 1 : 0;
console.log(`\n${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);

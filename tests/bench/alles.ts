/**
 * `npm run test:bench`: every budget, one after the other. A machine that others use too gets a
 * second try. Matching has its budget on PostgreSQL, so it is left out without `DATABASE_URL`.
 */
import { spawnSync } from 'node:child_process';

const BENCHES = ['zoeken', 'koppelen', 'aanbod', 'gewicht', 'start'];
const ON_POSTGRES = ['koppelen'];

let failed = 0;
let skipped = 0;
for (const naam of BENCHES) {
	if (ON_POSTGRES.includes(naam) && !process.env.DATABASE_URL) {
		console.log(`- ${naam}: skipped, no PostgreSQL`);
		skipped++;
	} else if (!measure(naam) && !measure(naam)) failed++;
}
console.log(`${BENCHES.length - failed - skipped} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed ? 1 : 0;

function measure(naam: string): boolean {
	const { status, stdout } = spawnSync(process.execPath, [`tests/bench/${naam}.bench.ts`], {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit'],
		timeout: 300_000
	});
	console.log(`${status === 0 ? '✓' : '✗'} ${stdout.trim() || `${naam} said nothing`}`);
	return status === 0;
}

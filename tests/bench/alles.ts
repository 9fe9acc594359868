/**
 * `npm run test:bench`: every budget, one after the other. Clocks of a machine that others use too
 * differ by a factor from day to day: what is measured in time gets a second try, is shown with ✗
 * when over budget, and fails only at more than three times its budget. Weight is exact, so that
 * fails at once. Matching has its budget on PostgreSQL: left out without `DATABASE_URL`.
 */
import { spawnSync } from 'node:child_process';
import { withoutSettings } from '../app-server.ts';

const BENCHES = [
	'zoeken',
	'suggesties',
	'koppelen',
	'koppelronde',
	'koppelen-jaar',
	'bundelen',
	'aanbod',
	'kaart',
	'gewicht',
	'start',
	'lighthouse'
];
const ON_POSTGRES = ['koppelen'];

/** How many times its budget something may take before it fails. */
const TOLERANCE = 3;
/** Points of Lighthouse run out faster than seconds on a slow machine without a graphics card. */
const LIGHTHOUSE_TOLERANCE = 10;

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
		env: ON_POSTGRES.includes(naam) ? process.env : withoutSettings(process.env),
		timeout: 300_000
	});
	const line = stdout.trim().split('\n').at(-1) ?? '';
	console.log(`${status === 0 ? '✓' : '✗'} ${line || `${naam} said nothing`}`);
	return status === 0 || (naam !== 'gewicht' && isNear(line));
}

/** Over budget, but by no more than a busy machine explains. */
function isNear(line: string): boolean {
	if (!line.startsWith('{') || line.includes('"teZwaar":true')) return false;
	type Gemeten = 'ms' | 'p50' | 'p95' | 'tekort' | 'budget';
	const found = JSON.parse(line) as Partial<Record<Gemeten, number>> & { naam?: string };
	const value = ['zoeken', 'suggesties'].includes(found.naam ?? '')
		? found.p95
		: (found.ms ?? found.tekort ?? found.p50);
	const tolerance = found.naam === 'lighthouse' ? LIGHTHOUSE_TOLERANCE : TOLERANCE;
	return value !== undefined && value < tolerance * (found.budget ?? 0);
}

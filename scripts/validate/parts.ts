import { readFileSync } from 'node:fs';

export type Counts = { passed: number; failed: number; skipped: number };

export type Part = {
	name: string;
	/** Commands one after the other; the part fails when one of them does. */
	commands: string[];
	/** Reads how many tests ran; a part without it counts as one test. */
	count?: (output: string) => Counts;
};

/** Files in which two of the parts leave their counts, in a folder of the run. */
export const reports = (folder: string) => ({
	UNIT_JSON: `${folder}/unit.json`,
	JOURNEYS_JSON: `${folder}/journeys.json`
});

/** What CI runs, in this order, going on after a failure. */
export function parts(folder: string): Part[] {
	const { UNIT_JSON, JOURNEYS_JSON } = reports(folder);
	return [
		{ name: 'format', commands: ['prettier --check --log-level warn .'] },
		{ name: 'lint', commands: ['eslint --max-warnings 0 .'] },
		{
			name: 'types',
			commands: [
				'svelte-kit sync',
				'svelte-check --threshold warning --output human --fail-on-warnings',
				'node scripts/types.ts --check'
			]
		},
		{
			name: 'unit',
			commands: [
				'node scripts/postgres-test.ts',
				`vitest run --reporter=dot --reporter=json --outputFile.json=${UNIT_JSON}`
			],
			count: () => countUnit(readFileSync(UNIT_JSON, 'utf8'))
		},
		{
			name: 'database',
			commands: ['node scripts/postgres-test.ts node scripts/test-db.ts'],
			count: countLine
		},
		{ name: 'build', commands: ['vite build --logLevel warn'] },
		{
			name: 'journeys',
			commands: ['node scripts/chromium.ts', 'playwright test'],
			count: () => countJourneys(readFileSync(JOURNEYS_JSON, 'utf8'))
		},
		{
			name: 'speed',
			commands: ['node scripts/postgres-test.ts node tests/bench/alles.ts'],
			count: countLine
		},
		{ name: 'size', commands: ['size-limit'] },
		{ name: 'unused', commands: ['knip'] }
	];
}

/** The last `N passed, N failed, N skipped` that a command printed. */
export function countLine(output: string): Counts {
	const all = [...output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)];
	const [, passed, failed, skipped] = all.at(-1) ?? [];
	if (passed === undefined) throw new Error('no counts were printed');
	return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
}

export function countUnit(json: string): Counts {
	const report = JSON.parse(json) as Record<string, number>;
	return {
		passed: report.numPassedTests ?? 0,
		failed: report.numFailedTests ?? 0,
		skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0)
	};
}

/** A journey that only went well the second time passed; the list above the counts names it. */
export function countJourneys(json: string): Counts {
	const { stats } = JSON.parse(json) as { stats: Record<string, number> };
	const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = stats;
	return { passed: expected + flaky, failed: unexpected, skipped };
}

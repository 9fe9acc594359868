import { expect, test, vi } from 'vitest';
import { countJourneys, countLine, countUnit } from './parts.ts';
import { runPart } from './run.ts';

test('de laatste regel met aantallen telt', () => {
	const output = '1 passed, 0 failed, 0 skipped\nPostgreSQL\n21 passed, 2 failed, 3 skipped\n';
	expect(countLine(output)).toEqual({ passed: 21, failed: 2, skipped: 3 });
	expect(() => countLine('niets')).toThrow('no counts');
});

test('de tellingen van vitest en playwright worden gelezen', () => {
	const unit = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
	expect(countUnit(JSON.stringify(unit))).toEqual({ passed: 5, failed: 1, skipped: 3 });
	const stats = { expected: 7, flaky: 1, unexpected: 2, skipped: 3 };
	expect(countJourneys(JSON.stringify({ stats }))).toEqual({ passed: 8, failed: 2, skipped: 3 });
});

test.each([
	['node -e ""', { passed: 1, failed: 0 }],
	['node -e "process.exit(3)"', { passed: 0, failed: 1 }]
])('een onderdeel zonder telling is één test: %s', async (command, counts) => {
	expect(await runPart({ name: 'x', commands: [command] }, process.env)).toMatchObject(counts);
});

test('wie stopt met een fout is nooit groen, wat er ook geteld is', async () => {
	const part = {
		name: 'x',
		commands: ['node -e "process.exit(1)"', 'node -e ""'],
		count: () => ({ passed: 4, failed: 0, skipped: 0 })
	};
	expect(await runPart(part, process.env)).toMatchObject({ passed: 4, failed: 1 });
	vi.spyOn(console, 'error').mockReturnValueOnce();
	const broken = { name: 'x', commands: ['node -e ""'], count: () => countLine('') };
	expect(await runPart(broken, process.env)).toMatchObject({ passed: 0, failed: 1 });
});

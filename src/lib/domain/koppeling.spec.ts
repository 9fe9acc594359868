import { expect, test } from 'vitest';
import {
	antwoordSchema,
	statusNaAntwoorden,
	voorstelSchema,
	wachtOp,
	laterSchema
} from './koppeling.ts';

const id = '0190a5b0-0000-7000-8000-000000000001';

type Antwoord = boolean | null;
test.each<[Antwoord, Antwoord, Antwoord, string, string[]]>([
	[null, null, null, 'voorgesteld', ['coordinator', 'vrijwilliger']],
	[true, null, null, 'voorgesteld', ['vrijwilliger']],
	[null, true, null, 'voorgesteld', ['coordinator']],
	[true, true, null, 'voorgesteld', ['client']],
	[true, true, true, 'akkoord', []],
	[true, true, false, 'afgewezen', []],
	[false, null, null, 'afgewezen', []],
	[true, false, null, 'afgewezen', []],
	[null, false, true, 'afgewezen', []]
])('coördinator %s, vrijwilliger %s, cliënt %s: %s, wacht op %j', (c, v, k, status, waiting) => {
	const answers = { coordinator_antwoord: c, vrijwilliger_antwoord: v, client_antwoord: k };
	expect(statusNaAntwoorden(answers)).toBe(status);
	expect(wachtOp({ ...answers, status: statusNaAntwoorden(answers) })).toEqual(waiting);
});

test.each([
	[{ vrijwilliger_id: id }, true],
	[{ aanbod_id: id, vrijwilliger_id: '' }, true],
	[{ aanbod_id: id, vrijwilliger_id: id }, false],
	[{}, false]
])('voorstellen met %j kan: %s', (fields, ok) => {
	expect(voorstelSchema.safeParse(fields).success).toBe(ok);
});

test('nee zeggen mag zonder reden, maar niet met een BSN erin', () => {
	expect(antwoordSchema.parse({ antwoord: 'nee' })).toEqual({
		antwoord: false,
		reden: '',
		namens_vrijwilliger: false
	});
	expect(antwoordSchema.safeParse({ antwoord: 'nee', reden: '123456782' }).success).toBe(false);
	expect(antwoordSchema.safeParse({ antwoord: 'misschien' }).success).toBe(false);
});

test.each([
	['2026-11-28', true],
	['2027-01-26', true],
	['2026-11-27', false],
	['2027-01-27', false],
	['morgen', false]
])('uitstel tot %s kan: %s', (tot, kan) => {
	expect(laterSchema('2026-11-27').safeParse({ tot, reden: '' }).success).toBe(kan);
});

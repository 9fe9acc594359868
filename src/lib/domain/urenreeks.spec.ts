import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Urenregel } from './uren.ts';
import { hoogste, reeks } from './urenreeks.ts';

function formeel(week: string, ozr: 1 | 2 | 3, gepland: number, werkelijk: number | null) {
	return { week, soort: 'formeel', ozr, gepland, werkelijk } satisfies Urenregel;
}
function informeel(week: string, gepland: number, werkelijk: number | null) {
	return { week, soort: 'informeel', ozr: null, gepland, werkelijk } satisfies Urenregel;
}

test('elke week van de periode staat er, ook die zonder uren', () => {
	const weken = reeks(
		[
			formeel('2026-12-28', 3, 4, 3),
			formeel('2026-12-28', 2, 1, null),
			informeel('2026-12-28', 2, 1.5),
			formeel('2027-01-11', 2, 4, null),
			formeel('2027-02-01', 2, 9, 9)
		],
		'2026-12-30',
		'2027-01-12'
	);
	expect(weken.map((w) => [w.jaar, w.nummer, w.ontbreekt])).toEqual([
		[2026, 53, false],
		[2027, 1, true],
		[2027, 2, true]
	]);
	expect(weken[0]).toMatchObject({
		formeel: {
			1: { gepland: 0, werkelijk: null },
			2: { gepland: 1, werkelijk: null },
			3: { gepland: 4, werkelijk: 3 }
		},
		formeel_totaal: { gepland: 5, werkelijk: 3 },
		informeel: { gepland: 2, werkelijk: 1.5 }
	});
	expect(weken[2]!.formeel_totaal).toEqual({ gepland: 4, werkelijk: null });
	expect(hoogste(weken)).toEqual({ formeel: 5, informeel: 2 });
});

test('nul uren is ingevuld, leeg is dat niet', () => {
	const [week] = reeks([formeel('2026-11-16', 1, 2, 0)], '2026-11-16', '2026-11-16');
	expect(week).toMatchObject({ ontbreekt: false, formeel_totaal: { gepland: 2, werkelijk: 0 } });
});

test('regels van twee trajecten tellen op en er gaat geen uur verloren', () => {
	const lines = fc.array(
		fc.record({
			week: fc.constantFrom('2026-11-02', '2026-11-09', '2026-11-16'),
			ozr: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
			hours: fc.nat(40)
		})
	);
	fc.assert(
		fc.property(lines, (all) => {
			const uren = all.map(({ week, ozr, hours }) => formeel(week, ozr, hours, hours));
			const weken = reeks(uren, '2026-11-02', '2026-11-22');
			const sum = weken.reduce((total, w) => total + (w.formeel_totaal.werkelijk ?? 0), 0);
			expect(sum).toBe(all.reduce((total, line) => total + line.hours, 0));
		})
	);
});

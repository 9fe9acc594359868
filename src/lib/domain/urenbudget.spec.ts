import { expect, test } from 'vitest';
import { urenbudget } from './urenbudget.ts';
import type { Urenregel } from './uren.ts';

const traject = {
	arrangement: 'uren' as const,
	start_op: '2026-01-05',
	eind_op: '2026-12-20',
	uren_toegekend: 4
};
const line = (
	week: string,
	gepland: number,
	werkelijk: number | null,
	soort: Urenregel['soort'] = 'formeel'
): Urenregel => ({ week, soort, ozr: soort === 'formeel' ? 2 : null, gepland, werkelijk });

test.each<[string, Urenregel[], object, object]>([
	['vijftig weken van vier uur', [], {}, { toegekend: 200, gebruikt: 0, gepland: 0, over: 200 }],
	[
		'gedaan telt voor gepland',
		[line('2026-01-05', 4, 2)],
		{},
		{ gebruikt: 2, gepland: 0, over: 198 }
	],
	[
		'niet ingevuld telt als gepland',
		[line('2026-01-05', 4, null)],
		{},
		{ gebruikt: 0, gepland: 4, over: 196 }
	],
	[
		'de ene week meer, de andere minder mag',
		[line('2026-01-05', 4, 8), line('2026-01-12', 4, 0)],
		{},
		{ gebruikt: 8, over: 192 }
	],
	[
		'uren van het maatje tellen niet',
		[line('2026-01-05', 4, 4, 'informeel')],
		{},
		{ gebruikt: 0, over: 200 }
	],
	[
		'te veel is een tekort',
		[line('2026-01-05', 0, 150), line('2026-06-01', 60, null)],
		{},
		{ over: -10 }
	],
	['een halve week is een halve week', [], { eind_op: '2026-01-08' }, { toegekend: 2.25 }]
])('%s', (_, uren, extra, expected) => {
	expect(urenbudget({ ...traject, ...extra }, uren)).toMatchObject({ soort: 'uren', ...expected });
});

test('bij een arrangement of trajectfinanciering worden geen uren verantwoord', () => {
	for (const arrangement of [
		'kort_herstel',
		'enkel_resultaatgebied',
		'herstel_groei_stabilisatie',
		'trajectfinanciering'
	] as const)
		expect(urenbudget({ ...traject, arrangement }, [])).toEqual({ soort: 'vrij' });
	expect(urenbudget({ ...traject, uren_toegekend: null }, [])).toEqual({ soort: 'onbekend' });
});

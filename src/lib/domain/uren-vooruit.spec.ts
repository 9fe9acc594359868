import { expect, test } from 'vitest';
import { doorzetten, metMaatje, vanVorigeWeek } from './uren-vooruit.ts';
import type { Urenregel } from './uren.ts';

const line = (week: string, gepland: number, werkelijk: number | null = null): Urenregel => ({
	week,
	soort: 'formeel',
	ozr: 2,
	gepland,
	werkelijk
});
const WEKEN = ['2026-12-21', '2026-12-28', '2027-01-04'];

test('zo verder zet wat is gepland in alle weken erna, ook in week 53', () => {
	const kept = [
		{ ...line('2026-12-21', 4), versie: 3 },
		{ ...line('2026-12-28', 2, 1), versie: 5 }
	];
	expect(doorzetten([line('2026-12-14', 2)], WEKEN, kept)).toEqual([
		{ ...line('2026-12-21', 2), versie: 3 },
		{ ...line('2027-01-04', 2), versie: 0 }
	]);
});

test('wat in hetzelfde scherm is getypt gaat mee, en wat al is gedaan blijft', () => {
	const typed = [
		{ ...line('2026-12-14', 2), versie: 1 },
		{ ...line('2026-12-21', 4, 3), versie: 2 }
	];
	expect(doorzetten([line('2026-12-14', 2)], WEKEN.slice(0, 1), [], typed)).toEqual([
		{ ...line('2026-12-14', 2), versie: 1 },
		{ ...line('2026-12-21', 2, 3), versie: 2 }
	]);
});

test('van het maatje telt wat de begeleider invulde, anders wat het maatje zelf opschreef', () => {
	const informal = (week: string, werkelijk: number | null): Urenregel => ({
		week,
		soort: 'informeel',
		ozr: null,
		gepland: 2,
		werkelijk
	});
	const own = WEKEN.map((week, i) => ({ week, uren: i + 1 }));
	const lines = metMaatje([informal(WEKEN[0]!, null), informal(WEKEN[1]!, 5)], own, (week) => ({
		...informal(week, null),
		gepland: 0
	}));
	expect(lines.map((u) => [u.week, u.werkelijk, u.maatje])).toEqual([
		[WEKEN[0], 1, 1],
		[WEKEN[1], 5, 2],
		[WEKEN[2], 3, 3]
	]);
});

test('zelfde als vorige week vult alleen de velden die er zijn, van een week eerder', () => {
	const namen = [
		'gepland.2027-01-04.formeel.2',
		'gepland.2026-12-28.formeel.2',
		'was.2027-01-04.formeel.2',
		'werkelijk.2026-12-28.formeel.2',
		'gepland.2027-01-04.informeel'
	];
	expect(vanVorigeWeek(namen, '2027-01-04')).toEqual([
		['gepland.2026-12-28.formeel.2', 'gepland.2027-01-04.formeel.2']
	]);
});

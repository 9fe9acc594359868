import { expect, test } from 'vitest';
import { wieKomt } from './wie-komt.ts';

test('vier weken vanaf deze week, alle niveaus samen, ook over de jaarwisseling', () => {
	const line = (week: string, ozr: 1 | 2 | null, gepland: number) => ({
		week,
		soort: ozr ? ('formeel' as const) : ('informeel' as const),
		ozr,
		gepland,
		werkelijk: null
	});
	const uren = [
		line('2026-12-28', 1, 1),
		line('2026-12-28', 2, 2),
		line('2027-01-04', null, 3),
		line('2026-12-21', 1, 9)
	];
	expect(wieKomt(uren, '2027-01-01')).toEqual([
		{ week: '2026-12-28', professional: 3, maatje: 0 },
		{ week: '2027-01-04', professional: 0, maatje: 3 },
		{ week: '2027-01-11', professional: 0, maatje: 0 },
		{ week: '2027-01-18', professional: 0, maatje: 0 }
	]);
});

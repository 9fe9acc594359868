import { describe, expect, test } from 'vitest';
import { dagreeksen, delenVan, weekrooster, weekuren } from './weekuren.ts';

const t = (dag: number, van: string, tot: string) => ({ dag, van, tot });

describe('weekuren', () => {
	test('dagen met dezelfde tijden staan samen', () => {
		const groups = weekuren([
			t(2, '13:00', '15:00'),
			t(2, '09:00', '12:00'),
			t(1, '09:00', '12:00'),
			t(3, '09:00', '12:00')
		]);
		expect(groups.map((g) => g.dagen)).toEqual([[1, 3], [2]]);
		expect(groups[1]?.tijden.map((x) => x.van)).toEqual(['09:00', '13:00']);
	});
	test('geen tijden is geen week', () => expect(weekuren([])).toEqual([]));
});

test.each([
	[[1, 2, 3, 4, 5], [[1, 5]]],
	[
		[1, 3],
		[
			[1, 1],
			[3, 3]
		]
	],
	[
		[1, 2, 5, 6, 7],
		[
			[1, 2],
			[5, 7]
		]
	],
	[[], []]
])('%j zijn de reeksen %j', (dagen, verwacht) => {
	expect(dagreeksen(dagen)).toEqual(verwacht);
});

test.each([
	['09:00', '12:00', 'ochtend'],
	['11:00', '13:00', 'ochtend middag'],
	['12:00', '18:00', 'middag'],
	['17:30', '21:00', 'middag avond'],
	['00:00', '24:00', 'ochtend middag avond']
])('%s tot %s is %s', (van, tot, verwacht) => {
	expect(delenVan({ van, tot }).join(' ')).toBe(verwacht);
});

test('het rooster zet elke opening op zijn dag en deel, de vroegste eerst', () => {
	const week = weekrooster([
		{ item: 'soep', tijden: [t(3, '10:30', '13:30')] },
		{ item: 'koffie', tijden: [t(3, '09:00', '11:00'), t(7, '19:00', '21:00')] }
	]);
	expect(week[2]?.delen.ochtend.map((x) => x.item)).toEqual(['koffie', 'soep']);
	expect(week[2]?.delen.middag.map((x) => x.item)).toEqual(['soep']);
	expect(week[6]?.delen.avond.map((x) => x.item)).toEqual(['koffie']);
	expect(week[0]?.delen).toEqual({ ochtend: [], middag: [], avond: [] });
});

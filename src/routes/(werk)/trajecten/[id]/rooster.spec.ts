import { describe, expect, test } from 'vitest';
import type { Urenregel } from '$lib/domain/uren';
import { rooster, WEKEN } from './rooster';

const vraag = {
	start_op: '2026-01-07',
	eind_op: '2026-12-31',
	ozr: 2 as const,
	vandaag: '2026-06-17',
	vanaf: null,
	niveau: null
};
const regel = (over: Partial<Urenregel> = {}) => ({
	week: '2026-06-15',
	soort: 'formeel' as const,
	ozr: 2 as const,
	gepland: 4,
	werkelijk: null,
	...over
});

describe('rooster', () => {
	test('toont de weken rond vandaag, met de toekomst gemerkt', () => {
		const { weken } = rooster([], vraag);
		expect(weken).toHaveLength(WEKEN);
		expect(weken[0]?.week).toBe('2026-05-11');
		expect(weken.filter((w) => w.toekomst).map((w) => w.week)).toEqual([
			'2026-06-22',
			'2026-06-29'
		]);
	});

	test('blijft binnen het traject, ook aan het begin en na het einde', () => {
		expect(rooster([], { ...vraag, vandaag: '2026-01-08' }).weken[0]?.week).toBe('2026-01-05');
		const late = rooster([], { ...vraag, vandaag: '2027-06-01' });
		expect(late.weken.at(-1)?.week).toBe('2026-12-28');
		expect(late.volgende).toBeNull();
	});

	test('een kort traject heeft minder weken en geen bladeren', () => {
		const short = rooster([], { ...vraag, eind_op: '2026-01-20', vandaag: '2026-01-08' });
		expect(short.weken).toHaveLength(3);
		expect([short.vorige, short.volgende]).toEqual([null, null]);
	});

	test('toont de niveaus die zijn gebruikt, anders dat van het traject, en wat erbij wordt gevraagd', () => {
		const levels = (r: ReturnType<typeof rooster>) => r.soorten.map((s) => s.ozr);
		expect(levels(rooster([], vraag))).toEqual([2, null]);
		const used = rooster([regel({ ozr: 3 }), regel({ ozr: 1, gepland: 0 })], vraag);
		expect(levels(used)).toEqual([3, null]);
		expect(used.meer).toEqual([2, 1]);
		expect(levels(rooster([], { ...vraag, niveau: '1' }))).toEqual([2, 1, null]);
	});

	test('een onzin-datum in het adres telt niet', () => {
		expect(rooster([], { ...vraag, vanaf: 'gisteren' }).weken[0]?.week).toBe('2026-05-11');
	});
});

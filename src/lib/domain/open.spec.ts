import { describe, expect, test } from 'vitest';
import { momentInNederland, openStand } from './open.ts';

const week = [
	{ dag: 1, van: '09:00', tot: '12:00' },
	{ dag: 1, van: '13:00', tot: '17:00' },
	{ dag: 4, van: '19:00', tot: '21:30' }
];
const monday = (tijd: string) => ({ datum: '2026-11-23', dag: 1, tijd });

describe('openStand', () => {
	test.each([
		['08:59', { stand: 'dicht', opent: { overDagen: 0, dag: 1, van: '09:00' } }],
		['09:00', { stand: 'open', tot: '12:00' }],
		['11:59', { stand: 'open', tot: '12:00' }],
		['12:00', { stand: 'dicht', opent: { overDagen: 0, dag: 1, van: '13:00' } }],
		['17:00', { stand: 'dicht', opent: { overDagen: 3, dag: 4, van: '19:00' } }]
	])('maandag om %s', (tijd, expected) => {
		expect(openStand(week, monday(tijd))).toEqual(expected);
	});

	test('zonder tijden is het onbekend, nooit open', () => {
		expect(openStand([], monday('10:00'))).toEqual({ stand: 'onbekend' });
	});

	test('op een feestdag is het onbekend', () => {
		expect(openStand(week, { datum: '2026-04-06', dag: 1, tijd: '10:00' })).toEqual({
			stand: 'onbekend'
		});
	});

	test('na de laatste keer in de week opent het volgende week', () => {
		const thursday = { datum: '2026-11-26', dag: 4, tijd: '22:00' };
		expect(openStand([week[2]!], thursday)).toEqual({
			stand: 'dicht',
			opent: { overDagen: 7, dag: 4, van: '19:00' }
		});
	});
});

test.each([
	['2026-11-22T22:30:00Z', { datum: '2026-11-22', dag: 7, tijd: '23:30' }],
	['2026-11-22T23:30:00Z', { datum: '2026-11-23', dag: 1, tijd: '00:30' }],
	['2026-07-01T22:30:00Z', { datum: '2026-07-02', dag: 4, tijd: '00:30' }]
])('de klok in Nederland bij %s', (iso, expected) => {
	expect(momentInNederland(new Date(iso))).toEqual(expected);
});

import { expect, test } from 'vitest';
import { plekStand, stappen } from './meedoen.ts';
import { weekgroepen } from './weekgroepen.ts';

test.each([
	['Bel of mail. Wij komen langs.', ['Bel of mail.', 'Wij komen langs.']],
	['Kom bijv. op maandag langs.', ['Kom bijv. op maandag langs.']],
	['- Bel ons\n- Kom langs', ['Bel ons', 'Kom langs']],
	['1. Bel ons\n2) Kom langs', ['Bel ons', 'Kom langs']],
	['Heb je een pas? Neem hem mee.', ['Heb je een pas?', 'Neem hem mee.']],
	['Om 9.30 uur begint het.', ['Om 9.30 uur begint het.']],
	['', []],
	[null, []]
])('zo doe je mee: %s', (tekst, stap) => expect(stappen(tekst)).toEqual(stap));

test.each([
	[3, '2026-11-26', 'vers'],
	[3, '2026-10-27', 'vers'],
	[3, '2026-10-26', 'oud'],
	[0, '2026-01-01', 'oud'],
	[3, null, 'oud'],
	[null, '2026-11-26', 'onbekend']
])('%s plekken, gezegd op %s, is op 26 november %s', (aantal, op, stand) =>
	expect(plekStand(aantal, op, '2026-11-26')).toBe(stand)
);

test('dagen met dezelfde tijden staan bij elkaar', () => {
	const ochtend = { van: '09:00', tot: '12:00' };
	const middag = { van: '13:00', tot: '16:00' };
	const week = [
		{ dag: 3, ...middag },
		{ dag: 1, ...middag },
		{ dag: 1, ...ochtend },
		{ dag: 3, ...ochtend },
		{ dag: 2, ...ochtend }
	];
	expect(weekgroepen(week)).toEqual([
		{ dagen: [1, 3], tijden: [ochtend, middag] },
		{ dagen: [2], tijden: [ochtend] }
	]);
	expect(weekgroepen([])).toEqual([]);
});

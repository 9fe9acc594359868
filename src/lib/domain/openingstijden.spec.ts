import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseOpeningstijden, parseTijd } from './openingstijden.ts';

const show = (text: string) =>
	parseOpeningstijden(text)
		?.map((t) => `${t.dag} ${t.van}-${t.tot}`)
		.join(', ') ?? null;

describe('openingstijden', () => {
	test.each([
		[
			'maandag t/m vrijdag van 08:30 tot 17:00 uur',
			'1 08:30-17:00, 2 08:30-17:00, 3 08:30-17:00, 4 08:30-17:00, 5 08:30-17:00'
		],
		['📞 Bereikbaar: maandag t/m dinsdag van 09:00 tot 13:00 uur', '1 09:00-13:00, 2 09:00-13:00'],
		['Dinsdag tot en met woensdag: 13.30- 17.00 uur', '2 13:30-17:00, 3 13:30-17:00'],
		['Iedere dinsdag en donderdag van 10:00 tot 14:00', '2 10:00-14:00, 4 10:00-14:00'],
		['dinsdagavond van 19.30 – 20.00 uur', '2 19:30-20:00'],
		['ma, wo 9-12; vr 13-17 uur', '1 09:00-12:00, 3 09:00-12:00, 5 13:00-17:00'],
		['ma 9:00-12:00 en 13:00-17:00', '1 09:00-12:00, 1 13:00-17:00'],
		['Donderdag van 12:30 tot 16:30\nVrijdag van 9:30 tot 13:30', '4 12:30-16:30, 5 09:30-13:30'],
		['elke woensdag tussen 9.00 en 11.30 uur', '3 09:00-11:30'],
		['zaterdag - maandag 10.00-12.00', '1 10:00-12:00, 6 10:00-12:00, 7 10:00-12:00'],
		['weekend 10:00-00:00', '6 10:00-24:00, 7 10:00-24:00'],
		['zaterdag 10-14 uur, zondag gesloten', '6 10:00-14:00'],
		['zondag gesloten', '']
	])('%j wordt gelezen', (text, expected) => expect(show(text)).toBe(expected));

	test.each([
		'',
		'op afspraak',
		'maandag',
		'dinsdagochtend',
		'Elke 2e dinsdag van de maand 19:30 – 21:30 uur',
		'Op de oneven weken op vrijdag 14:00 – 16:00 uur',
		'Laatste zondag van de maand: 12:00 – 17:00 uur',
		'maandag 9:00',
		'maandag 25:00 - 26:00',
		'maandag 17:00 - 09:00',
		'09.15 - 15.15 uur',
		'maandag 9-12 in het buurthuis'
	])('%j blijft onbekend', (text) => expect(show(text)).toBeNull());

	test.each([
		['08:30:00', '08:30'],
		['4:00 PM', '16:00'],
		['12am', '00:00'],
		['3pm', '15:00'],
		['9', '09:00'],
		['24:00', '24:00'],
		['24:30', null],
		['13pm', null],
		['half negen', null]
	])('tijd %j wordt %j', (text, expected) => expect(parseTijd(text)).toBe(expected));

	test('geen tekst geeft ooit een tijd die niet kan', () => {
		const words = fc.constantFrom(
			'maandag',
			'zo',
			't/m',
			'tot',
			'9',
			'08:30',
			'24:00',
			'en',
			',',
			'-'
		);
		fc.assert(
			fc.property(fc.array(words, { maxLength: 9 }), (parts) => {
				for (const t of parseOpeningstijden(parts.join(' ')) ?? []) {
					expect(t.van < t.tot && t.dag >= 1 && t.dag <= 7).toBe(true);
				}
				expect(parts).toBeDefined();
			})
		);
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	deelLijstjeSchema,
	haalVanLijstje,
	isLijstjeCode,
	leesLijstje,
	LIJSTJE_MAX,
	mailLijstjeSchema,
	neemOver,
	schrijfLijstje,
	schuif,
	zetOpLijstje
} from './lijstje.ts';

const id = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
const [a, b, c] = [id(1), id(2), id(3)];
const lists = fc.uniqueArray(fc.uuid(), { maxLength: LIJSTJE_MAX });

describe('het koekje', () => {
	test('heen en terug is hetzelfde', () => {
		fc.assert(
			fc.property(lists, (ids) => void expect(leesLijstje(schrijfLijstje(ids))).toEqual(ids))
		);
	});
	test('een vol lijstje past in een koekje', () => {
		expect(
			schrijfLijstje(Array.from({ length: LIJSTJE_MAX }, (_, i) => id(i))).length
		).toBeLessThan(2000);
	});
	test('wat een ander erin zet, wordt nooit meer dan ids', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const ids = leesLijstje(text);
				expect(ids.every((one) => /^[0-9a-f-]{36}$/.test(one))).toBe(true);
			})
		);
		expect(leesLijstje(`${a}.<script>.${a}.${b}`)).toEqual([a, b]);
		expect(leesLijstje(undefined)).toEqual([]);
	});
});

describe('wat erop staat', () => {
	test.each([
		['nieuw komt achteraan', zetOpLijstje([a], b), [a, b]],
		['wat er al is, blijft waar het was', zetOpLijstje([a, b], a), [a, b]],
		['terug op de oude plek', zetOpLijstje([a, c], b, 1), [a, b, c]],
		['onzin komt er niet op', zetOpLijstje([a], 'x'), [a]],
		['eraf', haalVanLijstje([a, b], a), [b]],
		['omhoog', schuif([a, b, c], c, -1), [a, c, b]],
		['omlaag', schuif([a, b, c], a, 1), [b, a, c]],
		['boven de eerste is niets', schuif([a, b], a, -1), [a, b]],
		['onder de laatste is niets', schuif([a, b], b, 1), [a, b]],
		['wat er niet is, schuift niet', schuif([a], b, 1), [a]],
		['overnemen laat het eigen lijstje voorop', neemOver([b], [a, b, c]), [b, a, c]]
	])('%s', (_, found, expected) => expect(found).toEqual(expected));

	test('een lijstje wordt nooit te lang, en niets staat er twee keer op', () => {
		fc.assert(
			fc.property(lists, lists, (own, others) => {
				const list = neemOver(own, others);
				expect(list.length).toBeLessThanOrEqual(LIJSTJE_MAX);
				expect(new Set(list).size).toBe(list.length);
			})
		);
	});
});

test.each([
	['abcdefgh23', true],
	['abcdefgh2', false],
	['abcdefgh2l', false],
	['ABCDEFGH23', false],
	["abcdefgh2'", false]
])('code %s', (code, ok) => expect(isLijstjeCode(code)).toBe(ok));

const mail = (zin: string) =>
	mailLijstjeSchema.safeParse({ email: 'an@voorbeeld.nl', zin }).success;
test.each([
	['Bel me als je er samen heen wilt.', true],
	['Tot donderdag. Neem je pas mee.', true],
	['', true],
	['Kijk op https://slecht.voorbeeld', false],
	['kijk op www.slecht', false],
	['ga naar win-geld.nl nu', false],
	['mail mij@voorbeeld', false],
	['win geld op bit.ly/abc', false],
	['win geld op prijs.shop', false],
	['win geld op пример.рф', false],
	['win geld op prijs\uff0eshop', false],
	['win geld op 192.0.2.7/x', false],
	['open sms://prijs', false],
	['Om 10.30 uur, a.u.b. op tijd.', true],
	['Bel 06.12345678 tot 3.5 uur', true],
	['bsn 111222333', false]
])('de zin in een mail: %s', (zin, ok) => expect(mail(zin)).toBe(ok));

test.each([
	['Koffie in de buurt', true],
	['Voor 3 dagen', true],
	['dossier 20261234', false],
	['an@voorbeeld.nl', false]
])('de naam van een lijstje: %s', (titel, ok) =>
	expect(deelLijstjeSchema.safeParse({ titel, naar: 'link' }).success).toBe(ok)
);

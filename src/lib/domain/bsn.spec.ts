import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { bevatBsn, isBsn, zonderBsn } from './bsn.ts';

test.each([
	['123456782', true],
	['111222333', true],
	['123456789', false],
	['000000000', false],
	['10000008', true],
	['1234567', false],
	['12345678a', false]
])('%s voldoet aan de elfproef: %s', (digits, valid) => {
	expect(isBsn(digits)).toBe(valid);
});

test.each([
	['los nummer', 'Haar bsn is 123456782.'],
	['met punten', 'nr 123.456.782 staat erop'],
	['met spaties', 'nummer 1234 56 782 hoort bij haar'],
	['met streepjes', '12-3456-782'],
	['na een jaartal', 'geboren 1965, 123456782'],
	['na een telefoonnummer', 'bel 06 12345678 of noteer 123456782'],
	['met nul ervoor en een getal erna', '010000008 1 keer per week'],
	['acht cijfers', 'sofi 10000008'],
	['tegen letters aan', 'BSN123456782']
])('een BSN wordt gezien: %s', (_, text) => {
	expect(bevatBsn(text)).toBe(true);
});

test.each([
	['geen getal', 'Wil graag wandelen in het park.'],
	['mobiel nummer', 'bel 06-12345678'],
	['vast nummer', 'bel 0345 12 34 56 of 010 123 45 67'],
	['nummer met landcode', 'bel +31 6 12345678 of +31 612345678 of 0031612345678'],
	['datums', 'tussen 2026-11-22 en 22-11-2026, of 20261122'],
	['rekeningnummer', 'NL91 ABNA 0417 1643 00 en NL91ABNA0417164300'],
	['postcode en huisnummer', '4101 AB 12, kamer 345'],
	['negen cijfers die niet kloppen', 'zaak 123456789'],
	['bedragen', '1.250.000 euro']
])('geen BSN: %s', (_, text) => {
	expect(bevatBsn(text)).toBe(false);
});

test('elk geldig nummer wordt gevonden, waar het ook tussen woorden staat', () => {
	const bsn = fc.integer({ min: 100000000, max: 999999999 }).map(String).filter(isBsn);
	fc.assert(
		fc.property(
			bsn,
			fc.stringMatching(/^[a-z ]{0,20}$/),
			fc.stringMatching(/^[a-z ]{0,20}$/),
			(nr, a, b) => {
				expect(bevatBsn(`${a}${nr}${b}`)).toBe(true);
				expect(bevatBsn(`${a}${nr.slice(0, 3)}.${nr.slice(3, 6)}.${nr.slice(6)}${b}`)).toBe(true);
			}
		)
	);
});

test('een mobiel nummer wordt nooit voor een BSN aangezien, ook als het de elfproef haalt', () => {
	const digits = fc
		.integer({ min: 10_000_000, max: 99_999_999 })
		.map(String)
		.filter((eight) => isBsn(eight) || isBsn(`6${eight}`));
	fc.assert(
		fc.property(digits, (nr) => {
			const written = [
				`06-${nr}`,
				`06 ${nr}`,
				`06${nr}`,
				`+31 6${nr}`,
				`+31 6 ${nr}`,
				`00316${nr}`
			];
			expect(written.filter((text) => bevatBsn(`bel ${text} na zes uur`))).toEqual([]);
		})
	);
});

test('zonderBsn weigert met een sleutel die de pagina vertaalt', () => {
	const parsed = zonderBsn(z.string()).safeParse('bsn 123456782');
	expect(parsed.error?.issues[0]?.message).toBe('fout_bsn');
	expect(zonderBsn(z.string()).parse('niets')).toBe('niets');
});

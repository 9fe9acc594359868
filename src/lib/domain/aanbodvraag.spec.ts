import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readVraag, zonderPersoonlijk } from './aanbodvraag-lezen.ts';
import { aantalFilters, vraagUrl } from './aanbodvraag.ts';

const read = (query: string) => readVraag(new URLSearchParams(query));

test('een leeg adres is de hele lijst', () => {
	expect(read('')).toMatchObject({ q: '', gebied: [], afstand: null, open: false, pagina: 1 });
	expect(vraagUrl(read(''))).toBe('/aanbod');
});

test.each([
	['gebied=netwerk,administratie', { gebied: ['netwerk', 'administratie'] }],
	['gebied=netwerk&gebied=netwerk', { gebied: ['netwerk'] }],
	['gebied=toverkunst&soort=inloop', { gebied: [], soort: ['inloop'] }],
	['afstand=3', { afstand: null }],
	['afstand=5', { afstand: 5 }],
	['open=nu&gratis=1', { open: true, gratis: true }],
	['open=nee', { open: false }],
	['wijk=geen-uuid', { wijk: [] }],
	['pagina=-4', { pagina: 1 }],
	['pagina=drie', { pagina: 1 }],
	['q=%20taal%20maatje%20', { q: 'taal maatje' }]
])('%s', (query, expected) => {
	expect(read(query)).toMatchObject(expected);
});

test('een andere keuze begint weer op de eerste bladzijde', () => {
	const vraag = read('q=taal&pagina=3');
	expect(vraagUrl(vraag, { gratis: true })).toBe('/aanbod?q=taal&gratis=1');
	expect(vraagUrl(vraag, { pagina: 4 })).toBe('/aanbod?q=taal&pagina=4');
});

test('de vraag en de plaats zijn geen filters', () => {
	expect(aantalFilters(read('q=taal&postcode=3431&gebied=netwerk&open=nu&afstand=5'))).toBe(3);
});

test('elk adres leest zichzelf terug', () => {
	fc.assert(
		fc.property(fc.webQueryParameters(), (query) => {
			const vraag = read(query);
			expect(
				readVraag(new URL(vraagUrl(vraag, { pagina: vraag.pagina }), 'http://x').searchParams)
			).toEqual(vraag);
		})
	);
});

test.each([
	['q=bsn+123456782', '/aanbod?q=bsn&weggehaald=1'],
	['postcode=123456782', '/aanbod?weggehaald=1'],
	['postcode=jan%40voorbeeld.nl&q=taal', '/aanbod?q=taal&weggehaald=1'],
	['q=06%E2%80%9112345678+maatje', '/aanbod?q=maatje&weggehaald=1'],
	['q=123_456_782', '/aanbod?weggehaald=1'],
	[
		'q=%EF%BC%91%EF%BC%92%EF%BC%93%EF%BC%94%EF%BC%95%EF%BC%96%EF%BC%97%EF%BC%98%EF%BC%92',
		'/aanbod?weggehaald=1'
	]
])('wat persoonlijk is gaat uit het adres: %s', (query, clean) => {
	expect(zonderPersoonlijk(new URLSearchParams(query))).toBe(clean);
});

test.each(['q=taal&postcode=3431+AB', 'q=maatje+voor+2+uur', ''])(
	'%j blijft zoals het is',
	(query) => {
		expect(zonderPersoonlijk(new URLSearchParams(query))).toBeNull();
	}
);

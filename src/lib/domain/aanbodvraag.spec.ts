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
	['vorm=thuis,vliegend', { vorm: ['thuis'] }],
	['thuis=1', { vorm: ['thuis', 'online', 'telefoon'] }],
	['schaal=wijk&schaal=stedelijk', { schaal: ['wijk', 'stedelijk'] }],
	['taal=ar&taal=%3Cscript%3E', { taal: ['ar'] }],
	['doelgroep=ouderen', { doelgroep: ['ouderen'] }],
	['vak=5.01,52.01,5.123456,52.1', { vak: { west: 5.01, zuid: 52.01, oost: 5.1235, noord: 52.1 } }],
	['vak=5.2,52.01,5.1,52.1', { vak: null }],
	['vak=5.01,52.01,5.1', { vak: null }],
	['vak=-179,-89,179,89', { vak: null }],
	['vak=1e1,52,NaN,53', { vak: null }],
	['plek=52.0312345,5.0851234', { plek: { lat: 52.031, lng: 5.085 } }],
	['plek=52.031,5.085&postcode=3431', { plek: null, postcode: '3431' }],
	['plek=0,0', { plek: null }],
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

test('een adres met een plek of een stuk kaart blijft leesbaar en is met een chip weg te halen', () => {
	const vraag = read('plek=52.0312,5.0851&vak=5,52,5.1,52.1&taal=ar');
	expect(vraagUrl(vraag)).toBe('/aanbod?plek=52.031,5.085&vak=5,52,5.1,52.1&taal=ar');
	expect(vraagUrl(vraag, { vak: null })).toBe('/aanbod?plek=52.031,5.085&taal=ar');
	expect(vraagUrl(vraag, { postcode: '3431' })).toBe(
		'/aanbod?postcode=3431&vak=5,52,5.1,52.1&taal=ar'
	);
	expect(aantalFilters(vraag)).toBe(2);
});

test('elk adres leest zichzelf terug', () => {
	const degree = fc.double({ min: 3, max: 8, noNaN: true });
	fc.assert(
		fc.property(degree, degree, degree, degree, (a, b, c, d) => {
			const vraag = read(
				`plek=${50 + a / 3},${b}&vak=${c},${50 + a / 3},${d},${50 + b / 3}&thuis=1`
			);
			expect(readVraag(new URL(vraagUrl(vraag), 'http://x').searchParams)).toEqual(vraag);
		})
	);
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

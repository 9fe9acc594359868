import { expect, test } from 'vitest';
import type { Reden } from './domain/koppelen.ts';
import { opsomming, redenTekst } from './koppelen-woorden.ts';

const namen = {
	gebied: (code: string) => ({ administratie: 'papierwerk en geld' })[code] ?? code,
	doelgroep: (code: string) => code,
	now: '2026-11-22'
};

test.each<[Reden, string]>([
	[{ code: 'gebied', gebieden: ['administratie'] }, 'Helpt bij papierwerk en geld'],
	[{ code: 'dichtbij', afstand_m: 840 }, 'Dichtbij: 840 m'],
	[
		{ code: 'dagdelen', dagdelen: ['ma_ochtend', 'wo_middag'] },
		'Kan op maandagochtend en woensdagmiddag'
	],
	[{ code: 'taal', talen: ['ar', 'nl'] }, 'Spreekt Arabisch en Nederlands'],
	[{ code: 'plaatsen', aantal: 1, op: '2026-11-02' }, 'Er was op 2 nov 1 plek vrij'],
	[{ code: 'plaatsen', aantal: 4, op: '2026-11-02' }, 'Er waren op 2 nov 4 plekken vrij'],
	[
		{ code: 'te_ver', afstand_m: 7200, grens_m: 5000, van: 'maatje' },
		'Te ver: 7,2 km, wil tot 5 km reizen'
	],
	[{ code: 'vol', lopend: 2, capaciteit: 2 }, 'Helpt al 2 mensen, meer gaat niet'],
	[{ code: 'ander_geslacht', gevraagd: 'vrouw' }, 'Gevraagd is een vrouw'],
	[{ code: 'gratis' }, 'Het is gratis']
])('%o wordt een zin', (reden, zin) => expect(redenTekst(reden, namen)).toBe(zin));

test('zonder namen staat de code er', () => {
	expect(redenTekst({ code: 'gebied', gebieden: ['regie'] })).toBe('Helpt bij regie');
});

test('een opsomming heeft een en voor het laatste', () => {
	expect(opsomming(['a', 'b', 'c'])).toBe('a, b en c');
});

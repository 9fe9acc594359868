import { afterEach, expect, test } from 'vitest';
import { getLocale, overwriteGetLocale } from '../paraglide/runtime.js';
import { inTaal } from './taxonomie-taal.ts';

const TABELLEN: Parameters<typeof inTaal>[0] = {
	resultaatgebieden: [
		{
			code: 'netwerk',
			naam: 'mensen om je heen',
			officiele_naam: 'sociaal netwerk',
			voorbeelden: ['een maatje', 'samen eten'],
			is_resultaatgebied: true
		}
	],
	soorten: [
		{ code: 'inloop', naam: 'inloop', omschrijving: '', controle_na_maanden: 3 },
		{ code: 'van_hier', naam: 'een soort van hier', omschrijving: '', controle_na_maanden: 3 }
	],
	doelgroepen: [{ code: 'ouderen', naam: 'ouderen' }]
};
const eerder = getLocale;
afterEach(() => overwriteGetLocale(eerder));

test('in Dutch the words are those of the tables', () => {
	overwriteGetLocale(() => 'nl');
	expect(inTaal(TABELLEN)).toEqual(TABELLEN);
});

test('in English a known code has an English word, any other keeps its own', () => {
	overwriteGetLocale(() => 'en');
	const { resultaatgebieden, soorten, doelgroepen } = inTaal(TABELLEN);
	expect(resultaatgebieden[0]).toMatchObject({
		naam: 'people around you',
		voorbeelden: ['a buddy', 'eating together']
	});
	expect(soorten.map((s) => s.naam)).toEqual(['drop-in', 'een soort van hier']);
	expect(doelgroepen[0]?.naam).toBe('older people');
});

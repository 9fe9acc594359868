import { expect, test } from 'vitest';
import { filtered, leesFilter, tabVan } from './filter.ts';

const rij = (
	kenmerk: string,
	door: string | null = null,
	klaar = false,
	gebieden = ['netwerk']
) => ({
	kenmerk,
	gebieden,
	opgepakt_door: door,
	afgesloten_op: klaar ? '2026-11-01T10:00:00Z' : null
});
const RIJEN = [
	rij('boom-fiets-472'),
	rij('tafel-ring-100', 'ik'),
	rij('tafel-boom-200', 'ander', false, ['administratie']),
	rij('zwaan-uil-300', 'ik', true)
];
const vraag = (query: string) => leesFilter(new URL(`http://x/aanvragen?${query}`));

test('elke aanvraag staat in precies één tab', () => {
	expect(RIJEN.map((r) => tabVan(r, 'ik'))).toEqual(['wacht', 'mij', 'collega', 'klaar']);
});

test.each([
	['', ['boom-fiets-472']],
	['tab=onzin', ['boom-fiets-472']],
	['tab=mij', ['tafel-ring-100']],
	['tab=collega&gebied=administratie', ['tafel-boom-200']],
	['tab=collega&gebied=netwerk', []],
	['kenmerk=Boom+fiets+472', ['boom-fiets-472']],
	['kenmerk=fiets', ['boom-fiets-472']],
	['kenmerk=boom+fiets+999', []]
])('"%s" geeft %j', (query, verwacht) => {
	expect(filtered(RIJEN, vraag(query), 'ik').map((r) => r.kenmerk)).toEqual(verwacht);
});

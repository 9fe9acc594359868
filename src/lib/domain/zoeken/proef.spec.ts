import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bouwIndex, zoek } from '../zoeken.ts';

/** Real offers of others, beside the project when they are there; nothing of them is kept here. */
const BESTAND = new URL('../../../../../shared/data/nl/aanbod-244.csv', import.meta.url);

/** Question → what the name of one of the first three should say. */
const VRAGEN: [string, RegExp][] = [
	['computr les', /computer/i],
	['taal maatje', /taal/i],
	['eenzaamheit', /maatje|bezoek|contact/i],
	['ik ben zo alleen', /maatje|bezoek|contact/i],
	['ik kom de deur niet meer uit', /maatje|bezoek/i],
	['iemand om mee te praten', /maatje|bezoek/i],
	['mijn man is dement en ik kan niet meer', /mantelzorg/i],
	['hulp bij brieven van de gemeente', /administratie|brief/i],
	['papierwerk', /administratie/i],
	['thuis administratie', /administratie/i],
	['schulden', /schuld/i],
	['ik kan de huur niet betalen', /schuld|geld|budget/i],
	['klussen dienst', /klus|burenhulp|karwei/i],
	['lamp ophangen', /klus|karwei/i],
	['heg knippen', /tuin|klus/i],
	['naaimachine kapot', /repair/i],
	['voedselbnk', /voedselbank/i],
	['samen eten', /eten|kook|resto|buurtbuik/i],
	['eet tafel', /eten|kook|resto|buurtbuik/i],
	['kookles', /kook|koken/i],
	['boodschappen dienst', /boodschap|burenhulp/i],
	['naar het ziekenhuis rijden', /vervoer|automaatje/i],
	['huiswerk begeleiding', /huiswerk/i],
	['kinderen luisteren niet', /opvoed/i],
	['kapper', /kap/i],
	['kleren', /kleding|weggeef|speelgoed|dress/i],
	['advocaat', /recht|juridisch/i],
	['nederlands leren', /taal/i],
	['buurt huis', /buurthuis|buurthuizen|huis van de wijk/i],
	['mantelzorg', /mantelzorg/i],
	['speelgoet', /speelgoed/i],
	['vrijwilliger worden', /vrijwillig/i],
	['zwemles', /zwem/i],
	['poetsen', /huishoud|schoonmaak/i],
	['wasmachine', /witgoed/i],
	['op vakantie', /vakantie/i],
	['ruzie', /conflict/i],
	['voorlezen', /voorlees/i],
	['geld lenen', /lenen|lening/i],
	['laptop voor mijn kind', /laptop/i]
];

describe('zoeken in 244 echte voorzieningen', () => {
	test('ten minste negen van de tien vragen raken bij de eerste drie', ({ skip }) => {
		skip(!existsSync(BESTAND), 'aanbod-244.csv is er niet');
		const rijen: Record<string, string>[] = parse(readFileSync(BESTAND), {
			delimiter: ';',
			columns: true,
			bom: true
		});
		const lijst = (tekst = '') => tekst.split(',').map((deel) => deel.trim());
		const index = bouwIndex(
			rijen.map((rij) => ({
				id: rij.id ?? '',
				naam: rij.naam ?? '',
				organisatie: rij.organisatie ?? '',
				soort: rij.soort ?? '',
				samenvatting: '',
				omschrijving: rij.omschrijving ?? '',
				trefwoorden: lijst(rij.trefwoorden),
				resultaatgebieden: lijst(rij.resultaatgebieden),
				doelgroepen: lijst(rij.doelgroepen),
				plaatsen: lijst(rij.plaats),
				wijken: lijst(rij.wijken)
			}))
		);
		const naam = new Map(rijen.map((rij) => [rij.id, rij.naam ?? '']));
		const mis = VRAGEN.filter(
			([q, verwacht]) =>
				!zoek(index, q)
					.treffers.slice(0, 3)
					.some((t) => verwacht.test(naam.get(t.id) ?? ''))
		).map(([q]) => q);
		const raak = VRAGEN.length - mis.length;
		process.stdout.write(
			`hit@3 over 244: ${raak}/${VRAGEN.length}; mis: ${mis.join(', ') || 'geen'}` + '\n'
		);
		expect(raak / VRAGEN.length).toBeGreaterThanOrEqual(0.9);
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bouwIndex, zoek, type ZoekDocument } from './zoeken.ts';
import { AANBOD } from './zoeken/aanbod.fixture.ts';
import { SYNONIEMEN } from './zoeken/synoniemen.ts';

const index = bouwIndex(AANBOD);
const top = (q: string, aantal = 3) =>
	zoek(index, q)
		.treffers.slice(0, aantal)
		.map((t) => t.id);

describe('zoeken in woorden van inwoners', () => {
	test.each([
		['computr les', 'computer'],
		['taal maatje', 'taalmaatje'],
		['eenzaamheit', 'bezoek'],
		['ik ben zo alleen', 'bezoek'],
		['ik kom de deur niet meer uit', 'bezoek'],
		['ik heb niemand om mee te praten', 'bezoek'],
		['er komt nooit iemand op bezoek', 'bezoek'],
		['mijn man is dement en ik kan niet meer', 'mantel'],
		['mijn moeder vergeet alles', 'alzheimer'],
		['hulp bij brieven van de gemeente', 'papier'],
		['boodschappen dienst', 'boodschap'],
		['klussen dienst', 'klus'],
		['klus dienst', 'klus'],
		['eet tafel', 'eettafel'],
		['thuis administratie', 'papier'],
		['papierwerk', 'papier'],
		['administatie', 'papier'],
		['post openen', 'papier'],
		['formulier invullen', 'formulier'],
		['blauwe envelop', 'papier'],
		['digi d', 'digid'],
		['inloggen lukt niet', 'digid'],
		['laptop', 'computer'],
		['tablet les', 'computer'],
		['hoe moet ik appen', 'computer'],
		['nederlands leren', 'taalmaatje'],
		['nederlans oefenen', 'taalcafe'],
		['learn dutch', 'taalmaatje'],
		['lamp ophangen', 'klus'],
		['lekkende kraan', 'klus'],
		['karweitje', 'klus'],
		['heg knippen', 'tuin'],
		['gras maaien', 'tuin'],
		['onkruid', 'tuin'],
		['broodrooster stuk', 'repair'],
		['boodschapen', 'boodschap'],
		['naar de winkel', 'boodschap'],
		['supermarkt', 'boodschap'],
		['kan de huur niet betalen', 'schuld'],
		['schulde', 'schuld'],
		['deurwaarder', 'schuld'],
		['geldzorgen', 'budget'],
		['rondkomen', 'budget'],
		['aangifte', 'belasting'],
		['ik zorg voor mijn man', 'mantel'],
		['mantelzorch', 'mantel'],
		['iemand die even oppast', 'oppas'],
		['naar het ziekenhuis', 'auto'],
		['iemand die rijdt', 'auto'],
		['vervoer lopik', 'bus'],
		['ik rij niet meer auto', 'auto'],
		['samen eten', 'eettafel'],
		['ik eet altijd alleen', 'eettafel'],
		['kan niet meer koken', 'maaltijd'],
		['leren koken', 'koken'],
		['geen geld voor eten', 'voedsel'],
		['voedselbnk', 'voedsel'],
		['winterjas', 'kleding'],
		['mijn man is overleden', 'rouw'],
		['weduwe', 'rouw'],
		['verdriet', 'rouw'],
		['dementi', 'alzheimer'],
		['hersenbloeding', 'nah'],
		['wandelen', 'wandel'],
		['ommetje', 'wandel'],
		['samen fietsen', 'duofiets'],
		['bang om te vallen', 'val'],
		['kinderen luisteren niet', 'opvoed'],
		['opvoeding', 'opvoed'],
		['huiswerk hulp', 'huiswerk'],
		['sommen', 'huiswerk'],
		['sinterklaas cadeau', 'speelgoed'],
		['ik verveel me', 'dag'],
		['werken met dieren', 'boerderij'],
		['baan zoeken', 'werk'],
		['somber', 'ggz'],
		['waar moet ik zijn', 'wijkteam'],
		['breien', 'handwerk'],
		['elke dag gebeld worden', 'telefoon'],
		['koffie drinken', 'koffie'],
		['dorps huis', 'koffie'],
		['adminis', 'papier'],
		['BREICAFÉ!!', 'handwerk']
	])('"%s" vindt %s bij de eerste drie', (q, id) => {
		expect(top(q)).toContain(id);
	});

	test.each([
		['computr les', 'computer les'],
		['eenzaamheit', 'eenzaamheid'],
		['boodschapen', 'boodschappen'],
		['hulp bij administatie', 'hulp bij administratie'],
		['taal maatje', null],
		['ik ben zo alleen', null],
		['wandelen met de hond', null],
		['paard', null],
		['adminis', null]
	])('"%s" geeft als bedoelde vraag %j', (q, bedoelde) => {
		expect(zoek(index, q).bedoelde).toBe(bedoelde);
	});

	test('zonder vraag zijn er geen treffers', () => {
		for (const q of ['', '   ', '?!', 'ik wil de']) expect(zoek(index, q).treffers).toEqual([]);
	});

	test('een plaats helpt de volgorde en verbergt niets', () => {
		const treffers = zoek(index, 'vervoer vianen').treffers.map((t) => t.id);
		expect(treffers[0]).toBe('auto');
		expect(treffers).toContain('bus');
		expect(treffers).not.toContain('speelgoed');
	});

	test('alleen een plaats geeft wat daar is', () => {
		const plaatsen = zoek(index, 'Lopik').treffers.map((t) => t.id);
		expect(plaatsen.sort()).toEqual([
			'belasting',
			'boerderij',
			'bus',
			'handwerk',
			'koffie',
			'maaltijd'
		]);
	});

	test('de treffer zegt welke woorden raak waren', () => {
		const { treffers, begrepen } = zoek(index, 'taal maatje in vianen');
		expect(begrepen).toEqual(['taal maatje', 'vianen']);
		expect(treffers[0]).toMatchObject({ id: 'taalmaatje', woorden: ['taal maatje', 'vianen'] });
	});

	test('een crisis geeft een signaal naast de treffers', () => {
		expect(zoek(index, 'mijn man slaat me').veilig).toEqual(['veilig_thuis']);
	});

	test('een telefoonnummer of bsn komt niet terug in de bedoelde vraag', () => {
		const uitkomst = zoek(index, 'eenzaamheit 0612345678 111222333');
		expect(JSON.stringify(uitkomst)).not.toMatch(/\d{8}/);
		expect(uitkomst.bedoelde).toBe('eenzaamheid');
	});

	test('er zijn ten minste 120 groepen synoniemen', () => {
		expect(SYNONIEMEN.length).toBeGreaterThanOrEqual(120);
	});
});

describe('eigenschappen van het zoeken', () => {
	const woord = fc.constantFrom(
		...'ik ben zo alleen taal maatje computr les papierwerk eenzaamheit hulp vianen vervoer niet meer kan'.split(
			' '
		)
	);
	const vraag = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 300 }),
		fc.array(woord, { maxLength: 8 }).map((w) => w.join(' '))
	);

	test('elke tekst geeft een antwoord, en steeds hetzelfde', () => {
		fc.assert(
			fc.property(vraag, (q) => {
				expect(zoek(index, q)).toEqual(zoek(index, q));
			}),
			{ numRuns: 300 }
		);
	});

	test('de volgorde van het aanbod verandert de uitkomst niet', () => {
		fc.assert(
			fc.property(vraag, fc.shuffledSubarray(AANBOD, { minLength: AANBOD.length }), (q, anders) => {
				expect(zoek(bouwIndex(anders), q)).toEqual(zoek(index, q));
			}),
			{ numRuns: 25 }
		);
	});

	test('aanbod dat er niets mee te maken heeft, haalt geen treffer weg', () => {
		const vreemd: ZoekDocument = {
			...AANBOD[0]!,
			id: 'vreemd',
			naam: 'Xyzzyq Wqvvx',
			organisatie: 'Zqwx',
			soort: 'qqzzx',
			samenvatting: 'vvwqx zzqwv',
			omschrijving: 'qxqzw wvzqx xxqvw',
			trefwoorden: ['zzvvq'],
			plaatsen: ['Qwzzx']
		};
		const groter = bouwIndex([...AANBOD, vreemd]);
		fc.assert(
			fc.property(fc.array(woord, { maxLength: 8 }), (woorden) => {
				const q = woorden.join(' ');
				const eerst = zoek(index, q).treffers.map((t) => t.id);
				expect(zoek(groter, q).treffers.map((t) => t.id)).toEqual(expect.arrayContaining(eerst));
			}),
			{ numRuns: 100 }
		);
	});
});

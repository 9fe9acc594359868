import { describe, expect, test } from 'vitest';
import { fromRd } from '../../src/lib/server/import/punt.ts';
import { uitTekst } from '../../src/lib/server/import/uit-tekst.ts';
import { leesKaart } from '../../src/lib/server/import/velden.ts';
import { collectie, leesEen, leesProef, punt, vlak } from './proefbestanden.ts';

const ring = [[5.1, 51.9], [5.2, 51.9], [5.2, 52.0], [5.1, 51.9]]; // prettier-ignore

describe('tabellen', () => {
	test.each([
		['puntkomma en BOM', '\uFEFFnaam;plaats;omschrijving\nSoep;Vianen;"twee\nregels; echt"'],
		['komma', 'naam,plaats,omschrijving\nSoep,Vianen,"twee\nregels; echt"'],
		['tab en hoofdletters', 'Naam\tPlaats\tOmschrijving\nSoep\tVianen\t"twee\nregels; echt"']
	])('%s', async (_, tekst) => {
		const { records } = await leesEen({ 'x.csv': tekst });
		expect(records.aanbod[0]).toMatchObject({ naam: 'Soep', omschrijving: 'twee\nregels; echt' });
		expect(records.locaties[0]).toMatchObject({ plaats: 'Vianen', melding: 'geen_postcode' });
	});

	test('--map wijst kolommen aan', async () => {
		const bestand = { 'x.csv': 'Titel;PC;naam\nSoep;4131ab;Jan' };
		const { records } = await leesEen(bestand, { kaart: leesKaart('naam=Titel,postcode=PC') });
		expect(records.aanbod[0]?.naam).toBe('Soep');
		expect(records.locaties[0]?.postcode).toBe('4131 AB');
		expect(() => leesKaart('kleur=X')).toThrow('kleur');
	});

	test('wat het bestand zegt is niet voorgesteld, wat uit de woorden komt wel', async () => {
		const kop = 'naam;organisatie;soort;resultaatgebieden;kosten;doelgroepen\n';
		const { records } = await leesEen({
			'x.csv': `${kop}Maatje thuis;O;maatjesproject;sociaal netwerk;Gratis;Ouderen en mantelzorgers\nHulp bij je administratie;O;;;Korting;`
		});
		const [eerste, tweede] = records.aanbod;
		expect(eerste).toMatchObject({
			soort: 'maatjesproject',
			soort_voorgesteld: false,
			resultaatgebieden: [{ code: 'netwerk', voorgesteld: false }],
			doelgroepen: ['ouderen', 'mantelzorgers'],
			kosten_soort: 'gratis'
		});
		expect(tweede?.kosten_soort).toBeNull();
		expect(tweede?.resultaatgebieden).toContainEqual({ code: 'administratie', voorgesteld: true });
	});

	test('twee keer aanbod op één adres deelt de locatie', async () => {
		const kop = 'naam;adres;postcode;plaats\n';
		const { records } = await leesEen({
			'x.csv': `${kop}Soep;Laan 1;4131 AB;Vianen\nBrood;Laan 1;4131AB;Vianen`
		});
		expect(records.locaties).toHaveLength(1);
	});
});

describe('kaartbestanden', () => {
	test('Rijksdriehoek wordt lengte en breedte', () => {
		expect(fromRd(155_000, 463_000)).toEqual({ lat: 52.155174, lng: 5.387206 });
		const { lat, lng } = fromRd(121_687, 487_484);
		expect(Math.abs(lat - 52.37422) + Math.abs(lng - 4.89801)).toBeLessThan(0.0002);
	});

	test('namen van CBS geven soort, code en gemeente', async () => {
		const rd = [[133_000, 440_000], [134_000, 440_000], [134_000, 441_000], [133_000, 440_000]]; // prettier-ignore
		const lezingen = await leesProef({
			'buurten.geojson': collectie(
				vlak([ring], {
					buurtcode: 'BU06200101',
					buurtnaam: 'Kern',
					gemeentecode: 'GM0620',
					gemeentenaam: 'Vianen'
				}),
				vlak([rd], { wijkcode: 'WK062001', wijknaam: 'Vianen', gemeentecode: 'GM0620' })
			),
			'gemeenten.geojson': collectie(
				vlak([ring], { gemeentecode: 'GM1961', gemeentenaam: 'Vijfheerenlanden' })
			)
		});
		expect(lezingen.map((l) => l.bestand)).toEqual(['gemeenten.geojson', 'buurten.geojson']);
		const gebieden = lezingen.flatMap((l) => l.records.gebieden);
		expect(gebieden.map((g) => [g.soort, g.code, g.gemeente_code])).toEqual([
			['gemeente', 'GM1961', 'GM1961'],
			['buurt', 'BU06200101', 'GM0620'],
			['wijk', 'WK062001', 'GM0620']
		]);
		expect(JSON.stringify(gebieden[2]?.geometry.coordinates)).toMatch(/^\[\[\[5\.0\d+,51\.9/);
	});

	test('een soort van een ander register wordt een trefwoord, geen soort', async () => {
		const { records } = await leesEen({
			'p.geojson': collectie(
				punt([5.1, 51.9], {
					Naam: 'De Hoek',
					Soort: 'Buurtkamer',
					Postcode: '4131AB',
					Adres: 'Laan',
					Huisnummer: '3'
				})
			)
		});
		expect(records.aanbod[0]?.trefwoorden).toEqual(['Buurtkamer']);
		expect(records.aanbod[0]?.soort_voorgesteld).toBe(records.aanbod[0]?.soort !== null);
		expect(records.locaties[0]).toMatchObject({ adres: 'Laan 3', melding: null });
	});
});

describe('HSDS 3', () => {
	const dienst = {
		id: 's1',
		name: 'Taalmaatjes',
		status: 'inactive',
		organization: { id: 'o1', name: 'Taalhuis' },
		phones: [{ id: 'p', number: '0347 123456' }],
		schedules: [{ id: 'r', freq: 'WEEKLY', byday: 'MO,WE', opens_at: '10:00', closes_at: '12:00' }],
		service_at_locations: [
			{
				id: 'k',
				location: {
					id: 'l1',
					name: 'Bieb',
					latitude: 51.9,
					longitude: 5.1,
					addresses: [{ id: 'a', address_1: 'Laan 1', city: 'Vianen', postal_code: '4131AB' }]
				}
			}
		],
		attributes: [{ id: 'x', taxonomy_term: { id: 't', code: 'administratie', name: 'papierwerk' } }]
	};

	test('geneste JSON geeft organisatie, locatie en aanbod', async () => {
		const { records, meldingen } = await leesEen({ 'services.json': { contents: [dienst] } });
		expect(meldingen).toEqual([]);
		expect(records.organisaties[0]?.naam).toBe('Taalhuis');
		expect(records.locaties[0]).toMatchObject({ postcode: '4131 AB', plaats: 'Vianen', lat: 51.9 });
		expect(records.aanbod[0]).toMatchObject({
			telefoon: '0347 123456',
			gestopt: true,
			locatie_bron_ids: ['l1'],
			resultaatgebieden: [{ code: 'administratie', voorgesteld: false }],
			openingstijden: [
				{ dag: 1, van: '10:00', tot: '12:00' },
				{ dag: 3, van: '10:00', tot: '12:00' }
			]
		});
	});

	test('een kapotte datum in een rooster wordt genoemd', async () => {
		const kapot = { ...dienst, schedules: [{ ...dienst.schedules[0], valid_from: '2026-13-40' }] };
		const { records, meldingen } = await leesEen({ 's.json': [kapot] });
		expect(records.aanbod[0]?.openingstijden).toEqual([]);
		expect(meldingen[0]).toMatchObject({ kolom: 'valid_from' });
	});
});

describe('contactgegevens in de tekst', () => {
	test.each([
		['Bel 020 – 557 33 38 voor hulp', { telefoon: '020 – 557 33 38' }],
		['Bel 020-6193265 of 020-6673493', { telefoon: null }],
		['App 06-12345678', { telefoon: null }],
		['dinsdag 19.00 - 20.30', { telefoon: null }],
		['Aanmelden:info@taalbom.nl', { email: 'info@taalbom.nl' }],
		['Mail a@b.nl of c@d.nl', { email: null }],
		['Kijk op www.maatje.nl.', { website: 'https://www.maatje.nl/' }],
		['Meer info: http://a.nl/x en meld je aan: http://b.nl', { website: 'http://a.nl/x' }],
		['http://a.nl en http://b.nl', { website: null }],
		[
			'Bereikbaar: maandag van 9:00 tot 12:00 uur',
			{ openingstijden_tekst: 'Bereikbaar: maandag van 9:00 tot 12:00 uur' }
		],
		['Elke 2e dinsdag 9:00 - 12:00', { openingstijden_tekst: null }]
	])('%j', (tekst, verwacht) => {
		expect(uitTekst(tekst)).toMatchObject(verwacht);
	});
});

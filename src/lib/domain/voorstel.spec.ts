import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RESULTAATGEBIEDEN } from './resultaatgebieden.ts';
import { SOORTEN } from './soorten.ts';
import { stelVoor, type VoorstelInvoer } from './voorstel.ts';

const leeg: VoorstelInvoer = { naam: '', organisatie: '', omschrijving: '', trefwoorden: [] };

describe('een voorstel voor soort en resultaatgebied', () => {
	test.each([
		['Koffieochtend De Linde', 'Kom binnenlopen voor een praatje.', 'inloop', 'netwerk'],
		['Taalmaatje', 'Een vrijwilliger oefent Nederlands met je.', 'maatjesproject', 'dagbesteding'],
		['Bezoekmaatje', 'Iedere week gezelschap aan huis.', 'maatjesproject', 'netwerk'],
		[
			'Hulp bij je post',
			'Thuisadministratie en formulieren.',
			'algemene_voorziening',
			'administratie'
		],
		['Schuldhulpmaatje', 'Samen weg uit de schulden.', 'maatjesproject', 'administratie'],
		['Klussendienst Noord', 'Kleine klusjes in huis en tuin.', 'klussendienst', 'huishouden'],
		['Tuinhulp', 'Wij snoeien je heg en maaien het gras.', 'klussendienst', 'huishouden'],
		['Repaircafé', 'Samen kapotte spullen repareren.', 'klussendienst', 'huishouden'],
		['Rouwgroep', 'Lotgenotencontact na het verlies van je partner.', 'lotgenotengroep', 'netwerk'],
		['Computerles voor beginners', 'Leer mailen en internetten.', 'cursus', 'dagbesteding'],
		['Samen aan tafel', 'Eettafel: elke dinsdag samen eten.', 'algemene_voorziening', 'netwerk'],
		['Voedselbank', 'Elke week een voedselpakket.', 'algemene_voorziening', 'zelfzorg'],
		['Steunpunt mantelzorg', 'Advies voor mantelzorgers.', 'informatiepunt', 'mantelzorg'],
		['Opvoedhulp', 'Home-Start helpt gezinnen met jonge kinderen.', 'maatjesproject', 'gezin'],
		['Huiswerkklas', 'Huiswerkbegeleiding na school.', 'algemene_voorziening', 'gezin'],
		['Valpreventie', 'Cursus voor ouderen: blijf staan.', 'cursus', 'zelfzorg'],
		['Wijkteam West', 'Sociaal team voor al je vragen.', 'informatiepunt', 'regie'],
		[
			'Zorgboerderij De Hoeve',
			'Dagbesteding tussen de dieren.',
			'algemene_voorziening',
			'dagbesteding'
		],
		['Kledingbank', 'Gratis kleding voor wie weinig heeft.', 'algemene_voorziening', 'huishouden'],
		['Wandelgroep', 'Samen wandelen en elkaar ontmoeten.', 'activiteit', 'netwerk'],
		['Boodschappendienst', 'We halen je boodschappen.', 'algemene_voorziening', 'huishouden'],
		['Onafhankelijke cliëntondersteuning', 'Iemand naast je.', 'informatiepunt', 'regie'],
		['Budgetcursus', 'Training: omgaan met geld.', 'cursus', 'administratie'],
		['Speelgoedbank', 'Speelgoed voor kinderen.', 'algemene_voorziening', 'gezin'],
		['Pedicure aan huis', 'Verzorging van je voeten.', 'aanbieder', 'zelfzorg'],
		['Dorpshuis', 'Ontmoeting, bingo en koffie.', 'algemene_voorziening', 'netwerk'],
		['Huishoudelijke hulp', 'Wij maken je huis schoon.', 'aanbieder', 'huishouden'],
		['Rechtswinkel', 'Gratis juridisch advies.', 'informatiepunt', 'administratie']
	])('%s is %s', (naam, omschrijving, soort, gebied) => {
		const voorstel = stelVoor({ ...leeg, naam, omschrijving });
		expect(voorstel.soort).toBe(soort);
		expect(voorstel.resultaatgebieden).toContain(gebied);
		expect(voorstel.zekerheid).toBeGreaterThan(0.3);
	});

	test.each([
		['Automaatje', 'Een vrijwilliger brengt je met eigen auto.', 'vervoer'],
		['Belbus', 'Van deur tot deur door het dorp.', 'vervoer'],
		['Bibliotheek', 'Boeken lenen.', 'algemene_voorziening'],
		['Vrijwillige hulpdienst', 'Inwoners helpen elkaar.', 'vrijwilligersorganisatie']
	])('%s krijgt wel een soort en geen verzonnen gebied', (naam, omschrijving, soort) => {
		const voorstel = stelVoor({ ...leeg, naam, omschrijving });
		expect(voorstel.soort).toBe(soort);
		expect(voorstel.resultaatgebieden).toEqual([]);
	});

	test.each([
		['De Zevensprong', ['Primair onderwijs', 'BO school']],
		['Gymzaal Noord', ['Bewegingsonderwijs', 'Gymzaal']],
		['Sporthal Zuid', ['Sporthal']],
		['Het Zwembad', ['Zwembad', 'Binnenbad 25m']],
		['Stadslyceum', ['Voortgezet onderwijs', 'VO school']],
		['Veld 3', ['Sportveld', 'Voetbal']]
	])('%s is geen ondersteuning en krijgt geen voorstel', (naam, categorie) => {
		expect(stelVoor({ ...leeg, naam, categorie })).toEqual({
			soort: null,
			resultaatgebieden: [],
			zekerheid: 0
		});
	});

	test.each([
		['Huis van de wijk', 'algemene_voorziening', ['netwerk']],
		['Buurtkamer', 'inloop', ['netwerk']],
		['Buurtteamlocatie', 'informatiepunt', ['regie']],
		['Meewerk werkatelier', 'semiprofessioneel', ['dagbesteding']]
	])('de categorie %s van een ander register telt mee', (categorie, soort, gebieden) => {
		const voorstel = stelVoor({ ...leeg, naam: 'De Linde', categorie });
		expect(voorstel).toMatchObject({ soort, resultaatgebieden: gebieden });
	});

	test('zonder woorden die iets zeggen komt er geen voorstel', () => {
		expect(stelVoor({ ...leeg, naam: 'De Regenboog', omschrijving: 'Welkom.' })).toEqual({
			soort: null,
			resultaatgebieden: [],
			zekerheid: 0
		});
	});

	test('elke tekst geeft bekende codes en een zekerheid tussen 0 en 1', () => {
		fc.assert(
			fc.property(
				fc.string(),
				fc.string(),
				fc.array(fc.string()),
				(naam, omschrijving, woorden) => {
					const v = stelVoor({ naam, omschrijving, organisatie: naam, trefwoorden: woorden });
					expect([null, ...SOORTEN]).toContain(v.soort);
					for (const code of v.resultaatgebieden) expect(RESULTAATGEBIEDEN).toContain(code);
					expect(v.zekerheid).toBeGreaterThanOrEqual(0);
					expect(v.zekerheid).toBeLessThanOrEqual(1);
				}
			),
			{ numRuns: 200 }
		);
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kaal, normaliseer } from './normaliseer.ts';
import { aaneen, samenstelling, splits } from './woorden.ts';

const paren = (tekst: string) =>
	tekst
		.trim()
		.split(/\s*[,\n]\s*/)
		.map((paar) => paar.split(' ') as [string, string]);

const SAMEN = paren(`maatje maatjes, taalmaatje taalmaatjes, administratie administraties
boodschap boodschappen, boodschap boodschapje, vrijwilliger vrijwilligers, kaart kaarten
kaart kaartje, eten eet, klus klussen, klus klusje, klus klusjes, lamp lampen, lamp lampje
brief brieven, brief briefje, huis huizen, huis huisje, ziekenhuis ziekenhuizen, taal talen
school scholen, les lessen, taalles taallessen, computerles computerlessen, formulier formulieren
rekening rekeningen, schuld schulden, tuin tuinen, tuin tuintje, wandelen wandeling
wandelen wandelt, wandelen wandelingetje, eenzaam eenzame, eenzaam eenzaamheid
opvoeden opvoeding, begeleiden begeleiding, ondersteunen ondersteuning, ontmoeten ontmoeting
activiteit activiteiten, gezin gezinnen, vriend vrienden, vriend vriendje, computer computers
cursus cursussen, foto foto's, auto auto's, koken kook, koken kookt, fiets fietsen, hond hondje
mantelzorger mantelzorgers, oudere ouderen, ouder ouders, kind kinderen, probleem problemen
praat praatje, praten praat, sporten sport, groep groepen, groep groepje, maaltijd maaltijden
eettafel eettafels, vraag vragen, vergeten vergeet, bezoek bezoekje, bezoek bezoeken
telefoon telefoons, telefoon telefoontje, financiën financien, financieel financiële
sociaal sociale, verhuizen verhuizing, buurt buurten, wijk wijken, dokter dokters
medicijn medicijnen, lotgenoot lotgenoten, coach coaches, buddy buddy's, oma oma's
dement demente, moeilijk moeilijke, ziek zieke, boek boekje, raam raampje, bloem bloemetje
toeslag toeslagen, vergoeding vergoedingen, training trainingen, nieuwkomer nieuwkomers
inloophuis inloophuizen, film films, buur buren, dag dagen, ziekte ziektes, café cafés`);

const APART = paren(`ouder oudere, taal tal, maan man, jong jongen, rekening rekenen, maat maaltijd
belasting belasten, over overheid, boot bot, school schol, post poes, les lezen, les last
tuin tuig, bus buis, kok kook, raam ram, wond woning, woon woning, bijstand bestand, kind kin
kleed kleding, dement dementie, rouw trouw, dag dak, stad staat, regeling regen, arm armoede
been ben, haar har, kerk kerker, gast gas, huur buur, weduwe weduwnaar, boek bok, zorg zon
leer leerling, huis hui, gratis gratie`);

describe('normaliseer', () => {
	test.each(SAMEN)('%s en %s horen bij elkaar', (a, b) => {
		expect(normaliseer(a)).toBe(normaliseer(b));
	});

	test.each(APART)('%s en %s blijven uit elkaar', (a, b) => {
		expect(normaliseer(a)).not.toBe(normaliseer(b));
	});

	test('de tabellen zijn groot genoeg', () => {
		expect(SAMEN.length).toBeGreaterThanOrEqual(60);
		expect(APART.length).toBeGreaterThanOrEqual(25);
	});

	test('hoofdletters en accenten doen er niet toe', () => {
		expect(normaliseer('CLIËNTEN')).toBe(normaliseer('clienten'));
	});

	test('elke tekst geeft een woord zonder spaties, en twee keer hetzelfde', () => {
		fc.assert(
			fc.property(fc.string(), (tekst) => {
				expect(normaliseer(tekst)).toBe(normaliseer(tekst));
				expect(normaliseer(tekst)).not.toMatch(/\s/);
				expect(kaal(kaal(tekst))).toBe(kaal(tekst));
			})
		);
	});
});

describe('samenstellingen', () => {
	test.each([
		['taalmaatje', ['taal', 'maatje']],
		['computerlessen', ['computer', 'les']],
		['boodschappendienst', ['boodschap', 'dienst']],
		['klussendienst', ['klus', 'dienst']],
		['eettafel', ['eet', 'tafel']],
		['schuldhulpmaatje', ['schuld', 'hulp', 'maatje']],
		['administratie', []],
		['kaartje', []]
	])('%s bestaat uit %j', (woord, delen) => {
		expect(samenstelling(woord)).toEqual(delen.map(normaliseer));
	});

	test('los geschreven delen worden aaneen gezet, met of zonder tussenletter', () => {
		expect(aaneen('klus', 'dienst')).toContain('klusdienst');
		expect(aaneen('dorp', 'huis')).toContain('dorpshuis');
		expect(aaneen('boodschappen', 'dienst')).toContain('boodschappendienst');
	});

	test('adressen van sites en mail zijn geen woorden', () => {
		expect(splits('Kijk op https://voorbeeld.nl/x of mail info@voorbeeld.nl nu')).toEqual(
			'Kijk op of mail nu'.split(' ')
		);
	});
});

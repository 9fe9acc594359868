import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBsn } from '../bsn.ts';
import { verwijderPersoonlijk } from './persoonlijk.ts';
import { vindSignalen } from './veilig.ts';

describe('veilig zoeken', () => {
	test.each([
		['ik wil niet meer leven', 'zelfmoord_113'],
		['ik wil dood', 'zelfmoord_113'],
		['zelfmoort', 'zelfmoord_113'],
		['zelfmort plegen', 'zelfmoord_113'],
		['suicidaal', 'zelfmoord_113'],
		['ik zie het leven niet meer zitten', 'zelfmoord_113'],
		['mijn zoon wil uit het leven stappen', 'zelfmoord_113'],
		['ik maak er een eind aan', 'zelfmoord_113'],
		['ze snijdt zichzelf', 'zelfmoord_113'],
		['mijn man slaat me', 'veilig_thuis'],
		['mijn man heeft mij geslagen', 'veilig_thuis'],
		['huiselijk gewelt', 'veilig_thuis'],
		['kindermishandling', 'veilig_thuis'],
		['ik ben bang voor mijn man', 'veilig_thuis'],
		['mijn vader slaat mijn moeder', 'veilig_thuis'],
		['oma wordt mishandeld', 'veilig_thuis'],
		['ik word gestalkt door mijn ex', 'veilig_thuis'],
		['brand', 'nood_112'],
		['hij ademt niet', 'nood_112'],
		['pijn op de borst', 'nood_112'],
		['overdosis', 'nood_112'],
		['beroerte', 'nood_112'],
		['112 bellen', 'nood_112'],
		['ik hoor stemmen', 'huisarts'],
		['paniekaanval', 'huisarts'],
		['steunkousen aantrekken', 'medisch_wijkverpleging'],
		['wond verzorgen', 'medisch_wijkverpleging'],
		['hulp bij douchen', 'medisch_wijkverpleging'],
		['insuline spuiten', 'medisch_wijkverpleging'],
		['cateter', 'medisch_wijkverpleging'],
		['traplift', 'maatwerk_wmo'],
		['scootmobil', 'maatwerk_wmo'],
		['huishoudelijke hulp', 'maatwerk_wmo'],
		['pgb', 'maatwerk_wmo']
	])('"%s" toont %s', (q, signaal) => {
		expect(vindSignalen(q)).toContain(signaal);
	});

	test.each([
		'boodschappen',
		'ik ben zo alleen',
		'computerles',
		'mijn man is dood',
		'mijn vrouw is overleden',
		'lotgenoten na een beroerte',
		'brandweer bezoeken',
		'samen leven in de wijk',
		'koor met mooie stemmen',
		'ik wil vrijwilliger worden',
		'de hele dag thuis',
		'taalmaatje',
		'met mes en vork eten',
		'bloemen prikken',
		'wandelen met de hond',
		'spoedig beter',
		''
	])('"%s" toont geen noodkaart', (q) => {
		const nood = ['nood_112', 'zelfmoord_113', 'veilig_thuis'];
		expect(vindSignalen(q).filter((s) => nood.includes(s))).toEqual([]);
	});

	test('het dringendste staat vooraan', () => {
		expect(vindSignalen('traplift, mijn man slaat me en ik wil dood')).toEqual([
			'zelfmoord_113',
			'veilig_thuis',
			'maatwerk_wmo'
		]);
	});

	test('elke tekst geeft een antwoord', () => {
		fc.assert(fc.property(fc.string(), (q) => Array.isArray(vindSignalen(q))));
		expect(vindSignalen('  ')).toEqual([]);
	});
});

describe('persoonlijke gegevens in een zoekvraag', () => {
	test.each([
		['bsn 111222333 hulp', 'bsn hulp'],
		['123456782 geld', 'geld'],
		['1112.22.333', ''],
		['06 1234 5678 boodschappen', 'boodschappen'],
		['bel 06-12345678', 'bel'],
		['0347-123456', ''],
		['+31 6 12345678 klusjes', 'klusjes'],
		['0031612345678', ''],
		['jan@voorbeeld.nl taalles', 'taalles'],
		['mijn bsn is 111222334', 'mijn bsn is']
	])('"%s" wordt "%s"', (q, schoon) => {
		expect(verwijderPersoonlijk(q)).toEqual({ schoon, verwijderd: true });
	});

	test.each(['4131 AB vianen', 'in 2024 of 2025', 'geboren 01-02-1950', '112', '65 plus', ''])(
		'"%s" blijft zoals het is',
		(q) => {
			expect(verwijderPersoonlijk(q)).toEqual({ schoon: q, verwijderd: false });
		}
	);

	test.each([
		['111222333', true],
		['123456782', true],
		['10000008', true],
		['111222334', false],
		['000000000', false],
		['12345', false]
	])('elfproef van %s is %s', (cijfers, goed) => {
		expect(isBsn(cijfers)).toBe(goed);
	});

	test('geen enkel bsn komt erdoor, waar het ook staat', () => {
		const bsn = fc.integer({ min: 10000000, max: 99999999 }).map((n) => {
			for (let laatste = 0; laatste < 10; laatste++)
				if (isBsn(`${n}${laatste}`)) return `${n}${laatste}`;
			return '111222333';
		});
		fc.assert(
			fc.property(bsn, fc.constantFrom('hulp', 'ik heb', ''), (nummer, ervoor) => {
				expect(verwijderPersoonlijk(`${ervoor} ${nummer} graag`).schoon).not.toContain(nummer);
			})
		);
	});
});

test.each([
	['ik zie het niet meer zitten', 'zelfmoord_113'],
	['ik snij mezelf', 'zelfmoord_113'],
	['ik hoef niet meer', 'zelfmoord_113'],
	['i want to die', 'zelfmoord_113'],
	['my husband beats me', 'veilig_thuis']
])('ook %j krijgt eerst een nummer', (q, signaal) => {
	expect(vindSignalen(q)).toContain(signaal);
});

test.each(['ik hoef niet meer te werken', 'ik zie de tuin niet meer zitten op mijn bank'])(
	'%j is geen crisis',
	(q) => {
		expect(vindSignalen(q)).not.toContain('nood_112');
	}
);

test.each([
	['ik wil er niet meer zijn', 'zelfmoord_113'],
	['ik wil slapen en nooit meer wakker worden', 'zelfmoord_113'],
	['ik wil mezelf pijn doen', 'zelfmoord_113'],
	['niemand mist me als ik er niet meer ben', 'zelfmoord_113'],
	['waarom leef ik nog', 'zelfmoord_113'],
	['ik heb te veel pillen genomen', 'nood_112'],
	['hij wurgt me', 'nood_112'],
	['mijn vader reageert niet meer', 'nood_112'],
	['mijn vriend sloeg me gisteren', 'veilig_thuis'],
	['mijn zoon slaat mij', 'veilig_thuis'],
	['mijn man controleert mijn telefoon', 'veilig_thuis'],
	['ik durf niet naar huis', 'veilig_thuis'],
	['mijn man is agressief', 'veilig_thuis'],
	['paspoort', 'buiten_balie'],
	['rijbewijs verlengen', 'buiten_balie'],
	['grof vuil ophalen', 'buiten_balie'],
	['parkeervergunnig', 'buiten_balie'],
	['ik wil een uitkering aanvragen', 'buiten_uitkering'],
	['uitkering', 'buiten_uitkering'],
	['aow', 'buiten_uitkering'],
	['ik zoek een huurwoning', 'buiten_wonen'],
	['mijn fiets is gestolen', 'buiten_politie'],
	['verblijfsvergunning', 'buiten_verblijf']
])('%j zegt eerst waar je moet zijn: %s', (q, signaal) => {
	expect(vindSignalen(q)).toContain(signaal);
});

test.each([
	'ik wil er niet meer alleen voor staan',
	'mijn man slaapt slecht',
	'brieven over mijn uitkering begrijpen',
	'leren fietsen',
	'hulp in huis',
	'ik mis mijn man',
	'taalmaatje voor mijn zoon',
	'dagje uit met mijn dochter',
	'ik slaap slecht en pieker'
])('%j krijgt geen bord ervoor', (q) => {
	expect(vindSignalen(q)).toEqual([]);
});

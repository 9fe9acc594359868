import { expect, test } from 'vitest';
import { stapNaast, verste, welkeStap } from './aanmelding-stappen.ts';
import { organisatiesSchema, stapSchema } from './aanmelding.ts';
import { readForm } from './formulier.ts';
import { omgeving } from './omgeving.ts';
import { profielSchema, profielWaarden } from './vrijwilliger-profiel.ts';

function form(values: Record<string, string | string[]>): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries(values))
		for (const one of [value].flat()) data.append(name, one);
	return data;
}
const fouten = (
	stap: Parameters<typeof stapSchema>[0],
	values: Record<string, string | string[]>
) => {
	const read = readForm(stapSchema(stap, { resultaatgebieden: ['netwerk'] }), form(values));
	return read.ok ? {} : read.errors;
};
const ID = '00000000-0000-4000-8000-00000000000';

test.each([
	['doen', {}, { taken: 'fout_taken' }],
	['doen', { taken: 'post' }, {}],
	['doen', { resultaatgebieden: 'netwerk' }, {}],
	['doen', { taken: 'verzonnen' }, { taken: 'fout_keuze' }],
	['wanneer', {}, {}],
	['wanneer', { uren_per_week: 'veel' }, { uren_per_week: 'fout_getal' }],
	[
		'wanneer',
		{ beschikbaar_van: '2027-02-01', beschikbaar_tot: '2027-01-01' },
		{ beschikbaar_tot: 'fout_periode' }
	],
	['waar', { pc4: '' }, { pc4: 'fout_postcode' }],
	['waar', { pc4: '3431 AB', radius_km: '', vervoer: 'fiets' }, {}],
	['jij', {}, {}],
	['jij', { liever_niet: 'netwerk' }, { liever_niet: 'fout_liever_niet' }],
	['jij', { over_mij: 'Mijn BSN is 111222333' }, { over_mij: 'fout_bsn' }],
	['organisaties', {}, { organisaties: 'fout_een_tot_drie' }],
	[
		'organisaties',
		{ organisaties: [1, 2, 3, 4].map((n) => ID + n) },
		{ organisaties: 'fout_een_tot_drie' }
	],
	['organisaties', { weet_niet: 'ja' }, {}],
	['bereik', { voornaam: 'An', toestemming: 'ja' }, { telefoon: 'fout_bereik_een' }],
	['bereik', { voornaam: 'An', email: 'an@x.nl' }, { toestemming: 'fout_toestemming_aanmelden' }],
	['bereik', { voornaam: 'An', email: 'an@x.nl', toestemming: 'ja' }, {}]
] as [Parameters<typeof stapSchema>[0], Record<string, string | string[]>, object][])(
	'vraag %s met %j geeft %j',
	(stap, values, errors) => expect(fouten(stap, values)).toEqual(errors)
);

test('wie het niet weet kiest niemand', () => {
	const read = readForm(organisatiesSchema, form({ organisaties: ID + 1, weet_niet: 'ja' }));
	expect(read).toMatchObject({ ok: true, data: { organisaties: [], weet_niet: true } });
});

test('een profiel gaat heen en weer door het formulier zonder te veranderen', () => {
	const profiel = {
		taken: ['post'],
		resultaatgebieden: ['netwerk'],
		dagdelen: ['ma_ochtend'],
		uren_per_week: 2.5,
		beschikbaar_van: null,
		beschikbaar_tot: '2027-06-01',
		pauze_tot: null,
		pc4: '3431',
		radius_km: 8,
		vervoer: 'fiets',
		talen: ['nl', 'ar'],
		doelgroepen: ['ouderen'],
		interesses: ['wandelen', 'schaken'],
		liever_niet: ['gezin', 'honden'],
		over_mij: 'Ik luister graag.',
		ervaringsdeskundig: true,
		stagiair: false,
		geslacht_wens: null,
		voornaam: 'An',
		achternaam: '',
		telefoon: '030 000 00 00',
		email: null
	} as const;
	const values = profielWaarden(profiel as never);
	expect(values).toMatchObject({
		uren_per_week: '2,5',
		liever_niet: ['gezin'],
		liever_niet_anders: 'honden'
	});
	expect(readForm(profielSchema, form(values))).toEqual({ ok: true, data: profiel });
});

test('terug en verder, zonder kwijt te raken hoe ver iemand was', () => {
	expect(stapNaast('bereik', 1)).toBe('bereik');
	expect(verste('doen', 'jij')).toBe('jij');
	expect(welkeStap('bereik', 'waar')).toBe('waar');
	expect(welkeStap('doen', 'waar')).toBe('doen');
	expect(welkeStap('onzin', 'waar')).toBe('waar');
});

test('op de kring liggen geen namen over elkaar of buiten beeld', () => {
	const punt = { lat: 52.03, lng: 5.08 };
	const places = Array.from({ length: 40 }, (_, i) => ({
		naam: `Wijk nummer ${i}`,
		lat: punt.lat + Math.sin(i) * 0.05,
		lng: punt.lng + Math.cos(i * 2) * 0.08
	}));
	const { namen, halve_km } = omgeving(punt, 5, places);
	expect(halve_km).toBeCloseTo(6.75);
	expect(namen.length).toBeGreaterThan(2);
	for (const [i, a] of namen.entries()) {
		expect(Math.abs(a.x) + a.naam.length * 0.026).toBeLessThan(1);
		for (const b of namen.slice(i + 1))
			expect(
				Math.abs(a.y - b.y) > 0.17 || Math.abs(a.x - b.x) > (a.naam.length + b.naam.length) * 0.026
			).toBe(true);
	}
});

import { describe, expect, test } from 'vitest';
import { aanbodValues } from './aanbod-formulier.ts';
import { readAanbod } from './aanbod-invoer.ts';
import { same, terugzetten, verschillen, type AanbodStand } from './aanbod-stand.ts';

const ID = '0b8f6f2e-3f5f-4d61-9f5a-1d2c3b4a5e6f';
const STAND: AanbodStand = {
	naam: 'Koffie',
	organisatie_id: ID,
	soort: 'inloop',
	samenvatting: 'Je drinkt koffie met buren',
	omschrijving: '',
	trefwoorden: ['koffie', 'buurt'],
	kosten_soort: 'gratis',
	kosten: null,
	toegang: null,
	verwijzing_nodig: false,
	telefoon: '030 000 11 22',
	email: 'Info@Koffie.example',
	website: 'www.koffie.example',
	talen: ['nl'],
	schaal: 'wijk',
	vorm: ['locatie'],
	openingstijden_tekst: null,
	plaatsen_vrij: 3,
	status: 'gepubliceerd',
	dicht_van: null,
	dicht_tot: null,
	dicht_reden: null,
	gevoelig: false,
	adres_geheim: false,
	locaties: [{ id: ID, naam: null, adres: 'Kade 1', postcode: '3431 AB', plaats: 'Nieuwegein' }],
	resultaatgebieden: ['netwerk'],
	doelgroepen: ['iedereen'],
	wijken: [],
	openingstijden: [
		{ dag: 1, van: '09:00', tot: '12:00' },
		{ dag: 1, van: '13:00', tot: '24:00' }
	],
	afwijkende_tijden: [{ datum: '2026-12-25', van: null, tot: null, reden: 'Kerst' }]
};

function form(change: Record<string, string | string[]> = {}, stand = STAND): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries({ ...aanbodValues(stand), doe: 'bewaren', ...change }))
		for (const text of [value].flat()) data.append(name, text);
	return data;
}
const errors = (change: Record<string, string | string[]>) => {
	const read = readAanbod(form(change));
	return read.ok ? {} : read.errors;
};

describe('het formulier van een aanbod', () => {
	test('wie niets verandert bewaart wat er stond', () => {
		const read = readAanbod(form());
		if (!read.ok) throw new Error(JSON.stringify(read.errors));
		const { nieuwe_locatie, locaties, ...invoer } = read.data.invoer;
		expect(nieuwe_locatie).toBeNull();
		expect(locaties).toEqual([ID]);
		for (const [veld, value] of Object.entries(invoer))
			expect([veld, value]).toEqual([veld, STAND[veld as keyof AanbodStand]]);
	});

	test.each([
		[{ naam: '' }, { naam: 'fout_verplicht' }],
		[{ telefoon: 'bel maar' }, { telefoon: 'fout_telefoon' }],
		[{ website: 'geen adres' }, { website: 'fout_website' }],
		[{ website: 'javascript:alert(1)//x.nl' }, { website: 'fout_website' }],
		[{ website: 'https://bekend.nl@elders.nl' }, { website: 'fout_website' }],
		[{ website: 'https://x.nl/\nelders' }, { website: 'fout_website' }],
		[{ website: 'https://"onclick=x.nl' }, { website: 'fout_website' }],
		[{ omschrijving: 'Zijn nummer is 123456782' }, { omschrijving: 'fout_bsn' }],
		[{ anders_reden_0: 'Voor 123456782' }, { anders_reden_0: 'fout_bsn' }],
		[{ dicht_van: '2026-12-05', dicht_tot: '2026-12-01' }, { dicht_tot: 'fout_periode' }],
		[{ nieuw_adres: 'Straat 1' }, { nieuw_postcode: 'fout_verplicht' }],
		[{ nieuw_postcode: '1234' }, { nieuw_postcode: 'fout_postcode_heel' }],
		[{ van_1_0: '12:00', tot_1_0: '09:00' }, { van_1_0: 'fout_tijden' }],
		[{ van_2_0: '09:00' }, { van_2_0: 'fout_tijden' }],
		[{ van_1_1: '11:00', tot_1_1: '14:00' }, { van_1_1: 'fout_overlap' }],
		[{ anders_van_1: '10:00', anders_tot_1: '11:00' }, { datum_1: 'fout_verplicht' }],
		[{ datum_1: '31-12' }, { datum_1: 'fout_datum' }]
	])('%j is fout', (change, expected) => {
		expect(errors(change as Record<string, string>)).toMatchObject(expected);
	});

	test('alle fouten komen tegelijk, ook die van de tijden', () => {
		expect(Object.keys(errors({ naam: '', van_1_0: '25:00' }))).toEqual(['naam', 'van_1_0']);
	});

	test('een concept mag nog leeg zijn, wat je aanbiedt niet', () => {
		const leeg = { soort: '', resultaatgebieden: [], telefoon: '', email: '', website: '' };
		expect(errors(leeg)).toEqual({});
		expect(errors({ ...leeg, doe: 'aanbieden' })).toEqual({
			soort: 'fout_verplicht',
			resultaatgebieden: 'fout_verplicht',
			telefoon: 'fout_contact'
		});
	});

	test('een gedeeld gebouw en een nieuw adres komen erbij', () => {
		const gedeeld = ID.replace('0b', '1c');
		const nieuw = { nieuw_adres: 'Kade 2', nieuw_postcode: '3431ab', nieuw_plaats: 'Nieuwegein' };
		const read = readAanbod(form({ gedeeld, ...nieuw, nieuw_rolstoel: 'ja' }));
		if (!read.ok) throw new Error(JSON.stringify(read.errors));
		expect(read.data.invoer.locaties).toEqual([ID, gedeeld]);
		expect(read.data.invoer.nieuwe_locatie).toMatchObject({ postcode: '3431 AB', rolstoel: true });
	});

	test('wat nog wacht staat in het formulier', () => {
		expect(aanbodValues(STAND, { telefoon: '1' })).toMatchObject({ telefoon: '1', naam: 'Koffie' });
	});
});

describe('verschillen', () => {
	test('de volgorde van sleutels telt niet', () => {
		expect(same([{ a: 1, b: [2] }], [{ b: [2], a: 1 }])).toBe(true);
		expect(same({ a: 1 }, { a: 2 })).toBe(false);
	});
	test('alleen wat verschilt, in leesvolgorde', () => {
		expect(verschillen(STAND, { ...STAND, telefoon: '2', naam: 'Thee' })).toEqual([
			'naam',
			'telefoon'
		]);
		expect(verschillen(STAND, { telefoon: STAND.telefoon })).toEqual([]);
		expect(verschillen(null, { naam: 'Thee', kosten: null, wijken: [], gevoelig: false })).toEqual([
			'naam'
		]);
	});
	test('terugzetten laat de status en de vrije plaatsen van nu staan', () => {
		const invoer = terugzetten({ ...STAND, gecontroleerd_op: '2026-01-01' } as AanbodStand);
		expect(invoer).not.toHaveProperty('status');
		expect(invoer).not.toHaveProperty('plaatsen_vrij');
		expect(invoer).not.toHaveProperty('gecontroleerd_op');
		expect(invoer).toMatchObject({ naam: 'Koffie', telefoon: '030 000 11 22' });
	});
});

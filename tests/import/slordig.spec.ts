import { describe, expect, test } from 'vitest';
import { leesEen, leesProef } from './proefbestanden.ts';

const rij = (kolom: string, waarde: string) =>
	`naam;plaats;${kolom}\nSoep;Vianen;"${waarde.replaceAll('"', '""')}"`;

describe('tekens en regels', () => {
	const tekst = 'naam;plaats\nCafé;Vianen\nBrood;Vianen\n';
	test.each([
		['CRLF', tekst.replaceAll('\n', '\r\n')],
		['CR', tekst.replaceAll('\n', '\r')],
		['UTF-16 met merk', Buffer.from(`\uFEFF${tekst}`, 'utf16le')],
		['UTF-16 zonder merk', Buffer.from(tekst, 'utf16le')],
		['sep=', `sep=;\n${tekst}`]
	])('%s', async (_, inhoud) => {
		const { records } = await leesEen({ 'x.csv': inhoud });
		expect(records.aanbod.map((a) => a.naam)).toEqual(['Café', 'Brood']);
	});

	test('UTF-16 wordt gezegd', async () => {
		const { meldingen } = await leesEen({ 'x.csv': Buffer.from(tekst, 'utf16le') });
		expect(meldingen[0]?.reden).toContain('UTF-16');
	});
});

test.each(['NULL', 'null', 'N/A', 'n.v.t.', '-', '--', '\u200B', '  '])(
	'%j is leeg, zonder melding',
	async (waarde) => {
		const { records, meldingen } = await leesEen({ 'x.csv': rij('telefoon', waarde) });
		expect(records.aanbod[0]?.telefoon).toBeNull();
		expect(meldingen.filter((m) => m.kolom === 'telefoon')).toEqual([]);
	}
);

test.each([
	['telefoon', '+31 (0)347 - 12 34 56', '0347 - 12 34 56'],
	['telefoon', '0031 20 1234567', '020 1234567'],
	['telefoon', 'Tel: 020–1234567', '020-1234567'],
	['email', 'info(at)huis.nl', null],
	['website', 'javascript:alert(1)', null],
	['website', 'mailto:a@huis.nl', null],
	['website', 'huis.nl/soep', 'https://huis.nl/soep'],
	['omschrijving', '<p>Kom&nbsp;&amp; eet</p><ul><li>soep</li></ul>', 'Kom & eet\n\n- soep'],
	['omschrijving', '<script>alert(1)</script>Welkom<br>hier', 'Welkom\nhier'],
	['omschrijving', '=SOM(A1:A3)', ''],
	['omschrijving', 'Kosten < 5 euro en > 2', 'Kosten < 5 euro en > 2'],
	['toegang', '#VERW!', null],
	['prijs_cents', '€ 2,50', 250],
	['plaatsen_vrij', '3', 3],
	['plaatsen_vrij', '-3', null],
	['plaatsen_vrij_op', '3-2-2026', '2026-02-03'],
	['dicht_van', '31-02-2026', null],
	['dicht_van', '2024-13-01', null],
	['verwijzing_nodig', 'Ja', true],
	['verwijzing_nodig', 'misschien', null],
	['vorm', 'thuis|zwevend', ['thuis']]
])('%s %j wordt %j', async (veld, waarde, verwacht) => {
	const kolom = { prijs_cents: 'prijs', verwijzing_nodig: 'verwijzing' }[veld] ?? veld;
	const { records, meldingen } = await leesEen({ 'x.csv': rij(kolom, waarde) });
	expect(records.aanbod[0]?.[veld as 'naam']).toEqual(verwacht);
	const weg = verwacht === null || verwacht === '' || Array.isArray(verwacht);
	if (weg) expect(meldingen).toContainEqual(expect.objectContaining({ rij: 2, kolom }));
});

test('een datum in Amerikaanse volgorde krijgt dat als reden', async () => {
	const { meldingen } = await leesEen({ 'x.csv': rij('dicht_van', '12/31/2026') });
	expect(meldingen[0]).toMatchObject({ rij: 2, kolom: 'dicht_van' });
	expect(meldingen[0]?.reden).toContain('maand/dag/jaar');
});

test('een nul die Excel liet vallen komt terug, en dat wordt gezegd', async () => {
	const { records, meldingen } = await leesEen({ 'x.csv': rij('telefoon', '612345678') });
	expect(records.aanbod[0]?.telefoon).toBe('0612345678');
	expect(meldingen[0]?.reden).toContain('nul');
});

test('te lange tekst wordt geweigerd, met rij en kolom', async () => {
	const { geweigerd, meldingen } = await leesEen({
		'x.csv': rij('omschrijving', 'a'.repeat(20_001))
	});
	expect(geweigerd.aanbod).toBe(1);
	expect(meldingen[0]).toMatchObject({
		rij: 2,
		kolom: 'omschrijving',
		reden: 'De tekst is te lang.'
	});
});

test('een dubbele kolom en een kolom zonder naam worden gezegd', async () => {
	const { meldingen } = await leesEen({ 'x.csv': 'naam;plaats;plaats;\nSoep;Vianen;Houten;los' });
	expect(meldingen.map((m) => m.kolom)).toEqual(
		expect.arrayContaining(['plaats (2e keer)', 'kolom 4 zonder naam'])
	);
});

test.each([
	['titel.csv', 'Sociale kaart 2026;;\nnaam;plaats;email\nSoep;Vianen;a@b.nl', 'titel'],
	['kop.csv', 'naam;plaats', 'geen enkele rij'],
	['pakket.zip', Buffer.from('PK\x03\x04rest'), 'zip'],
	['x.xlsx', Buffer.from('PK\x03\x04rest'), 'beschadigd'],
	['x.xlsx', 'naam;plaats\nSoep;Vianen', 'geen Excel-bestand'],
	['x.csv', Buffer.from('%PDF-1.4'), 'pdf'],
	['x.csv', Buffer.from('\xd0\xcf\x11\xe0', 'latin1'), 'oud Excel'],
	['api.json', { openapi: '3.1.0', paths: {} }, 'API'],
	['service.json', { name: 'service', type: 'object', properties: {} }, 'schema'],
	['terms.json', [{ id: 't', name: 'Zorg', taxonomy: 'x' }], 'taxonomie']
])('%s wordt uitgelegd', async (naam, inhoud, deel) => {
	const { records, meldingen } = await leesEen({ [naam]: inhoud });
	expect(records.aanbod).toEqual([]);
	expect(meldingen[0]?.reden).toContain(deel);
});

test('een map met van alles: elk bestand wordt gelezen of genoemd', async () => {
	const bestanden = {
		'map/a.csv': 'naam;plaats\nSoep;Vianen',
		'map/b.json': [{ naam: 'Brood', plaats: 'Houten', doelgroepen: ['ouderen', 'jongeren'] }],
		'map/foto.jpg': 'x',
		'map/leeg.csv': '',
		'map/onder/c.csv': 'naam;plaats\nKoffie;Lopik'
	};
	const lezingen = await leesProef(bestanden, { paden: ['map'] });
	expect(lezingen.flatMap((l) => l.records.aanbod.map((a) => a.naam)).sort()).toEqual(['Brood', 'Koffie', 'Soep']); // prettier-ignore
	expect(lezingen.flatMap((l) => l.meldingen).map((m) => m.bestand)).toEqual(
		expect.arrayContaining(['map/foto.jpg', 'map/leeg.csv'])
	);
	const brood = lezingen.flatMap((l) => l.records.aanbod).find((a) => a.naam === 'Brood');
	expect(brood?.doelgroepen).toEqual(['ouderen', 'jongeren']);
});

test('HSDS: een lijst waar tekst hoort en andersom, en wat we niet gebruiken', async () => {
	const dienst = {
		id: 's1',
		name: ['Taalmaatjes', 'Taalcafé'],
		status: 'active',
		phones: '0347 123456',
		languages: ['nl', 'ar'],
		contacts: [{ id: 'c', name: 'Iemand' }],
		organization: { id: 'o1', name: 'Taalhuis' },
		required_documents: [{ id: 'd', document: 'een pas' }],
		service_areas: [{ id: 'g', name: 'Noord' }],
		cost_options: [{ id: 'k', option: 'les', amount: 2.5, currency: 'EUR' }],
		minimum_age: 18
	};
	const { records, meldingen } = await leesEen({ 's.json': { services: [dienst, dienst] } });
	expect(records.aanbod).toHaveLength(1);
	expect(records.aanbod[0]).toMatchObject({
		naam: 'Taalmaatjes|Taalcafé',
		telefoon: '0347 123456',
		talen: ['nl', 'ar'],
		toegang: 'Leeftijd: vanaf 18 jaar.\nNeem mee: een pas',
		wijken: ['Noord'],
		kosten: 'les: 2.5 EUR',
		prijs_cents: 250
	});
	expect(meldingen.map((m) => m.kolom)).toEqual(expect.arrayContaining(['name', 'contacts']));
	expect(meldingen.map((m) => m.reden).join()).toContain('Dit staat al in rij 1');
});

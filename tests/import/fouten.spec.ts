import { expect, test } from 'vitest';
import { collectie, KOP, leesEen, leesProef, punt, vlak } from './proefbestanden.ts';

const goed =
	'a1;Soep op dinsdag;Buurthuis;inloop;;;Laan 1;4131 AB;Vianen;;;51.99;5.09;3;2026-11-01';
const csv = (...rijen: string[]) => ({ 'klein.csv': [KOP, ...rijen].join('\n') });

test('een goede rij geeft geen melding', async () => {
	const lezing = await leesEen(csv(goed));
	expect(lezing.meldingen).toEqual([]);
	expect(lezing.records.aanbod).toHaveLength(1);
});

test('een rij zonder naam wordt geweigerd, met rij en kolom', async () => {
	const { records, geweigerd, meldingen } = await leesEen(csv(goed, 'a2;;;;;;;;;;;;;;'));
	expect([records.aanbod.length, geweigerd.aanbod]).toEqual([1, 1]);
	expect(meldingen).toEqual([
		{
			bestand: 'klein.csv',
			rij: 3,
			kolom: 'naam',
			reden: 'Er staat geen naam. Zonder naam nemen we de regel niet op.'
		}
	]);
});

test.each([
	['plaatsen_vrij_op', 'a;N;O;inloop;;;;;Vianen;;;;;3;31-02-2026', '31-02-2026'],
	['plaatsen_vrij', 'a;N;O;inloop;;;;;Vianen;;;;;veel;', 'veel'],
	['postcode', 'a;N;O;inloop;;;Laan 1;41310;Vianen;;;;;;', '41310'],
	['lat', 'a;N;O;inloop;;;Laan 1;4131 AB;Vianen;;;vijftig;5.1;;', 'vijftig'],
	['lat', 'a;N;O;inloop;;;Laan 1;4131 AB;Vianen;;;5.09;51.99;;', 'verwisseld'],
	['lat', 'a;N;O;inloop;;;Laan 1;4131 AB;Vianen;;;0;0;;', '0,0'],
	['lat', 'a;N;O;inloop;;;Laan 1;4131 AB;Vianen;;;51.99;;;', 'één van de twee'],
	['telefoon', 'a;N;O;inloop;;;;;Vianen;bel ons;;;;;', 'telefoonnummer'],
	['website', 'a;N;O;inloop;;;;;Vianen;;huisvandewijknl;;;;', 'website']
])('een fout in %s wordt genoemd en de rest blijft', async (kolom, rij, deel) => {
	const { records, geweigerd, meldingen } = await leesEen(csv(rij));
	expect([records.aanbod.length, geweigerd.aanbod, meldingen.length]).toEqual([1, 0, 1]);
	expect(meldingen[0]).toMatchObject({ rij: 2, kolom });
	expect(meldingen[0]?.reden).toContain(deel);
	if (kolom === 'lat') expect(records.locaties[0]).toMatchObject({ lat: null, lng: null });
});

test('een id dat twee keer voorkomt telt één keer', async () => {
	const { geweigerd, meldingen } = await leesEen(csv(goed, goed));
	expect(geweigerd.aanbod).toBe(1);
	expect(meldingen[0]).toMatchObject({ rij: 3, reden: 'Dit staat al in rij 2. De eerste telt.' });
});

test('een onbekende kolom wordt gemeld', async () => {
	const { meldingen } = await leesEen({ 'klein.csv': 'naam;plaats;kleur\nSoep;Vianen;rood' });
	expect(meldingen[0]).toMatchObject({ rij: 1, kolom: 'kleur' });
});

test('een bestand dat geen UTF-8 is wordt als Windows-tekst gelezen, met een melding', async () => {
	const bytes = Buffer.from('naam;plaats\nCaf\xe9 \x93Zo\x94;Vianen\n', 'latin1');
	const { records, meldingen } = await leesEen({ 'excel.csv': bytes });
	expect(records.aanbod[0]?.naam).toBe('Café “Zo”');
	expect(meldingen[0]?.reden).toContain('UTF-8');
});

test('een verwijzing naar wat er niet is wordt genoemd', async () => {
	const { records, geweigerd, meldingen } = await leesEen(
		{
			'pakket/organizations.csv': 'id,name,description\no1,Humana,tekst',
			'pakket/services.csv': 'id,organization_id,name\ns1,o1,Maatjes\ns2,o9,Zwevend',
			'pakket/services_at_location.csv': 'id,service_id,location_id\nk1,s1,l9\nk2,s7,l9'
		},
		{ paden: ['pakket'] } as never
	);
	expect([records.aanbod.length, geweigerd.aanbod]).toEqual([1, 1]);
	expect(meldingen.map((m) => [m.bestand, m.rij, m.kolom])).toEqual([
		['pakket/services_at_location.csv', 3, 'service_id'],
		['pakket/services_at_location.csv', 2, 'location_id'],
		['pakket/services.csv', 3, 'organization_id']
	]);
});

test('een verwisseld of onmogelijk punt in GeoJSON geeft een locatie zonder punt', async () => {
	const { records, meldingen } = await leesEen({
		'p.geojson': collectie(
			punt([52.1, 5.1], { Naam: 'Verwisseld', Postcode: '4131AB' }),
			punt([0, 0], { Naam: 'In zee', Postcode: '4131AB' })
		)
	});
	expect(records.locaties.map((l) => [l.lat, l.melding])).toEqual([[null, 'geen_punt']]);
	expect(records.aanbod).toHaveLength(2);
	expect(meldingen.map((m) => m.rij)).toContain(2);
});

test('een vlak buiten Nederland wordt geweigerd', async () => {
	const ring = [[0, 0], [0, 1], [1, 1], [0, 0]]; // prettier-ignore
	const { geweigerd } = await leesEen({
		'v.geojson': collectie(vlak([ring], { Wijk: 'Zee', Wijkcode: 'Z' }))
	});
	expect(geweigerd.gebieden).toBe(1);
});

test.each([
	[{ 'leeg.csv': '' }, 'leeg'],
	[{ 'kapot.json': '{"type":' }, 'JSON'],
	[{ 'anders.json': { hallo: 1 } }, 'kennen we niet'],
	[{ 'lijst.csv': 'kleur;maat\nrood;1' }, '--map']
])('%j wordt uitgelegd', async (bestand, deel) => {
	const { records, meldingen } = await leesEen(bestand);
	expect(records.aanbod).toEqual([]);
	expect(meldingen[0]?.reden).toContain(deel);
});

test('een pad dat er niet is wordt genoemd', async () => {
	const [lezing] = await leesProef({}, { paden: ['weg.csv'] });
	expect(lezing?.meldingen[0]).toMatchObject({ bestand: 'weg.csv', rij: null });
});

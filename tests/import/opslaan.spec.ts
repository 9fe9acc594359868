import { afterAll, beforeAll, expect, test } from 'vitest';
import { adminDb } from '../../src/lib/server/admin.ts';
import type { Backend } from '../../src/lib/server/backend/backend.ts';
import { openBackend } from '../../src/lib/server/backend/open.ts';
import type { Db } from '../../src/lib/server/db/client.ts';
import { slaOp } from '../../src/lib/server/import/opslaan.ts';
import { importeren } from '../../src/lib/server/opdrachten/import.ts';
import { folderWith, SETTINGS } from '../backend/folders.ts';
import { collectie, leesProef, vlak } from './proefbestanden.ts';
import { testVoorbeelden } from './voorbeelden.ts';

let backend: Backend;
let db: Db;
beforeAll(async () => {
	backend = await openBackend(SETTINGS, { inMemory: true });
	db = adminDb(backend);
}, 120_000);
afterAll(() => backend?.close());

testVoorbeelden(() => db);

type Opties = { publiceer?: boolean; proef?: boolean; gemeente?: string };

async function importeer(bestanden: Record<string, string | object>, opties: Opties = {}) {
	const { publiceer = false, proef = false, gemeente = null } = opties;
	return slaOp(db, await leesProef(bestanden, { gemeente }), { publiceer, proef });
}

const csv = (...rijen: string[]) =>
	['id;naam;organisatie;plaats;postcode;omschrijving', ...rijen].join('\n');
const aanbod = async (bron: string) =>
	(
		await db
			.from('aanbod')
			.select(
				'id, bron_id, naam, slug, status, soort, soort_voorgesteld, organisaties(naam, bron, status), aanbod_resultaatgebieden(resultaatgebied, voorgesteld)'
			)
			.eq('bron', bron)
			.order('bron_id')
	).data!;

test('een proef telt en bewaart niets', async () => {
	const { aantallen } = await importeer(
		{ 'proef.csv': csv('1;Soep;Buurt;Vianen;;') },
		{ proef: true }
	);
	expect(aantallen.aanbod.toegevoegd).toBe(1);
	expect(await aanbod('proef')).toEqual([]);
});

test('wat binnenkomt wacht op de redactie; met publiceer staat het meteen op de kaart', async () => {
	const bestand = { 'wacht.csv': csv('1;Soep;Buurt;Vianen;;', '2;Soep;Buurt;Vianen;;') };
	await importeer(bestand);
	expect((await aanbod('wacht')).map((a) => a.status)).toEqual(['te_beoordelen', 'te_beoordelen']);
	const { aantallen } = await importeer(bestand, { publiceer: true });
	expect(aantallen.aanbod).toMatchObject({ toegevoegd: 0, gewijzigd: 2 });
	const rows = await aanbod('wacht');
	expect(rows.map((a) => [a.status, a.organisaties?.status])).toEqual([
		['gepubliceerd', 'gepubliceerd'],
		['gepubliceerd', 'gepubliceerd']
	]);
	expect(new Set(rows.map((a) => a.slug)).size).toBe(2);
});

test('een rij die verandert wordt bijgewerkt en wacht weer op de redactie', async () => {
	await importeer(
		{ 'w.csv': csv('1;Soep;Buurt;Vianen;;', '2;Brood;Buurt;Vianen;;') },
		{ publiceer: true }
	);
	const { aantallen } = await importeer({
		'w.csv': csv('1;Erwtensoep;Buurt;Vianen;;', '2;Brood;Buurt;Vianen;;')
	});
	expect(aantallen.aanbod).toMatchObject({ toegevoegd: 0, gewijzigd: 1, ongewijzigd: 1 });
	expect((await aanbod('w')).map((a) => [a.naam, a.status])).toEqual([
		['Erwtensoep', 'te_beoordelen'],
		['Brood', 'gepubliceerd']
	]);
});

test('wat een redacteur bevestigde blijft staan als de tekst verandert', async () => {
	await importeer({ 'r.csv': csv('1;Hulp bij administratie;Buurt;Vianen;;') });
	const [row] = await aanbod('r');
	expect(row?.aanbod_resultaatgebieden[0]?.voorgesteld).toBe(true);
	await db.from('aanbod').update({ soort: 'cursus', soort_voorgesteld: false }).eq('id', row!.id);
	await db.from('aanbod_resultaatgebieden').delete().eq('aanbod_id', row!.id);
	await db
		.from('aanbod_resultaatgebieden')
		.insert({ aanbod_id: row!.id, resultaatgebied: 'gezin', voorgesteld: false });
	await importeer({ 'r.csv': csv('1;Hulp bij administratie;Buurt;Vianen;;nieuwe tekst') });
	expect((await aanbod('r'))[0]).toMatchObject({
		soort: 'cursus',
		soort_voorgesteld: false,
		aanbod_resultaatgebieden: [{ resultaatgebied: 'gezin', voorgesteld: false }]
	});
});

test('hetzelfde bestand onder een andere naam voegt niets toe', async () => {
	const tekst = csv('x1;Naaicafé;Buurt;Vianen;;', 'x2;Taalcafé;Buurt;Vianen;;');
	await importeer({ 'oud.csv': tekst });
	const { aantallen, meldingen } = await importeer({ 'nieuw.csv': tekst });
	expect(aantallen.aanbod).toMatchObject({ toegevoegd: 0, ongewijzigd: 2 });
	expect(meldingen.at(-1)?.reden).toContain('‘oud’');
});

test('aanbod zonder organisatie krijgt geen verzonnen organisatie', async () => {
	await importeer({ 'los.csv': csv('1;Kapper;;Vianen;;') });
	expect((await aanbod('los'))[0]?.organisaties).toMatchObject({
		naam: 'Organisatie nog niet bekend',
		bron: 'import'
	});
});

test('een postcode zonder punt krijgt het midden van zijn PC4, als onzeker gemerkt', async () => {
	const pc4 =
		'postcode,woonplaats,gemeente,latitude,longitude\n4131,Vianen,Vijfheerenlanden,51.98,5.09';
	await importeer({ 'pc.csv': pc4 });
	await importeer({ 'punt.csv': csv('1;Soep;Buurt;Vianen;4131 AB;') });
	const { data } = await db.from('locaties').select('lat, lng, melding').eq('bron', 'punt');
	expect(data).toEqual([{ lat: 51.98, lng: 5.09, melding: 'punt_onzeker' }]);
});

test('gebieden vinden hun gemeente, en een voorlopige naam wordt gezegd en verbeterd', async () => {
	// at sea, far from any postcode, so that nothing but the code tells the gemeente
	const ring = [[3.2, 53.5], [3.3, 53.5], [3.3, 53.6], [3.2, 53.5]]; // prettier-ignore
	const bestand = {
		'wijk.geojson': collectie(vlak([ring], { Wijk: 'Noord', Wijkcode: 'WK001401' }))
	};
	const eerst = await importeer(bestand);
	expect(eerst.meldingen[0]?.reden).toContain('Gemeente GM0014');
	const daarna = await importeer(bestand, { gemeente: 'Groningen' });
	expect(daarna.aantallen.gebieden).toMatchObject({ toegevoegd: 0, gewijzigd: 1 });
	const { data } = await db
		.from('gemeenten')
		.select('naam, slug, wijken(naam, soort)')
		.eq('code', 'GM0014');
	expect(data).toEqual([
		{ naam: 'Groningen', slug: 'groningen', wijken: [{ naam: 'Noord', soort: 'wijk' }] }
	]);
});

test('een bezoeker of medewerker mag niet importeren', async () => {
	const { createClient } = await import('@supabase/supabase-js');
	const anon = createClient(backend.url, backend.publishableKey, {
		global: { fetch: backend.fetch }
	});
	const { error } = await anon.rpc('importeer', {
		invoer: { bron: 'x' },
		publiceer: true,
		proef: false
	});
	expect(error).not.toBeNull();
});

test.each([
	[['--json'], 2, 'Gebruik'],
	[['--kleur', 'x.csv'], 2, 'Gebruik'],
	[['weg.csv', '--json'], 2, '"geweigerd":0']
])('de opdracht met %j geeft %i', async (args, code, deel) => {
	let text = '';
	const io = {
		out: (t: string) => (text += t),
		err: (t: string) => (text += t),
		cwd: '.',
		env: {}
	};
	expect(await importeren(backend, args, io as never)).toBe(code);
	expect(text).toContain(deel);
});

test('--json is het enige op de uitvoer en heeft de afgesproken vorm', async () => {
	const folder = folderWith({ 'a.csv': csv('1;Soep;Buurt;Vianen;;', '2;;Buurt;Vianen;;') });
	let out = '';
	let err = '';
	const io = {
		out: (t: string) => (out += t),
		err: (t: string) => (err += t),
		cwd: folder,
		env: {}
	};
	expect(await importeren(backend, ['a.csv', '--json', '--bron', 'vorm'], io as never)).toBe(0);
	expect(JSON.parse(out)).toMatchObject({
		aanbod: { gelezen: 2, toegevoegd: 1, gewijzigd: 0, ongewijzigd: 0, geweigerd: 1 },
		organisaties: { gelezen: 1, toegevoegd: 1 },
		locaties: { gelezen: 1, toegevoegd: 1 },
		meldingen: [{ bestand: 'a.csv', rij: 3, kolom: 'naam' }]
	});
	expect(err).toBe('');
});

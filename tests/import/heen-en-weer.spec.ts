import { afterAll, beforeAll, expect, test } from 'vitest';
import { adminDb } from '../../src/lib/server/admin.ts';
import type { Backend } from '../../src/lib/server/backend/backend.ts';
import { openBackend } from '../../src/lib/server/backend/open.ts';
import type { Db } from '../../src/lib/server/db/client.ts';
import { slaOp } from '../../src/lib/server/import/opslaan.ts';
import { SETTINGS } from '../backend/folders.ts';
import { leesProef } from './proefbestanden.ts';

let backend: Backend;
let db: Db;
beforeAll(async () => {
	backend = await openBackend(SETTINGS, { inMemory: true });
	db = adminDb(backend);
}, 120_000);
afterAll(() => backend?.close());

const ID = '3f7b145d-84af-42d7-8fae-eaca714b02b2';
/** A row as an export writes it, with something in every column. */
const RIJ: Record<string, string> = {
	id: ID,
	bron: 'eigen',
	naam: 'Hulp bij administratie',
	organisatie: 'Buurthuis, De Hoek',
	organisatie_soort: 'welzijnsorganisatie',
	organisatie_omschrijving: 'Voor de buurt',
	organisatie_telefoon: '0347 111111',
	organisatie_email: 'hoek@voorbeeld.nl',
	organisatie_website: 'https://hoek.voorbeeld.nl/',
	soort: 'inloop?',
	samenvatting: 'Kom langs',
	omschrijving: 'Bel 0347 654321.\nElke week; "echt".',
	trefwoorden: 'post, en brieven|',
	resultaatgebieden: 'administratie|regie?',
	doelgroepen: 'ouderen|minima',
	talen: 'nl|ar',
	locatie_naam: 'De Hoek',
	adres: 'Laan 1',
	postcode: '4131 AB',
	plaats: 'Vianen',
	lat: '51.99',
	lng: '5.09',
	rolstoel: 'nee',
	bereikbaar: 'Bus 65',
	locatie_melding: 'punt_onzeker',
	meer_locaties:
		'Bieb|Plein 2|4131 CD|Vianen|51.98|5.08|ja||\n|Weg 3||Lopik||||Bus 9|geen_postcode',
	schaal: 'wijk',
	vorm: 'locatie|thuis',
	telefoon: '',
	email: 'a@voorbeeld.nl',
	website: 'https://voorbeeld.nl/',
	openingstijden: 'Op afspraak',
	tijden: 'ma 09:00-12:00|ma 13:00-24:00|wo 10:00-12:00@2',
	afwijkende_tijden: '2026-12-25 dicht Eerste kerstdag|2026-12-31 09:00-12:00',
	dicht_van: '2026-12-01',
	dicht_tot: '2026-12-05',
	dicht_reden: 'Verbouwing',
	kosten_soort: 'bijdrage',
	kosten: 'Een kleine bijdrage',
	prijs: '2,50',
	toegang: 'Bel eerst',
	verwijzing: 'nee',
	plaatsen_vrij: '3',
	plaatsen_vrij_op: '2026-11-01',
	gevoelig: 'ja',
	adres_geheim: 'ja',
	status: 'gepubliceerd',
	gecontroleerd_op: '2026-10-01'
};
const cel = (t: string) => `"${t.replaceAll('"', '""')}"`;
const csv = (...rijen: Record<string, string>[]) =>
	[
		Object.keys(RIJ).join(';'),
		...rijen.map((r) => Object.keys(RIJ).map((k) => cel(r[k] ?? '')).join(';'))
	].join('\n'); // prettier-ignore

async function importeer(naam: string, tekst: string) {
	return slaOp(db, await leesProef({ [naam]: tekst }), { publiceer: true, proef: false });
}
const telOrganisaties = async () =>
	(await db.from('organisaties').select('id', { count: 'exact', head: true })).count;

test('elk veld van een export komt aan zoals het er staat', async () => {
	const { aantallen, meldingen } = await importeer('export.csv', csv(RIJ));
	expect(meldingen).toEqual([]);
	expect(aantallen.aanbod).toMatchObject({ gelezen: 1, toegevoegd: 1 });
	const { data } = await db
		.from('aanbod')
		.select(
			'*, organisaties(*), afwijkende_tijden(datum, van, tot, reden), openingstijden(dag, van, tot, locaties(naam)), aanbod_resultaatgebieden(resultaatgebied, voorgesteld), aanbod_doelgroepen(doelgroep), aanbod_locaties(locaties(*))'
		)
		.eq('id', ID)
		.single();
	expect(data).toMatchObject({
		naam: RIJ.naam,
		soort: 'inloop',
		soort_voorgesteld: true,
		trefwoorden: ['post, en brieven'],
		telefoon: null,
		prijs_cents: 250,
		kosten_soort: 'bijdrage',
		verwijzing_nodig: false,
		gevoelig: true,
		adres_geheim: true,
		dicht_van: '2026-12-01',
		dicht_tot: '2026-12-05',
		dicht_reden: 'Verbouwing',
		gecontroleerd_op: '2026-10-01',
		openingstijden_tekst: 'Op afspraak',
		talen: ['nl', 'ar'],
		vorm: ['locatie', 'thuis'],
		organisaties: { naam: RIJ.organisatie, soort: 'welzijnsorganisatie', telefoon: '0347 111111' }
	});
	expect(data?.afwijkende_tijden).toHaveLength(2);
	expect(data?.afwijkende_tijden).toContainEqual({
		datum: '2026-12-25',
		van: null,
		tot: null,
		reden: 'Eerste kerstdag'
	});
	expect(data?.openingstijden.map((t) => [t.dag, t.tot, t.locaties?.naam ?? null])).toEqual(
		expect.arrayContaining([
			[1, '24:00:00', null],
			// a secret address keeps no building at its hours either
			[3, '12:00:00', null]
		])
	);
	expect(data?.aanbod_resultaatgebieden).toContainEqual({ resultaatgebied: 'regie', voorgesteld: true }); // prettier-ignore
	const plekken = data?.aanbod_locaties.map(({ locaties: l }) => [l.naam, l.rolstoel, l.melding]);
	expect(plekken).toEqual(
		expect.arrayContaining([
			['De Hoek', false, 'punt_onzeker'],
			['Bieb', true, null],
			[null, null, 'geen_postcode']
		])
	);
});

test('hetzelfde bestand nog een keer, ook onder een andere naam, verandert niets', async () => {
	const voor = await telOrganisaties();
	for (const naam of ['export.csv', 'anders.csv']) {
		const { aantallen } = await importeer(naam, csv(RIJ));
		expect(aantallen.aanbod).toMatchObject({ toegevoegd: 0, gewijzigd: 0, ongewijzigd: 1 });
	}
	expect(await telOrganisaties()).toBe(voor);
});

test('een export van deze Dichtbij laat staan wat hier staat, en voegt toe wat nieuw is', async () => {
	const [org] = (await db.from('organisaties').select('id').limit(1)).data!;
	const eigen = { organisatie_id: org!.id, naam: 'Eigen', slug: 'eigen-aanbod', status: 'gepubliceerd' }; // prettier-ignore
	const { data } = await db.from('aanbod').insert(eigen).select('id').single();
	const voor = await telOrganisaties();
	const { aantallen, meldingen } = await importeer(
		'terug.csv',
		csv(
			{ ...RIJ, id: data!.id, naam: 'Eigen, in Excel veranderd', organisatie: 'Onder andere naam' },
			{
				...RIJ,
				id: 'b2e7d1f0-0000-4000-8000-000000000001',
				naam: 'Nieuw',
				organisatie: 'Nieuw huis'
			}
		)
	);
	expect(aantallen.aanbod).toMatchObject({ gelezen: 2, toegevoegd: 1, ongewijzigd: 1 });
	expect(aantallen.organisaties).toMatchObject({ gelezen: 2, toegevoegd: 1, ongewijzigd: 1 });
	expect(meldingen.map((m) => m.reden).join()).toContain('al in deze Dichtbij');
	expect(await telOrganisaties()).toBe((voor ?? 0) + 1);
	const na = await db.from('aanbod').select('naam').eq('id', data!.id).single();
	expect(na.data?.naam).toBe('Eigen');
});

test('wat hier geheim is blijft geheim als de bron er niets over zegt', async () => {
	const kort = (tekst: string) => `id;naam;plaats;omschrijving\ng1;Veilig huis;Vianen;${tekst}`;
	await importeer('geheim.csv', kort('eerst'));
	await db.from('aanbod').update({ adres_geheim: true, gevoelig: true }).eq('bron', 'geheim');
	await importeer('geheim.csv', kort('daarna'));
	const { data } = await db.from('aanbod').select('omschrijving, adres_geheim, gevoelig').eq('bron', 'geheim'); // prettier-ignore
	expect(data).toEqual([{ omschrijving: 'daarna', adres_geheim: true, gevoelig: true }]);
});

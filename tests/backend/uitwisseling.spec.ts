import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SOORTEN_HSDS } from '../../src/lib/domain/hsds/vraag.ts';
import { adminDb } from '../../src/lib/server/admin.ts';
import type { Backend } from '../../src/lib/server/backend/backend.ts';
import { loadDemo } from '../../src/lib/server/backend/demo/load.ts';
import { openBackend } from '../../src/lib/server/backend/open.ts';
import type { Db } from '../../src/lib/server/db/client.ts';
import { readEnv } from '../../src/lib/server/env.ts';
import { openapi } from '../../src/lib/server/hsds/openapi.ts';
import { openState } from '../../src/lib/server/http/state.ts';
import { leesPaden } from '../../src/lib/server/import/lees.ts';
import { slaOp } from '../../src/lib/server/import/opslaan.ts';
import { SETTINGS } from './folders.ts';
import { fouten, metSchemas, schemaVanOns, schemaVanStandaard } from './hsds-schemas.ts';

const ORIGIN = 'https://dichtbij.example';
const AANBOD_244 = `${process.env.VOORBEELDDATA ?? '../shared/data'}/nl/aanbod-244.csv`;
type Handler = (event: unknown) => Promise<Response>;
type Route = { GET: Handler; OPTIONS: Handler };
type Item = Record<string, unknown> & { id: string };
type Bladzijde = { total_items: number; total_pages: number; contents: Item[] } & Record<
	string,
	unknown
>;

const routes = import.meta.glob<Route>('../../src/routes/api/**/+server.ts');
const padVan = (file: string) =>
	file.replace('../../src/routes', '').replace('/+server.ts', '').replaceAll('[id]', '{id}');
const perPad = new Map(Object.entries(routes).map(([file, load]) => [padVan(file), load]));

let backend: Backend;
let db: Db;

async function vraag(pad: string, init: RequestInit = {}): Promise<Response> {
	const url = new URL(pad, ORIGIN);
	const [, soort, id] = /^\/api\/hsds\/([^/]+)\/([^/]+)$/.exec(url.pathname) ?? [];
	const route = await perPad.get(id ? `/api/hsds/${soort}/{id}` : url.pathname)!();
	return route.GET({ url, request: new Request(url, init), params: { id } });
}
const haal = async <T = Bladzijde>(pad: string) => (await (await vraag(pad)).json()) as T;
async function alles(soort: string, full: boolean): Promise<Item[]> {
	const found: Item[] = [];
	const vol = ['taxonomies', 'taxonomy_terms'].includes(soort) ? '' : `&full=${full}`;
	for (let page = 1; ; page++) {
		const { contents, last_page } = await haal(
			`/api/hsds/${soort}?per_page=100&page=${page}${vol}`
		);
		found.push(...contents);
		if (last_page) return found;
	}
}

beforeAll(async () => {
	backend = await openBackend(SETTINGS, { inMemory: true });
	await loadDemo(backend, readEnv({ AUTH_SECRET: 'g'.repeat(40) }));
	db = adminDb(backend);
	await openState(async () => ({ backend, post: undefined as never, demo: true }));
	if (existsSync(AANBOD_244)) {
		const opties = { kaart: {}, gemeente: null, bron: null, vandaag: '2026-11-26', cwd: '.' };
		const lezingen = await leesPaden([AANBOD_244], opties);
		await slaOp(db, lezingen, { publiceer: true, proef: false });
	} else console.warn(`${AANBOD_244} ontbreekt: alleen de demo wordt getoetst.`);
	await maakBijzonder();
}, 180_000);
afterAll(() => backend?.close());

/** Everything that the demo does not have: a secret address, closed, another day, hours of one place. */
async function maakBijzonder() {
	const { data } = await db
		.from('aanbod')
		.select('id, naam, aanbod_locaties(locatie_id)')
		.eq('status', 'gepubliceerd')
		.eq('bron', 'demo')
		.order('naam');
	const metPlek = data!.filter((a) => a.aanbod_locaties.length);
	const [geheim, dicht] = metPlek;
	bijzonder = { geheim: geheim!.id, dicht: dicht!.id, plek: dicht!.aanbod_locaties[0]!.locatie_id };
	const zetten = [
		db.from('aanbod').update({ adres_geheim: true, gevoelig: true }).eq('id', bijzonder.geheim),
		db
			.from('aanbod')
			.update({
				dicht_van: '2020-01-01',
				dicht_reden: 'Verbouwing',
				plaatsen_vrij: 3,
				plaatsen_vrij_op: null
			})
			.eq('id', bijzonder.dicht),
		db.from('afwijkende_tijden').insert([
			{ aanbod_id: bijzonder.dicht, datum: '2099-12-25', reden: 'Eerste kerstdag' },
			{ aanbod_id: bijzonder.dicht, datum: '2099-12-31', van: '09:00', tot: '12:00' }
		]),
		db.from('openingstijden').insert({
			aanbod_id: bijzonder.dicht,
			locatie_id: bijzonder.plek,
			dag: 7,
			van: '20:00',
			tot: '24:00'
		})
	];
	for (const { error } of await Promise.all(zetten)) expect(error).toBeNull();
}
let bijzonder: { geheim: string; dicht: string; plek: string };

describe('vorm', () => {
	test.skipIf(!metSchemas).each(SOORTEN_HSDS)(
		'%s: elk record voldoet aan HSDS 3.1',
		async (soort) => {
			const validate = schemaVanStandaard()(soort);
			const gevonden = [];
			for (const full of [false, true]) {
				const items = await alles(soort, full);
				expect(items.length).toBeGreaterThan(soort === 'taxonomies' ? 5 : 40);
				for (const item of items) gevonden.push(...fouten(validate, item));
			}
			expect(gevonden).toEqual([]);
		}
	);

	test.each(SOORTEN_HSDS)('%s: elk antwoord is zoals onze OpenAPI zegt', async (soort) => {
		const van = schemaVanOns();
		const vol = soort.startsWith('taxonom') ? '' : '&full=true';
		for (const more of ['', vol]) {
			const pagina = await haal(`/api/hsds/${soort}?per_page=100${more}`);
			expect(fouten(van(`page_of_${soort}`), pagina)).toEqual([]);
		}
		const validate = van(vol ? `${soort}_full` : soort);
		for (const { id } of (await haal(`/api/hsds/${soort}?per_page=40`)).contents)
			expect(fouten(validate, await haal(`/api/hsds/${soort}/${id}`))).toEqual([]);
	});

	test('het begin, alles in één keer en de tabel', async () => {
		const van = schemaVanOns();
		expect(fouten(van('About'), await haal('/api/hsds'))).toEqual([]);
		const bulk = await haal<{ contents: Item[] }>('/api/hsds/bulk.json');
		expect(fouten(van('Bulk'), bulk)).toEqual([]);
		const { total_items } = await haal('/api/hsds/services');
		expect(bulk.contents).toHaveLength(total_items);
		const csv = await (await vraag('/api/hsds/export.csv')).text();
		expect(csv.startsWith('id;naam;organisatie;soort;')).toBe(true);
	});

	test('ids zijn overal uniek, en binnen een dienst ook die van de delen', async () => {
		for (const item of await alles('services', true)) {
			const ids: string[] = [];
			JSON.stringify(item, (key, value: unknown) => {
				if (['taxonomy_term', 'organization', 'unit', 'location'].includes(key)) return undefined;
				if (key === 'id') ids.push(String(value));
				return value;
			});
			expect(new Set(ids).size, String(item.name)).toBe(ids.length);
		}
	});
});

describe('wegen', () => {
	test('elke weg staat in de OpenAPI, en elke weg daarin antwoordt', async () => {
		const { paths } = openapi(ORIGIN, '0');
		expect([...perPad.keys()].sort()).toEqual(Object.keys(paths).sort());
		for (const pad of Object.keys(paths)) {
			const soort = pad.split('/')[3];
			const id = pad.endsWith('{id}') ? (await haal(`/api/hsds/${soort}`)).contents[0]!.id : '';
			const answer = await vraag(pad.replace('{id}', id));
			expect(`${pad} ${answer.status}`).toBe(`${pad} 200`);
			expect(answer.headers.get('access-control-allow-origin')).toBe('*');
			const route = await perPad.get(pad)!();
			expect((await route.OPTIONS({})).headers.get('access-control-allow-methods')).toContain(
				'HEAD'
			);
		}
	});

	test('wie het al heeft krijgt 304; na een verandering niet meer', async () => {
		const pad = '/api/hsds/services?per_page=5';
		const eerst = await vraag(pad);
		const etag = eerst.headers.get('etag')!;
		expect(etag).toMatch(/^W\/"/);
		expect(eerst.headers.get('cache-control')).toContain('public');
		expect(Date.parse(eerst.headers.get('last-modified')!)).toBeGreaterThan(0);
		const headers = { 'if-none-match': etag };
		expect((await vraag(pad, { headers })).status).toBe(304);
		expect((await vraag('/api/hsds/services?per_page=6', { headers })).status).toBe(200);
		await db.from('aanbod').update({ toegang: 'Bel eerst.' }).eq('id', bijzonder.dicht);
		expect((await vraag(pad, { headers })).status).toBe(200);
	});

	test('wat er niet is, is niet gevonden', async () => {
		const answer = await vraag('/api/hsds/services/00000000-0000-4000-8000-000000000000');
		expect(answer.status).toBe(404);
		expect(answer.headers.get('content-type')).toContain('application/problem+json');
	});

	test.each([
		['services?page=0', 'page'],
		['services?page=abc', 'page'],
		['services?per_page=101', 'per_page'],
		['services?full=ja', 'full'],
		['services?modified_after=gisteren', 'modified_after'],
		['services?taxonomy_term_id=netwerk', 'taxonomy_term_id'],
		['services?organization_id=1%27', 'organization_id'],
		['services?page=1&page=2', 'page'],
		['services?zoek=maatje', 'zoek'],
		['services?search=bel+0612345678', 'search'],
		['taxonomies?full=true', 'full'],
		['bulk.json?page=1', 'page']
	])('%s is een fout die zegt wat er mis is', async (pad, parameter) => {
		const answer = await vraag(`/api/hsds/${pad}`);
		expect(answer.status).toBe(400);
		const body = (await answer.json()) as { errors: { parameter: string; detail: string }[] };
		expect(fouten(schemaVanOns()('Problem'), body)).toEqual([]);
		expect(body.errors.map((e) => e.parameter)).toEqual([parameter]);
		expect(JSON.stringify(body)).not.toContain('0612345678');
	});
});

describe('inhoud', () => {
	test('bladzijden geven samen alles, elk één keer', async () => {
		const { total_items, total_pages } = await haal('/api/hsds/services?per_page=7');
		const ids: string[] = [];
		for (let page = 1; page <= total_pages; page++) {
			const pagina = await haal(`/api/hsds/services?per_page=7&page=${page}`);
			expect(pagina).toMatchObject({ first_page: page === 1, last_page: page === total_pages });
			ids.push(...pagina.contents.map((item) => item.id));
		}
		expect(new Set(ids).size).toBe(total_items);
		const teVer = await haal(`/api/hsds/services?per_page=7&page=${total_pages + 1}`);
		expect(teVer).toMatchObject({ empty: true, size: 0, contents: [], total_items });
	});

	test('zoeken geeft dezelfde volgorde als de site', async () => {
		const { getKaart } = await import('../../src/lib/server/kaart.ts');
		const { zoek } = await import('../../src/lib/domain/zoeken.ts');
		const kaart = await getKaart(db);
		for (const search of ['eenzaam', 'hulp met formulieren', 'taalmaatje']) {
			const { contents, total_items } = await haal(
				`/api/hsds/services?search=${encodeURIComponent(search)}`
			);
			const verwacht = zoek(kaart.index, search).treffers;
			expect(total_items).toBe(verwacht.length);
			expect(contents.map((item) => item.id)).toEqual(verwacht.slice(0, 50).map((t) => t.id));
		}
	});

	test('een term, een organisatie en een dag maken de lijst kleiner', async () => {
		const termen = await haal('/api/hsds/taxonomy_terms?search=maatjesproject');
		const term = termen.contents.find((t) => t.code === 'maatjesproject')!;
		const maatjes = await haal(`/api/hsds/services?full=true&taxonomy_term_id=${term.id}`);
		expect(maatjes.total_items).toBeGreaterThan(3);
		for (const item of maatjes.contents)
			expect(JSON.stringify(item.attributes)).toContain('"maatjesproject"');
		const [eerste] = maatjes.contents;
		const eigen = await haal(
			`/api/hsds/services?organization_id=${String(eerste!.organization_id)}`
		);
		expect(new Set(eigen.contents.map((item) => item.organization_id)).size).toBe(1);
		expect((await haal('/api/hsds/services?modified_after=2099-01-01')).total_items).toBe(0);
		const na = String(eerste!.last_modified);
		const later = await haal(`/api/hsds/services?per_page=100&modified_after=${na}`);
		expect(later.contents.every((item) => String(item.last_modified) > na)).toBe(true);
	});

	test('een geheim adres staat nergens, en dat het geheim is wel', async () => {
		const geheim = await haal<Item>(`/api/hsds/services/${bijzonder.geheim}`);
		expect(geheim.service_at_locations).toBeUndefined();
		const codes = (geheim.attributes as { taxonomy_term?: { code: string } }[]).map(
			(kenmerk) => kenmerk.taxonomy_term?.code
		);
		expect(codes).toEqual(expect.arrayContaining(['adres_geheim', 'gevoelig']));
		const plekken = await alles('service_at_locations', false);
		expect(plekken.filter((plek) => plek.service_id === bijzonder.geheim)).toEqual([]);
	});

	test('tijdelijk dicht, andere tijden op een dag en tijden van één plek', async () => {
		const dicht = await haal<Item>(`/api/hsds/services/${bijzonder.dicht}`);
		expect(dicht).toMatchObject({
			status: 'temporarily closed',
			alert: 'Tijdelijk dicht vanaf 1 januari 2020. Verbouwing'
		});
		const schemas = dicht.schedules as Item[];
		const kerst = schemas.find((s) => s.dtstart === '2099-12-25')!;
		expect(kerst).toMatchObject({ count: 1, notes: 'Eerste kerstdag' });
		expect(kerst.opens_at).toBeUndefined();
		expect(schemas.find((s) => s.dtstart === '2099-12-31')).toMatchObject({ closes_at: '12:00' });
		const [plek] = dicht.service_at_locations as { schedules: Item[] }[];
		expect(plek!.schedules).toMatchObject([{ byday: 'SU', opens_at: '20:00', closes_at: '24:00' }]);
	});

	test('wat niet gepubliceerd is staat er niet, ook niet als het dat net was', async () => {
		const { data } = await db.from('aanbod').select('id').neq('status', 'gepubliceerd');
		const ids = new Set((await alles('services', false)).map((item) => item.id));
		expect(data!.length).toBeGreaterThan(0);
		expect(data!.filter(({ id }) => ids.has(id))).toEqual([]);
		const [weg] = [...ids];
		await db.from('aanbod').update({ status: 'concept' }).eq('id', weg!);
		expect((await vraag(`/api/hsds/services/${weg}`)).status).toBe(404);
		await db.from('aanbod').update({ status: 'gepubliceerd' }).eq('id', weg!);
		expect((await vraag(`/api/hsds/services/${weg}`)).status).toBe(200);
	});
});

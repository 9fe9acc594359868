import { createClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminDb } from '../../admin.ts';
import type { Db } from '../../db/client.ts';
import type { Database } from '../../db/database.types.ts';
import { readEnv } from '../../env.ts';
import type { Backend } from '../backend.ts';
import { openBackend } from '../open.ts';
import { inzetbaarheid, vogGrenzen } from '../../../domain/inzetbaar.ts';
import { padfase, PADFASES } from '../../../domain/pad-fase.ts';
import * as inzetbeleid from '../../db/inzetbeleid.ts';
import * as vrijwilligers from '../../db/vrijwilligers.ts';
import { padenVan } from '../../pad.ts';
import { demoIsLoaded, loadDemo } from './load.ts';

const PASSWORD = 'samen-dichtbij-1';
const env = readEnv({ AUTH_SECRET: 'g'.repeat(40), DEMO_PASSWORD: PASSWORD });
let backend: Backend;
const visitors = new Map<string, Db>();
let halfway: unknown;
let leftOver: unknown[];

async function signIn(name: string): Promise<Db> {
	const db = createClient<Database>(backend.url, backend.publishableKey, {
		global: { fetch: backend.fetch },
		auth: { persistSession: false, autoRefreshToken: false }
	});
	const email = `${name}@demo.nl`;
	const { error } = await db.auth.signInWithPassword({ email, password: PASSWORD });
	if (error) throw error;
	return db;
}
const as = (name: string) => visitors.get(name)!;
async function rows<T>(query: PromiseLike<{ data: T | null; error: unknown }>): Promise<T> {
	const { data, error } = await query;
	if (error || !data) throw new Error('query failed', { cause: error });
	return data;
}

beforeAll(async () => {
	backend = await openBackend(env, { inMemory: true });
	const wrong = { gemeenten: [{ naam: 'Half', slug: 'half' }], wijken: [{ naam: 'Half' }] };
	halfway = (await adminDb(backend).rpc('demo_laden', { gegevens: wrong })).error;
	leftOver = await rows(adminDb(backend).from('gemeenten').select('id'));
	await backend.createUser({ email: 'maatje@demo.nl', password: PASSWORD, naam: 'Karim' });
	await loadDemo(backend, env);
	for (const name of ['inwoner', 'maatje', 'coordinator', 'begeleider', 'consulent', 'gemeente']) {
		visitors.set(name, await signIn(name));
	}
}, 60_000);
afterAll(() => backend.close());

test('laden dat mislukt laat niets achter, en een account dat er al was wordt gebruikt', () => {
	expect(halfway).not.toBeNull();
	expect(leftOver).toEqual([]);
});

describe('na het laden', () => {
	test('staat alles er, en verandert nog eens laden niets', async () => {
		const db = adminDb(backend);
		expect(await demoIsLoaded(db)).toBe(true);
		expect(await backend.hasDemo()).toBe(true);
		const count = () => db.from('aanbod').select('id', { count: 'exact', head: true });
		const before = (await count()).count;
		await loadDemo(backend, env);
		expect((await count()).count).toBe(before);
	});

	test('kan niemand nog eens laden', async () => {
		const { error } = await adminDb(backend).rpc('demo_laden', { gegevens: {} });
		expect(error?.message).toContain('demo_al_geladen');
		const { error: refused } = await as('gemeente').rpc('demo_laden', { gegevens: {} });
		expect(refused?.code).toBe('42501');
	});

	test('ziet een bezoeker alleen wat gepubliceerd is', async () => {
		const db = createClient<Database>(backend.url, backend.publishableKey, {
			global: { fetch: backend.fetch }
		});
		const kaart = (await rows(db.rpc('kaart'))) as { status?: string; locaties: unknown[] }[];
		expect(kaart.length).toBeGreaterThan(140);
		expect(await rows(db.from('aanbod').select('id').neq('status', 'gepubliceerd'))).toEqual([]);
	});

	test('ligt elke locatie in een wijk van haar eigen gemeente', async () => {
		const found = await rows(
			adminDb(backend).from('locaties').select('gemeente_id, wijken(gemeente_id)')
		);
		for (const { gemeente_id, wijken } of found) expect(wijken?.gemeente_id).toBe(gemeente_id);
	});
});

describe('elke demo-login heeft iets te doen', () => {
	test('inwoner: een driehoek in afbouw, de uren en wie het dossier zag', async () => {
		const driehoeken = await rows(as('inwoner').rpc('driehoeken_overzicht'));
		expect(driehoeken).toMatchObject([{ fase: 'afbouw', voornaam: 'Karim', toestemming: true }]);
		expect((await rows(as('inwoner').from('uren').select('week'))).length).toBeGreaterThan(50);
		expect((await rows(as('inwoner').from('toegangslog').select('id'))).length).toBeGreaterThan(4);
		expect(await rows(as('inwoner').from('clienten').select('roepnaam'))).toEqual([
			{ roepnaam: 'Joke' }
		]);
	});

	test('maatje: één voorstel en één driehoek, met alleen een voornaam', async () => {
		const koppelingen = await rows(as('maatje').rpc('koppelingen_overzicht'));
		const open = koppelingen.filter((k) => k.status === 'voorgesteld');
		expect(open).toMatchObject([{ coordinator_antwoord: true, vrijwilliger_antwoord: null }]);
		expect(open[0]!.client_naam).toBeNull();
		const driehoeken = await rows(as('maatje').rpc('driehoeken_overzicht'));
		expect(driehoeken).toMatchObject([{ client_naam: 'Joke', fase: 'afbouw' }]);
		const answer = { koppeling: open[0]!.id, antwoord: true };
		expect(await rows(as('maatje').rpc('koppeling_antwoorden', answer))).toBe('voorgesteld');
	});

	test('coördinator: drie voorstellen die wachten, twintig vrijwilligers', async () => {
		const koppelingen = await rows(as('coordinator').rpc('koppelingen_overzicht'));
		const waiting = koppelingen.filter(
			(k) => k.status === 'voorgesteld' && k.coordinator_antwoord === null
		);
		expect(waiting).toHaveLength(3);
		expect(waiting.every((k) => (k.redenen as unknown[]).length > 0)).toBe(true);
		expect(await rows(as('coordinator').from('vrijwilligers').select('id'))).toHaveLength(20);
	});

	test('coördinator: iemand in elke fase, en wie inzetbaar was is dat met de trainingen nog', async () => {
		const mensen = await vrijwilligers.list(as('coordinator'), { gestopt: true });
		const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
		const orgs = [...new Set(mensen.map((v) => v.organisatie_id))];
		const paden = await padenVan(as('coordinator'), mensen, orgs, today);
		const fases = paden.map((v) => padfase(v, v.pad, today));
		expect(new Set(fases)).toEqual(new Set(PADFASES));
		const beleid = vogGrenzen(await inzetbeleid.get(as('coordinator'), today));
		const standaard = vogGrenzen({ vandaag: today });
		const kan = (grenzen: typeof beleid) =>
			mensen.filter((v) => !inzetbaarheid(v, grenzen).tegen.length).map((v) => v.voornaam);
		expect(kan(beleid)).toEqual(kan(standaard));
		expect(kan(beleid).length).toBeGreaterThan(6);
	});

	test('begeleider: twaalf cliënten in veel fases, en een driehoek die kan starten', async () => {
		expect(await rows(as('begeleider').from('clienten').select('id'))).toHaveLength(12);
		const driehoeken = await rows(as('begeleider').rpc('driehoeken_overzicht'));
		expect(new Set(driehoeken.map((d) => d.fase)).size).toBeGreaterThanOrEqual(5);
		const ready = (await rows(as('begeleider').rpc('koppelingen_overzicht'))).filter(
			(k) => k.status === 'akkoord' && k.vrijwilliger_id
		);
		const henk = ready.find((k) => k.voornaam === 'Henk')!;
		const [traject] = await rows(
			as('begeleider').from('trajecten').select('id').eq('client_id', henk.client_id)
		);
		const start = { koppeling: henk.id, traject: traject!.id, delen: ['contact'], doel: 'Test' };
		const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
		const begin = () => as('begeleider').rpc('driehoek_starten', { ...start, gegeven_op: today });
		expect((await begin()).error?.message).toBe('kennismaking_ontbreekt');
		const nu = { datum: today, uur: '10:00', locatie: null as unknown as string };
		const plan = { koppeling: henk.id, ...nu, waar: 'Buurtplein' };
		await rows(as('begeleider').rpc('koppeling_kennismaking', plan));
		const gevoel = { koppeling: henk.id, gevoel: 'klikt' };
		expect(
			(await as('begeleider').rpc('koppeling_kennismaking_uitkomst', gevoel)).error
		).toBeNull();
		expect((await begin()).error).toBeNull();
	});

	test('begeleider: een traject waarvan alle stappen gedaan zijn, mag verder', async () => {
		const driehoeken = await rows(as('begeleider').rpc('driehoeken_overzicht'));
		const ready = driehoeken.find((d) => d.voornaam === 'Zohra')!;
		const to = { driehoek: ready.id, naar: 'afbouw', reden: '', versie: ready.versie };
		expect(await rows(as('begeleider').rpc('driehoek_naar', to))).toBe('afbouw');
		const early = driehoeken.find((d) => d.voornaam === 'Marleen')!;
		const too = { driehoek: early.id, naar: 'verlengstuk', reden: '', versie: early.versie };
		const { error } = await as('begeleider').rpc('driehoek_naar', too);
		expect(error?.message).toContain('stap_ontbreekt');
	});

	test('begeleider vindt maatjes voor een open vraag', async () => {
		const [vraag] = await rows(
			as('begeleider').from('hulpvragen').select('id').ilike('belangrijk', 'Hij wil weer overdag%')
		);
		const maatjes = await rows(as('begeleider').rpc('maatjes_voor', { hulpvraag: vraag!.id }));
		expect(maatjes.length).toBeGreaterThan(20);
	});

	test('consulent: cliënten van meerdere aanbieders, en waakvlammen', async () => {
		const clienten = await rows(as('consulent').from('clienten').select('organisatie_id'));
		expect(clienten.length).toBeGreaterThan(10);
		expect(new Set(clienten.map((c) => c.organisatie_id)).size).toBeGreaterThanOrEqual(2);
		const driehoeken = await rows(as('consulent').rpc('driehoeken_overzicht'));
		expect(driehoeken.some((d) => d.fase === 'waakvlam')).toBe(true);
	});

	test('gemeente: aanbod dat wacht op een oordeel, en geen enkel dossier', async () => {
		const queue = await rows(
			as('gemeente').from('aanbod').select('id').eq('status', 'te_beoordelen')
		);
		expect(queue).toHaveLength(5);
		expect(await rows(as('gemeente').from('clienten').select('id'))).toEqual([]);
	});
});

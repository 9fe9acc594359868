import { createClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminDb } from '../../src/lib/server/admin.ts';
import type { Backend } from '../../src/lib/server/backend/backend.ts';
import { loadDemo } from '../../src/lib/server/backend/demo/load.ts';
import { openBackend } from '../../src/lib/server/backend/open.ts';
import * as clienten from '../../src/lib/server/db/clienten.ts';
import type { Db } from '../../src/lib/server/db/client.ts';
import * as hulpvragen from '../../src/lib/server/db/hulpvragen.ts';
import * as koppelingen from '../../src/lib/server/db/koppelingen.ts';
import * as trajecten from '../../src/lib/server/db/trajecten.ts';
import * as uren from '../../src/lib/server/db/uren.ts';
import type { Database } from '../../src/lib/server/db/database.types.ts';
import { readEnv } from '../../src/lib/server/env.ts';

/** A dossier of begeleider@demo.nl, asked for straight at the API with each other role's token. */
const PASSWORD = 'wachtwoord-van-de-demo';
const env = readEnv({ AUTH_SECRET: 'g'.repeat(40), DEMO_PASSWORD: PASSWORD });
const ANDEREN = ['inwoner', 'maatje', 'coordinator', 'consulent', 'gemeente', 'niemand'] as const;

let backend: Backend;
const wie = new Map<string, Db>();
const eigen = { client: '', hulpvraag: '', koppeling: '', traject: '' };

async function visitor(name: string): Promise<Db> {
	const db = createClient<Database>(backend.url, backend.publishableKey, {
		global: { fetch: backend.fetch },
		auth: { persistSession: false, autoRefreshToken: false }
	});
	if (name === 'niemand') return db;
	const { error } = await db.auth.signInWithPassword({
		email: `${name}@demo.nl`,
		password: PASSWORD
	});
	if (error) throw error;
	return db;
}

beforeAll(async () => {
	backend = await openBackend(env, { inMemory: true });
	await loadDemo(backend, env);
	for (const name of ['begeleider', ...ANDEREN]) wie.set(name, await visitor(name));
	await openDossier(wie.get('begeleider')!);
}, 120_000);
afterAll(() => backend.close());

async function openDossier(db: Db) {
	const admin = adminDb(backend);
	const { data: lid } = await admin
		.from('lidmaatschappen')
		.select('organisatie_id, gebruiker_id, organisaties!inner(naam)')
		.eq('gebruiker_id', (await db.auth.getUser()).data.user!.id)
		.single();
	const { data: houten } = await admin.from('gemeenten').select('id').eq('naam', 'Houten').single();
	const { data: els } = await admin
		.from('vrijwilligers')
		.select('id')
		.eq('voornaam', 'Els')
		.single();
	eigen.client = (await clienten.create(db, {
		pseudoniem: 'Stille uil',
		roepnaam: '',
		gemeente_id: houten!.id,
		wijk_id: null,
		pc4: null,
		geboortejaar: null,
		casusregisseur_id: null,
		organisatie_id: lid!.organisatie_id,
		begeleider_id: lid!.gebruiker_id,
		consulent_id: null
	}))!;
	eigen.hulpvraag = await hulpvragen.save(db, {
		client_id: eigen.client,
		resultaatgebieden: ['netwerk'],
		wijk_id: null,
		dagdelen: ['ma_ochtend'],
		talen: [],
		geslacht_wens: null,
		taken: [],
		kan_zelf: [],
		vanaf: null,
		tot: null,
		persoonlijk: false,
		voor_geslacht: null,
		zoekt: 'beide',
		max_afstand_km: null,
		uren_per_week: null,
		belangrijk: 'fietsen',
		past_niet: '',
		complex: false,
		complex_reden: ''
	});
	const voorstel = await koppelingen.voorstellen(db, {
		hulpvraag: eigen.hulpvraag,
		vrijwilliger: els!.id,
		aanbod: null,
		bericht: '',
		redenen: []
	});
	if (!voorstel.ok) throw new Error('not proposed', { cause: voorstel });
	eigen.koppeling = voorstel.data;
	eigen.traject = await trajecten.create(db, {
		client_id: eigen.client,
		organisatie_id: lid!.organisatie_id,
		resultaat: 'Heeft mensen om zich heen',
		resultaatgebied: 'netwerk',
		arrangement: 'uren',
		ozr: 2,
		start_op: '2026-01-05',
		eind_op: '2035-12-31',
		uren_toegekend: 4,
		bedrag_cents: null
	});
	await uren.save(db, eigen.traject, [
		{ week: '2026-01-05', soort: 'formeel', ozr: 2, gepland: 4, werkelijk: 4 }
	]);
}

/** Table, column and id under which something of this dossier would be found. */
const RIJEN = [
	['clienten', 'id', 'client'],
	['hulpvragen', 'client_id', 'client'],
	['hulpvraag_resultaatgebieden', 'hulpvraag_id', 'hulpvraag'],
	['koppelingen', 'hulpvraag_id', 'hulpvraag'],
	['trajecten', 'client_id', 'client'],
	['uren', 'traject_id', 'traject'],
	['driehoeken', 'traject_id', 'traject'],
	['toestemmingen', 'client_id', 'client'],
	['toegangslog', 'client_id', 'client']
] as const;
type Rijen = (typeof RIJEN)[number];

/** The tables differ; what is asked of them is the same. */
const from = (db: Db, [tabel]: Rijen) => db.from(tabel as 'trajecten');
const waar = ([, kolom, soort]: Rijen) => [kolom as 'client_id', eigen[soort]] as const;
const read = async (db: Db, rijen: Rijen) =>
	(
		await from(db, rijen)
			.select('*')
			.eq(...waar(rijen))
	).data ?? [];

test('de begeleider zelf ziet het dossier wel', async () => {
	for (const rijen of RIJEN.slice(0, 6)) {
		expect(await read(wie.get('begeleider')!, rijen), rijen[0]).not.toEqual([]);
	}
});

describe.each(ANDEREN)('%s', (naam) => {
	test.each(RIJEN)('leest niets uit %s', async (...rijen) => {
		expect(await read(wie.get(naam)!, rijen as Rijen)).toEqual([]);
	});

	test.each(RIJEN)('verandert en wist niets in %s', async (...args) => {
		const rijen = args as Rijen;
		const before = await read(adminDb(backend), rijen);
		const change = { [rijen[1]]: crypto.randomUUID() } as { client_id: string };
		await from(wie.get(naam)!, rijen)
			.update(change)
			.eq(...waar(rijen));
		await from(wie.get(naam)!, rijen)
			.delete()
			.eq(...waar(rijen));
		expect(await read(adminDb(backend), rijen)).toEqual(before);
	});

	test('krijgt ook via functies niets', async () => {
		const db = wie.get(naam)!;
		const { hulpvraag, koppeling, traject } = eigen;
		const asked = await Promise.all([
			koppelingen.overzicht(db, { koppeling }).catch(() => []),
			koppelingen.overzicht(db, { hulpvraag }).catch(() => [])
		]);
		expect(asked.flat()).toEqual([]);
		await expect(trajecten.find(db, traject).catch(() => null)).resolves.toBeNull();
		const maatjes = await db.rpc('maatjes_voor', { hulpvraag } as never);
		expect(maatjes.data ?? []).toEqual([]);
	});

	test('kan niets namens een ander doen', async () => {
		const db = wie.get(naam)!;
		const answer = await koppelingen
			.antwoorden(db, { koppeling: eigen.koppeling, antwoord: true, reden: '' } as never)
			.catch(() => ({ ok: false }));
		expect(answer.ok).toBe(false);
		const withdrawn = await koppelingen.intrekken(db, eigen.koppeling).catch(() => ({ ok: false }));
		expect(withdrawn.ok).toBe(false);
		await uren
			.save(db, eigen.traject, [
				{ week: '2026-01-05', soort: 'formeel', ozr: 2, gepland: 40, werkelijk: 40 }
			])
			.catch(() => null);
		const kept = await uren.list(wie.get('begeleider')!, eigen.traject);
		expect(kept.map(({ gepland }) => gepland)).toEqual([4]);
	});
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DoelInvoer } from '../../src/lib/domain/doelen.ts';
import { adminDb } from '../../src/lib/server/admin.ts';
import type { Backend } from '../../src/lib/server/backend/backend.ts';
import type { Db } from '../../src/lib/server/db/client.ts';
import * as doelen from '../../src/lib/server/db/doelen.ts';
import * as overdrachten from '../../src/lib/server/db/overdrachten.ts';
import { BACKENDS, ingelogd, openElke } from './elke.ts';

/** At the same moment: a fourth goal twenty times, and the last yes of all three. */
const password = 'lang genoeg wachtwoord';
const KEER = Array.from({ length: 20 }, (_, i) => i);
const id = (n: number) => `00000000-0000-4000-8000-0000000000${n}`;
const [ORG, WELZIJN, CLIENT, TRAJECT, MAATJE, VRAAG, KOPPELING, DRIEHOEK] = [
	...[10, 11, 12, 13, 14, 15, 16, 17].map(id)
] as [string, string, string, string, string, string, string, string];
const DOEL: DoelInvoer = {
	tekst: 'Ik doe mijn post zelf',
	resultaatgebied: 'administratie',
	streef_op: null,
	oplossing: 'eigen_kracht',
	samen: ['client', 'begeleider'],
	waarom: '',
	stappen: {} as DoelInvoer['stappen']
};

describe.each(BACKENDS)('%s', (soort) => {
	let backend: Backend;
	const db = {} as Record<'begeleider' | 'vrijwilliger' | 'client', Db>;

	async function account(naam: keyof typeof db): Promise<string> {
		const email = `${naam}@voorbeeld.nl`;
		const made = await backend.createUser({ email, password, naam });
		db[naam] = await ingelogd(backend, email, password);
		return made;
	}
	async function add(table: string, row: object): Promise<void> {
		const { error } = await adminDb(backend)
			.from(table as 'doelen')
			.insert(row as never);
		if (error) throw new Error(table, { cause: error });
	}

	beforeAll(async () => {
		backend = await openElke(soort, 'doelen');
		const begeleider = await account('begeleider');
		const vrijwilliger = await account('vrijwilliger');
		const client = await account('client');
		await add('organisaties', { id: ORG, slug: 'zorg', naam: 'Zorg', soort: 'aanbieder' });
		await add('organisaties', { id: WELZIJN, slug: 'welzijn', naam: 'Welzijn' });
		await add('lidmaatschappen', {
			gebruiker_id: begeleider,
			organisatie_id: ORG,
			rol: 'begeleider'
		});
		await add('clienten', {
			id: CLIENT,
			organisatie_id: ORG,
			gebruiker_id: client,
			pseudoniem: 'mevrouw V.',
			begeleider_id: begeleider
		});
		await add('trajecten', {
			id: TRAJECT,
			client_id: CLIENT,
			organisatie_id: ORG,
			resultaat: 'Ze kookt',
			resultaatgebied: 'zelfzorg',
			ozr: 2,
			uren_toegekend: 3,
			start_op: '2026-01-01',
			eind_op: '2030-01-01'
		});
		await add('vrijwilligers', {
			id: MAATJE,
			organisatie_id: WELZIJN,
			gebruiker_id: vrijwilliger,
			voornaam: 'Els',
			status: 'actief'
		});
		await add('hulpvragen', { id: VRAAG, client_id: CLIENT });
		await add('koppelingen', {
			id: KOPPELING,
			hulpvraag_id: VRAAG,
			vrijwilliger_id: MAATJE,
			status: 'gestart'
		});
		await add('toestemmingen', {
			client_id: CLIENT,
			ontvanger_soort: 'vrijwilliger',
			ontvanger_vrijwilliger_id: MAATJE,
			deel: 'contact',
			doel: 'maatje',
			wijze: 'zelf',
			gegeven_op: '2026-01-01'
		});
		await add('driehoeken', {
			id: DRIEHOEK,
			traject_id: TRAJECT,
			koppeling_id: KOPPELING,
			vrijwilliger_id: MAATJE
		});
	}, 240_000);
	afterAll(() => backend?.close());

	test('van twintig die tegelijk het derde doel opschrijven lukt er één, en de rest hoort waarom', async () => {
		for (const n of [1, 2]) {
			const first = await doelen.save(db.begeleider, TRAJECT, { ...DOEL, tekst: `Doel ${n}` });
			expect(first.ok).toBe(true);
		}
		const outcomes = await Promise.all(
			KEER.map((n) => doelen.save(db.begeleider, TRAJECT, { ...DOEL, tekst: `Derde ${n}` }))
		);
		expect(outcomes.filter((o) => o.ok)).toHaveLength(1);
		for (const o of outcomes) if (!o.ok) expect(o.weigering).toBe('te_veel_doelen');
		const open = (await doelen.list(db.begeleider, TRAJECT)).filter((d) => d.status === 'open');
		expect(open.map((d) => d.plek)).toEqual([1, 2, 3]);
	});

	test('van twintig die hetzelfde doel aanscherpen gaat er geen woord verloren', async () => {
		const [doel] = await doelen.list(db.begeleider, TRAJECT);
		const at = { id: doel!.id, versie: doel!.versie };
		const outcomes = await Promise.all(
			KEER.map((n) => doelen.save(db.begeleider, TRAJECT, { ...DOEL, tekst: `Scherp ${n}` }, at))
		);
		expect(outcomes.filter((o) => o.ok)).toHaveLength(1);
		for (const o of outcomes) if (!o.ok) expect(o.weigering).toBe('intussen_veranderd');
		expect(await doelen.versies(db.begeleider, at.id)).toHaveLength(2);
	});

	test('alle drie tegelijk ja: de overdracht is één keer rond, en elke stap staat er één keer', async () => {
		const made = await overdrachten.save(db.begeleider, DRIEHOEK, {
			dag: '2026-11-01',
			aanwezig: ['client', 'vrijwilliger', 'begeleider'],
			aanwezig_anders: '',
			wie_doet_wat: 'Els kookt mee',
			hoe_vaak: 'Elke week',
			wie_bellen: 'Daan',
			lukt_niet: 'Bel Daan',
			wat_helpt: 'Rustig',
			signalen: 'Gordijnen dicht',
			nodig: '',
			voorleggen: true
		});
		if (!made.ok) throw new Error(made.weigering);
		const yes = { overdracht: made.data, akkoord: 'ja', woorden: '', versie: 1 } as const;
		const outcomes = await Promise.all(
			(['client', 'vrijwilliger', 'begeleider'] as const).map((als) =>
				overdrachten.sign(db[als], als, { ...yes, gesprek_op: null })
			)
		);
		expect(outcomes.map((o) => o.ok)).toEqual([true, true, true]);
		expect(outcomes.filter((o) => o.ok && o.data)).toHaveLength(1);
		const { data } = await adminDb(backend)
			.from('driehoek_stappen')
			.select('stap')
			.eq('driehoek_id', DRIEHOEK)
			.order('stap');
		expect(data!.map((s) => s.stap)).toEqual(['kennisoverdracht', 'warme_overdracht']);
	});
});

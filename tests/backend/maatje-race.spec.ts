import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminDb } from '../../src/lib/server/admin.ts';
import type { Backend } from '../../src/lib/server/backend/backend.ts';
import type { Db } from '../../src/lib/server/db/client.ts';
import * as stappen from '../../src/lib/server/db/koppeling-stappen.ts';
import * as koppelingen from '../../src/lib/server/db/koppelingen.ts';
import { BACKENDS, ingelogd, openElke } from './elke.ts';

/** Fifty at the same moment for one maatje with one place: one gets it, the others hear why not. */
const KEER = 50;

describe.each(BACKENDS)('%s', (soort) => {
	let backend: Backend;
	let begeleider: Db;
	let coordinator: Db;
	let admin: Db;
	let maatje = '';
	let client = '';

	const visitor = (name: string) => ingelogd(backend, `${name}@demo.nl`);
	/** So many hulpvragen with a proposal of the same maatje, answered as given. */
	async function voorstellen(antwoorden: object): Promise<string[]> {
		const vragen = await admin
			.from('hulpvragen')
			.insert(Array.from({ length: KEER }, () => ({ client_id: client })))
			.select('id');
		const rows = await admin
			.from('koppelingen')
			.insert(
				vragen.data!.map((v) => ({ hulpvraag_id: v.id, vrijwilliger_id: maatje, ...antwoorden }))
			)
			.select('id');
		return rows.data!.map((k) => k.id);
	}
	async function standen(ids: string[]) {
		const { data } = await admin.from('koppelingen').select('status, einde_reden').in('id', ids);
		const count = (status: string) => data!.filter((k) => k.status === status).length;
		return {
			akkoord: count('akkoord'),
			vol: data!.filter((k) => k.status === 'verlopen' && k.einde_reden === 'vol').length
		};
	}
	const maakVrij = () =>
		admin.from('koppelingen').delete().eq('vrijwilliger_id', maatje).neq('status', 'gestart');

	beforeAll(async () => {
		backend = await openElke(soort, 'maatje', true);
		[begeleider, coordinator] = [await visitor('begeleider'), await visitor('coordinator')];
		admin = adminDb(backend);
		const joke = await admin.from('clienten').select('id').eq('roepnaam', 'Joke').single();
		client = joke.data!.id;
		const karim = await admin
			.from('vrijwilligers')
			.update({ capaciteit: 2 })
			.eq('voornaam', 'Karim')
			.select('id')
			.single();
		maatje = karim.data!.id;
		await maakVrij();
	}, 240_000);
	afterAll(() => backend?.close());

	test('vijftig cliënten zeggen tegelijk ja: een wint, de anderen horen dat het maatje vol is', async () => {
		const ids = await voorstellen({ coordinator_antwoord: true, vrijwilliger_antwoord: true });
		const said = await Promise.all(
			ids.map((id) => stappen.clientAntwoord(begeleider, id, { antwoord: true, wijze: 'telefoon' }))
		);
		expect(said.filter((s) => s.ok)).toHaveLength(1);
		expect(new Set(said.map((s) => (s.ok ? 'ok' : s.weigering)))).toEqual(
			new Set(['ok', 'maatje_vol'])
		);
		expect(await standen(ids)).toEqual({ akkoord: 1, vol: KEER - 1 });
		await maakVrij();
	});

	test('coördinator en begeleider tegelijk: nooit meer dan er plaats is', async () => {
		const ids = await voorstellen({
			vrijwilliger_antwoord: true,
			client_antwoord: true,
			client_wijze: 'gesprek'
		});
		const said = await Promise.all(
			ids.flatMap((koppeling, i) => [
				koppelingen.antwoorden(coordinator, { koppeling, antwoord: true, reden: '' }),
				...(i % 2 ? [koppelingen.intrekken(begeleider, koppeling)] : [])
			])
		);
		const codes = new Set(said.map((s) => (s.ok ? 'ok' : s.weigering)));
		expect([...codes].every((c) => ['ok', 'maatje_vol', 'niet_meer_open'].includes(c))).toBe(true);
		const { data } = await admin
			.from('koppelingen')
			.select('id')
			.eq('vrijwilliger_id', maatje)
			.in('status', ['akkoord', 'gestart']);
		expect(data!.length).toBeLessThanOrEqual(2);
		await maakVrij();
	});

	test('wie daarna komt, leest dat het maatje vol is', async () => {
		const [first, second] = await voorstellen({
			coordinator_antwoord: true,
			vrijwilliger_antwoord: true
		});
		const ja = { antwoord: true, wijze: 'gesprek' } as const;
		expect(await stappen.clientAntwoord(begeleider, first!, ja)).toMatchObject({ ok: true });
		expect(await stappen.clientAntwoord(begeleider, second!, ja)).toMatchObject({
			ok: false,
			weigering: 'maatje_vol'
		});
	});
});

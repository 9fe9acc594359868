import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminDb } from '../../src/lib/server/admin.ts';
import type { Backend } from '../../src/lib/server/backend/backend.ts';
import type { Db } from '../../src/lib/server/db/client.ts';
import * as punten from '../../src/lib/server/db/punten.ts';
import { BACKENDS, ingelogd, openElke } from './elke.ts';

/** Fifty at the same moment: what can happen once happens once, on each backend. */
const KEER = Array.from({ length: 50 }, (_, i) => i);

describe.each(BACKENDS)('%s', (soort) => {
	let backend: Backend;
	let coordinator: Db;
	let maatje: Db;
	let karim = '';

	const visitor = (name: string) => ingelogd(backend, `${name}@demo.nl`);
	const saldo = async () => {
		const { data } = await maatje.from('puntenrekeningen').select('saldo').single();
		return data!.saldo;
	};
	const bon = () => ({
		sleutel: crypto.randomUUID(),
		taak: 'lamp',
		toelichting: '',
		bereikbaar: 'bel'
	});

	beforeAll(async () => {
		backend = await openElke(soort, 'punten', true);
		[coordinator, maatje] = [await visitor('coordinator'), await visitor('maatje')];
		const { data } = await adminDb(backend)
			.from('vrijwilligers')
			.select('id')
			.eq('voornaam', 'Karim')
			.single();
		karim = data!.id;
	}, 240_000);
	afterAll(() => backend?.close());

	test('hulp die vijftig keer tegelijk wordt bevestigd, telt een keer', async () => {
		const before = await saldo();
		const dag = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
		const hulp = { sleutel: crypto.randomUUID(), vrijwilliger: karim, dag, uren: 2, taak: 'lamp' };
		await Promise.all(KEER.map(() => punten.geven(coordinator, hulp)));
		expect(await saldo()).toBe(before + 2);
	});

	test('vijftig bonnen tegelijk: zoveel als er punten zijn, en het saldo is nul', async () => {
		const before = await saldo();
		const bought = await Promise.all(KEER.map(() => punten.koopBon(maatje, bon())));
		expect(bought.filter((b) => b.ok)).toHaveLength(before);
		expect(new Set(bought.map((b) => (b.ok ? 'ok' : b.weigering)))).toEqual(
			new Set(['ok', 'te_weinig_punten'])
		);
		expect(await saldo()).toBe(0);
	});

	test('een bon die vijftig keer tegelijk teruggaat, gaat een keer terug', async () => {
		const { data } = await maatje.from('bonnen').select('id').eq('status', 'open').limit(1);
		const back = await Promise.all(KEER.map(() => punten.geefBonTerug(maatje, data![0]!.id)));
		expect(back.filter((b) => b.ok)).toHaveLength(1);
		expect(await saldo()).toBe(1);
	});

	test('daarna kloppen de boeken', async () => {
		const admin = adminDb(backend);
		const { data: regels } = await admin.from('puntenregels').select('rekening_id, punten');
		const { data: rekeningen } = await admin.from('puntenrekeningen').select('id, saldo');
		let total = 0;
		for (const { punten: n } of regels!) total += n;
		expect(total).toBe(0);
		for (const { id, saldo: stored } of rekeningen!) {
			const own = regels!.filter((r) => r.rekening_id === id).map((r) => r.punten);
			expect(own.reduce((sum, n) => sum + n, 0)).toBe(stored);
		}
	});
});

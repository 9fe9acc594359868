import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminDb } from '../../src/lib/server/admin.ts';
import type { Backend } from '../../src/lib/server/backend/backend.ts';
import * as aanmeldingen from '../../src/lib/server/db/aanmeldingen.ts';
import type { Db } from '../../src/lib/server/db/client.ts';
import * as uitnodigingen from '../../src/lib/server/db/uitnodigingen.ts';
import { nieuwGeheim } from '../../src/lib/server/mail/controle-mail.ts';
import { BACKENDS, bezoeker, ingelogd, openElke } from './elke.ts';

/** Fifty at the same moment: one organisatie gets the volunteer, one account the invitation. */
const password = 'lang genoeg wachtwoord';
const KEER = Array.from({ length: 50 }, (_, i) => i);
const ORGS = ['00000000-0000-4000-8000-0000000000a1', '00000000-0000-4000-8000-0000000000a2'];

describe.each(BACKENDS)('%s', (soort) => {
	let backend: Backend;
	let iedereen: Db;
	const coordinatoren: Db[] = [];

	async function account(email: string): Promise<{ id: string; db: Db }> {
		const id = await backend.createUser({ email, password, naam: email.split('@')[0]! });
		return { id, db: await ingelogd(backend, email, password) };
	}
	async function meldAan(email: string): Promise<{ id: string; token: string }> {
		const { token, hash } = nieuwGeheim();
		await aanmeldingen.begin(iedereen, hash, { taken: ['post'], organisaties: ORGS });
		const answers = { voornaam: 'Nora', email, toestemming: true };
		expect(await aanmeldingen.dienIn(iedereen, token, answers, [])).toBe('ingediend');
		const found = await aanmeldingen.wachtend(coordinatoren[0]!);
		return { id: found.find((a) => a.email === email)!.id, token };
	}

	beforeAll(async () => {
		backend = await openElke(soort, 'aanmelden');
		iedereen = bezoeker(backend);
		const admin = adminDb(backend);
		const rows = ORGS.map((id, i) => ({
			id,
			slug: `org-${i}`,
			naam: `Org ${i}`,
			status: 'gepubliceerd',
			zoekt_vrijwilligers: true
		}));
		await admin.from('organisaties').insert(rows);
		for (const [i, organisatie_id] of ORGS.entries()) {
			const { id, db } = await account(`coordinator${i}@voorbeeld.nl`);
			const lid = { gebruiker_id: id, organisatie_id, rol: 'coordinator' };
			await admin.from('lidmaatschappen').insert(lid);
			coordinatoren.push(db);
		}
	}, 240_000);
	afterAll(() => backend?.close());

	test('van vijftig keer welkom door twee organisaties geldt er één, en de rest hoort waarom', async () => {
		const { id, token } = await meldAan('nora@voorbeeld.nl');
		const outcomes = await Promise.all(
			KEER.map((i) =>
				aanmeldingen.verwelkom(coordinatoren[i % 2]!, id, ORGS[i % 2]!, nieuwGeheim().hash)
			)
		);
		expect(outcomes.filter((o) => o.ok)).toHaveLength(1);
		for (const o of outcomes) if (!o.ok) expect(o.weigering).toBe('aanmelding_niet_open');
		const { data } = await adminDb(backend).from('vrijwilligers').select('id');
		expect(data).toHaveLength(1);
		expect(await aanmeldingen.volg(iedereen, token)).toMatchObject({
			status: 'welkom',
			uitgenodigd: true,
			email: null,
			organisaties: [{ status: 'welkom' }]
		});
	});

	test('wie haar terugneemt terwijl vijftig keer welkom wordt gezegd, is weg of vrijwilliger, nooit half', async () => {
		const { id, token } = await meldAan('half@voorbeeld.nl');
		const welcomed = KEER.map((i) =>
			aanmeldingen.verwelkom(coordinatoren[i % 2]!, id, ORGS[i % 2]!, nieuwGeheim().hash)
		);
		const [gone, ...outcomes] = await Promise.all([
			aanmeldingen.trekIn(iedereen, token),
			...welcomed
		]);
		expect(gone).toBe('gewist');
		const won = outcomes.filter((o) => o.ok).length;
		const { data } = await adminDb(backend)
			.from('vrijwilligers')
			.select('id')
			.eq('email', 'half@voorbeeld.nl');
		expect(won).toBeLessThanOrEqual(1);
		expect(data).toHaveLength(won);
		expect(await aanmeldingen.volg(iedereen, token)).toBeNull();
	});

	test('een uitnodiging die vijftig keer tegelijk wordt gebruikt, koppelt één keer', async () => {
		const { id } = await meldAan('zus@voorbeeld.nl');
		const { token, hash } = nieuwGeheim();
		await aanmeldingen.verwelkom(coordinatoren[0]!, id, ORGS[0]!, hash);
		await uitnodigingen.gemaild(adminDb(backend), hash);
		const { db } = await account('zus@voorbeeld.nl');
		const linked = await Promise.all(KEER.map(() => uitnodigingen.koppel(db, token)));
		expect(linked.filter((o) => o.ok)).toHaveLength(1);
		for (const o of linked)
			if (!o.ok) expect(['uitnodiging_gebruikt', 'al_vrijwilliger']).toContain(o.weigering);
	});
});

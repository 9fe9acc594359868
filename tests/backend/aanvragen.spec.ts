import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leesAanvraag } from '../../src/lib/domain/aanvraag.ts';
import { leesKenmerk } from '../../src/lib/domain/kenmerk.ts';
import { dienIn, vindGemeente } from '../../src/lib/server/aanvraag.ts';
import { adminDb } from '../../src/lib/server/admin.ts';
import type { Backend } from '../../src/lib/server/backend/backend.ts';
import * as aanvragen from '../../src/lib/server/db/aanvragen.ts';
import type { Db } from '../../src/lib/server/db/client.ts';
import * as verheldering from '../../src/lib/server/db/verheldering.ts';
import { BACKENDS, bezoeker, ingelogd, openElke } from './elke.ts';

const password = 'lang genoeg wachtwoord';
const ORG = '00000000-0000-4000-8000-000000000001';
const PLAATS = '00000000-0000-4000-8000-000000000002';
describe.each(BACKENDS)('%s', (soort) => {
	let backend: Backend;
	let iedereen: Db;
	const consulenten: Db[] = [];

	beforeAll(async () => {
		backend = await openElke(soort, 'aanvragen');
		iedereen = bezoeker(backend);
		const admin = adminDb(backend);
		const org = { id: ORG, slug: 'g', naam: 'Gemeente', soort: 'gemeente', gemeente_id: PLAATS };
		await admin.from('gemeenten').insert({ id: PLAATS, naam: 'Plaats', slug: 'plaats' });
		await admin
			.from('postcodes')
			.insert({ pc4: '3431', plaats: 'Plaats', gemeente: 'Plaats', lat: 52, lng: 5 });
		await admin.from('organisaties').insert(org);
		for (const naam of ['an', 'bo']) {
			const email = `${naam}@voorbeeld.nl`;
			const gebruiker_id = await backend.createUser({ email, password, naam });
			const rollen = ['consulent', 'beheerder'] as const;
			await admin
				.from('lidmaatschappen')
				.insert(rollen.map((rol) => ({ gebruiker_id, organisatie_id: ORG, rol })));
			consulenten.push(await ingelogd(backend, email, password));
		}
	}, 120_000);
	afterAll(() => backend?.close());

	async function vraag() {
		const read = leesAanvraag({
			voor_wie: 'zelf',
			vraag: 'Ik ben vaak alleen',
			resultaatgebieden: ['netwerk'],
			dagdelen: [],
			postcode: '3431',
			naam: 'An',
			telefoon: '030 000 00 00',
			toestemming: 'ja'
		});
		if (!read.ok) throw new Error(read.stap);
		const found = await vindGemeente(iedereen, read.data);
		if (!found.ok) throw new Error('no gemeente');
		return dienIn(iedereen, read.data, found.waar);
	}

	test('een aanvraag komt bij de gemeente van de postcode; haar link geeft haar terug', async () => {
		const { token, kenmerk } = await vraag();
		expect(leesKenmerk(kenmerk)).toBe(kenmerk);
		expect(await aanvragen.volg(iedereen, token)).toMatchObject({
			kenmerk,
			gemeente: 'Plaats',
			status: 'nieuw'
		});
		expect(await vindGemeente(iedereen, { postcode: '9999', wijk_id: null })).toMatchObject({
			ok: false
		});
	});

	test('van vijftig die tegelijk oppakken wint er één, en de rest hoort waarom', async () => {
		const { kenmerk } = await vraag();
		const id = (await aanvragen.list(consulenten[0]!, true)).find((a) => a.kenmerk === kenmerk)!.id;
		const outcomes = await Promise.all(
			Array.from({ length: 50 }, (_, i) => aanvragen.pakOp(consulenten[i % 2]!, id))
		);
		const won = [0, 1].map((who) => outcomes.filter((o, i) => i % 2 === who && o.ok).length);
		expect(won.toSorted((a, b) => a - b)).toEqual([0, 25]);
		for (const outcome of outcomes) if (!outcome.ok) expect(outcome.weigering).toBe('al_opgepakt');
	});

	test('wie zijn vraag terugneemt is meteen weg, ook voor wie net kijkt', async () => {
		const { token, kenmerk } = await vraag();
		const id = (await aanvragen.list(consulenten[0]!, true)).find((a) => a.kenmerk === kenmerk)!.id;
		expect(await aanvragen.open(consulenten[0]!, id)).toMatchObject({ naam: 'An' });
		expect(await aanvragen.neemTerug(iedereen, token)).toBe('gewist');
		expect(await aanvragen.open(consulenten[0]!, id)).toBeNull();
		expect(await aanvragen.volg(iedereen, token)).toMatchObject({
			gewist: true,
			vraag: null,
			naam: null
		});
		expect(await aanvragen.ruimOp(adminDb(backend))).toBe(0);
	});

	test('een gemeente krijgt de lijst voor allen, tot ze een eigen lijst heeft', async () => {
		const [db] = consulenten as [Db];
		expect(await verheldering.gemeentenVan(db, [ORG])).toEqual([{ id: PLAATS, naam: 'Plaats' }]);
		expect(await verheldering.lijst(db, PLAATS)).toMatchObject({ eigen: false, bewaar_dagen: 90 });
		const eigen = { vraag: 'Woont iemand alleen?', uitleg: '', telt: 'weegt' as const };
		await verheldering.save(db, PLAATS, [eigen], 30);
		expect(await verheldering.lijst(db, PLAATS)).toEqual({
			eigen: true,
			bewaar_dagen: 30,
			vragen: [eigen]
		});
		await verheldering.save(db, PLAATS, [], 30);
		expect((await verheldering.lijst(db, PLAATS)).eigen).toBe(false);
	});
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { adminDb } from '../../src/lib/server/admin.ts';
import type { Backend } from '../../src/lib/server/backend/backend.ts';
import { openBackend } from '../../src/lib/server/backend/open.ts';
import { privileged } from '../../src/lib/server/backend/privileged.ts';
import { readEnv } from '../../src/lib/server/env.ts';
import type { Mail } from '../../src/lib/server/mail/post.ts';
import { padRonde } from '../../src/lib/server/padronde.ts';

let backend: Backend;
const sent: Mail[] = [];
const refused = new Set<string>();
const post = {
	async send(mail: Mail) {
		if (refused.has(mail.to)) throw Object.assign(new Error('mailbox full'), { code: 'EENVELOPE' });
		sent.push(mail);
	}
};
const kamer = (iso: string) => ({
	db: adminDb(backend),
	post,
	origin: 'https://kaart.example',
	nu: new Date(iso)
});

beforeAll(async () => {
	backend = await openBackend(readEnv({ DEMO: '0' }), { inMemory: true });
	await privileged(backend)!.sql.exec(`
		insert into auth.users (id, email, raw_user_meta_data) values ('00000000-0000-4000-8000-0000000000a1', 'anna@x.example', '{"naam":"Anna"}');
		insert into public.organisaties (slug, naam, status) values ('een', 'Een', 'gepubliceerd'), ('stil', 'Stil', 'gepubliceerd');
		insert into public.lidmaatschappen (gebruiker_id, organisatie_id, rol)
			select '00000000-0000-4000-8000-0000000000a1', id, 'coordinator' from public.organisaties;
		insert into public.vrijwilligersbeleid (organisatie_id, mailen) select id, false from public.organisaties where slug = 'stil';
		insert into public.vrijwilligers (organisatie_id, voornaam, achternaam, email, status, intake_op, vog_op)
			select o.id, v.voornaam, 'Geheim', v.email, v.status, '2024-01-01', v.vog::date from public.organisaties o,
			(values ('Els', 'els@x.example', 'actief', '2024-01-15'), ('Jan', 'jan@x.example', 'actief', '2026-06-01'),
				('Guus', 'guus@x.example', 'gestopt', '2024-01-15')) as v(voornaam, email, status, vog);
	`);
});
afterAll(() => backend.close());

test('buiten kantooruren gaat er niets weg', async () => {
	expect(await padRonde(kamer('2026-11-27T20:00:00Z'))).toBeNull();
	expect(sent).toEqual([]);
});

/** The inbox of the coordinator. */
async function postvak() {
	const { data } = await adminDb(backend).from('postvak').select('soort, pad, aantal');
	return data;
}

test('de coördinator krijgt het in het postvak, wie geen account heeft een mail zonder achternaam', async () => {
	refused.add('els@x.example');
	expect(await padRonde(kamer('2026-11-27T10:00:00Z'))).toEqual({ gelukt: 1, mislukt: 1 });
	expect(await postvak()).toEqual([{ soort: 'pad', pad: '/vrijwilligers', aantal: 1 }]);
	expect(sent).toEqual([]);
});

test('dezelfde dag niet nog eens; wat mislukte gaat de volgende dag', async () => {
	expect(await padRonde(kamer('2026-11-27T13:00:00Z'))).toBeNull();
	refused.clear();
	expect(await padRonde(kamer('2026-11-30T10:00:00Z'))).toEqual({ gelukt: 1, mislukt: 0 });
	expect(sent).toHaveLength(1);
	const [mail] = sent;
	expect(mail).toMatchObject({
		to: 'els@x.example',
		subject: 'Een stap van jou loopt af of is verlopen'
	});
	expect(mail!.text).toContain('- VOG, geldig tot en met vrijdag 15 januari 2027');
	expect(mail!.text).toContain('https://kaart.example/mijn/pad');
	expect(mail!.text).not.toMatch(/Geheim|Jan|Guus|Stil/);
});

test('na een week weer aan de coördinator, niet nog eens aan de vrijwilliger', async () => {
	expect(await padRonde(kamer('2026-12-08T10:00:00Z'))).toEqual({ gelukt: 1, mislukt: 0 });
	expect(sent).toHaveLength(1);
	expect(await postvak()).toEqual([{ soort: 'pad', pad: '/vrijwilligers', aantal: 2 }]);
});

import PostalMime from 'postal-mime';
import { pino } from 'pino';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TERMIJN_STANDAARD } from '../../src/lib/domain/versheid.ts';
import { adminDb } from '../../src/lib/server/admin.ts';
import type { Backend } from '../../src/lib/server/backend/backend.ts';
import { openBackend } from '../../src/lib/server/backend/open.ts';
import { privileged } from '../../src/lib/server/backend/privileged.ts';
import { stuurControlemails, vraagEigenaar } from '../../src/lib/server/controlemail.ts';
import { ronde } from '../../src/lib/server/controleronde.ts';
import * as controle from '../../src/lib/server/db/controle.ts';
import { readEnv } from '../../src/lib/server/env.ts';
import { createPost } from '../../src/lib/server/mail/post.ts';

/** A mail server that refuses one address, so that one mail fails and the others must not. */
const received: string[] = [];
const refused = new Set<string>();
const server = new SMTPServer({
	authOptional: true,
	disabledCommands: ['STARTTLS'],
	onRcptTo: ({ address }, _session, done) =>
		done(refused.has(address) ? new Error('mailbox full') : null),
	onData(stream, _session, done) {
		let text = '';
		stream
			.on('data', (part) => (text += part))
			.on('end', () => done(null, void received.push(text)));
	}
});

const ORIGIN = 'https://kaart.example';
let backend: Backend;
let kamer: (iso: string) => Parameters<typeof stuurControlemails>[0];
const rows = (sql: string) => privileged(backend)!.sql.query(sql);

beforeAll(async () => {
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.server.address();
	const SMTP_URL = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
	backend = await openBackend(readEnv({ DEMO: '0' }), { inMemory: true });
	const db = adminDb(backend);
	const log = pino({ level: 'silent' });
	const post = createPost({ ORIGIN, SMTP_URL }, { demo: false, dev: false, log });
	kamer = (iso) => ({ db, post, origin: ORIGIN, nu: new Date(iso) });
	await privileged(backend)!.sql.exec(`
		insert into public.organisaties (slug, naam, email, controlemail, status) values
			('een', 'Een', 'een@x.example', true, 'gepubliceerd'), ('twee', 'Twee', 'twee@x.example', true, 'gepubliceerd'),
			('drie', 'Drie', null, true, 'gepubliceerd'), ('vier', 'Vier', 'vier@x.example', false, 'gepubliceerd');
		insert into public.aanbod (slug, organisatie_id, naam, soort, status, gecontroleerd_op, created_at)
			select o.slug || n, o.id, initcap(o.slug) || ' ' || n, 'maatjesproject', 'gepubliceerd', '2026-01-05', '2025-01-01'
			from public.organisaties o, generate_series(1, 2) n;
	`);
});
afterAll(async () => {
	server.close();
	await backend.close();
});

test('buiten kantooruren gaat er niets weg', async () => {
	const uitslag = await stuurControlemails(kamer('2026-11-26T22:00:00Z'));
	expect([uitslag.gelukt, uitslag.wacht.length, uitslag.redactie.length]).toEqual([0, 4, 4]);
	expect(received).toEqual([]);
});

test('één gebundelde mail per eigenaar; een die mislukt houdt de ander niet tegen', async () => {
	refused.add('een@x.example');
	const uitslag = await stuurControlemails(kamer('2026-11-26T10:00:00Z'));
	expect([uitslag.gelukt, uitslag.mislukt]).toEqual([1, 1]);
	const mail = await PostalMime.parse(received[0]!);
	expect(mail.to?.map((t) => t.address)).toEqual(['twee@x.example']);
	expect(mail.text).toContain('- Twee 1\n- Twee 2');
	const token = /\/controle\/([\w-]{43})\n/.exec(mail.text!)?.[1] ?? '';
	const vraag = await controle.lees(kamer('2026-11-26T10:00:00Z').db, token);
	expect(vraag?.aanbod.map((a) => a.naam)).toEqual(['Twee 1', 'Twee 2']);
	const bewaard = await rows(
		'select (select count(*)::int from public.controle_links) as links, (select json_agg(l)::text from public.controle_links l) as alles'
	);
	expect(bewaard[0]!.links).toBe(1);
	expect(bewaard[0]!.alles).not.toContain(token);
});

test('wat mislukte gaat de volgende keer alsnog, en wie al een mail heeft krijgt er geen', async () => {
	refused.clear();
	const uitslag = await stuurControlemails(kamer('2026-11-27T10:00:00Z'));
	expect(uitslag.mails.map((m) => m.eigenaar.naam)).toEqual(['Een']);
	expect(received).toHaveLength(2);
	expect(await vraagEigenaar(kamer('2026-11-28T10:00:00Z'), uitslag.mails[0]!.eigenaar.id)).toBe(
		'te_kort_geleden'
	);
});

test('na drie weken één herinnering, daarna is het aan de redactie', async () => {
	const herinnering = await stuurControlemails(kamer('2026-12-21T10:00:00Z'));
	expect(herinnering.mails.map((m) => m.soort)).toEqual(['herinnering', 'herinnering']);
	const daarna = await stuurControlemails(kamer('2027-01-18T10:00:00Z'));
	expect(daarna.mails).toEqual([]);
	expect(daarna.redactie.filter((r) => r.reden === 'geen_antwoord')).toHaveLength(4);
});

test('de ronde gaat één keer per dag, en alleen als de beheerder dat wil', async () => {
	expect(await ronde(kamer('2027-02-01T10:00:00Z'))).toBeNull();
	await rows('update public.taken set aan = true');
	expect(await ronde(kamer('2027-02-01T20:00:00Z'))).toBeNull();
	const [een, twee] = await Promise.all([
		ronde(kamer('2027-02-01T10:00:00Z')),
		ronde(kamer('2027-02-01T10:00:00Z'))
	]);
	expect([een, twee].filter(Boolean)).toHaveLength(1);
});

test('de termijn zonder soort is die van de tabel', async () => {
	const [row] = await rows(
		`select column_default as d from information_schema.columns where table_name = 'soorten' and column_name = 'controle_na_maanden'`
	);
	expect(Number(row!.d)).toBe(TERMIJN_STANDAARD);
});

test('twee coordinatoren krijgen elk een eigen mail en zien elkaars adres niet', async () => {
	const sql = privileged(backend)!.sql;
	await sql.exec(`
		insert into auth.users (id, email, raw_user_meta_data) values
			('00000000-0000-4000-8000-0000000000a1', 'anna@x.example', '{"naam":"Anna"}'), ('00000000-0000-4000-8000-0000000000b1', 'bo@x.example', '{"naam":"Bo"}');
		insert into public.organisaties (slug, naam, status) values ('samen', 'Samen', 'gepubliceerd');
		insert into public.lidmaatschappen (gebruiker_id, organisatie_id, rol)
			select u.id, o.id, 'coordinator' from auth.users u, public.organisaties o where u.email in ('anna@x.example', 'bo@x.example') and o.slug = 'samen';
		insert into public.aanbod (slug, organisatie_id, naam, soort, status, gecontroleerd_op, created_at)
			select 'samen', o.id, 'Samen', 'maatjesproject', 'gepubliceerd', '2026-01-05', '2025-01-01' from public.organisaties o where o.slug = 'samen';
	`);
	const [samen] = await rows("select id from public.organisaties where slug = 'samen'");
	received.length = 0;
	refused.clear();
	const nu = kamer('2027-03-01T10:00:00Z');
	expect(await vraagEigenaar(nu, samen!.id as string)).toBe('verstuurd');
	const mails = await Promise.all(received.map((text) => PostalMime.parse(text)));
	expect(mails.map((mail) => mail.to?.map((t) => t.address))).toEqual([
		['anna@x.example'],
		['bo@x.example']
	]);
	expect(received[0]).not.toContain('bo@x.example');
	expect(received[1]).not.toContain('anna@x.example');

	// one that cannot be delivered does not hold up the other, and the week counts from that one
	refused.add('anna@x.example');
	received.length = 0;
	const later = kamer('2027-03-09T10:00:00Z');
	expect(await vraagEigenaar(later, samen!.id as string)).toBe('verstuurd');
	expect(received).toHaveLength(1);
	expect(await vraagEigenaar(later, samen!.id as string)).toBe('te_kort_geleden');
});

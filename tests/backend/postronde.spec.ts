import PostalMime from 'postal-mime';
import { pino } from 'pino';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { adminDb } from '../../src/lib/server/admin.ts';
import type { Backend } from '../../src/lib/server/backend/backend.ts';
import { openBackend } from '../../src/lib/server/backend/open.ts';
import { privileged } from '../../src/lib/server/backend/privileged.ts';
import * as postvak from '../../src/lib/server/db/postvak.ts';
import { readEnv } from '../../src/lib/server/env.ts';
import { createPost } from '../../src/lib/server/mail/post.ts';
import { stuurPost } from '../../src/lib/server/postronde.ts';

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
const AN = '00000000-0000-4000-8000-0000000000a1';
const BO = '00000000-0000-4000-8000-0000000000b1';
let backend: Backend;
let kamer: (iso: string) => Parameters<typeof stuurPost>[0];
const exec = (sql: string) => privileged(backend)!.sql.exec(sql);
const nieuws = (wie: string, soort: string, op: string) =>
	exec(
		`insert into public.postvak (gebruiker_id, soort, pad, op) values ('${wie}', '${soort}', '/koppelingen/' || gen_random_uuid(), '${op}')`
	);
const parsed = () => Promise.all(received.map((text) => PostalMime.parse(text)));

beforeAll(async () => {
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.server.address();
	const SMTP_URL = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
	backend = await openBackend(readEnv({ DEMO: '0' }), { inMemory: true });
	const db = adminDb(backend);
	const log = pino({ level: 'silent' });
	const post = createPost({ ORIGIN, SMTP_URL }, { demo: false, dev: false, log });
	kamer = (iso) => ({ db, post, origin: ORIGIN, nu: new Date(iso) });
	await exec(`insert into auth.users (id, email, raw_user_meta_data) values
		('${AN}', 'an@x.example', '{"naam":"An Geheim"}'), ('${BO}', 'bo@x.example', '{"naam":"Bo Besloten"}')`);
});
beforeEach(async () => {
	received.length = 0;
	refused.clear();
	await exec(
		'delete from public.postvak; delete from public.postvak_mails; delete from public.postvak_keuzes'
	);
});
afterAll(async () => {
	server.close();
	await backend.close();
});

test('een mail per persoon over alles samen, zonder namen, met een link die stopt', async () => {
	for (const soort of ['bericht', 'bericht', 'voorstel'])
		await nieuws(AN, soort, '2026-11-30T07:00:00Z');
	await nieuws(BO, 'koppeling', '2026-11-30T07:00:00Z');
	expect(await stuurPost(kamer('2026-11-30T09:00:00Z'))).toEqual({ gelukt: 2, mislukt: 0 });
	const mail = (await parsed()).find((one) => one.to?.[0]?.address === 'an@x.example')!;
	expect(mail.subject).toBe('Er zijn 3 nieuwe dingen voor je in Dichtbij');
	expect(mail.text).toContain('Dag An,');
	expect(mail.text).toContain('- Nieuw voorstel voor mij: 1\n- Nieuw bericht: 2\n');
	expect(mail.text).toContain(`${ORIGIN}/postvak\n`);
	// Words, not letters: the token of the link is chance and may hold any two of them.
	expect(mail.text).not.toMatch(/\bGeheim\b|\bBo\b(?![-_])|koppelingen\//);
	const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
	const stop = /<https:\/\/kaart\.example\/afmelden\/([\w-]{43})>/.exec(
		headers['list-unsubscribe']!
	)!;
	expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
	expect(mail.text).toContain(`${ORIGIN}/afmelden/${stop[1]}\n`);

	const { db } = kamer('2026-11-30T09:00:00Z');
	expect(await postvak.leesAfmelden(db, stop[1]!)).toEqual({
		soorten: ['bericht', 'voorstel'],
		keuzes: {}
	});
	const bewaard = await privileged(backend)!.sql.query(
		'select json_agg(m)::text as alles from public.postvak_mails m'
	);
	expect(bewaard[0]!.alles).not.toContain(stop[1]);
	expect(bewaard[0]!.alles).not.toContain('x.example');

	expect(await postvak.meldAf(db, stop[1]!, ['bericht'])).toBe(true);
	received.length = 0;
	await nieuws(AN, 'bericht', '2026-12-01T07:00:00Z');
	expect(await stuurPost(kamer('2026-12-01T09:00:00Z'))).toEqual({ gelukt: 0, mislukt: 0 });
});

test('in de avond, op zondag en op een feestdag gaat er niets, daarna wel', async () => {
	await nieuws(AN, 'bericht', '2026-12-24T18:30:00Z');
	for (const op of [
		'2026-12-24T20:00:00Z',
		'2026-12-25T10:00:00Z',
		'2026-12-26T10:00:00Z',
		'2026-12-27T10:00:00Z',
		'2026-12-28T06:50:00Z'
	])
		await stuurPost(kamer(op));
	expect(received).toEqual([]);
	await stuurPost(kamer('2026-12-28T07:00:00Z'));
	expect(received).toHaveLength(1);
});

test('twee servers tegelijk sturen een mail', async () => {
	await nieuws(AN, 'bericht', '2026-11-30T07:00:00Z');
	const nu = kamer('2026-11-30T09:00:00Z');
	const both = await Promise.all([stuurPost(nu), stuurPost(nu)]);
	expect(both.map((one) => one.gelukt).sort()).toEqual([0, 1]);
	expect(received).toHaveLength(1);
	await nieuws(AN, 'voorstel', '2026-11-30T10:00:00Z');
	await stuurPost(kamer('2026-11-30T15:00:00Z'));
	expect(received).toHaveLength(1);
	await stuurPost(kamer('2026-12-01T07:00:00Z'));
	expect((await parsed())[1]!.subject).toBe('Er is iets nieuws voor je in Dichtbij');
});

test('wat mislukt gaat later alsnog, en houdt een ander niet op', async () => {
	refused.add('an@x.example');
	await nieuws(AN, 'bericht', '2026-11-30T07:00:00Z');
	await nieuws(BO, 'bericht', '2026-11-30T07:00:00Z');
	expect(await stuurPost(kamer('2026-11-30T09:00:00Z'))).toEqual({ gelukt: 1, mislukt: 1 });
	refused.clear();
	expect(await stuurPost(kamer('2026-11-30T09:10:00Z'))).toEqual({ gelukt: 1, mislukt: 0 });
	expect(received).toHaveLength(2);
});

test('een proces dat halverwege stopt houdt de mail niet tegen', async () => {
	await nieuws(AN, 'bericht', '2026-11-30T07:00:00Z');
	const { db } = kamer('2026-11-30T09:00:00Z');
	const [an] = await postvak.gegevens(db);
	const taken = await postvak.neem(db, {
		gebruiker_id: AN,
		soort: 'bundel',
		ids: an!.nieuws.map(({ id }) => id),
		met_week: false,
		hash: 'a'.repeat(64),
		nu: new Date('2026-11-30T09:00:00Z')
	});
	expect(taken).toBeTruthy();
	await stuurPost(kamer('2026-11-30T09:10:00Z'));
	expect(received).toHaveLength(0);
	await stuurPost(kamer('2026-11-30T09:20:00Z'));
	expect(received).toHaveLength(1);
});

test('een melding over een bericht gaat meteen, ook in de nacht', async () => {
	await nieuws(AN, 'gemeld', '2026-11-29T02:00:00Z');
	await nieuws(AN, 'bericht', '2026-11-29T02:00:00Z');
	await stuurPost(kamer('2026-11-29T02:01:00Z'));
	const mails = await parsed();
	expect(mails.map((mail) => mail.subject)).toEqual(['Er is een melding die nu aandacht vraagt']);
});

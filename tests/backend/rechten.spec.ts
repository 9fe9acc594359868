import { setTimeout } from 'node:timers/promises';
import { createClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Backend } from '../../src/lib/server/backend/backend.ts';
import { openBackend } from '../../src/lib/server/backend/open.ts';
import { privileged } from '../../src/lib/server/backend/privileged.ts';
import { visitorDb } from '../../src/lib/server/db/client.ts';
import * as ik from '../../src/lib/server/db/ik.ts';
import type { AuthMail } from '../../src/lib/server/mail/auth-mail.ts';
import { SETTINGS } from './folders.ts';

const password = 'lang genoeg wachtwoord';
const mails: AuthMail[] = [];
let backend: Backend;

beforeAll(async () => {
	backend = await openBackend(SETTINGS, {
		inMemory: true,
		onMail: async (mail) => void mails.push(mail)
	});
}, 120_000);
afterAll(() => backend.close());

/** A browser: keeps cookies. */
function visitor() {
	const cookies = new Map<string, string>();
	const db = visitorDb(
		backend,
		{
			getAll: () => [...cookies].map(([name, value]) => ({ name, value })),
			setAll: (all) => all.forEach(({ name, value }) => cookies.set(name, value))
		},
		false
	);
	return { db, cookies };
}

const RIGHTS = `select table_name, grantee, privilege_type from information_schema.role_table_grants
	where table_schema = 'public' and grantee in ('anon', 'authenticated') order by 1, 2, 3`;

test('een verzoek geeft niemand rechten die de migraties niet gaven', async () => {
	const before = await privileged(backend)!.sql.query(RIGHTS);
	await visitor().db.from('aanbod').select('id');
	const after = await privileged(backend)!.sql.query(RIGHTS);
	expect(after).toEqual(before);
	expect(after.filter((right) => right.privilege_type === 'TRUNCATE')).toEqual([]);
});

test('bezoekers die tegelijk vragen houden ieder hun eigen rechten', async () => {
	const people = await Promise.all(
		['an', 'bo', 'cas'].map(async (naam) => {
			const email = `${naam}@voorbeeld.nl`;
			const id = await backend.createUser({ email, password, naam });
			const { db } = visitor();
			await db.auth.signInWithPassword({ email, password });
			return { id, db };
		})
	);
	const asked = Array.from({ length: 30 }, (_, i) => people[i % 3]!);
	const answers = await Promise.all(asked.map(({ db }) => ik.get(db)));
	expect(answers.map((answer) => answer?.id)).toEqual(asked.map(({ id }) => id));
});

test('een verzoek wacht tot de transactie van een ander klaar is', async () => {
	const { db } = visitor();
	const order: string[] = [];
	let asked: PromiseLike<unknown> | undefined;
	await privileged(backend)!.sql.transaction(async (tx) => {
		asked = db
			.from('aanbod')
			.select('id')
			.then(() => order.push('verzoek'));
		await setTimeout(200);
		await tx.query('select 1');
		order.push('transactie');
	});
	await asked;
	expect(order).toEqual(['transactie', 'verzoek']);
});

test('wie niet is ingelogd is niemand', async () => {
	expect(await ik.get(visitor().db)).toBeNull();
});

test('een sessie die met een ander geheim is getekend telt niet', async () => {
	const { db, cookies } = visitor();
	await backend.createUser({ email: 'dirk@voorbeeld.nl', password, naam: 'Dirk' });
	await db.auth.signInWithPassword({ email: 'dirk@voorbeeld.nl', password });
	const forged = visitor();
	for (const [name, value] of cookies) {
		const session = JSON.parse(Buffer.from(value.replace('base64-', ''), 'base64url').toString());
		const [head, body] = session.access_token.split('.');
		session.access_token = `${head}.${body}.${Buffer.from('vals').toString('base64url')}`;
		forged.cookies.set(
			name,
			`base64-${Buffer.from(JSON.stringify(session)).toString('base64url')}`
		);
	}
	expect((await ik.get(db))?.naam).toBe('Dirk');
	expect(await ik.get(forged.db)).toBeNull();
});

test('een bezoeker kan geen account maken, ook niet met een link per mail', async () => {
	const { db } = visitor();
	const { error } = await db.auth.signUp({ email: 'vreemd@voorbeeld.nl', password });
	expect(error?.code).toBe('signup_disabled');
	await db.auth.signInWithOtp({ email: 'vreemd@voorbeeld.nl' });
	expect(mails).toEqual([]);
});

test('met de link uit de mail logt iemand in, één keer', async () => {
	await backend.createUser({ email: 'eva@voorbeeld.nl', password, naam: 'Eva' });
	const { db } = visitor();
	await db.auth.signInWithOtp({ email: 'eva@voorbeeld.nl' });
	const { tokenHash } = mails.pop()!;
	await db.auth.verifyOtp({ token_hash: tokenHash, type: 'magiclink' });
	expect((await ik.get(db))?.email).toBe('eva@voorbeeld.nl');
	const again = await visitor().db.auth.verifyOtp({ token_hash: tokenHash, type: 'magiclink' });
	expect(again.error).not.toBeNull();
});

test('een nieuw wachtwoord kiezen gaat met de link uit de mail', async () => {
	await backend.createUser({ email: 'fem@voorbeeld.nl', password, naam: 'Fem' });
	const { db } = visitor();
	await db.auth.resetPasswordForEmail('fem@voorbeeld.nl');
	const { tokenHash, type } = mails.pop()!;
	expect(type).toBe('recovery');
	await db.auth.verifyOtp({ token_hash: tokenHash, type: 'recovery' });
	await db.auth.updateUser({ password: 'een heel ander wachtwoord' });
	const email = 'fem@voorbeeld.nl';
	const old = await visitor().db.auth.signInWithPassword({ email, password });
	expect(old.error?.code).toBe('invalid_credentials');
	const fresh = { email, password: 'een heel ander wachtwoord' };
	expect((await visitor().db.auth.signInWithPassword(fresh)).error).toBeNull();
});

test('een inlogteken voor een opdracht wordt niet gemaild', async () => {
	await backend.createUser({ email: 'guus@voorbeeld.nl', password, naam: 'Guus' });
	expect(await backend.signInToken('guus@voorbeeld.nl')).not.toBeNull();
	expect(await backend.signInToken('niemand@voorbeeld.nl')).toBeNull();
	expect(mails).toEqual([]);
});

test('zonder sleutel komt er niets uit de API', async () => {
	const stranger = createClient(backend.url, 'sb_publishable_fout', {
		global: { fetch: backend.fetch },
		auth: { persistSession: false }
	});
	const { error, status } = await stranger.from('aanbod').select('id');
	expect(status).toBe(401);
	expect(error).not.toBeNull();
});

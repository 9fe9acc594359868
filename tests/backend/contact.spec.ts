import { afterAll, beforeAll, expect, test } from 'vitest';
import { isFeestdag } from '../../src/lib/domain/feestdagen.ts';
import { addDays, mondayOf } from '../../src/lib/domain/week.ts';
import { adminDb } from '../../src/lib/server/admin.ts';
import type { Backend } from '../../src/lib/server/backend/backend.ts';
import { loadDemo } from '../../src/lib/server/backend/demo/load.ts';
import { openBackend } from '../../src/lib/server/backend/open.ts';
import { kijkContact } from '../../src/lib/server/contactronde.ts';
import { readEnv } from '../../src/lib/server/env.ts';
import type { Mail } from '../../src/lib/server/mail/post.ts';
import { stuurPost } from '../../src/lib/server/postronde.ts';

let backend: Backend;
const sent: Mail[] = [];
const vandaag = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
/** The first Monday to come on which mail may go. */
let maandag = addDays(mondayOf(vandaag), 7);
while (isFeestdag(maandag)) maandag = addDays(maandag, 7);
const at = (tijd: string) => new Date(`${maandag}T${tijd}:00Z`);

beforeAll(async () => {
	const env = readEnv({ DEMO_PASSWORD: 'wachtwoord-van-de-demo' });
	backend = await openBackend(env, { inMemory: true });
	await loadDemo(backend, env);
}, 240_000);
afterAll(() => backend.close());

test('wat bij het laden al gezegd is, wordt niet nog eens gezegd', async () => {
	expect((await kijkContact(adminDb(backend), new Date(`${vandaag}T12:00:00Z`))).seinen).toBe(0);
});

test('twee servers kijken tegelijk op maandag: ieder krijgt één overzicht', async () => {
	const db = adminDb(backend);
	await db.from('weekberichten').delete().neq('week', '2000-01-03');
	await db.from('postvak').delete().eq('soort', 'weekbericht');
	const both = await Promise.all([kijkContact(db, at('07:00')), kijkContact(db, at('07:00'))]);
	const { data } = await db
		.from('postvak')
		.select('gebruiker_id, aantal')
		.eq('soort', 'weekbericht');
	expect(data!.length).toBeGreaterThan(3);
	expect(both[0].weken + both[1].weken).toBe(data!.length);
	expect(new Set(data!.map((p) => p.gebruiker_id)).size).toBe(data!.length);
	expect(data!.every((p) => p.aantal === 1)).toBe(true);
	expect((await kijkContact(db, at('09:00'))).weken).toBe(0);
});

test('het gaat met de eerste mail mee: aantallen, en nooit een naam', async () => {
	const db = adminDb(backend);
	const post = { send: async (mail: Mail) => void sent.push(mail) };
	await stuurPost({ db, post, origin: 'https://kaart.example', nu: at('09:00') });
	const mail = sent.find(({ to }) => to === 'begeleider@demo.nl')!;
	expect(mail.text).toMatch(/Weekoverzicht op maandag/);
	expect(mail.text).toMatch(/cliënten? zonder uren van vorige week|contact(en)? na een half jaar/);
	expect(mail.text).toContain('https://kaart.example/afmelden/');
	expect(mail.headers?.['List-Unsubscribe']).toBeTruthy();
	const { data } = await db.from('clienten').select('pseudoniem, roepnaam');
	// The first line greets who gets it; a cliënt may have the same first name.
	for (const text of sent.map((m) => m.text.split('\n\n').slice(1).join('\n\n')))
		for (const { pseudoniem, roepnaam } of data!) {
			expect(text).not.toContain(pseudoniem);
			if (roepnaam) expect(text).not.toMatch(new RegExp(`\\b${roepnaam}\\b`));
		}
});

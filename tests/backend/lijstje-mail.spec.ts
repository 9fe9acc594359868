import { pino } from 'pino';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Lijstregel } from '../../src/lib/server/lijstje.ts';
import { lijstjeMail, verstuur } from '../../src/lib/server/mail/lijstje-mail.ts';
import { createPost } from '../../src/lib/server/mail/post.ts';

const received: string[] = [];
const server = new SMTPServer({
	authOptional: true,
	disabledCommands: ['STARTTLS'],
	onRcptTo({ address }, _session, done) {
		if (address.startsWith('weg')) return done(new Error(`no such user ${address}`));
		done();
	},
	onData(stream, _session, done) {
		let text = '';
		stream
			.on('data', (part) => (text += part))
			.on('end', () => done(null, void received.push(text)));
	}
});
let SMTP_URL = '';
beforeAll(async () => {
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.server.address();
	SMTP_URL = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});
afterAll(() => server.close());

const ORIGIN = 'https://kaart.example';
const logged: string[] = [];
const log = pino({}, { write: (line) => void logged.push(line) });
const regel = {
	naam: 'Taalmaatje',
	samenvatting: 'Samen Nederlands oefenen.',
	telefoon: '030 000 10 13',
	adres: 'Zwanenbloem 2, Nieuwegein',
	toegang: 'Bel ons. Daarna komt iemand langs.'
} as Lijstregel;
const mailTo = (to: string) =>
	lijstjeMail({
		to,
		zin: 'Bel me als je er samen heen wilt.',
		regels: [regel],
		url: `${ORIGIN}/l/abcdefgh23`,
		tot: 'zaterdag 26 december 2026'
	});

test('het lijstje komt aan in gewone woorden, met de korte link', async () => {
	const post = createPost({ ORIGIN, SMTP_URL }, { demo: false, dev: false, log });
	expect(await verstuur(post, mailTo('an@voorbeeld.nl'), log)).toBe(true);
	const mail = await PostalMime.parse(received[0]!);
	expect(mail.to?.[0]?.address).toBe('an@voorbeeld.nl');
	for (const part of [
		'1. Taalmaatje',
		'Bel: 030 000 10 13',
		'“Bel me als je er samen heen wilt.”',
		`${ORIGIN}/l/abcdefgh23`,
		'tot en met zaterdag 26 december 2026'
	])
		expect(mail.text).toContain(part);
	const words = mail.text!.split(/(?<=[.:?!])\s/).map((zin) => zin.split(/\s+/).length);
	expect(Math.max(...words)).toBeLessThan(25);
	expect(mail.text).not.toMatch(/undefined|null/);
});

test('een adres dat de mailserver weigert, komt niet in het logboek', async () => {
	const post = createPost({ ORIGIN, SMTP_URL }, { demo: false, dev: false, log });
	expect(await verstuur(post, mailTo('weg@voorbeeld.nl'), log)).toBe(false);
	expect(logged.join('')).toContain('could not be mailed');
	expect(logged.join('')).not.toContain('voorbeeld');
});

test('waar niets wordt bezorgd, wordt het adres niet bewaard', async () => {
	const demo = createPost({ ORIGIN }, { demo: true, dev: false, log });
	expect(await verstuur(demo, mailTo('an@voorbeeld.nl'), log)).toBe(true);
	expect(demo.last('an@voorbeeld.nl')).toBeUndefined();
	expect(logged.join('')).not.toContain('voorbeeld');
});

import { pino } from 'pino';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { authMail } from '../../src/lib/server/mail/auth-mail.ts';
import { createPost } from '../../src/lib/server/mail/post.ts';

const received: string[] = [];
const server = new SMTPServer({
	authOptional: true,
	disabledCommands: ['STARTTLS'],
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
const log = pino({ level: 'silent' });
const mail = authMail({ type: 'magiclink', email: 'an@voorbeeld.nl', tokenHash: 'abc' }, ORIGIN);

test('een mail om in te loggen komt aan, met een link naar onze eigen site', async () => {
	await createPost({ ORIGIN, SMTP_URL }, { demo: true, dev: false, log }).send(mail);
	const parsed = await PostalMime.parse(received[0]!);
	expect(parsed.subject).toBe('Inloggen bij Dichtbij');
	expect(parsed.from?.address).toBe('dichtbij@kaart.example');
	expect(parsed.text).toContain(`${ORIGIN}/inloggen/link?token_hash=abc&type=magiclink`);
});

test('alleen een demo zonder mailserver bewaart de laatste mail voor op het scherm', async () => {
	const demo = createPost({ ORIGIN }, { demo: true, dev: false, log });
	const real = createPost({ ORIGIN }, { demo: false, dev: false, log });
	await demo.send(mail);
	await real.send(mail);
	expect(demo.last('An@voorbeeld.nl')?.link).toContain('token_hash=abc');
	expect(real.last('an@voorbeeld.nl')).toBeUndefined();
});

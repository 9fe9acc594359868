import { createTransport } from 'nodemailer';
import type { Env } from '../env.ts';
import type { Logger } from '../log.ts';

/**
 * `link` is what the mail is about, shown on screen and in the log where nothing is delivered.
 * A mail without one is kept nowhere.
 */
export type Mail = {
	to: string;
	subject: string;
	text: string;
	link?: string;
	headers?: Record<string, string>;
};

export type Post = {
	send(mail: Mail): Promise<void>;
	/** The last mail to an address, kept only in a demo that delivers nothing. */
	last(email: string): Mail | undefined;
};

type Options = { demo: boolean; dev: boolean; log: Logger };
type Settings = Pick<Env, 'SMTP_URL' | 'MAIL_FROM' | 'ORIGIN'>;

export function createPost(env: Settings, options: Options): Post {
	return env.SMTP_URL ? smtp(env, env.SMTP_URL) : withoutDelivery(options);
}

const sender = (env: Pick<Env, 'MAIL_FROM' | 'ORIGIN'>) =>
	env.MAIL_FROM ?? `Dichtbij <dichtbij@${new URL(env.ORIGIN).hostname}>`;

/** The bare address that mail and invitations come from. */
export const afzender = (env: Pick<Env, 'MAIL_FROM' | 'ORIGIN'>) =>
	/<([^<>]+)>/.exec(sender(env))?.[1] ?? sender(env);

function smtp(env: Settings, url: string): Post {
	const transport = createTransport(url);
	const from = sender(env);
	return {
		async send({ to, subject, text, headers = {} }) {
			await transport.sendMail({ from, to, subject, text, headers });
		},
		last: () => undefined
	};
}

function withoutDelivery({ demo, dev, log }: Options): Post {
	const kept = new Map<string, Mail>();
	return {
		async send(mail) {
			if (demo && mail.link) kept.set(mail.to.toLowerCase(), mail);
			if (demo || dev) log.info({ onderwerp: mail.subject, link: mail.link }, 'mail not delivered');
			else log.warn('mail not delivered: SMTP_URL is not set');
		},
		last: (email) => kept.get(email.toLowerCase())
	};
}

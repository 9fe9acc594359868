import { m } from '../../paraglide/messages.js';
import type { Mail } from './post.ts';

/** A mail that lets somebody in. The hash goes into a link to our own site. */
export type AuthMail = {
	type: 'signup' | 'magiclink' | 'recovery' | 'email_change';
	email: string;
	tokenHash: string;
};

const CONFIRM = [m.mail_bevestigen_onderwerp, m.mail_bevestigen_tekst] as const;
const TEXTS = {
	magiclink: [m.mail_inloggen_onderwerp, m.mail_inloggen_tekst],
	recovery: [m.mail_wachtwoord_onderwerp, m.mail_wachtwoord_tekst],
	signup: CONFIRM,
	email_change: CONFIRM
} as const;

/** In the language of the request that asks for the mail. */
export function authMail(mail: AuthMail, origin: string): Mail {
	const [subject, sentence] = TEXTS[mail.type];
	const link = signInLink(origin, mail);
	const parts = [m.mail_aanhef(), `${sentence()}\n${link}`, m.mail_geldig()];
	const text = [...parts, m.mail_niet_gevraagd(), m.mail_groet()].join('\n\n') + '\n';
	return { to: mail.email, subject: subject(), text, link };
}

/** The page behind it asks for a click, so that a scanner of mail does not use up the link. */
export function signInLink(origin: string, { type, tokenHash }: Omit<AuthMail, 'email'>): string {
	const query = new URLSearchParams({ token_hash: tokenHash, type });
	return `${origin}/inloggen/link?${query}`;
}

import { createHash, randomBytes } from 'node:crypto';
import { m } from '../../paraglide/messages.js';
import type { Mail } from './post.ts';

export type Geheim = { token: string; hash: string };

/** 256 bits that nobody guesses. The token is only in the mail, the hash only in the database. */
export function nieuwGeheim(): Geheim {
	const token = randomBytes(32).toString('base64url');
	return { token, hash: createHash('sha256').update(token).digest('hex') };
}

type Over = { naam: string; herinnering: boolean; aanbod: string[] };

/** Asks an owner whether its aanbod is still right. Always in Dutch: no visitor asked for it. */
export function controleMail(to: string, over: Over, origin: string, token: string): Mail {
	const nl = { locale: 'nl' } as const;
	const aantal = over.aanbod.length;
	const link = `${origin}/controle/${token}`;
	const text = [
		m.mail_aanhef({}, nl),
		over.herinnering
			? m.controlemail_herinnering({ naam: over.naam }, nl)
			: m.controlemail_begin({ naam: over.naam }, nl),
		over.aanbod.map((naam) => `- ${naam}`).join('\n'),
		`${m.controlemail_vraag({}, nl)}\n${link}`,
		m.controlemail_knoppen({}, nl),
		m.controlemail_geldig({}, nl),
		m.controlemail_stop({}, nl),
		m.mail_groet({}, nl)
	].join('\n\n');
	const onderwerp = m.controlemail_onderwerp({ aantal }, nl);
	return { to, subject: onderwerp, text: `${text}\n`, link };
}

import { m } from '../../paraglide/messages.js';
import type { Mail } from './post.ts';

/** Says that a request came in, with the private link. Never what was asked: others may read the mail. */
export function aanvraagMail(to: string, kenmerk: string, origin: string, token: string): Mail {
	const link = `${origin}/hulp-vragen/volgen/${token}`;
	const text = [
		m.mail_aanhef(),
		m.hulp_mail_tekst({ kenmerk }),
		`${m.hulp_mail_link()}\n${link}`,
		m.hulp_mail_geheim(),
		m.hulp_mail_niet_gevraagd(),
		m.mail_groet()
	].join('\n\n');
	return { to, subject: m.hulp_mail_onderwerp(), text: `${text}\n`, link };
}

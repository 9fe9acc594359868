import { perSoort, type PostMail } from '../../domain/postvak.ts';
import { m } from '../../paraglide/messages.js';
import { weekRegels } from '../../weekbericht-woorden.ts';
import { postNaam } from '../../postvak-woorden.ts';
import type { Mail } from './post.ts';

/**
 * How many new things of which kind, and nothing else: no name of anybody, no word that was written.
 * Always in Dutch: no visitor asked for it. The headers make the button of the mail program stop
 * these mails in one click (RFC 8058).
 */
export function postvakMail(
	{ email, naam }: { email: string; naam: string },
	{ soort, nieuws }: PostMail,
	origin: string,
	token: string
): Mail {
	const nl = { locale: 'nl' } as const;
	const link = `${origin}/postvak`;
	const stop = `${origin}/afmelden/${token}`;
	const aantal = nieuws.reduce((sum, n) => sum + n.aantal, 0);
	const direct = soort === 'direct';
	const about = direct
		? m.postmail_direct_tekst({}, nl)
		: [
				m.postmail_tekst({ aantal }, nl),
				...perSoort(nieuws).map((n) =>
					m.postmail_regel({ wat: postNaam(n.soort, nl), aantal: n.aantal }, nl)
				),
				...weekRegels(nieuws, nl)
			].join('\n');
	const text = [
		m.postmail_aanhef({ naam }, nl),
		about,
		`${m.postmail_link({}, nl)}\n${link}`,
		m.postmail_niets({}, nl),
		`${m.postmail_afmelden({}, nl)}\n${stop}`,
		m.mail_groet({}, nl)
	].join('\n\n');
	const subject = direct
		? m.postmail_direct_onderwerp({}, nl)
		: m.postmail_onderwerp({ aantal }, nl);
	return {
		to: email,
		subject,
		text: `${text}\n`,
		headers: {
			'List-Unsubscribe': `<${stop}>`,
			'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click'
		}
	};
}

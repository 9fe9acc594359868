import { m } from '../../paraglide/messages.js';
import type { Mail } from './post.ts';

const nl = { locale: 'nl' } as const;
const join = (parts: string[]) => `${parts.join('\n\n')}\n`;

/** The private link of a draft or of what was sent. Never what was told: others may read the mail. */
export function aanmeldingMail(to: string, link: string, klaar: boolean): Mail {
	const text = join([
		m.mail_aanhef(),
		klaar ? m.aanmelden_mail_klaar() : m.aanmelden_mail_later(),
		`${m.aanmelden_mail_link()}\n${link}`,
		m.aanmelden_mail_geheim(),
		m.aanmelden_mail_niet_gevraagd(),
		m.mail_groet()
	]);
	const subject = klaar ? m.aanmelden_mail_klaar_onderwerp() : m.aanmelden_mail_later_onderwerp();
	return { to, subject, text, link };
}

type Gast = { voornaam: string; organisatie: string };

/** A coordinator said welcome: the way to an account. In Dutch: the coordinator's language is not theirs. */
export function uitnodigingMail(to: string, gast: Gast, origin: string, token: string): Mail {
	const link = `${origin}/uitnodiging/${token}`;
	const text = join([
		m.uitnodiging_mail_aanhef({ naam: gast.voornaam }, nl),
		m.uitnodiging_mail_tekst({ organisatie: gast.organisatie }, nl),
		`${m.uitnodiging_mail_link({}, nl)}\n${link}`,
		m.uitnodiging_mail_geldig({}, nl),
		m.mail_groet({}, nl)
	]);
	return {
		to,
		subject: m.uitnodiging_mail_onderwerp({ organisatie: gast.organisatie }, nl),
		text,
		link
	};
}

/** An organisatie has no place; what it said stands behind the link that the person has. */
export function neeMail(to: string, gast: Gast, origin: string): Mail {
	const text = join([
		m.uitnodiging_mail_aanhef({ naam: gast.voornaam }, nl),
		m.aanmelden_mail_nee({ organisatie: gast.organisatie }, nl),
		`${m.aanmelden_mail_nee_verder({}, nl)}\n${origin}/vrijwilliger-worden`,
		m.mail_groet({}, nl)
	]);
	return { to, subject: m.aanmelden_mail_nee_onderwerp({}, nl), text };
}

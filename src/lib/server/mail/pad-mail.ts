import type { GeplandePadmail, Verloop } from '../../domain/padmail.ts';
import { formatLongDay } from '../../format.ts';
import { stapNaam } from '../../pad-woorden.ts';
import { m } from '../../paraglide/messages.js';
import type { Mail } from './post.ts';

/** Reminds a volunteer without an account of the own steps that expire. */
export function padMail(to: string, plan: GeplandePadmail, origin: string): Mail {
	const text = [
		m.mail_aanhef(),
		m.padmail_begin({ naam: plan.organisatie.naam }),
		plan.regels.map((regel) => `- ${line(regel)}`).join('\n'),
		m.padmail_wat(),
		`${m.padmail_bekijk()}\n${origin}/mijn/pad`,
		m.padmail_stop(),
		m.mail_groet()
	];
	return { to, subject: m.padmail_onderwerp(), text: `${text.join('\n\n')}\n` };
}

function line({ stap }: Verloop): string {
	const about = { stap: stapNaam(stap), dag: formatLongDay(stap.geldig_tot!) };
	return stap.stand === 'verlopen'
		? m.padmail_regel_verlopen(about)
		: m.padmail_regel_loopt_af(about);
}

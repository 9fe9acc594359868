import type { GeplandePadmail, Verloop } from '../../domain/padmail.ts';
import { formatLongDay } from '../../format.ts';
import { stapNaam } from '../../pad-woorden.ts';
import { m } from '../../paraglide/messages.js';
import type { Mail } from './post.ts';

/** Reminds of what expires. To coordinators about everybody by first name, to a volunteer about the own steps. */
export function padMail(to: string, plan: GeplandePadmail, origin: string): Mail {
	const naam = plan.organisatie.naam;
	const aantal = plan.regels.length;
	const text = plan.vrijwilliger
		? [
				m.mail_aanhef(),
				m.padmail_ik_begin({ naam }),
				plan.regels.map((regel) => `- ${ownLine(regel)}`).join('\n'),
				m.padmail_ik_wat(),
				`${m.padmail_ik_bekijk()}\n${origin}/mijn/pad`,
				m.mail_groet()
			]
		: [
				m.mail_aanhef(),
				m.padmail_begin({ naam }),
				plan.regels.map((regel) => `- ${line(regel)}`).join('\n'),
				`${m.padmail_bekijk()}\n${origin}/vrijwilligers`,
				m.padmail_stop(),
				m.mail_groet()
			];
	const subject = plan.vrijwilliger ? m.padmail_ik_onderwerp() : m.padmail_onderwerp({ aantal });
	return { to, subject, text: `${text.join('\n\n')}\n` };
}

function line({ vrijwilliger, stap }: Verloop): string {
	const about = {
		maatje: vrijwilliger.voornaam,
		stap: stapNaam(stap),
		dag: formatLongDay(stap.geldig_tot!)
	};
	return stap.stand === 'verlopen'
		? m.padmail_regel_verlopen(about)
		: m.padmail_regel_loopt_af(about);
}

function ownLine({ stap }: Verloop): string {
	const about = { stap: stapNaam(stap), dag: formatLongDay(stap.geldig_tot!) };
	return stap.stand === 'verlopen'
		? m.padmail_ik_regel_verlopen(about)
		: m.padmail_ik_regel_loopt_af(about);
}

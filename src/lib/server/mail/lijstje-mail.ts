import { stappen } from '../../domain/meedoen.ts';
import { m } from '../../paraglide/messages.js';
import type { Lijstregel } from '../lijstje.ts';
import type { Logger } from '../log.ts';
import type { Mail, Post } from './post.ts';

type Inhoud = { to: string; zin: string; regels: Lijstregel[]; url: string; tot: string };

/** The list in plain words, with the link to read or print it. `tot`: the last day, in words. */
export function lijstjeMail({ to, zin, regels, url, tot }: Inhoud): Mail {
	const lines = regels.map((r, i) =>
		[
			`${i + 1}. ${r.naam}`,
			r.samenvatting,
			r.telefoon && m.lijstje_mail_bel({ nummer: r.telefoon }),
			r.adres && m.lijstje_mail_adres({ adres: r.adres }),
			stappen(r.toegang)[0]
		]
			.filter(Boolean)
			.join('\n')
	);
	const parts = [
		m.mail_aanhef(),
		m.lijstje_mail_tekst(),
		zin && `“${zin}”`,
		...lines,
		`${m.lijstje_mail_link()}\n${url}\n${m.lijstje_mail_tot({ dag: tot })}`,
		m.lijstje_mail_bewaard(),
		m.mail_groet()
	];
	const subject = m.lijstje_mail_onderwerp();
	return { to, subject, text: parts.filter(Boolean).join('\n\n') + '\n' };
}

/** False when the mail server did not take it. Only its code is logged: its sentence names the address. */
export async function verstuur(post: Post, mail: Mail, log: Logger): Promise<boolean> {
	try {
		await post.send(mail);
		return true;
	} catch (cause) {
		const { code, responseCode } = cause as { code?: string; responseCode?: number };
		log.warn({ code, responseCode }, 'a shortlist could not be mailed');
		return false;
	}
}

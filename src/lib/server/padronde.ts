import { isKantooruur } from '../domain/controlemail.ts';
import { momentInNederland } from '../domain/open.ts';
import { planPadmails, type GeplandePadmail } from '../domain/padmail.ts';
import type { Postkamer } from './controlemail.ts';
import * as padmails from './db/padmails.ts';
import { logger } from './log.ts';
import { padMail } from './mail/pad-mail.ts';

/**
 * Reminds of steps that expire, once a day in office hours, in the first process that looks: null
 * when it is not the time, or another process does it today.
 */
export async function padRonde(kamer: Postkamer) {
	const op = momentInNederland(kamer.nu);
	if (!isKantooruur(op)) return null;
	if (!(await padmails.neemTaak(kamer.db, kamer.nu))) return null;
	const { organisaties, vrijwilligers, mails } = await padmails.gegevens(kamer.db);
	const counts = { gelukt: 0, mislukt: 0 };
	for (const plan of planPadmails(organisaties, vrijwilligers, mails, { nu: kamer.nu, op }))
		counts[(await verstuur(kamer, plan)) ? 'gelukt' : 'mislukt']++;
	logger().info(counts, 'reminders of steps');
	return counts;
}

/** One that fails is tried again tomorrow and holds up none. */
async function verstuur({ db, post, origin, nu }: Postkamer, plan: GeplandePadmail) {
	const noted = await padmails.noteer(db, {
		organisatie_id: plan.organisatie.id,
		vrijwilliger_id: plan.vrijwilliger?.id ?? null,
		stappen: plan.stappen,
		op: nu.toISOString()
	});
	if (!plan.adres) {
		await padmails.meld(db, plan.gebruikers, plan.vrijwilliger ? '/mijn/pad' : '/vrijwilligers');
		return true;
	}
	try {
		await post.send(padMail(plan.adres, plan, origin));
		return true;
	} catch (cause) {
		// The message of a mail server may hold the address: only its code is logged.
		const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
		logger().warn({ organisatie: plan.organisatie.id, code }, 'reminder not sent');
		await padmails.mislukt(db, noted);
		return false;
	}
}

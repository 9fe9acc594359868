import { state } from './http/state.ts';
import type { Logger } from './log.ts';
import { uitnodigingMail } from './mail/aanmelding-mail.ts';
import { verstuur } from './mail/lijstje-mail.ts';

type Gast = { voornaam: string; organisatie: string };

/** Mails somebody the way to an account of their own; false when the mail server did not take it. */
export function mailUitnodiging(
	email: string,
	gast: Gast,
	{ origin, token, log }: { origin: string; token: string; log: Logger }
): Promise<boolean> {
	return verstuur(state().post, uitnodigingMail(email, gast, origin, token), log);
}

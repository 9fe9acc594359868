import { adminDb } from './admin.ts';
import * as uitnodigingen from './db/uitnodigingen.ts';
import { state } from './http/state.ts';
import type { Logger } from './log.ts';
import { uitnodigingMail } from './mail/aanmelding-mail.ts';
import { verstuur } from './mail/lijstje-mail.ts';

type Gast = { voornaam: string; organisatie: string };

/** Mails somebody the way to an account of their own; false when the mail server did not take it. */
export async function mailUitnodiging(
	email: string,
	gast: Gast,
	{ origin, token, hash, log }: { origin: string; token: string; hash: string; log: Logger }
): Promise<boolean> {
	const sent = await verstuur(state().post, uitnodigingMail(email, gast, origin, token), log);
	// only a link that went to this address works: a coordinator cannot make one up
	if (sent) await uitnodigingen.gemaild(adminDb(state().backend), hash);
	return sent;
}

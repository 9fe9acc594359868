import type { App } from '@supabase/lite';
import { logger } from '../log.ts';
import type { AuthMail } from '../mail/auth-mail.ts';
import { loudly } from './quiet.ts';

type Mailer = NonNullable<App['_mailer']>;
type Send = (mail: AuthMail) => Promise<void>;

/** Hands auth mails to our own mail module. Not awaited: an answer takes as long for an unknown address. */
export function liteMailer(send: Send) {
	const captured = new Map<string, AuthMail | undefined>();
	async function post(mail: AuthMail) {
		if (captured.has(mail.email)) {
			captured.set(mail.email, mail);
			return;
		}
		loudly(() => send(mail)).catch((err: unknown) => logger().error({ err, type: mail.type }, 'mail not sent'));
	}
	const mailer: Mailer = {
		sendConfirmation: (email, tokenHash) => post({ type: 'signup', email, tokenHash }),
		sendRecovery: (email, tokenHash) => post({ type: 'recovery', email, tokenHash }),
		sendMagicLink: (email, tokenHash) => post({ type: 'magiclink', email, tokenHash }),
		sendEmailChange: (email, tokenHash) => post({ type: 'email_change', email, tokenHash }),
		sendReauthentication: async () => undefined
	};
	return Object.assign(mailer, {
		/** Keeps the next mail to this address here; the returned function hands it over. */
		capture(address: string) {
			const email = address.toLowerCase();
			captured.set(email, undefined);
			return () => {
				const mail = captured.get(email);
				captured.delete(email);
				return mail;
			};
		}
	});
}

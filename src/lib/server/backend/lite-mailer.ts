import type { App } from '@supabase/lite';
import { logger } from '../log.ts';
import type { AuthMail } from '../mail/auth-mail.ts';
import type { SignInToken } from './backend.ts';
import { loudly } from './quiet.ts';

type Mailer = NonNullable<App['_mailer']>;
type Send = (mail: AuthMail) => Promise<void>;

/** Hands auth mails to our own mail module. Not awaited: an answer takes as long for an unknown address. */
export function liteMailer(send: Send) {
	const captured = new Map<string, SignInToken | null>();
	async function post(mail: AuthMail, userId = '') {
		if (captured.has(mail.email)) {
			captured.set(mail.email, { userId, tokenHash: mail.tokenHash });
			return;
		}
		loudly(() => send(mail)).catch((err: unknown) =>
			logger().error({ err, type: mail.type }, 'mail not sent')
		);
	}
	const mailer: Mailer = {
		sendConfirmation: (email, tokenHash) => post({ type: 'signup', email, tokenHash }),
		sendRecovery: (email, tokenHash) => post({ type: 'recovery', email, tokenHash }),
		sendMagicLink: (email, tokenHash, _otp, meta) =>
			post({ type: 'magiclink', email, tokenHash }, meta?.userId),
		sendEmailChange: (email, tokenHash) => post({ type: 'email_change', email, tokenHash }),
		sendReauthentication: async () => undefined
	};
	return Object.assign(mailer, {
		/** Keeps the next mail to this address here; the returned function hands it over. */
		capture(address: string) {
			const email = address.toLowerCase();
			captured.set(email, null);
			return () => {
				const token = captured.get(email) ?? null;
				captured.delete(email);
				return token;
			};
		}
	});
}

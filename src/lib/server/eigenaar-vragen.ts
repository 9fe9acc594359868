import { adminDb } from './admin.ts';
import { vraagEigenaar, type Gevraagd } from './controlemail.ts';
import { env } from './env.ts';
import { state } from './http/state.ts';
import type { Mail } from './mail/post.ts';

/**
 * An editor mails an owner. `link` is only there in a demo that delivers nothing: nobody else's
 * mail may be read on a screen.
 */
export async function vraagNu(
	organisatie_id: string
): Promise<{ uitkomst: Gevraagd | 'geen_post'; link: string | null }> {
	const { backend, post, demo } = state();
	const { SMTP_URL, ORIGIN } = env();
	if (!SMTP_URL && !demo) return { uitkomst: 'geen_post', link: null };
	let sent: Mail | undefined;
	const send = async (mail: Mail) => {
		await post.send(mail);
		sent = mail;
	};
	const kamer = { db: adminDb(backend), post: { send }, origin: ORIGIN, nu: new Date() };
	const uitkomst = await vraagEigenaar(kamer, organisatie_id);
	const path = sent?.link && new URL(sent.link).pathname;
	return { uitkomst, link: demo && !SMTP_URL ? (path ?? null) : null };
}

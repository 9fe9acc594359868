import { alsPostsoort, planPost, wijzeVan, type PostMail } from '../domain/postvak.ts';
import { adminDb } from './admin.ts';
import type { Backend } from './backend/backend.ts';
import type { Postkamer } from './controlemail.ts';
import * as postvak from './db/postvak.ts';
import { env } from './env.ts';
import type { State } from './http/state.ts';
import { logger } from './log.ts';
import { nieuwGeheim } from './mail/controle-mail.ts';
import type { Post } from './mail/post.ts';
import { postvakMail } from './mail/postvak-mail.ts';

const TEN_MINUTES = 600_000;
/** So that a mail server is not handed everything of a region at once; the rest goes the next time. */
const MAX_PER_RONDE = 200;

/** Looks every ten minutes which mails about inboxes are due. Returns what stops it. */
export function postronde(backend: Backend, post: Post, origin: string): () => void {
	const timer = setInterval(() => void kijk(backend, post, origin), TEN_MINUTES);
	timer.unref();
	return () => clearInterval(timer);
}

async function kijk(backend: Backend, post: Post, origin: string): Promise<void> {
	try {
		await stuurPost({ db: adminDb(backend), post, origin, nu: new Date() });
	} catch (err) {
		logger().error({ err }, 'inbox mails failed');
	}
}

/** Something that cannot wait was just put in an inbox. Nobody exists in a demo, so nobody is mailed. */
export async function kijkNu({ backend, post, demo }: State): Promise<void> {
	if (env().SMTP_URL && !demo) await kijk(backend, post, env().ORIGIN);
}

/** Plans and sends what is due at `nu`; one that fails is tried again later and holds up none. */
export async function stuurPost(kamer: Postkamer): Promise<{ gelukt: number; mislukt: number }> {
	const ontvangers = await postvak.gegevens(kamer.db);
	const bekend = new Map(ontvangers.map((o) => [o.gebruiker_id, o]));
	const counts = { gelukt: 0, mislukt: 0 };
	for (const mail of planPost(ontvangers, kamer.nu).slice(0, MAX_PER_RONDE)) {
		const went = await verstuur(kamer, bekend.get(mail.gebruiker_id)!, mail);
		if (went !== null) counts[went ? 'gelukt' : 'mislukt']++;
	}
	if (counts.gelukt || counts.mislukt) logger().info(counts, 'inbox mails');
	return counts;
}

/** Null when another server has this mail, or it was read in the meantime. */
async function verstuur(
	{ db, post, origin, nu }: Postkamer,
	ontvanger: postvak.Postgegevens,
	mail: PostMail
): Promise<boolean | null> {
	const { token, hash } = nieuwGeheim();
	const { gebruiker_id, soort, nieuws } = mail;
	const met_week = nieuws.some((n) => wijzeVan(ontvanger.keuzes, alsPostsoort(n.soort)) === 'week');
	const ids = nieuws.map(({ id }) => id);
	const taken = await postvak.neem(db, { gebruiker_id, soort, ids, met_week, hash, nu });
	if (!taken) return null;
	let went = true;
	try {
		await post.send(postvakMail(ontvanger, mail, origin, token));
	} catch (cause) {
		// The message of a mail server may hold the address: only its code is logged.
		const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
		logger().warn({ gebruiker: gebruiker_id, code }, 'inbox mail not sent');
		went = false;
	}
	await postvak.klaar(db, taken, went);
	return went;
}

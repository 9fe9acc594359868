import { isKantooruur } from '../domain/controlemail.ts';
import { momentInNederland } from '../domain/open.ts';
import { adminDb } from './admin.ts';
import type { Backend } from './backend/backend.ts';
import { stuurControlemails } from './controlemail.ts';
import * as controle from './db/controle.ts';
import { logger } from './log.ts';
import type { Post } from './mail/post.ts';
import { padRonde } from './padronde.ts';

const TEN_MINUTES = 600_000;

/**
 * Mails the owners once a day, in the first process that looks in office hours, when a beheerder
 * turned that on; and reminds of the steps of volunteers that expire. Returns what stops it.
 */
export function dagelijks(backend: Backend, post: Post, origin: string): () => void {
	const db = adminDb(backend);
	const look = () => {
		const kamer = { db, post, origin, nu: new Date() };
		void ronde(kamer).catch((err: unknown) => logger().error({ err }, 'control mails failed'));
		void padRonde(kamer).catch((err: unknown) => logger().error({ err }, 'reminders failed'));
	};
	const timer = setInterval(look, TEN_MINUTES);
	timer.unref();
	return () => clearInterval(timer);
}

/** One look: null when it is not the time, not turned on, or another process does it today. */
export async function ronde(kamer: Parameters<typeof stuurControlemails>[0]) {
	if (!isKantooruur(momentInNederland(kamer.nu))) return null;
	if (!(await controle.neemTaak(kamer.db, kamer.nu))) return null;
	const { gelukt, mislukt, wacht, redactie } = await stuurControlemails(kamer);
	const counts = { gelukt, mislukt, wacht: wacht.length, redactie: redactie.length };
	logger().info(counts, 'control mails');
	return counts;
}

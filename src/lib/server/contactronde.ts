import { momentInNederland } from '../domain/open.ts';
import { planSeinen } from '../domain/stilte.ts';
import { planWeek, weekVan } from '../domain/weekbericht.ts';
import { adminDb } from './admin.ts';
import type { Backend } from './backend/backend.ts';
import type { Db } from './db/client.ts';
import * as seinen from './db/seinen.ts';
import { logger } from './log.ts';

const TEN_MINUTES = 600_000;

/**
 * Looks every ten minutes where nothing happened for long, which contact is due, and on Monday what
 * the week holds; puts it in inboxes. Each of it is said once, however many servers look.
 * Returns what stops it.
 */
export function contactronde(backend: Backend): () => void {
	const db = adminDb(backend);
	const look = () => {
		void kijkContact(db, new Date()).catch((err: unknown) =>
			logger().error({ err }, 'signs about contact failed')
		);
	};
	const timer = setInterval(look, TEN_MINUTES);
	timer.unref();
	return () => clearInterval(timer);
}

/** One look: how many signs were given, and how many overviews of the week. */
export async function kijkContact(db: Db, nu: Date): Promise<{ seinen: number; weken: number }> {
	const op = momentInNederland(nu);
	const counts = { seinen: 0, weken: 0 };
	for (const sein of planSeinen(await seinen.gegevens(db), op.datum))
		if (await seinen.sein(db, sein)) counts.seinen++;
	const week = weekVan(op);
	if (week) {
		for (const bericht of planWeek(await seinen.week(db, week), op))
			if (await seinen.meldWeek(db, bericht)) counts.weken++;
	}
	if (counts.seinen || counts.weken) logger().info(counts, 'signs about contact');
	return counts;
}

import { adminDb } from './admin.ts';
import type { Backend } from './backend/backend.ts';
import * as aanmeldingen from './db/aanmeldingen.ts';
import * as aanvragen from './db/aanvragen.ts';
import * as gesprekken from './db/gesprekken.ts';
import * as koppelingen from './db/koppelingen.ts';
import * as postvak from './db/postvak.ts';
import { logger } from './log.ts';

const HOUR = 3_600_000;

/**
 * Every hour: erases who asked for help, once a request is closed as long as its gemeente decided
 * (reading stops at that moment by itself), and sign-ups of volunteers past their time, ends proposals
 * that nobody answered in time, says it beforehand, and erases conversations some months after their
 * koppeling ended.
 * Returns what stops it.
 */
export function elkUurOpruimen(backend: Backend): () => void {
	const db = adminDb(backend);
	const tidy = () => {
		void note('requests erased', aanvragen.ruimOp(db));
		void note('sign-ups erased', aanmeldingen.ruimOp(db));
		void note('proposals ran out', koppelingen.laatVerlopen(db));
		void note('proposals run out soon', postvak.meldAflopend(db));
		void note('conversations erased', gesprekken.ruimOp(db));
		void note('inbox lines erased', postvak.ruimOp(db));
	};
	const timer = setInterval(tidy, HOUR);
	timer.unref();
	return () => clearInterval(timer);
}

async function note(what: string, done: Promise<number>): Promise<void> {
	try {
		const aantal = await done;
		if (aantal) logger().info({ aantal }, what);
	} catch (err) {
		logger().error({ err }, `${what}: failed`);
	}
}

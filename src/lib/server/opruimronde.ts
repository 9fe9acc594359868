import { adminDb } from './admin.ts';
import type { Backend } from './backend/backend.ts';
import * as aanvragen from './db/aanvragen.ts';
import { logger } from './log.ts';

const HOUR = 3_600_000;

/**
 * Every hour: erases who asked for help, once a request is closed as long as its gemeente decided.
 * Reading stops at that moment by itself. Returns what stops it.
 */
export function elkUurOpruimen(backend: Backend): () => void {
	const db = adminDb(backend);
	const tidy = () =>
		void aanvragen
			.ruimOp(db)
			.then((aantal) => aantal && logger().info({ aantal }, 'requests erased'))
			.catch((err: unknown) => logger().error({ err }, 'erasing requests failed'));
	const timer = setInterval(tidy, HOUR);
	timer.unref();
	return () => clearInterval(timer);
}

import { AsyncLocalStorage } from 'node:async_hooks';
import { logger } from '../log.ts';

const inBackend = new AsyncLocalStorage<true>();
let installed = false;

/**
 * The embedded API prints every failed statement, values included, on the console.
 * Inside `quietly` only the error code reaches the log, at debug level.
 */
export function quietly<T>(work: () => T): T {
	install();
	return inBackend.run(true, work);
}

/** Leaves `quietly` again, for code of our own that the backend calls. */
export function loudly<T>(work: () => T): T {
	return inBackend.exit(work);
}

function install() {
	if (installed) return;
	installed = true;
	for (const method of ['error', 'warn', 'info', 'log'] as const) {
		/* eslint-disable no-console */
		const original = console[method].bind(console);
		console[method] = (...args: unknown[]) => {
			if (!inBackend.getStore()) return original(...args);
			const error = args.find((arg) => arg instanceof Error) as { code?: string } | undefined;
			/* eslint-enable no-console */
			logger().debug({ code: error?.code }, 'backend refused a statement');
		};
	}
}

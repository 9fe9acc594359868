import type { Handle } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { logger } from '../log.ts';

/** One line per request: route, never address or query, which may hold what somebody typed. */
export const requestLog: Handle = async ({ event, resolve }) => {
	const requestId = randomUUID();
	const log = logger().child({ requestId });
	Object.assign(event.locals, { requestId, log });
	const started = performance.now();
	const response = await resolve(event);
	const ms = Math.round(performance.now() - started);
	const { method } = event.request;
	log.info({ method, route: event.route.id, status: response.status, ms }, 'request');
	response.headers.set('x-request-id', requestId);
	return response;
};

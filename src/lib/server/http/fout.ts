import type { HandleServerError } from '@sveltejs/kit';
import { m } from '../../paraglide/messages.js';
import { logger } from '../log.ts';

/** Logs a bug once. The visitor gets a neutral sentence and the id under which it is logged. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	const { requestId, log = logger() } = event.locals;
	if (status === 404) return { message: m.weigering_niet_gevonden(), requestId };
	if (status === 413) return { message: m.weigering_te_groot(), requestId };
	if (status === 415) return { message: m.weigering_formulier(), requestId };
	if (status < 500) return { message: m.weigering_verboden(), requestId };
	log.error({ err: error, route: event.route.id }, 'bug');
	return { message: m.weigering_storing(), requestId };
};

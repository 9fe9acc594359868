import type { Handle } from '@sveltejs/kit';
import { paraglideMiddleware } from '../../paraglide/server.js';

/** The language of this request: cookie `taal`, else Dutch. */
export const locale: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, ({ request, locale: lang }) => {
		event.request = request;
		return resolve(event, {
			transformPageChunk: ({ html }) => html.replace('%lang%', lang)
		});
	});

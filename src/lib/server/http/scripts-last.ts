import type { Handle } from '@sveltejs/kit';

/**
 * The words first, the scripts after them: every page works without JavaScript, so on a slow line its
 * scripts must not push aside its sheet, its letters and its pictures.
 */
export const scriptsLast: Handle = async ({ event, resolve }) => {
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replaceAll('rel="modulepreload"', 'rel="modulepreload" fetchpriority="low"')
	});
	const link = response.headers.get('link');
	// named in the page already; here they would be asked for before the page itself is read
	const rest = link?.split(', ').filter((part) => !part.includes('rel="modulepreload"'));
	if (rest?.length) response.headers.set('link', rest.join(', '));
	else response.headers.delete('link');
	return response;
};

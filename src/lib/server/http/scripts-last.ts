import type { Handle } from '@sveltejs/kit';

/**
 * The words first, the scripts after them: every page works without JavaScript, so on a slow line its
 * scripts must not push aside its sheet, its letters and its pictures. Kit names them in the `Link`
 * header, where they come before the page itself; here they stand in the page, with a low priority.
 */
export const scriptsLast: Handle = ({ event, resolve }) => {
	let scripts = '';
	return resolve(event, {
		preload: ({ type, path }) => {
			if (type === 'js') scripts += `<link rel="modulepreload" fetchpriority="low" href="${path}">`;
			return type === 'css';
		},
		transformPageChunk: ({ html }) => html.replace('</head>', () => `${scripts}</head>`)
	});
};

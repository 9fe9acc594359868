import type { Handle } from '@sveltejs/kit';

/**
 * The words first, the scripts after them: every page works without JavaScript, so on a slow line its
 * scripts must not push aside its sheet, its letters and its pictures. Kit preloads all of them, and
 * then a phone reads and runs seventy in one go while somebody already scrolls. Here they come when
 * they are asked for; `schilIn` finds their names in the page, to keep them for without internet.
 */
export const scriptsLast: Handle = ({ event, resolve }) => {
	const scripts: string[] = [];
	return resolve(event, {
		preload: ({ type, path }) => {
			if (type === 'js') scripts.push(path);
			return type === 'css';
		},
		transformPageChunk: ({ html }) =>
			html.replace(
				'</head>',
				() => `<meta name="dichtbij:scripts" content="${scripts.join(' ')}"></head>`
			)
	});
};

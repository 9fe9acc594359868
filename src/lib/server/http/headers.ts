import type { Handle } from '@sveltejs/kit';
import { env } from '../env.ts';

const ALWAYS = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'cross-origin-opener-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), payment=(), usb=(), geolocation=(self)'
};
const HSTS = 'max-age=31536000; includeSubDomains';

/** Beside Kit's own CSP. What a signed-in visitor sees is stored nowhere. */
export const headers: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	for (const [name, value] of Object.entries(ALWAYS)) response.headers.set(name, value);
	allowMapStyle(response.headers, env().MAP_STYLE_URL);
	if (event.url.protocol === 'https:') response.headers.set('strict-transport-security', HSTS);
	if (
		event.params.token &&
		/\/(afmelden|controle|volgen|aanmelden|uitnodiging|weer-contact)\//.test(event.route.id ?? '')
	)
		secretAddress(response.headers);
	if (event.params.geheim) secretAddress(response.headers);
	keepPrivate(response.headers, !!event.locals.gebruiker);
	return response;
};

/**
 * What is of one visitor is kept nowhere; an answer with a cookie is too, whatever the page said of
 * itself. A page that says nothing may be kept by the browser, not by a cache for others.
 */
function keepPrivate(headers: Headers, signedIn: boolean): void {
	if (signedIn || headers.has('set-cookie')) headers.set('cache-control', 'private, no-store');
	else if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache');
}

/** The map may fetch its own style and tiles from the address that the operator chose; nothing else may. */
function allowMapStyle(headers: Headers, style: string | undefined): void {
	const policy = headers.get('content-security-policy');
	if (!style || !policy) return;
	const { origin } = new URL(style);
	const widened = policy.replace(/(^|; )(connect-src|img-src) /g, `$1$2 ${origin} `);
	headers.set('content-security-policy', widened);
}

/**
 * The address of such a page is a key: no other site, search engine or cache may come to know it.
 * Not `no-referrer`: a form without JavaScript then says that it comes from nowhere and is refused.
 */
function secretAddress(headers: Headers): void {
	headers.set('referrer-policy', 'same-origin');
	headers.set('x-robots-tag', 'noindex, nofollow');
	headers.set('cache-control', 'private, no-store');
}

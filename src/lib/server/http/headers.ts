import type { Handle } from '@sveltejs/kit';

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
	if (event.url.protocol === 'https:') response.headers.set('strict-transport-security', HSTS);
	if (event.locals.gebruiker) response.headers.set('cache-control', 'private, no-store');
	return response;
};

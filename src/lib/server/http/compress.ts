import type { Handle } from '@sveltejs/kit';

const WORTH_IT = /^(text\/|application\/(json|ld\+json|geo\+json|x-ndjson)|image\/svg)/;

/**
 * Sends what is public with gzip: a list of 135 kB goes over a phone line as 20. Not what somebody
 * sees who is signed in: secrets and typed words compressed together can be guessed by their size.
 */
export const compress: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	const { headers, body, status } = response;
	const accepts = /\bgzip\b/.test(event.request.headers.get('accept-encoding') ?? '');
	if (!body || status === 304 || event.locals.gebruiker || headers.has('content-encoding'))
		return response;
	if (!WORTH_IT.test(headers.get('content-type') ?? '')) return response;
	headers.append('vary', 'accept-encoding');
	if (!accepts) return response;
	headers.delete('content-length');
	headers.set('content-encoding', 'gzip');
	const packed = body.pipeThrough<Uint8Array<ArrayBuffer>>(new CompressionStream('gzip'));
	return new Response(packed, { status, statusText: response.statusText, headers });
};

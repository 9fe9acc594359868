import type { IncomingMessage } from 'node:http';

const AFMELDEN = /^\/afmelden\/[\w-]{43}$/;

/**
 * The button of a mail program to stop mails posts from a server and says of no page where it comes
 * from (RFC 8058); Kit refuses such a form. The secret in the address is what counts here, so it gets
 * our own origin. A browser always says where a form comes from: what it says is left as it is.
 */
export function eenKlik(request: IncomingMessage, origin: string): void {
	const { method, url, headers } = request;
	if (method !== 'POST' || headers.origin !== undefined) return;
	if (AFMELDEN.test(url ?? '')) headers.origin = origin;
}

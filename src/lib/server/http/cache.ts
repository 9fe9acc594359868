type SetHeaders = (headers: Record<string, string>) => void;

/**
 * Lets a public page live in shared caches for a minute. Only for visitors without a cookie: whoever
 * signed in, chose a language or keeps a shortlist gets a page of their own. The browser itself asks
 * each time: it does not look at `Vary: Cookie`, and would show the page of before the first cookie.
 */
export function cachePublic(setHeaders: SetHeaders, request: Request): void {
	if (request.headers.has('cookie')) return;
	setHeaders({ 'cache-control': 'public, max-age=0, s-maxage=60', vary: 'Cookie' });
}

type SetHeaders = (headers: Record<string, string>) => void;

/**
 * Lets a public page live in caches for a minute. Only for visitors without a cookie: whoever
 * signed in or chose a language gets a page of their own.
 */
export function cachePublic(setHeaders: SetHeaders, request: Request): void {
	if (request.headers.has('cookie')) return;
	setHeaders({ 'cache-control': 'public, max-age=60, stale-while-revalidate=300', vary: 'Cookie' });
}

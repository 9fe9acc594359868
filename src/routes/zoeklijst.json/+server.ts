import { getZoeklijst } from '$lib/server/zoeklijst.ts';

/** The same for everybody: what the suggestions search in. Public, so that caches may keep it. */
export async function GET({ locals, request }) {
	const { etag, tekst } = await getZoeklijst(locals.db);
	const headers = { 'cache-control': 'public, max-age=60, stale-while-revalidate=86400', etag };
	if (request.headers.get('if-none-match') === etag) {
		return new Response(null, { status: 304, headers });
	}
	return new Response(tekst, {
		headers: { ...headers, 'content-type': 'application/json; charset=utf-8' }
	});
}

import { getZoeklijst } from '$lib/server/zoeklijst.ts';

/** The same for everybody: what the suggestions search in. Public, so that caches may keep it. */
export async function GET({ locals, request }) {
	const lijst = await getZoeklijst(locals.db);
	const headers = {
		'cache-control': 'public, max-age=60, stale-while-revalidate=86400',
		etag: lijst.etag,
		vary: 'accept-encoding'
	};
	if (request.headers.get('if-none-match') === lijst.etag) {
		return new Response(null, { status: 304, headers });
	}
	const type = { 'content-type': 'application/json; charset=utf-8' };
	if (!/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) {
		return new Response(lijst.tekst, { headers: { ...headers, ...type } });
	}
	return new Response(lijst.gzip, { headers: { ...headers, ...type, 'content-encoding': 'gzip' } });
}

import * as versheid from '$lib/server/db/versheid.ts';
import { cachePublic } from '$lib/server/http/cache.ts';

export async function load({ locals, setHeaders, request }) {
	const cijfers = await versheid.cijfers(locals.db);
	cachePublic(setHeaders, request);
	return { cijfers };
}

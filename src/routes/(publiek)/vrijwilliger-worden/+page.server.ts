import * as organisaties from '$lib/server/db/organisaties.ts';
import { cachePublic } from '$lib/server/http/cache.ts';

export async function load({ locals, setHeaders, request }) {
	const zoekend = await organisaties.zoektVrijwilligers(locals.db);
	cachePublic(setHeaders, request);
	return { organisaties: zoekend };
}

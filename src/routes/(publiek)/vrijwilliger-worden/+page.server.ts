import * as aanmeldingen from '$lib/server/db/aanmeldingen.ts';
import * as organisaties from '$lib/server/db/organisaties.ts';
import { cachePublic } from '$lib/server/http/cache.ts';

export async function load({ locals, setHeaders, request }) {
	const [zoekend, kan] = await Promise.all([
		organisaties.zoektVrijwilligers(locals.db),
		aanmeldingen.bereikbaar(locals.db)
	]);
	cachePublic(setHeaders, request);
	/** Per gemeente: somebody looks for what is near, and a list of all is long on a phone. */
	const gemeenten = [...Map.groupBy(zoekend, (o) => o.gemeenten?.naam ?? '')]
		.sort(([a], [b]) => Number(!a) - Number(!b) || a.localeCompare(b, 'nl'))
		.map(([gemeente, organisaties]) => ({
			gemeente,
			organisaties: organisaties.map((o) => ({ ...o, kan: kan.has(o.id) }))
		}));
	return { gemeenten };
}

import { error, json } from '@sveltejs/kit';
import { metPunt } from '$lib/domain/aanbod.ts';
import { readVraag, zonderPersoonlijk } from '$lib/domain/aanbodvraag-lezen.ts';
import { m } from '$lib/paraglide/messages.js';
import { findAanbod } from '$lib/server/aanbodlijst.ts';
import { cachePublic } from '$lib/server/http/cache.ts';

/** Every point of the same question, for the map; fetched only when the map is shown. */
export async function GET({ url, locals, setHeaders, request }) {
	if (zonderPersoonlijk(url.searchParams)) error(400, m.aanbod_weggehaald());
	const { resultaten } = await findAanbod(locals.db, readVraag(url.searchParams), new Date());
	cachePublic(setHeaders, request);
	return json(
		resultaten.flatMap(({ aanbod }) =>
			aanbod.locaties.filter(metPunt).map(({ lat, lng }) => ({
				id: aanbod.id,
				naam: aanbod.naam,
				slug: aanbod.slug,
				organisatie: aanbod.organisatie,
				lat,
				lng
			}))
		)
	);
}

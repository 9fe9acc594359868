import { error, json } from '@sveltejs/kit';
import { ligtIn } from '$lib/domain/afstand.ts';
import { metPunt } from '$lib/domain/aanbod.ts';
import { readVraag, zonderPersoonlijk } from '$lib/domain/aanbodvraag-lezen.ts';
import { m } from '$lib/paraglide/messages.js';
import { findAanbod } from '$lib/server/aanbodlijst.ts';
import { cachePublic } from '$lib/server/http/cache.ts';

/** Every point of the same question, for the map; fetched only when the map is shown. */
export async function GET({ url, locals, setHeaders, request }) {
	if (zonderPersoonlijk(url.searchParams)) error(400, m.aanbod_weggehaald());
	const vraag = readVraag(url.searchParams);
	const { resultaten } = await findAanbod(locals.db, vraag, new Date());
	cachePublic(setHeaders, request);
	const { vak } = vraag;
	return json(
		resultaten.flatMap(({ aanbod }) =>
			aanbod.locaties
				.filter(metPunt)
				.filter((plek) => !vak || ligtIn(plek, vak))
				.map(({ lat, lng }) => ({
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

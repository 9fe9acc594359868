import { error } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as koppelingen from '$lib/server/db/koppelingen.ts';
import { kennismakingBestand } from '$lib/server/export/kennismaking.ts';

/** The first meeting, for in the calendar of each side. */
export async function GET({ params, locals, url }) {
	await requireUser(locals);
	const [koppeling] = await koppelingen.overzicht(locals.db, { koppeling: params.id });
	const afspraak = koppeling?.kennismaking;
	if (!afspraak) error(404, m.weigering_niet_gevonden());
	const bestand = kennismakingBestand({
		...afspraak,
		afgezegd: afspraak.status === 'afgezegd',
		titel: m.samen_km_agenda(),
		url: `${url.origin}/koppelingen/${params.id}`
	});
	return new Response(bestand, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'attachment; filename="kennismaking.ics"',
			'cache-control': 'private, no-store'
		}
	});
}

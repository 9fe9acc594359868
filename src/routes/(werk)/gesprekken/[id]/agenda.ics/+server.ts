import { error } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as gesprekken from '$lib/server/db/voortgangsgesprekken.ts';
import { env } from '$lib/server/env.ts';
import { gesprekBestand } from '$lib/server/export/gesprek.ts';
import { afzender } from '$lib/server/mail/post.ts';

/** A talk as an invitation, for in the calendar of whoever is invited. */
export async function GET({ params, locals, url }) {
	const gebruiker = await requireUser(locals);
	const gesprek = await gesprekken.find(locals.db, params.id);
	if (!gesprek || gesprek.status === 'geweest') error(404, m.weigering_niet_gevonden());
	const work = gebruiker.lidmaatschappen.length > 0;
	const bestand = gesprekBestand({
		...gesprek,
		afgezegd: gesprek.status === 'afgezegd',
		titel: m.vg_agenda(),
		url: `${url.origin}${work ? `/trajecten/${gesprek.traject_id}/gesprekken` : `/mijn/gesprek/${gesprek.id}`}`,
		van: { naam: m.ag_naam(), email: afzender(env()) },
		voor: { naam: gebruiker.naam, email: gebruiker.email }
	});
	return new Response(bestand, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'attachment; filename="gesprek.ics"',
			'cache-control': 'private, no-store'
		}
	});
}

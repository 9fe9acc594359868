import { error } from '@sveltejs/kit';
import { feedpunten } from '$lib/domain/agendafeed.ts';
import { AGENDA_NAAM } from '$lib/evaluatie-woorden.ts';
import { m } from '$lib/paraglide/messages.js';
import * as agenda from '$lib/server/db/agenda.ts';
import { feedBestand } from '$lib/server/export/gesprek.ts';

/** Somebody's calendar, for the program that holds its secret address; renewed or revoked it is gone. */
export async function GET({ params, locals, url }) {
	const regels = await agenda.read(locals.db, params.geheim);
	if (!regels) error(404, m.weigering_niet_gevonden());
	const titels = Object.fromEntries(
		Object.entries(AGENDA_NAAM).map(([soort, naam]) => [soort, naam()])
	) as Record<keyof typeof AGENDA_NAAM, string>;
	const bestand = feedBestand(feedpunten(regels), titels, {
		naam: m.ag_naam(),
		origin: url.origin
	});
	return new Response(bestand, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'inline; filename="dichtbij.ics"',
			'cache-control': 'private, no-store',
			'x-robots-tag': 'noindex, nofollow'
		}
	});
}

import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import { maatjeLogt, maatjeTrektIn } from '$lib/server/contact-acties.ts';
import * as contacten from '$lib/server/db/contacten.ts';
import * as driehoeken from '$lib/server/db/driehoeken.ts';

/** What a maatje wrote down: per person, to correct or withdraw. */
export async function load({ locals, url }) {
	const gebruiker = await requireUser(locals);
	if (!gebruiker.vrijwilliger_id) error(403, m.weigering_verboden());
	const [all, sides, ditJaar] = await Promise.all([
		contacten.list(locals.db),
		driehoeken.overzicht(locals.db),
		contacten.ditJaar(locals.db)
	]);
	const own = all.filter((c) => c.partij === 'vrijwilliger' && c.van_mij);
	return {
		gebruikerId: gebruiker.id,
		vandaag: dayOf(new Date()),
		sleutel: randomUUID(),
		ditJaar,
		mensen: sides
			.filter((d) => d.partijen.includes('vrijwilliger'))
			.map((d) => ({
				traject: d.traject_id,
				naam: d.client_naam,
				contacten: own.filter((c) => c.traject_id === d.traject_id)
			}))
			.filter(({ contacten }) => contacten.length),
		gelukt: url.searchParams.get('gelukt')
	};
}

export const actions = {
	contact: maatjeLogt('/contacten'),
	intrekken: maatjeTrektIn('/contacten')
};

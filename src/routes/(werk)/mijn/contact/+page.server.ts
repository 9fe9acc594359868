import { error } from '@sveltejs/kit';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as contacten from '$lib/server/db/contacten.ts';
import * as nazorg from '$lib/server/db/nazorg.ts';
import * as trajecten from '$lib/server/db/trajecten.ts';

/** Everything that was written about contact with the visitor as cliënt, and what is planned. */
export async function load({ locals }) {
	const { client_id } = await requireUser(locals);
	if (!client_id) error(403, m.weigering_verboden());
	const vandaag = dayOf(new Date());
	const [all, planned, own] = await Promise.all([
		contacten.list(locals.db),
		nazorg.komend(locals.db, vandaag),
		trajecten.eigen(locals.db, client_id)
	]);
	// Whoever also works here or helps somebody else reads only about oneself on this page.
	const mine = new Set(own.map(({ id }) => id));
	return {
		vandaag,
		contacten: all.filter((c) => mine.has(c.traject_id)),
		gepland: planned.filter((uur) => mine.has(uur.traject_id)).map(({ dag }) => dag)
	};
}

import { error } from '@sveltejs/kit';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as gedeeld from '$lib/server/db/gedeeld.ts';

/** What one cliënt shares; the database asks for the consent and writes the look into the log. */
export async function load({ locals, params }) {
	await requireUser(locals);
	const shared = await gedeeld.open(locals.db, params.traject);
	if (!shared) error(404, m.gedeeld_niet_meer());
	return { gedeeld: shared, vandaag: dayOf(new Date()) };
}

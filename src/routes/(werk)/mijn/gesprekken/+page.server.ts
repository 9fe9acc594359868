import { error } from '@sveltejs/kit';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as driehoeken from '$lib/server/db/driehoeken.ts';
import * as gesprekken from '$lib/server/db/voortgangsgesprekken.ts';

/** The talks of a cliënt or of a maatje that is invited. */
export async function load({ locals }) {
	const { client_id, vrijwilliger_id } = await requireUser(locals);
	if (!client_id && !vrijwilliger_id) error(403, m.weigering_verboden());
	const [talks, sides] = await Promise.all([
		gesprekken.mijn(locals.db),
		driehoeken.overzicht(locals.db)
	]);
	// Whoever works here too sees those of others at the traject, not on this page.
	const mine = talks.filter((g) =>
		client_id && g.client_id === client_id
			? true
			: sides.some((d) => d.traject_id === g.traject_id && d.partijen.includes('vrijwilliger'))
	);
	const rows = mine.map((g) => ({
		...g,
		zelf: !!client_id && g.client_id === client_id,
		over: sides.find((d) => d.traject_id === g.traject_id)?.client_naam ?? null
	}));
	return {
		vandaag: dayOf(new Date()),
		client: !!client_id,
		komend: rows.filter((g) => g.status === 'gepland'),
		eerder: rows.filter((g) => g.status === 'geweest')
	};
}

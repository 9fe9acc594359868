import { error } from '@sveltejs/kit';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as notities from '$lib/server/db/notities.ts';
import * as vrijwilligers from '$lib/server/db/vrijwilligers.ts';
import { eigenPad } from '$lib/server/pad.ts';

/** The own path of a volunteer; five queries. */
export async function load({ locals }) {
	const { vrijwilliger_id } = await requireUser(locals);
	if (!vrijwilliger_id) error(403, m.weigering_verboden());
	const vandaag = dayOf(new Date());
	const ik = await vrijwilligers.own(locals.db, vrijwilliger_id);
	if (!ik) error(404, m.weigering_niet_gevonden());
	const [pad, gedeeld] = await Promise.all([
		eigenPad(locals.db, ik, vandaag),
		notities.list(locals.db, ik.id)
	]);
	return {
		vandaag,
		ik,
		pad,
		// A coordinator who is a volunteer too reads more than what is shared; here only that.
		notities: gedeeld.filter((notitie) => notitie.zichtbaar === 'vrijwilliger')
	};
}

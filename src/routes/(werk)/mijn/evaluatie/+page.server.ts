import { error } from '@sveltejs/kit';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as driehoeken from '$lib/server/db/driehoeken.ts';
import * as evaluaties from '$lib/server/db/evaluaties.ts';

/** What a cliënt or a maatje is asked; the cliënt reads what all three said. */
export async function load({ locals, url }) {
	const { client_id, vrijwilliger_id } = await requireUser(locals);
	if (!client_id && !vrijwilliger_id) error(403, m.weigering_verboden());
	const [list, sides] = await Promise.all([
		evaluaties.mijn(locals.db),
		driehoeken.overzicht(locals.db)
	]);
	const own = list.filter((e) => client_id && e.client_id === client_id);
	const asMaatje = list.filter(
		(e) =>
			e.client_id !== client_id &&
			sides.some((d) => d.traject_id === e.traject_id && d.partijen.includes('vrijwilliger'))
	);
	const row = (kant: 'client' | 'vrijwilliger') => (e: (typeof list)[number]) => {
		const blad = e.bladen.find((b) => b.kant === kant);
		return {
			id: e.id,
			moment: e.moment,
			dag: e.dag,
			over:
				kant === 'client'
					? null
					: (sides.find((d) => d.traject_id === e.traject_id)?.client_naam ?? null),
			begonnen: !!blad,
			verstuurd_op: blad?.verstuurd_op ?? null
		};
	};
	return {
		vandaag: dayOf(new Date()),
		gevraagd: [...own.map(row('client')), ...asMaatje.map(row('vrijwilliger'))],
		eigen: own,
		client: !!client_id,
		gelukt: url.searchParams.get('gelukt')
	};
}

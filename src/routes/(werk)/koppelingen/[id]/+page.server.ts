import { error } from '@sveltejs/kit';
import { halteVan, isStil, plaatsNogDagen, volgende } from '$lib/domain/koppeling-pad.ts';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as stappen from '$lib/server/db/koppeling-stappen.ts';
import * as koppelingen from '$lib/server/db/koppelingen.ts';
import * as taxonomie from '$lib/server/db/taxonomie.ts';
import * as toegangslog from '$lib/server/db/toegangslog.ts';

export { actions } from './acties.ts';

export async function load({ locals, params, url }) {
	await requireUser(locals);
	const [[koppeling], { resultaatgebieden }, [uitstel], plekken] = await Promise.all([
		koppelingen.overzicht(locals.db, { koppeling: params.id }),
		taxonomie.all(locals.db),
		koppelingen.uitstel(locals.db, [params.id]),
		stappen.plekken(locals.db, params.id)
	]);
	if (!koppeling?.vrijwilliger_id) error(404, m.weigering_niet_gevonden());
	await toegangslog.logSamen(locals.db, { koppeling: koppeling.id });
	const vandaag = dayOf(new Date());
	return {
		koppeling,
		stil: isStil(koppeling),
		uitstel: koppeling.status === 'voorgesteld' ? (uitstel ?? null) : null,
		vandaag,
		halte: halteVan(koppeling, vandaag),
		volgende: volgende(koppeling, vandaag),
		plaatsDagen: plaatsNogDagen(koppeling, vandaag),
		plekken,
		gebieden: resultaatgebieden.filter((g) => koppeling.resultaatgebieden.includes(g.code)),
		gelukt: url.searchParams.get('gelukt')
	};
}

import { redirect } from '@sveltejs/kit';
import { organisatiesMetRol } from '$lib/domain/gebruiker.ts';
import { magWijzigen } from '$lib/domain/pad-invoer.ts';
import { padfase } from '$lib/domain/pad-fase.ts';
import { maakPad } from '$lib/domain/pad.ts';
import { dayOf } from '$lib/format.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as koppelingen from '$lib/server/db/koppelingen.ts';
import * as notities from '$lib/server/db/notities.ts';
import * as padbeleid from '$lib/server/db/padbeleid.ts';
import * as padmails from '$lib/server/db/padmails.ts';
import * as stappen from '$lib/server/db/stappen.ts';
import * as vrijwilligers from '$lib/server/db/vrijwilligers.ts';

/** The dossier of one volunteer; seven queries, whatever is in it. Of yourself a colleague keeps it. */
export async function load({ locals, params, url }) {
	const gebruiker = await requireRol(locals, 'coordinator');
	if (gebruiker.vrijwilliger_id === params.id) redirect(303, '/mijn/pad');
	const { db } = locals;
	const nu = new Date();
	const vandaag = dayOf(nu);
	const v = await vrijwilligers.get(db, params.id, organisatiesMetRol(gebruiker, 'coordinator'));
	const [beleid, events, notes, all, herinnerd] = await Promise.all([
		padbeleid.voor(db, [v.organisatie_id]),
		stappen.list(db, v.id),
		notities.list(db, v.id),
		koppelingen.overzicht(db),
		padmails.laatste(db, v.id)
	]);
	const asked = beleid.get(v.organisatie_id)!;
	const pad = maakPad(asked, events, vandaag);
	const { stappen: _, ...rest } = v;
	return {
		vandaag,
		v: { ...rest, naam: `${v.voornaam} ${v.achternaam}`.trim() },
		pad,
		fase: padfase(v, pad, vandaag),
		modules: asked.modules,
		gebeurd: events,
		herinnerd,
		notities: notes.map((notitie) => ({
			...notitie,
			mijn: notitie.door === gebruiker.id,
			kan: notitie.door === gebruiker.id && magWijzigen(notitie, nu)
		})),
		koppelingen: all
			.filter((k) => k.vrijwilliger_id === v.id && k.als === 'coordinator')
			.filter((k) => ['voorgesteld', 'akkoord', 'gestart'].includes(k.status))
			.map(({ id, status, wijk, created_at }) => ({ id, status, wijk, created_at })),
		/** Made here, so that sending a form twice writes one thing. */
		sleutel: crypto.randomUUID(),
		gelukt: url.searchParams.get('gelukt')
	};
}

export { actions } from './acties.server.ts';

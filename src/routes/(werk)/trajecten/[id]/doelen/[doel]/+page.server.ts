import { error } from '@sveltejs/kit';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as doelen from '$lib/server/db/doelen.ts';
import { paaltje } from '$lib/server/doelen-acties.ts';
import { getKaart } from '$lib/server/kaart.ts';
import { openTraject } from '$lib/server/trajectblad.ts';
import { rondom } from '$lib/server/traject-rondom.ts';
import { paaltje_bewaren, scherper, sluiten } from './acties.server.ts';

/** One goal: its wordings, its piketpaaltjes and how it ends; six queries. */
export async function load({ locals, params, url }) {
	const gebruiker = await requireUser(locals);
	const { db } = locals;
	const traject = await openTraject(db, params.id);
	const [lijst, versies, wie, kaart] = await Promise.all([
		doelen.list(db, params.id),
		doelen.versies(db, params.doel),
		rondom(db, gebruiker, traject),
		getKaart(db)
	]);
	const doel = lijst.find((d) => d.id === params.doel);
	if (!doel) error(404, m.weigering_niet_gevonden());
	return {
		traject,
		...wie,
		doel,
		versies,
		gebieden: kaart.taxonomie.resultaatgebieden.map(({ code, naam }) => ({ code, naam })),
		vandaag: dayOf(new Date()),
		gelukt: url.searchParams.get('gelukt')
	};
}

export const actions = { paaltje, paaltje_bewaren, scherper, sluiten };

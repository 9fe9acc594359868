import { error } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as crisisbladen from '$lib/server/db/crisisbladen.ts';
import * as trajecten from '$lib/server/db/trajecten.ts';

/** The own crisis sheet: of the running traject, the newest first. Two queries. */
export async function load({ locals }) {
	const { client_id } = await requireUser(locals);
	if (!client_id) error(403, m.weigering_verboden());
	const own = await trajecten.eigen(locals.db, client_id);
	const order = own.map((t) => t.id);
	const bladen = await crisisbladen.list(locals.db, order);
	const [blad] = bladen.sort((a, b) => order.indexOf(a.traject_id) - order.indexOf(b.traject_id));
	return { blad: blad ?? null };
}

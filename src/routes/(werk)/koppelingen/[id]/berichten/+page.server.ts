import { error } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as gesprekken from '$lib/server/db/gesprekken.ts';
import { acties } from './acties.server.ts';

const EERST = 20;
const MEEST = 1000;

export async function load({ locals, params, url, depends }) {
	await requireUser(locals);
	depends('dichtbij:gesprek');
	const toon = Math.min(MEEST, Math.max(EERST, Number(url.searchParams.get('toon')) || EERST));
	const gesprek = await gesprekken.get(locals.db, params.id, toon);
	if (!gesprek) error(404, m.weigering_niet_gevonden());
	// after reading it, so that what is new is still marked as new on this page
	if (gesprek.leest || gesprek.als === 'coordinator')
		await gesprekken.gelezen(locals.db, params.id);
	return {
		gesprek,
		meer: gesprek.totaal > gesprek.regels.length ? toon + 100 : null,
		/** Made with the form: sending it twice sends one message. */
		sleutel: crypto.randomUUID(),
		gelukt: url.searchParams.get('gelukt')
	};
}

export const actions = acties;

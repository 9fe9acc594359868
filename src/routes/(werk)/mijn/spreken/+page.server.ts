import { fail, redirect } from '@sveltejs/kit';
import { requireClient } from '$lib/server/client.ts';
import * as koppelingen from '$lib/server/db/koppelingen.ts';
import * as mensen from '$lib/server/db/mensen.ts';

export async function load({ locals, url }) {
	await requireClient(locals);
	const [people, pairs] = await Promise.all([
		mensen.mijn(locals.db),
		koppelingen.overzicht(locals.db)
	]);
	return {
		mensen: people,
		/** Whom the cliënt can write already. */
		maatjes: pairs
			.filter((k) => k.als === 'client' && ['akkoord', 'gestart'].includes(k.status))
			.map((k) => ({ id: k.id, naam: k.voornaam ?? '' })),
		gevraagd: people.find((p) => p.gebruiker && p.rol === url.searchParams.get('gevraagd')) ?? null
	};
}

export const actions = {
	default: async ({ locals, request }) => {
		await requireClient(locals);
		const met = String((await request.formData()).get('met') ?? '');
		const asked = await mensen.vraagGesprek(locals.db, met);
		if (!asked.ok) return fail(409, { weigering: asked.weigering });
		redirect(303, `/mijn/spreken?${new URLSearchParams({ gevraagd: met })}`);
	}
};

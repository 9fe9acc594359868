import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { id, readForm } from '$lib/domain/formulier.ts';
import { bonCodeSchema, bonSchema } from '$lib/domain/punten.ts';
import { requireUser } from '$lib/server/auth.ts';
import * as punten from '$lib/server/db/punten.ts';

export async function load({ locals, url }) {
	const gebruiker = await requireUser(locals);
	const [beleid, eigen] = await Promise.all([
		punten.beleid(locals.db),
		punten.eigen(locals.db, gebruiker.id)
	]);
	return {
		beleid,
		eigen,
		/** Made with the form: sending it twice buys one bon. */
		sleutel: crypto.randomUUID(),
		kanHelpen: !!gebruiker.vrijwilliger_id,
		gelukt: url.searchParams.get('gelukt'),
		aantal: Number(url.searchParams.get('aantal')) || 0
	};
}

export const actions = {
	bon: async ({ request, locals }) => {
		await requireUser(locals);
		const form = readForm(bonSchema, await request.formData());
		if (!form.ok) return fail(422, { bij: 'bon', values: form.values, errors: form.errors });
		const bought = await punten.koopBon(locals.db, form.data);
		if (!bought.ok) return fail(409, { bij: 'bon', weigering: bought.weigering });
		redirect(303, '/punten?gelukt=bon');
	},
	terug: async ({ request, locals }) => {
		await requireUser(locals);
		const form = readForm(z.object({ bon: id }), await request.formData());
		if (!form.ok) return fail(422, { bij: 'terug', values: form.values, errors: form.errors });
		const back = await punten.geefBonTerug(locals.db, form.data.bon);
		if (!back.ok) return fail(409, { bij: 'terug', weigering: back.weigering });
		redirect(303, '/punten?gelukt=terug');
	},
	inwisselen: async ({ request, locals }) => {
		await requireUser(locals);
		const form = readForm(bonCodeSchema, await request.formData());
		if (!form.ok) return fail(422, { bij: 'code', values: form.values, errors: form.errors });
		const got = await punten.wisselIn(locals.db, form.data.code);
		if (!got.ok) return fail(409, { bij: 'code', weigering: got.weigering });
		redirect(303, `/punten?gelukt=ingewisseld&aantal=${got.data}`);
	}
};

import { error, fail, redirect } from '@sveltejs/kit';
import { readForm } from '$lib/domain/formulier.ts';
import { openSchema } from '$lib/domain/postvak.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as postvak from '$lib/server/db/postvak.ts';

export async function load({ locals, url }) {
	await requireUser(locals);
	return { post: await postvak.list(locals.db), gelukt: url.searchParams.get('gelukt') };
}

export const actions = {
	/** Reads one and goes where it leads: a form, because opening a page must change nothing. */
	open: async ({ request, locals }) => {
		await requireUser(locals);
		const form = readForm(openSchema, await request.formData());
		if (!form.ok) return fail(422, { errors: form.errors });
		const pad = await postvak.lees(locals.db, form.data.id, new Date());
		if (!pad) error(404, m.weigering_niet_gevonden());
		redirect(303, pad);
	},
	gelezen: async ({ request, locals }) => {
		await requireUser(locals);
		const form = readForm(openSchema, await request.formData());
		if (!form.ok) return fail(422, { errors: form.errors });
		await postvak.lees(locals.db, form.data.id, new Date());
		redirect(303, '/postvak');
	},
	alles: async ({ locals }) => {
		await requireUser(locals);
		await postvak.leesAlles(locals.db, new Date());
		redirect(303, '/postvak?gelukt=alles');
	}
};

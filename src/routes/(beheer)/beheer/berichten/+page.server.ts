import { fail, redirect } from '@sveltejs/kit';
import { beleidSchema } from '$lib/domain/bericht.ts';
import { readForm } from '$lib/domain/formulier.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as gesprekken from '$lib/server/db/gesprekken.ts';

export async function load({ locals, url }) {
	await requireRol(locals, 'beheerder');
	return {
		maanden: await gesprekken.bewaarMaanden(locals.db),
		gelukt: url.searchParams.has('gelukt')
	};
}

export const actions = {
	default: async ({ request, locals }) => {
		await requireRol(locals, 'beheerder');
		const form = readForm(beleidSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		await gesprekken.zetBewaarMaanden(locals.db, form.data.maanden);
		redirect(303, '/beheer/berichten?gelukt');
	}
};

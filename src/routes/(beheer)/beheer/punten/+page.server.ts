import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '$lib/domain/formulier.ts';
import { beleidSchema, taakSchema } from '$lib/domain/punten.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as punten from '$lib/server/db/punten.ts';

export async function load({ locals, url }) {
	await requireRol(locals, 'beheerder');
	const [beleid, totalen] = await Promise.all([
		punten.beleid(locals.db),
		punten.totalen(locals.db)
	]);
	return { beleid, totalen, gelukt: url.searchParams.has('gelukt') };
}

export const actions = {
	beleid: async ({ request, locals }) => {
		await requireRol(locals, 'beheerder');
		const form = readForm(beleidSchema, await request.formData());
		if (!form.ok) return fail(422, { bij: '', values: form.values, errors: form.errors });
		await punten.zetBeleid(locals.db, form.data);
		redirect(303, '/beheer/punten?gelukt');
	},
	taak: async ({ request, locals }) => {
		await requireRol(locals, 'beheerder');
		const form = readForm(taakSchema, await request.formData());
		if (!form.ok) {
			return fail(422, { bij: String(form.values.code), values: form.values, errors: form.errors });
		}
		await punten.zetTaak(locals.db, form.data);
		redirect(303, '/beheer/punten?gelukt');
	}
};

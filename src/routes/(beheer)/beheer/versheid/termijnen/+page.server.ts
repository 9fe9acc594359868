import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '$lib/domain/formulier.ts';
import { termijnenSchema } from '$lib/domain/versheid-invoer.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as versheid from '$lib/server/db/versheid.ts';

export async function load({ locals, url }) {
	await requireRol(locals, 'beheerder');
	return {
		...(await versheid.termijnen(locals.db)),
		gelukt: url.searchParams.has('gelukt')
	};
}

export const actions = {
	default: async ({ request, locals }) => {
		await requireRol(locals, 'beheerder');
		const form = readForm(termijnenSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const { automatisch, ...maanden } = form.data;
		await versheid.zetTermijnen(locals.db, maanden, automatisch);
		redirect(303, '/beheer/versheid/termijnen?gelukt');
	}
};

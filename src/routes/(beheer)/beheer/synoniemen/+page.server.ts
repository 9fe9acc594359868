import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '$lib/domain/formulier.ts';
import { synoniemIdSchema, synoniemSchema, synoniemWijzigSchema } from '$lib/domain/synoniem.ts';
import { SYNONIEMEN } from '$lib/domain/zoeken/synoniemen.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as synoniemen from '$lib/server/db/synoniemen.ts';

const HIER = '/beheer/synoniemen';

export async function load({ locals, url }) {
	await requireRol(locals, 'beheerder');
	return {
		groepen: await synoniemen.all(locals.db),
		ingebouwd: SYNONIEMEN.length,
		gelukt: url.searchParams.get('gelukt')
	};
}

export const actions = {
	toevoegen: async ({ request, locals }) => {
		await requireRol(locals, 'beheerder');
		const form = readForm(synoniemSchema, await request.formData());
		if (!form.ok) return fail(422, { bij: '', values: form.values, errors: form.errors });
		await synoniemen.create(locals.db, form.data);
		redirect(303, `${HIER}?gelukt=toegevoegd`);
	},
	veranderen: async ({ request, locals }) => {
		await requireRol(locals, 'beheerder');
		const form = readForm(synoniemWijzigSchema, await request.formData());
		if (!form.ok) {
			return fail(422, { bij: String(form.values.id), values: form.values, errors: form.errors });
		}
		const { id, ...woorden } = form.data;
		await synoniemen.update(locals.db, id, woorden);
		redirect(303, `${HIER}?gelukt=veranderd`);
	},
	/** The answer holds what was removed: the page offers it back in a form. */
	weghalen: async ({ request, locals }) => {
		await requireRol(locals, 'beheerder');
		const form = readForm(synoniemIdSchema, await request.formData());
		if (!form.ok) return fail(422, { bij: '', values: {}, errors: form.errors });
		return { weg: await synoniemen.remove(locals.db, form.data.id) };
	}
};

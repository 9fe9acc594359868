import { error, fail, redirect } from '@sveltejs/kit';
import { readForm } from '$lib/domain/formulier.ts';
import { organisatiesMetRol, type Gebruiker } from '$lib/domain/gebruiker.ts';
import { verhelderingslijstSchema } from '$lib/domain/verheldering-formulier.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireRol } from '$lib/server/auth.ts';
import type { Db } from '$lib/server/db/client.ts';
import * as verheldering from '$lib/server/db/verheldering.ts';

const HIER = '/beheer/verheldering';

/** The gemeente whose list it is: the first of those that somebody works for. */
async function gemeenteVan(db: Db, gebruiker: Gebruiker) {
	const found = await verheldering.gemeentenVan(db, organisatiesMetRol(gebruiker, 'beheerder'));
	return found[0] ?? null;
}

export async function load({ locals, url }) {
	const gebruiker = await requireRol(locals, 'beheerder');
	const gemeente = await gemeenteVan(locals.db, gebruiker);
	return {
		gemeente,
		lijst: gemeente && (await verheldering.lijst(locals.db, gemeente.id)),
		gelukt: url.searchParams.has('gelukt')
	};
}

export const actions = {
	bewaar: async ({ request, locals }) => {
		const gebruiker = await requireRol(locals, 'beheerder');
		const form = readForm(verhelderingslijstSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const gemeente = await gemeenteVan(locals.db, gebruiker);
		if (!gemeente) error(403, m.weigering_verboden());
		const { vragen, bewaar_dagen } = form.data;
		await verheldering.save(locals.db, gemeente.id, vragen, bewaar_dagen);
		redirect(303, `${HIER}?gelukt`);
	},
	standaard: async ({ locals }) => {
		const gebruiker = await requireRol(locals, 'beheerder');
		const gemeente = await gemeenteVan(locals.db, gebruiker);
		if (!gemeente) error(403, m.weigering_verboden());
		const dagen = await verheldering.dagen(locals.db, gemeente.id);
		await verheldering.save(locals.db, gemeente.id, [], dagen);
		redirect(303, `${HIER}?gelukt`);
	}
};

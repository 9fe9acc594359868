import { error, fail, redirect } from '@sveltejs/kit';
import { readForm } from '$lib/domain/formulier.ts';
import { heeftRol } from '$lib/domain/gebruiker.ts';
import { beleidVan, STILTEFASES, stilteSchema, STILTE_STANDAARD } from '$lib/domain/stilte.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireRol } from '$lib/server/auth.ts';
import * as seinen from '$lib/server/db/seinen.ts';

/** The aanbieder of the visitor; who works at several sees the first. */
async function own(locals: App.Locals) {
	const gebruiker = await requireRol(locals, 'begeleider', 'casusregisseur');
	const boss = gebruiker.lidmaatschappen.find(({ rol }) => rol === 'casusregisseur');
	const lid = boss ?? gebruiker.lidmaatschappen.find(({ rol }) => rol === 'begeleider');
	if (!lid) error(403, m.weigering_verboden());
	return {
		id: lid.organisatie_id,
		naam: lid.organisatie_naam,
		mag: heeftRol(gebruiker, 'casusregisseur')
	};
}

export async function load({ locals, url }) {
	const organisatie = await own(locals);
	return {
		organisatie,
		fasen: STILTEFASES,
		beleid: beleidVan(await seinen.beleid(locals.db, organisatie.id)),
		standaard: STILTE_STANDAARD,
		gelukt: url.searchParams.has('gelukt')
	};
}

export const actions = {
	default: async ({ locals, request }) => {
		const { id, mag } = await own(locals);
		if (!mag) error(403, m.weigering_verboden());
		const form = readForm(stilteSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		await seinen.zetBeleid(locals.db, id, form.data);
		redirect(303, '/trajecten/stilte?gelukt');
	}
};

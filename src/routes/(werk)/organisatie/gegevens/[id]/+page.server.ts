import { organisatieSchema } from '$lib/domain/aanbod-invoer.ts';
import { id, readForm } from '$lib/domain/formulier.ts';
import { requireRol } from '$lib/server/auth.ts';
import { BUREAU } from '$lib/server/bureau.ts';
import * as afbeeldingen from '$lib/server/db/afbeeldingen.ts';
import * as bureau from '$lib/server/db/bureau.ts';
import { saveFoto } from '$lib/server/foto.ts';
import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';

const wegSchema = z.object({ afbeelding_id: id });

export async function load({ locals, params, url }) {
	await requireRol(locals, ...BUREAU);
	const [organisatie, logo] = await Promise.all([
		bureau.organisatie(locals.db, params.id),
		afbeeldingen.of(locals.db, { organisatie: params.id })
	]);
	return { organisatie, logo, gelukt: url.searchParams.get('gelukt') };
}

export const actions = {
	bewaar: async ({ request, locals, params }) => {
		await requireRol(locals, ...BUREAU);
		const form = readForm(organisatieSchema, await request.formData());
		if (!form.ok) return fail(422, { deel: 'gegevens', values: form.values, errors: form.errors });
		await bureau.updateOrganisatie(locals.db, params.id, form.data);
		redirect(303, '/organisatie?gelukt=gegevens');
	},
	logo: async ({ request, locals, params }) => {
		await requireRol(locals, ...BUREAU);
		const saved = await saveFoto(locals.db, { organisatie: params.id }, await request.formData());
		if (!saved.ok) return fail(422, { deel: 'logo', values: saved.values, errors: saved.errors });
		redirect(303, `/organisatie/gegevens/${params.id}?gelukt=logo`);
	},
	weg: async ({ request, locals, params }) => {
		await requireRol(locals, ...BUREAU);
		const form = readForm(wegSchema, await request.formData());
		if (!form.ok) return fail(422, { deel: 'logo', values: form.values, errors: form.errors });
		await afbeeldingen.remove(locals.db, form.data.afbeelding_id);
		redirect(303, `/organisatie/gegevens/${params.id}?gelukt=weg`);
	}
};

import { id, readForm } from '$lib/domain/formulier.ts';
import { requireRol } from '$lib/server/auth.ts';
import { BUREAU, thuis } from '$lib/server/bureau.ts';
import * as afbeeldingen from '$lib/server/db/afbeeldingen.ts';
import * as bureau from '$lib/server/db/bureau.ts';
import { saveFoto } from '$lib/server/foto.ts';
import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';

const wegSchema = z.object({ afbeelding_id: id });

export async function load({ locals, params, url }) {
	const gebruiker = await requireRol(locals, ...BUREAU);
	const [{ aanbod }, foto] = await Promise.all([
		bureau.current(locals.db, params.id),
		afbeeldingen.of(locals.db, { aanbod: params.id })
	]);
	return { thuis: thuis(gebruiker), aanbod, foto, gelukt: url.searchParams.get('gelukt') };
}

export const actions = {
	bewaar: async ({ request, locals, params }) => {
		await requireRol(locals, ...BUREAU);
		const saved = await saveFoto(locals.db, { aanbod: params.id }, await request.formData());
		if (!saved.ok) return fail(422, { values: saved.values, errors: saved.errors });
		redirect(303, `/organisatie/aanbod/${params.id}/foto?gelukt=foto`);
	},
	weg: async ({ request, locals, params }) => {
		await requireRol(locals, ...BUREAU);
		const form = readForm(wegSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		await afbeeldingen.remove(locals.db, form.data.afbeelding_id);
		redirect(303, `/organisatie/aanbod/${params.id}/foto?gelukt=weg`);
	}
};

import { fail, redirect } from '@sveltejs/kit';
import { requireRol } from '$lib/server/auth.ts';
import * as clienten from '$lib/server/db/clienten.ts';
import {
	dossierOrganisaties,
	eigenaar,
	HULPVERLENERS,
	keuzes,
	readDossier
} from '$lib/server/dossier.ts';

export async function load({ locals }) {
	const gebruiker = await requireRol(locals, ...HULPVERLENERS);
	const organisaties = dossierOrganisaties(gebruiker);
	return {
		organisaties,
		...(await keuzes(
			locals.db,
			organisaties.map((o) => o.value)
		))
	};
}

export const actions = {
	default: async ({ request, locals }) => {
		const gebruiker = await requireRol(locals, ...HULPVERLENERS);
		const posted = await request.formData();
		const form = await readDossier(locals.db, posted, new Date().getFullYear());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const owner = eigenaar(gebruiker, posted.get('organisatie_id') as string | null);
		const { consulent_id: _, ...dossier } = form.data;
		const id = await clienten.create(locals.db, { ...dossier, ...owner });
		if (!id)
			return fail(422, {
				values: Object.fromEntries(posted) as Record<string, string>,
				errors: { pseudoniem: 'fout_bezet' as const }
			});
		redirect(303, `/clienten/${id}?gelukt=geopend`);
	}
};

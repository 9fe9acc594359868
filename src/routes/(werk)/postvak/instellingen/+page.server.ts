import { redirect } from '@sveltejs/kit';
import { formValues } from '$lib/domain/formulier.ts';
import { heeftRol } from '$lib/domain/gebruiker.ts';
import { leesKeuzes, soortenVoor, wijzenVoor, wijzeVan } from '$lib/domain/postvak.ts';
import { requireUser } from '$lib/server/auth.ts';
import * as postvak from '$lib/server/db/postvak.ts';
import { HULPVERLENERS } from '$lib/server/dossier.ts';

export async function load({ locals, url }) {
	const gebruiker = await requireUser(locals);
	const keuzes = await postvak.keuzes(locals.db);
	const coordinator = heeftRol(gebruiker, 'coordinator');
	return {
		coordinator,
		soorten: soortenVoor({ coordinator, hulpverlener: heeftRol(gebruiker, ...HULPVERLENERS) }).map(
			(soort) => ({
				soort,
				wijzen: wijzenVoor(soort),
				nu: wijzeVan(keuzes, soort)
			})
		),
		gelukt: url.searchParams.has('gelukt')
	};
}

export const actions = {
	default: async ({ request, locals }) => {
		await requireUser(locals);
		await postvak.kies(locals.db, leesKeuzes(formValues(await request.formData())));
		redirect(303, '/postvak/instellingen?gelukt');
	}
};

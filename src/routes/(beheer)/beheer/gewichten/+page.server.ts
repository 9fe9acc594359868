import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '$lib/domain/formulier.ts';
import { gelijk, gewichtenSchema, plat, STANDAARD, veldenVan } from '$lib/domain/gewichten.ts';
import { dayOf } from '$lib/format.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as gewichten from '$lib/server/db/gewichten.ts';
import { effect } from '$lib/server/koppelronde/voorbeeld.ts';

const PAGE = '/beheer/gewichten';

export async function load({ locals, url }) {
	await requireRol(locals, 'beheerder');
	const current = await gewichten.lees(locals.db);
	return {
		waarden: plat(current),
		standaard: plat(STANDAARD),
		isStandaard: gelijk(current, STANDAARD),
		groepen: (['maatje', 'aanbod', 'ronde'] as const).map((groep) => ({
			groep,
			velden: veldenVan(groep)
		})),
		gelukt: url.searchParams.get('gelukt')
	};
}

export const actions = {
	bekijk: async ({ request, locals }) => {
		await requireRol(locals, 'beheerder');
		const form = readForm(gewichtenSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const current = await gewichten.lees(locals.db);
		return {
			values: plat(form.data),
			gelijk: gelijk(current, form.data),
			effect: await effect(current, form.data, dayOf(new Date()))
		};
	},
	bewaar: async ({ request, locals }) => {
		await requireRol(locals, 'beheerder');
		const form = readForm(gewichtenSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		await gewichten.zet(locals.db, form.data);
		redirect(303, `${PAGE}?gelukt=bewaard`);
	},
	terug: async ({ locals }) => {
		await requireRol(locals, 'beheerder');
		await gewichten.zet(locals.db, STANDAARD);
		redirect(303, `${PAGE}?gelukt=terug`);
	}
};

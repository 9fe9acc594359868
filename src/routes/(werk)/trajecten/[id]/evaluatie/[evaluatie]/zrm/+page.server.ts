import { error, fail, redirect } from '@sveltejs/kit';
import { zrmSchema } from '$lib/domain/evaluatie.ts';
import { readForm, type Formulierfouten, type Formulierwaarden } from '$lib/domain/formulier.ts';
import type { Weigercode } from '$lib/domain/weigering.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as evaluaties from '$lib/server/db/evaluaties.ts';
import { openTraject } from '$lib/server/trajectblad.ts';

type Fout = { values: Formulierwaarden; errors?: Formulierfouten; weigering?: Weigercode };

export async function load({ locals, params }) {
	await requireUser(locals);
	const [traject, evaluatie] = await Promise.all([
		openTraject(locals.db, params.id),
		evaluaties.find(locals.db, params.evaluatie)
	]);
	if (evaluatie?.traject_id !== traject.id) error(404, m.weigering_niet_gevonden());
	return { traject, moment: evaluatie.moment, zrm: evaluatie.zrm };
}

export const actions = {
	default: async ({ locals, params, request }) => {
		await requireUser(locals);
		const data = await request.formData();
		const form = readForm(zrmSchema, data);
		if (!form.ok) return fail<Fout>(422, { values: form.values, errors: form.errors });
		const done = await evaluaties.saveZrm(locals.db, params.evaluatie, form.data);
		const values = Object.fromEntries(data) as Formulierwaarden;
		if (!done.ok) return fail<Fout>(409, { values, weigering: done.weigering });
		redirect(303, `/trajecten/${params.id}/evaluatie?gelukt=zrm`);
	}
};

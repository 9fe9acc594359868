import { fail, redirect } from '@sveltejs/kit';
import { vraagSchema } from '$lib/domain/evaluatie.ts';
import { readForm, type Formulierfouten, type Formulierwaarden } from '$lib/domain/formulier.ts';
import type { Weigercode } from '$lib/domain/weigering.ts';
import { dayOf } from '$lib/format.ts';
import { requireUser } from '$lib/server/auth.ts';
import * as evaluaties from '$lib/server/db/evaluaties.ts';
import { openTraject } from '$lib/server/trajectblad.ts';
import { verslagrecht } from '$lib/server/verslag.ts';

type Fout = { values: Formulierwaarden; errors?: Formulierfouten; weigering?: Weigercode };

export async function load({ locals, params, url }) {
	const gebruiker = await requireUser(locals);
	const [traject, list] = await Promise.all([
		openTraject(locals.db, params.id),
		evaluaties.list(locals.db, params.id)
	]);
	const vandaag = dayOf(new Date());
	return {
		vandaag,
		traject,
		evaluaties: list,
		...(await verslagrecht(locals.db, gebruiker, traject, vandaag)),
		gelukt: url.searchParams.get('gelukt')
	};
}

export const actions = {
	vragen: async ({ locals, params, request }) => {
		await requireUser(locals);
		const form = readForm(vraagSchema(dayOf(new Date())), await request.formData());
		if (!form.ok) return fail<Fout>(422, { values: form.values, errors: form.errors });
		const done = await evaluaties.ask(locals.db, params.id, form.data);
		if (!done.ok) return fail<Fout>(409, { values: form.data, weigering: done.weigering });
		redirect(303, `/trajecten/${params.id}/evaluatie?gelukt=gevraagd`);
	},
	intrekken: async ({ locals, params, request }) => {
		await requireUser(locals);
		const id = String((await request.formData()).get('evaluatie') ?? '');
		const done = await evaluaties.withdraw(locals.db, id);
		if (!done.ok) return fail<Fout>(409, { values: {}, weigering: done.weigering });
		redirect(303, `/trajecten/${params.id}/evaluatie?gelukt=ingetrokken`);
	}
};

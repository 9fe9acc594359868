import { error, fail, redirect } from '@sveltejs/kit';
import { readForm } from '$lib/domain/formulier.ts';
import { antwoordSchema, laterSchema } from '$lib/domain/koppeling.ts';
import { m } from '$lib/paraglide/messages.js';
import { dayOf } from '$lib/format.ts';
import { requireUser } from '$lib/server/auth.ts';
import * as koppelingen from '$lib/server/db/koppelingen.ts';
import * as taxonomie from '$lib/server/db/taxonomie.ts';

export async function load({ locals, params, url }) {
	await requireUser(locals);
	const [[koppeling], { resultaatgebieden }, [uitstel]] = await Promise.all([
		koppelingen.overzicht(locals.db, { koppeling: params.id }),
		taxonomie.all(locals.db),
		koppelingen.uitstel(locals.db, [params.id])
	]);
	if (!koppeling?.vrijwilliger_id) error(404, m.weigering_niet_gevonden());
	return {
		koppeling,
		uitstel: koppeling.status === 'voorgesteld' ? (uitstel ?? null) : null,
		vandaag: dayOf(new Date()),
		gebieden: resultaatgebieden.filter((g) => koppeling.resultaatgebieden.includes(g.code)),
		gelukt: url.searchParams.get('gelukt')
	};
}

export const actions = {
	antwoord: async ({ request, locals, params }) => {
		await requireUser(locals);
		const form = readForm(antwoordSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const done = await koppelingen.antwoorden(locals.db, { koppeling: params.id, ...form.data });
		if (!done.ok) return fail(409, { weigering: done.weigering });
		redirect(303, `/koppelingen/${params.id}?gelukt=${form.data.antwoord ? 'ja' : 'nee'}`);
	},
	later: async ({ request, locals, params }) => {
		await requireUser(locals);
		const form = readForm(laterSchema(dayOf(new Date())), await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const done = await koppelingen.later(locals.db, { koppeling: params.id, ...form.data });
		if (!done.ok) return fail(409, { weigering: done.weigering });
		redirect(303, `/koppelingen/${params.id}?gelukt=later`);
	}
};

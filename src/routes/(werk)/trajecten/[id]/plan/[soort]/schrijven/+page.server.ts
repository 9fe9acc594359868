import { error, fail, redirect } from '@sveltejs/kit';
import { formValues, readForm, type Formulierwaarden } from '$lib/domain/formulier.ts';
import { planSchema } from '$lib/domain/plan-invoer.ts';
import { isPlansoort, verschillen, type Planinhoud } from '$lib/domain/plan.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireRol } from '$lib/server/auth.ts';
import * as plannen from '$lib/server/db/plannen.ts';
import { HULPVERLENERS } from '$lib/server/dossier.ts';
import { planrechten } from '$lib/server/planrechten.ts';
import { openTraject } from '$lib/server/trajectblad.ts';

export async function load({ locals, params }) {
	const gebruiker = await requireRol(locals, ...HULPVERLENERS);
	const soort = params.soort;
	if (!isPlansoort(soort)) error(404, m.weigering_niet_gevonden());
	const traject = await openTraject(locals.db, params.id);
	if (!planrechten(gebruiker, traject).schrijft.includes(soort)) error(403, m.weigering_verboden());
	const { concept, geldend } = plannen.standVan(await plannen.list(locals.db, traject.id), soort);
	return {
		traject,
		soort,
		/** A new version begins with what counts now. */
		inhoud: (concept ?? geldend)?.inhoud ?? {},
		versie: concept?.versie ?? 0,
		basis: geldend?.nummer ?? 0
	};
}

export const actions = {
	default: async ({ locals, params, request }) => {
		await requireRol(locals, ...HULPVERLENERS);
		const plansoort = params.soort;
		if (!isPlansoort(plansoort)) error(404, m.weigering_niet_gevonden());
		const data = await request.formData();
		const form = readForm(planSchema(plansoort), data);
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const wat = { traject: params.id, plansoort };
		const saved = await plannen.save(locals.db, wat, form.data);
		if (saved.ok) redirect(303, `/trajecten/${params.id}/plan/${plansoort}?gelukt=concept`);
		const values = formValues(data);
		if (saved.weigering !== 'intussen_veranderd')
			return fail(409, { values, weigering: saved.weigering });
		// What was typed stays, beside what the other saved; the next save is on top of that.
		const { concept, geldend } = plannen.standVan(
			await plannen.list(locals.db, params.id),
			plansoort
		);
		const ander: Planinhoud = (concept ?? geldend)?.inhoud ?? {};
		const next: Formulierwaarden = {
			...values,
			versie: `${concept?.versie ?? 0}`,
			basis: `${geldend?.nummer ?? 0}`
		};
		return fail(409, {
			values: next,
			weigering: saved.weigering,
			anders: verschillen(plansoort, form.data.inhoud, ander)
		});
	}
};

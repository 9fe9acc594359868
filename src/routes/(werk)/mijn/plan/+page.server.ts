import { error, fail, redirect } from '@sveltejs/kit';
import { formValues, readForm } from '$lib/domain/formulier.ts';
import { planantwoordSchema } from '$lib/domain/plan-invoer.ts';
import { PLANSOORTEN } from '$lib/domain/plan.ts';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as plannen from '$lib/server/db/plannen.ts';
import * as trajecten from '$lib/server/db/trajecten.ts';

async function requireClient(locals: App.Locals): Promise<string> {
	const { client_id } = await requireUser(locals);
	if (!client_id) error(403, m.weigering_verboden());
	return client_id;
}

/** The plans of the cliënt, the running trajecten first. Three queries. */
export async function load({ locals, url }) {
	const client = await requireClient(locals);
	const own = await trajecten.eigen(locals.db, client);
	const ids = own.map(({ id }) => id);
	const [versies, wie] = await Promise.all([
		plannen.vanTrajecten(locals.db, ids),
		ids[0] ? trajecten.wie(locals.db, ids[0]) : null
	]);
	return {
		vandaag: dayOf(new Date()),
		gelukt: url.searchParams.get('gelukt'),
		contact: wie?.casusregisseur ?? null,
		trajecten: own.map(({ organisaties, ...traject }) => ({
			...traject,
			aanbieder: organisaties.naam,
			plannen: PLANSOORTEN.flatMap((soort) => {
				const { geldend, eerder } = plannen.standVan(
					versies.filter((v) => v.traject_id === traject.id),
					soort
				);
				return geldend ? [{ soort, geldend, vorige: eerder[0] ?? null }] : [];
			})
		}))
	};
}

export const actions = {
	default: async ({ locals, request }) => {
		await requireClient(locals);
		const data = await request.formData();
		const form = readForm(planantwoordSchema(dayOf(new Date())), data);
		const kept = { over: String(data.get('planversie') ?? ''), values: formValues(data) };
		if (!form.ok) return fail(422, { ...kept, errors: form.errors });
		const said = await plannen.answer(locals.db, { ...form.data, gezegd_op: null });
		if (!said.ok) return fail(409, { ...kept, weigering: said.weigering });
		redirect(303, `/mijn/plan?gelukt=${form.data.eens ? 'ja' : 'nee'}`);
	}
};

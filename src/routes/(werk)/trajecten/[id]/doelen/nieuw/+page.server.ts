import { error, fail, redirect } from '@sveltejs/kit';
import { kanNieuwDoel, nieuwDoelSchema } from '$lib/domain/doelen.ts';
import { formValues, readForm } from '$lib/domain/formulier.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as doelen from '$lib/server/db/doelen.ts';
import { getKaart } from '$lib/server/kaart.ts';
import { openTraject } from '$lib/server/trajectblad.ts';
import { rondom } from '$lib/server/traject-rondom.ts';

/** The form of a new goal; with three open it says to close one first. */
export async function load({ locals, params }) {
	const gebruiker = await requireUser(locals);
	const traject = await openTraject(locals.db, params.id);
	const [lijst, wie, kaart] = await Promise.all([
		doelen.list(locals.db, params.id),
		rondom(locals.db, gebruiker, traject),
		getKaart(locals.db)
	]);
	if (!wie.mag) error(403, m.weigering_verboden());
	return {
		traject,
		...wie,
		gebieden: kaart.taxonomie.resultaatgebieden.map(({ code, naam }) => ({ code, naam })),
		ruimte: kanNieuwDoel(lijst),
		open: lijst.filter((d) => d.status === 'open').map(({ id, tekst }) => ({ id, tekst }))
	};
}

export const actions = {
	default: async ({ locals, params, request }) => {
		await requireUser(locals);
		const data = await request.formData();
		const form = readForm(nieuwDoelSchema, data);
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const saved = await doelen.save(locals.db, params.id, form.data);
		if (!saved.ok) return fail(409, { values: formValues(data), weigering: saved.weigering });
		redirect(303, `/trajecten/${params.id}/doelen/${saved.data}?gelukt=doel`);
	}
};

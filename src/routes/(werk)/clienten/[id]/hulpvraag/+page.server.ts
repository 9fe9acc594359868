import { fail, redirect } from '@sveltejs/kit';
import { formValues, readForm } from '$lib/domain/formulier.ts';
import { herkenbaar, hulpvraagSchema } from '$lib/domain/hulpvraag.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as clienten from '$lib/server/db/clienten.ts';
import * as hulpvragen from '$lib/server/db/hulpvragen.ts';
import { HULPVERLENERS } from '$lib/server/dossier.ts';
import { getKaart, wijkenIn } from '$lib/server/kaart.ts';

export async function load({ locals, params }) {
	await requireRol(locals, ...HULPVERLENERS);
	const [client, kaart] = await Promise.all([
		clienten.who(locals.db, params.id),
		getKaart(locals.db)
	]);
	await clienten.logInzage(locals.db, params.id, 'dossier');
	return {
		client: { id: client.id, pseudoniem: client.pseudoniem },
		gebieden: kaart.taxonomie.resultaatgebieden,
		wijken: wijkenIn(kaart, client.gemeente_id)
	};
}

export const actions = {
	default: async ({ request, locals, params }) => {
		await requireRol(locals, ...HULPVERLENERS);
		const posted = await request.formData();
		const form = readForm(hulpvraagSchema, posted);
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const { roepnaam } = await clienten.who(locals.db, params.id);
		const named = herkenbaar(form.data, roepnaam);
		if (named) return fail(422, { values: formValues(posted), errors: named });
		const id = await hulpvragen.save(locals.db, { ...form.data, client_id: params.id });
		redirect(303, `/hulpvragen/${id}`);
	}
};

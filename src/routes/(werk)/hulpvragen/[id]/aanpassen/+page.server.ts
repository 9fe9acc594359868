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
	const [vraag, kaart] = await Promise.all([
		hulpvragen.get(locals.db, params.id),
		getKaart(locals.db)
	]);
	await clienten.logInzage(locals.db, vraag.client_id, 'hulpvraag');
	const number = (n: number | null) => (n === null ? '' : String(n).replace('.', ','));
	return {
		vraag: { id: vraag.id, client_id: vraag.client_id, client_naam: vraag.client_naam },
		values: {
			resultaatgebieden: vraag.resultaatgebieden,
			dagdelen: vraag.dagdelen,
			talen: vraag.talen,
			wijk_id: vraag.wijk_id ?? '',
			geslacht_wens: vraag.geslacht_wens ?? '',
			taken: vraag.taken,
			kan_zelf: vraag.kan_zelf,
			vanaf: vraag.vanaf ?? '',
			tot: vraag.tot ?? '',
			persoonlijk: vraag.persoonlijk ? 'ja' : '',
			voor_geslacht: vraag.voor_geslacht ?? '',
			zoekt: vraag.zoekt,
			max_afstand_km: number(vraag.max_afstand_km),
			uren_per_week: number(vraag.uren_per_week),
			belangrijk: vraag.belangrijk,
			past_niet: vraag.past_niet,
			complex: vraag.complex ? 'ja' : '',
			complex_reden: vraag.complex_reden ?? ''
		},
		gebieden: kaart.taxonomie.resultaatgebieden,
		wijken: wijkenIn(kaart, vraag.gemeente_id)
	};
}

export const actions = {
	default: async ({ request, locals, params }) => {
		await requireRol(locals, ...HULPVERLENERS);
		const posted = await request.formData();
		const form = readForm(hulpvraagSchema, posted);
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const { client_id } = await hulpvragen.get(locals.db, params.id);
		const { roepnaam } = await clienten.who(locals.db, client_id);
		const named = herkenbaar(form.data, roepnaam);
		if (named) return fail(422, { values: formValues(posted), errors: named });
		await hulpvragen.save(locals.db, { ...form.data, id: params.id });
		redirect(303, `/hulpvragen/${params.id}?gelukt=bewaard`);
	}
};

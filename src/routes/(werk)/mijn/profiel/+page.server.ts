import { error, fail, redirect } from '@sveltejs/kit';
import { formValues, readForm } from '$lib/domain/formulier.ts';
import { profielSchema, profielWaarden } from '$lib/domain/vrijwilliger-profiel.ts';
import { m } from '$lib/paraglide/messages.js';
import { rondPostcode } from '$lib/server/aanmelding.ts';
import { requireUser } from '$lib/server/auth.ts';
import * as vrijwilligers from '$lib/server/db/vrijwilligers.ts';
import { getKaart } from '$lib/server/kaart.ts';

async function requireVrijwilliger(locals: App.Locals): Promise<string> {
	const { vrijwilliger_id } = await requireUser(locals);
	if (!vrijwilliger_id) error(403, m.weigering_verboden());
	return vrijwilliger_id;
}

export async function load({ locals, url }) {
	const id = await requireVrijwilliger(locals);
	const [{ organisatie, velden, status }, kaart] = await Promise.all([
		vrijwilligers.profiel(locals.db, id),
		getKaart(locals.db)
	]);
	return {
		organisatie,
		pauzeVast: status === 'pauze',
		values: profielWaarden(velden),
		rond: await rondPostcode(locals.db, velden.pc4, velden.radius_km),
		gebieden: kaart.taxonomie.resultaatgebieden,
		doelgroepen: kaart.taxonomie.doelgroepen,
		gelukt: url.searchParams.get('gelukt')
	};
}

export const actions = {
	default: async ({ locals, request }) => {
		const id = await requireVrijwilliger(locals);
		const posted = await request.formData();
		if (posted.get('naar') === 'kaart') {
			const values = formValues(posted);
			return { values, rond: await rondPostcode(locals.db, String(values.pc4 ?? '')) };
		}
		const form = readForm(profielSchema, posted);
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		await vrijwilligers.bewaarProfiel(locals.db, id, form.data);
		redirect(303, '/mijn/profiel?gelukt=bewaard');
	}
};

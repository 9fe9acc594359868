import { organisatieSchema } from '$lib/domain/aanbod-invoer.ts';
import type { StandVeld } from '$lib/domain/aanbod-stand.ts';
import { formValues, id, readForm } from '$lib/domain/formulier.ts';
import { heeftRol } from '$lib/domain/gebruiker.ts';
import { requireRol } from '$lib/server/auth.ts';
import { BUREAU, checkEigen } from '$lib/server/bureau.ts';
import * as afbeeldingen from '$lib/server/db/afbeeldingen.ts';
import * as bureau from '$lib/server/db/bureau.ts';
import * as wijzigingen from '$lib/server/db/organisatie-wijzigingen.ts';
import { saveFoto } from '$lib/server/foto.ts';
import { weigeringTekst } from '$lib/weigering-woorden.ts';
import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';

const wegSchema = z.object({ afbeelding_id: id });

export async function load({ locals, params, url }) {
	const gebruiker = await requireRol(locals, ...BUREAU);
	checkEigen(gebruiker, params.id);
	const [organisatie, wacht, logo] = await Promise.all([
		bureau.organisatie(locals.db, params.id),
		wijzigingen.waiting(locals.db, params.id),
		afbeeldingen.of(locals.db, { organisatie: params.id })
	]);
	const { naam, omschrijving, telefoon, email, website, zoekt_vrijwilligers } = organisatie;
	const live = { naam, omschrijving, telefoon, email, website, zoekt_vrijwilligers };
	const meteen = heeftRol(gebruiker, 'beheerder');
	return {
		organisatie,
		meteen,
		// The wish of the owner stands in its own form, so that saving it again keeps it. The gemeente
		// changes what is live: with the wish in its form a save would grant it unseen.
		velden: meteen ? live : { ...live, ...wacht },
		wacht: Object.keys(wacht) as StandVeld[],
		risico: organisatie.status === 'gepubliceerd' && !meteen,
		gezien: JSON.stringify(live),
		logo,
		gelukt: url.searchParams.get('gelukt')
	};
}

export const actions = {
	bewaar: async ({ request, locals, params }) => {
		checkEigen(await requireRol(locals, ...BUREAU), params.id);
		const data = await request.formData();
		const form = readForm(organisatieSchema, data);
		if (!form.ok) return fail(422, { deel: 'gegevens', values: form.values, errors: form.errors });
		const { gezien, ...invoer } = form.data;
		const saved = await wijzigingen.save(locals.db, params.id, invoer, gezien);
		if (!saved.ok)
			return fail(409, {
				deel: 'gegevens',
				values: formValues(data),
				errors: { formulier: weigeringTekst(saved.weigering) } as Record<string, string>
			});
		redirect(303, `/organisatie?gelukt=${saved.data ? 'voorstel' : 'gegevens'}`);
	},
	logo: async ({ request, locals, params }) => {
		checkEigen(await requireRol(locals, ...BUREAU), params.id);
		const saved = await saveFoto(locals.db, { organisatie: params.id }, await request.formData());
		if (!saved.ok) return fail(422, { deel: 'logo', values: saved.values, errors: saved.errors });
		redirect(303, `/organisatie/gegevens/${params.id}?gelukt=logo`);
	},
	weg: async ({ request, locals, params }) => {
		checkEigen(await requireRol(locals, ...BUREAU), params.id);
		const form = readForm(wegSchema, await request.formData());
		if (!form.ok) return fail(422, { deel: 'logo', values: form.values, errors: form.errors });
		await afbeeldingen.remove(locals.db, form.data.afbeelding_id);
		redirect(303, `/organisatie/gegevens/${params.id}?gelukt=weg`);
	}
};

import { fail, redirect } from '@sveltejs/kit';
import { aanbodIdSchema, beoordelingSchema } from '$lib/domain/beoordelen.ts';
import { readForm } from '$lib/domain/formulier.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as editor from '$lib/server/db/editor.ts';
import * as taxonomie from '$lib/server/db/taxonomie.ts';
import { weigeringTekst } from '$lib/weigering-woorden.ts';

export async function load({ locals, url }) {
	await requireRol(locals, 'beheerder');
	const pagina = Math.max(1, Number(url.searchParams.get('pagina')) || 1);
	const [{ items, totaal }, words] = await Promise.all([
		editor.waiting(locals.db, pagina),
		taxonomie.all(locals.db)
	]);
	return {
		items,
		totaal,
		pagina,
		paginas: Math.max(1, Math.ceil(totaal / editor.PER_PAGE)),
		soorten: words.soorten,
		gebieden: words.resultaatgebieden,
		terug: url.searchParams.get('terug')
	};
}

export const actions = {
	publiceer: async ({ request, locals }) => {
		await requireRol(locals, 'beheerder');
		const form = readForm(beoordelingSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const { aanbod_id: aanbod, soort, resultaatgebieden: gebieden, gezien } = form.data;
		const done = await editor.publish(locals.db, { aanbod, soort, gebieden, gezien });
		if (!done.ok)
			return fail(409, {
				values: { aanbod_id: aanbod },
				errors: { formulier: weigeringTekst(done.weigering) } as Record<string, string>
			});
		redirect(303, '/beheer/aanbod?gelukt=kaart');
	},
	archiveer: async ({ request, locals }) => {
		await requireRol(locals, 'beheerder');
		const form = readForm(aanbodIdSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		await editor.archive(locals.db, form.data.aanbod_id);
		redirect(303, `/beheer/aanbod?terug=${form.data.aanbod_id}`);
	},
	herstel: async ({ request, locals }) => {
		await requireRol(locals, 'beheerder');
		const form = readForm(aanbodIdSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		await editor.restore(locals.db, form.data.aanbod_id);
		redirect(303, '/beheer/aanbod');
	}
};

import { fail, redirect } from '@sveltejs/kit';
import { aanbodIdSchema } from '$lib/domain/beoordelen.ts';
import { readForm } from '$lib/domain/formulier.ts';
import { addMonths } from '$lib/domain/week.ts';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireRol } from '$lib/server/auth.ts';
import * as editor from '$lib/server/db/editor.ts';
import { GECONTROLEERD_MAANDEN } from '$lib/server/feiten.ts';

export async function load({ locals, url }) {
	await requireRol(locals, 'beheerder');
	const pagina = Math.max(1, Number(url.searchParams.get('pagina')) || 1);
	const since = addMonths(dayOf(new Date()), -GECONTROLEERD_MAANDEN);
	const { items, totaal } = await editor.stale(locals.db, since, pagina);
	const paginas = Math.max(1, Math.ceil(totaal / editor.PER_PAGE));
	return { items, totaal, pagina, paginas, gelukt: url.searchParams.get('gelukt') };
}

export const actions = {
	klopt: async ({ request, locals }) => {
		await requireRol(locals, 'beheerder');
		const form = readForm(aanbodIdSchema, await request.formData());
		if (!form.ok) return fail(422, { errors: form.errors });
		await editor.confirm(locals.db, form.data.aanbod_id, dayOf(new Date()), m.verouderd_door());
		redirect(303, '/beheer/verouderd?gelukt=klopt');
	},
	weg: async ({ request, locals }) => {
		await requireRol(locals, 'beheerder');
		const form = readForm(aanbodIdSchema, await request.formData());
		if (!form.ok) return fail(422, { errors: form.errors });
		await editor.archive(locals.db, form.data.aanbod_id);
		redirect(303, '/beheer/verouderd?gelukt=weg');
	}
};

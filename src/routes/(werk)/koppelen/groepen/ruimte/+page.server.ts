import { error, fail, redirect } from '@sveltejs/kit';
import { readForm } from '$lib/domain/formulier.ts';
import { bekendeRuimte, ruimteSchema } from '$lib/domain/groep.ts';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireRol } from '$lib/server/auth.ts';
import { eigen } from '$lib/server/bureau.ts';
import * as groepen from '$lib/server/db/groepen.ts';

export async function load({ locals, url }) {
	const gebruiker = await requireRol(locals, 'coordinator');
	const vandaag = dayOf(new Date());
	const { plekken } = await groepen.invoer(locals.db);
	return {
		plekken: plekken
			.filter((plek) => plek.eigen)
			.map((plek) => ({ ...plek, bekend: bekendeRuimte(plek, vandaag) !== null })),
		organisaties: eigen(gebruiker),
		gelukt: url.searchParams.get('gelukt') === 'bewaard'
	};
}

export const actions = {
	default: async ({ request, locals }) => {
		const gebruiker = await requireRol(locals, 'coordinator');
		const form = readForm(ruimteSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		if (!eigen(gebruiker).some((o) => o.value === form.data.organisatie))
			error(403, m.weigering_verboden());
		await groepen.zegRuimte(locals.db, form.data);
		redirect(303, '/koppelen/groepen/ruimte?gelukt=bewaard');
	}
};

import { error, fail, redirect } from '@sveltejs/kit';
import { readForm } from '$lib/domain/formulier.ts';
import { organisatiesMetRol, type Gebruiker } from '$lib/domain/gebruiker.ts';
import {
	moduleSchema,
	nieuweModuleSchema,
	padbeleidSchema
} from '$lib/domain/vrijwilligersbeleid.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireRol } from '$lib/server/auth.ts';
import * as padbeleid from '$lib/server/db/padbeleid.ts';

/** Only the coordinator of this organisatie; the database holds the same. */
function eigen(gebruiker: Gebruiker, id: string) {
	if (!organisatiesMetRol(gebruiker, 'coordinator').includes(id))
		error(404, m.weigering_niet_gevonden());
	return gebruiker.lidmaatschappen.find((l) => l.organisatie_id === id)!.organisatie_naam;
}

export async function load({ locals, params, url }) {
	const gebruiker = await requireRol(locals, 'coordinator');
	const naam = eigen(gebruiker, params.id);
	const beleid = await padbeleid.voor(locals.db, [params.id]);
	return { naam, beleid: beleid.get(params.id)!, gelukt: url.searchParams.has('gelukt') };
}

export const actions = {
	beleid: async ({ request, locals, params }) => {
		eigen(await requireRol(locals, 'coordinator'), params.id);
		const form = readForm(padbeleidSchema, await request.formData());
		if (!form.ok) return fail(422, { bij: 'beleid', values: form.values, errors: form.errors });
		await padbeleid.bewaar(locals.db, params.id, form.data);
		redirect(303, `/organisatie/vrijwilligersbeleid/${params.id}?gelukt`);
	},
	nieuw: async ({ request, locals, params }) => {
		eigen(await requireRol(locals, 'coordinator'), params.id);
		const form = readForm(nieuweModuleSchema, await request.formData());
		if (!form.ok) return fail(422, { bij: 'nieuw', values: form.values, errors: form.errors });
		await padbeleid.voegModuleToe(locals.db, params.id, form.data);
		redirect(303, `/organisatie/vrijwilligersbeleid/${params.id}?gelukt#modules`);
	},
	module: async ({ request, locals, params }) => {
		eigen(await requireRol(locals, 'coordinator'), params.id);
		const form = readForm(moduleSchema, await request.formData());
		if (!form.ok)
			return fail(422, {
				bij: String(form.values.module),
				values: form.values,
				errors: form.errors
			});
		const { module: id, ...rest } = form.data;
		await padbeleid.bewaarModule(locals.db, { id, ...rest });
		redirect(303, `/organisatie/vrijwilligersbeleid/${params.id}?gelukt#modules`);
	}
};

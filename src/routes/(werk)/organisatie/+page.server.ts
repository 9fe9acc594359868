import { aanbodIdSchema } from '$lib/domain/beoordelen.ts';
import { plaatsenSchema } from '$lib/domain/aanbod-invoer.ts';
import { id, readForm } from '$lib/domain/formulier.ts';
import { organisatiesMetRol } from '$lib/domain/gebruiker.ts';
import { dayOf } from '$lib/format.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as bureau from '$lib/server/db/bureau.ts';
import * as organisatieWijzigingen from '$lib/server/db/organisatie-wijzigingen.ts';
import * as wijzigingen from '$lib/server/db/wijzigingen.ts';
import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';

const gelezenSchema = z.object({ wijziging_id: id });

export async function load({ locals, url }) {
	const gebruiker = await requireRol(locals, 'coordinator');
	return {
		organisaties: await bureau.list(locals.db, organisatiesMetRol(gebruiker, 'coordinator')),
		gelukt: url.searchParams.get('gelukt')
	};
}

export const actions = {
	klopt: async ({ request, locals }) => {
		const gebruiker = await requireRol(locals, 'coordinator');
		const form = readForm(aanbodIdSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const [own] = gebruiker.lidmaatschappen.filter((l) => l.rol === 'coordinator');
		const door = own?.organisatie_naam ?? gebruiker.naam;
		await bureau.confirm(locals.db, form.data.aanbod_id, dayOf(new Date()), door);
		redirect(303, '/organisatie?gelukt=klopt');
	},
	plaatsen: async ({ request, locals }) => {
		await requireRol(locals, 'coordinator');
		const form = readForm(plaatsenSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const { aanbod_id, plaatsen_vrij } = form.data;
		await bureau.setPlaatsen(locals.db, aanbod_id, plaatsen_vrij, dayOf(new Date()));
		redirect(303, '/organisatie?gelukt=plaatsen');
	},
	gelezen: async ({ request, locals }) => {
		await requireRol(locals, 'coordinator');
		const form = readForm(gelezenSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		await wijzigingen.markRead(locals.db, form.data.wijziging_id);
		redirect(303, '/organisatie');
	},
	gelezen_organisatie: async ({ request, locals }) => {
		await requireRol(locals, 'coordinator');
		const form = readForm(gelezenSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		await organisatieWijzigingen.markRead(locals.db, form.data.wijziging_id);
		redirect(303, '/organisatie');
	}
};

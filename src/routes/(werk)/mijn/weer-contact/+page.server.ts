import { fail, redirect } from '@sveltejs/kit';
import { contactvraagSchema } from '$lib/domain/contact.ts';
import { readForm } from '$lib/domain/formulier.ts';
import { dayOf } from '$lib/format.ts';
import { requireClient } from '$lib/server/client.ts';
import * as contactvragen from '$lib/server/db/contactvragen.ts';

export async function load({ locals, url }) {
	const client = await requireClient(locals);
	const [vragen, link] = await Promise.all([
		contactvragen.list(locals.db, client),
		contactvragen.linkSinds(locals.db, client)
	]);
	return { vragen, link, vandaag: dayOf(new Date()), gelukt: url.searchParams.get('gelukt') };
}

export const actions = {
	vraag: async ({ locals, request }) => {
		await requireClient(locals);
		const form = readForm(contactvraagSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const outcome = await contactvragen.vraag(locals.db, form.data.soort, form.data.tekst);
		redirect(303, `/mijn/weer-contact?${new URLSearchParams({ gelukt: outcome })}`);
	},
	link_weg: async ({ locals }) => {
		await contactvragen.trekLinkIn(locals.db, await requireClient(locals));
		redirect(303, '/mijn/weer-contact?gelukt=link_weg');
	}
};

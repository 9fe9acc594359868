import { fail, redirect } from '@sveltejs/kit';
import { contactvraagSchema } from '$lib/domain/contact.ts';
import { readForm } from '$lib/domain/formulier.ts';
import * as contactvragen from '$lib/server/db/contactvragen.ts';

/** Reading says whether the link works, nothing else: who finds the paper learns nothing about anybody. */
export async function load({ params, locals, url, setHeaders }) {
	setHeaders({ 'cache-control': 'private, no-store' });
	return {
		werkt: await contactvragen.kent(locals.db, params.token),
		gelukt: url.searchParams.get('gelukt')
	};
}

export const actions = {
	default: async ({ params, locals, request, url }) => {
		const form = readForm(contactvraagSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const { soort, tekst } = form.data;
		const outcome = await contactvragen.vraagMetLink(locals.db, params.token, soort, tekst);
		redirect(303, `${url.pathname}?${new URLSearchParams({ gelukt: outcome })}`);
	}
};

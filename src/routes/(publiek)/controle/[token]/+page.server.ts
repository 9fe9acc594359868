import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '$lib/domain/formulier.ts';
import { heeftRol } from '$lib/domain/gebruiker.ts';
import { antwoordSchema } from '$lib/domain/versheid-invoer.ts';
import * as controle from '$lib/server/db/controle.ts';

/** Only reads: programs that look for viruses open every link in a mail. */
export async function load({ params, locals, url, setHeaders }) {
	const vraag = await controle.lees(locals.db, params.token);
	setHeaders({ 'cache-control': 'private, no-store' });
	return {
		vraag,
		coordinator: !!locals.gebruiker && heeftRol(locals.gebruiker, 'coordinator'),
		uitkomst: url.searchParams.get('uitkomst')
	};
}

export const actions = {
	antwoord: async ({ request, locals, params, url }) => {
		const form = readForm(antwoordSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const uitkomst = await controle.antwoord(locals.db, params.token, form.data);
		redirect(303, `${url.pathname}?uitkomst=${uitkomst}`);
	},
	mail: async ({ request, locals, params, url }) => {
		const mailen = (await request.formData()).get('mailen') === 'ja';
		await controle.mailKeuze(locals.db, params.token, mailen);
		redirect(303, url.pathname);
	}
};

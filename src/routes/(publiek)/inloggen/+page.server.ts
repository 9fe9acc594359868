import { fail, redirect } from '@sveltejs/kit';
import { readForm, type Formulierfouten } from '$lib/domain/formulier.ts';
import { emailSchema, inloggenSchema } from '$lib/domain/gebruiker.ts';
import { demoMail } from '$lib/server/demo-mail.ts';
import { forgetTries, mayTryAccount } from '$lib/server/http/limits.ts';
import { nextPage, sendLink, signIn } from '$lib/server/sessie.ts';

export function load({ locals, url }) {
	const naar = nextPage(url.searchParams.get('naar'));
	if (locals.gebruiker) redirect(303, naar);
	return { naar };
}

export const actions = {
	wachtwoord: async ({ request, locals, url }) => {
		const form = readForm(inloggenSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const { email, wachtwoord } = form.data;
		if (!(await mayTryAccount(email)))
			return fail(429, {
				values: { email },
				errors: { wachtwoord: 'fout_te_vaak' } as Formulierfouten
			});
		if (!(await signIn(locals.db, email, wachtwoord)))
			return fail(422, {
				values: { email },
				errors: { wachtwoord: 'fout_inloggen' } as Formulierfouten
			});
		await forgetTries(email);
		redirect(303, nextPage(url.searchParams.get('naar')));
	},
	link: async ({ request, locals }) => {
		const form = readForm(emailSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		if (await mayTryAccount(`link ${form.data.email}`)) await sendLink(locals.db, form.data.email);
		return { gestuurd: form.data.email, demo: demoMail(form.data.email) };
	}
};

import { fail } from '@sveltejs/kit';
import { readForm } from '$lib/domain/formulier.ts';
import { emailSchema } from '$lib/domain/gebruiker.ts';
import { demoMail } from '$lib/server/demo-mail.ts';
import { sendRecovery } from '$lib/server/sessie.ts';

export const actions = {
	default: async ({ request, locals }) => {
		const form = readForm(emailSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		await sendRecovery(locals.db, form.data.email);
		return { gestuurd: form.data.email, demo: demoMail(form.data.email) };
	}
};

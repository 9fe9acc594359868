import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '$lib/domain/formulier.ts';
import { wachtwoordSchema } from '$lib/domain/gebruiker.ts';
import { requireUser } from '$lib/server/auth.ts';
import { setPassword } from '$lib/server/sessie.ts';

export async function load({ locals }) {
	const { email } = await requireUser(locals);
	return { email };
}

export const actions = {
	default: async ({ request, locals }) => {
		await requireUser(locals);
		const form = readForm(wachtwoordSchema, await request.formData());
		if (!form.ok) return fail(422, { errors: form.errors });
		const fout = await setPassword(locals.db, form.data.wachtwoord);
		if (fout) return fail(422, { errors: { wachtwoord: fout, herhaling: undefined } });
		redirect(303, '/start?gelukt=wachtwoord');
	}
};

import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '$lib/domain/formulier.ts';
import { wachtwoordSchema } from '$lib/domain/gebruiker.ts';
import { requireUser } from '$lib/server/auth.ts';
import { cameByRecovery, setPassword, signIn } from '$lib/server/sessie.ts';

export async function load({ locals, cookies }) {
	const { email } = await requireUser(locals);
	return { email, vraagOud: !cameByRecovery(cookies) };
}

export const actions = {
	default: async ({ request, locals, cookies }) => {
		const { email } = await requireUser(locals);
		const data = await request.formData();
		const form = readForm(wachtwoordSchema, data);
		if (!form.ok) return fail(422, { errors: form.errors });
		const oud = String(data.get('oud') ?? '');
		if (!cameByRecovery(cookies) && !(await signIn(locals.db, email, oud)))
			return fail(422, { errors: { oud: 'fout_wachtwoord_oud' } as Record<string, string> });
		const fout = await setPassword(locals.db, form.data.wachtwoord);
		if (fout) return fail(422, { errors: { wachtwoord: fout } as Record<string, string> });
		redirect(303, '/start?gelukt=wachtwoord');
	}
};

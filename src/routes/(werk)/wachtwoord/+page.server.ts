import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '$lib/domain/formulier.ts';
import { wachtwoordSchema } from '$lib/domain/gebruiker.ts';
import { requireUser } from '$lib/server/auth.ts';
import { cameByRecovery, forgetRecovery } from '$lib/server/herstel.ts';
import { state } from '$lib/server/http/state.ts';
import { setPassword, signIn } from '$lib/server/sessie.ts';

export async function load({ locals, cookies }) {
	const { id, email } = await requireUser(locals);
	return { email, vraagOud: !cameByRecovery(cookies, state().backend.secretKey, id) };
}

export const actions = {
	default: async ({ request, locals, cookies, url }) => {
		const { id, email } = await requireUser(locals);
		const data = await request.formData();
		const form = readForm(wachtwoordSchema, data);
		if (!form.ok) return fail(422, { errors: form.errors });
		const oud = String(data.get('oud') ?? '');
		const herstel = cameByRecovery(cookies, state().backend.secretKey, id);
		if (!herstel && !(await signIn(locals.db, email, oud)))
			return fail(422, { errors: { oud: 'fout_wachtwoord_oud' } as Record<string, string> });
		const fout = await setPassword(locals.db, form.data.wachtwoord);
		if (fout) return fail(422, { errors: { wachtwoord: fout } as Record<string, string> });
		forgetRecovery(cookies, url.protocol === 'https:');
		redirect(303, '/start?gelukt=wachtwoord');
	}
};

import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '$lib/domain/formulier.ts';
import { wachtwoordSchema } from '$lib/domain/gebruiker.ts';
import * as uitnodigingen from '$lib/server/db/uitnodigingen.ts';
import { requireUser } from '$lib/server/auth.ts';
import { makeAccount } from '$lib/server/sessie.ts';
import { state } from '$lib/server/http/state.ts';
import { weigeringTekst } from '$lib/weigering-woorden.ts';

export async function load({ params, locals, setHeaders }) {
	setHeaders({ 'cache-control': 'private, no-store' });
	return {
		uitnodiging: await uitnodigingen.lees(locals.db, params.token),
		ik: locals.gebruiker?.email ?? null
	};
}

/** On to the own profile, or the reason why this account and this invitation do not belong together. */
async function koppel(locals: App.Locals, token: string) {
	const linked = await uitnodigingen.koppel(locals.db, token);
	if (linked.ok) redirect(303, '/mijn/profiel?gelukt=account');
	return fail(409, { errors: { '': weigeringTekst(linked.weigering) } as Record<string, string> });
}

export const actions = {
	/** For who has an account with this address already. */
	koppelen: async ({ params, locals }) => {
		await requireUser(locals);
		return koppel(locals, params.token);
	},
	account: async ({ params, locals, request }) => {
		const uitnodiging = await uitnodigingen.lees(locals.db, params.token);
		if (!uitnodiging) return fail(409, { errors: {} as Record<string, string> });
		const form = readForm(wachtwoordSchema, await request.formData());
		if (!form.ok) return fail(422, { errors: form.errors as Record<string, string> });
		const { email, naam } = uitnodiging;
		const made = await makeAccount(state().backend, locals.db, {
			email,
			naam,
			password: form.data.wachtwoord
		});
		if (!made) return fail(409, { bestaat: true, errors: {} as Record<string, string> });
		return koppel(locals, params.token);
	}
};

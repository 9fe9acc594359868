import { fail, redirect } from '@sveltejs/kit';
import { rememberRecovery } from '$lib/server/herstel.ts';
import { state } from '$lib/server/http/state.ts';
import { nextPage, openLink, type LinkSoort } from '$lib/server/sessie.ts';

const SOORTEN: LinkSoort[] = ['magiclink', 'recovery', 'signup', 'email_change'];

/** Shows a button only: programs that scan mail open links, and would use this one up. */
export function load({ url, setHeaders }) {
	setHeaders({ 'referrer-policy': 'same-origin', 'cache-control': 'no-store' });
	return {
		token_hash: url.searchParams.get('token_hash') ?? '',
		type: url.searchParams.get('type') ?? ''
	};
}

export const actions = {
	default: async ({ request, locals, cookies, url }) => {
		const form = await request.formData();
		const type = SOORTEN.find((soort) => soort === form.get('type'));
		const hash = form.get('token_hash');
		const wie = type && typeof hash === 'string' ? await openLink(locals.db, type, hash) : null;
		if (!wie) return fail(422, { verlopen: true });
		if (type === 'recovery')
			rememberRecovery(cookies, state().backend.secretKey, wie, url.protocol === 'https:');
		redirect(303, type === 'recovery' ? '/wachtwoord' : nextPage(null));
	}
};

import { createClient } from '@supabase/supabase-js';
import { mutex } from './sql.ts';
import type { Backend } from './backend.ts';

type Keys = Pick<Backend, 'url' | 'publishableKey' | 'secretKey' | 'demoPassword'> & {
	demo: boolean;
};

/** Hosted or self-hosted Supabase. Its migrations are applied with the Supabase CLI. */
export function openSupabase(keys: Keys): Backend {
	const { url, publishableKey, secretKey, demoPassword, demo } = keys;
	const { auth } = createClient(url, secretKey, {
		auth: { persistSession: false, autoRefreshToken: false }
	});
	const one = mutex();
	return {
		soort: 'supabase',
		url,
		publishableKey,
		secretKey,
		demoPassword,
		hasDemo: async () => demo,
		fetch: (input, init) => fetch(input, init),
		async createUser({ email, password, naam }) {
			const { data, error } = await auth.admin.createUser({
				email,
				password,
				email_confirm: true,
				user_metadata: { naam }
			});
			if (error || !data.user) throw new Error('account not made', { cause: error });
			return data.user.id;
		},
		async signInToken(email) {
			const { data, error } = await auth.admin.generateLink({ type: 'magiclink', email });
			if (error?.code === 'user_not_found') return null;
			if (error) throw new Error('no sign-in link', { cause: error });
			return { userId: data.user.id, tokenHash: data.properties.hashed_token };
		},
		once: one,
		close: async () => undefined
	};
}

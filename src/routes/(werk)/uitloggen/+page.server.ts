import { redirect } from '@sveltejs/kit';
import { signOut } from '$lib/server/sessie.ts';

/** Opening the address does nothing: a picture in a mail could point here. */
export function load() {
	redirect(303, '/');
}

export const actions = {
	default: async ({ locals }) => {
		await signOut(locals.db);
		redirect(303, '/');
	}
};

import { requireUser } from '$lib/server/auth.ts';

/** The empty form: nothing of anybody. */
export async function load({ locals }) {
	await requireUser(locals);
	return {};
}

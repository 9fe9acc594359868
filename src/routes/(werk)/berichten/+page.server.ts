import { requireUser } from '$lib/server/auth.ts';
import * as gesprekken from '$lib/server/db/gesprekken.ts';

export async function load({ locals }) {
	await requireUser(locals);
	return { gesprekken: await gesprekken.overzicht(locals.db) };
}

import { requireUser } from '$lib/server/auth.ts';
import * as gesprekken from '$lib/server/db/gesprekken.ts';

/** Whether the two can write each other, for the page of the koppeling to lead there. */
export async function load({ locals, params }) {
	await requireUser(locals);
	return { schrijven: await gesprekken.stand(locals.db, params.id) };
}

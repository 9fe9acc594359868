import { dayOf } from '$lib/format.ts';
import { requireUser } from '$lib/server/auth.ts';
import * as gedeeld from '$lib/server/db/gedeeld.ts';

export async function load({ locals }) {
	await requireUser(locals);
	return { regels: await gedeeld.list(locals.db), vandaag: dayOf(new Date()) };
}

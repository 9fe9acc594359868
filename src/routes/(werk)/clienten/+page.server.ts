import { requireRol } from '$lib/server/auth.ts';
import * as clienten from '$lib/server/db/clienten.ts';

export async function load({ locals }) {
	await requireRol(locals, 'begeleider', 'casusregisseur', 'consulent');
	const alle = await clienten.list(locals.db);
	return {
		clienten: alle.filter((client) => !client.afgesloten_op),
		afgesloten: alle.filter((client) => client.afgesloten_op)
	};
}

import { organisatiesMetRol } from '$lib/domain/gebruiker.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as organisaties from '$lib/server/db/organisaties.ts';

export async function load({ locals }) {
	const gebruiker = await requireRol(locals, 'coordinator');
	return {
		organisaties: await organisaties.metAanbod(
			locals.db,
			organisatiesMetRol(gebruiker, 'coordinator')
		)
	};
}

import type { StandVeld } from '$lib/domain/aanbod-stand.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as wijzigingen from '$lib/server/db/wijzigingen.ts';

export async function load({ locals, url }) {
	await requireRol(locals, 'beheerder');
	const open = await wijzigingen.open(locals.db);
	return {
		open: open.map(({ nieuw, ...rest }) => ({
			...rest,
			velden: Object.keys(nieuw) as StandVeld[]
		})),
		gelukt: url.searchParams.get('gelukt')
	};
}

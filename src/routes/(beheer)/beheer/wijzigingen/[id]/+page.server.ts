import { vergelijking } from '$lib/domain/wijziging.ts';
import { requireRol } from '$lib/server/auth.ts';
import { woordenVan } from '$lib/server/bureau.ts';
import * as wijzigingen from '$lib/server/db/wijzigingen.ts';
import { beslis } from '$lib/server/nakijken.ts';

export async function load({ locals, params }) {
	await requireRol(locals, 'beheerder');
	const [wijziging, woorden] = await Promise.all([
		wijzigingen.get(locals.db, params.id),
		woordenVan(locals.db)
	]);
	const { status, reden, created_at, aanbod } = wijziging;
	return {
		wijziging: { status, reden, created_at },
		aanbod,
		...vergelijking(wijziging),
		woorden
	};
}

export const actions = {
	default: async ({ request, locals, params }) => {
		await requireRol(locals, 'beheerder');
		return beslis(request, (besluit) => wijzigingen.decide(locals.db, params.id, besluit));
	}
};

import type { StandVeld } from '$lib/domain/aanbod-stand.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as organisatieWijzigingen from '$lib/server/db/organisatie-wijzigingen.ts';
import * as wijzigingen from '$lib/server/db/wijzigingen.ts';

export async function load({ locals, url }) {
	await requireRol(locals, 'beheerder');
	const [vanAanbod, vanOrganisaties] = await Promise.all([
		wijzigingen.open(locals.db),
		organisatieWijzigingen.open(locals.db)
	]);
	const open = [
		...vanAanbod.map((w) => ({
			...row(w),
			href: `/beheer/wijzigingen/${w.id}`,
			naam: w.aanbod.naam,
			van: w.aanbod.organisaties.naam
		})),
		...vanOrganisaties.map((w) => ({
			...row(w),
			href: `/beheer/wijzigingen/organisatie/${w.id}`,
			naam: w.organisaties.naam,
			van: null
		}))
	];
	return {
		open: open.sort((a, b) => a.created_at.localeCompare(b.created_at)),
		gelukt: url.searchParams.get('gelukt')
	};
}

const row = (w: { id: string; created_at: string; nieuw: object }) => ({
	id: w.id,
	created_at: w.created_at,
	velden: Object.keys(w.nieuw) as StandVeld[]
});

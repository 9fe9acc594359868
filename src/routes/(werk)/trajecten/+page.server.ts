import { nextSteps } from '$lib/domain/driehoek.ts';
import { heeftRol } from '$lib/domain/gebruiker.ts';
import type { Fase } from '$lib/domain/overgangen.ts';
import { dayOf } from '$lib/format.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as driehoeken from '$lib/server/db/driehoeken.ts';
import * as trajecten from '$lib/server/db/trajecten.ts';

export async function load({ locals, url }) {
	const gebruiker = await requireRol(locals, 'begeleider', 'casusregisseur', 'consulent');
	const toon = url.searchParams.get('toon') === 'klaar' ? 'klaar' : 'lopend';
	const [all, rond] = await Promise.all([
		trajecten.list(locals.db),
		driehoeken.overzicht(locals.db)
	]);
	const side = new Map(rond.map((d) => [d.id, d]));
	const rows = all.map(({ driehoek, status, ...traject }) => {
		const own = driehoek && side.get(driehoek.id);
		const down =
			driehoek &&
			nextSteps(driehoek, ['begeleider', 'consulent']).find(
				(stap) =>
					stap.soort !== 'opschalen' && (stap.naar !== 'afgesloten' || driehoek.fase === 'waakvlam')
			);
		return {
			...traject,
			klaar: status === 'afgesloten' || driehoek?.fase === 'afgesloten',
			fase: (driehoek?.fase ?? null) as Fase | null,
			waakvlam_op: driehoek?.waakvlam_op ?? null,
			maatje: own?.voornaam ?? null,
			toestemming: own?.toestemming ?? true,
			eerst: down?.ontbrekend ?? []
		};
	});
	return {
		toon,
		magRitme: heeftRol(gebruiker, 'casusregisseur'),
		vandaag: dayOf(new Date()),
		lopend: rows.filter((row) => !row.klaar).length,
		klaar: rows.filter((row) => row.klaar).length,
		trajecten: rows.filter((row) => row.klaar === (toon === 'klaar'))
	} as const;
}

import { gesprekVerwacht, gespreksvoorstellen } from '$lib/domain/voortgangsgesprek.ts';
import { dayOf } from '$lib/format.ts';
import { requireUser } from '$lib/server/auth.ts';
import * as driehoeken from '$lib/server/db/driehoeken.ts';
import * as gesprekken from '$lib/server/db/voortgangsgesprekken.ts';
import { openTraject } from '$lib/server/trajectblad.ts';
import { verslagrecht } from '$lib/server/verslag.ts';
import { afzeggen, geweest, opslaan, ritme, verslag } from './acties.server.ts';

export async function load({ locals, params, url }) {
	const gebruiker = await requireUser(locals);
	const { db } = locals;
	const { id } = params;
	const [traject, talks, maanden, [driehoek], { fasen }] = await Promise.all([
		openTraject(db, id),
		gesprekken.list(db, id),
		gesprekken.ritme(db, id),
		driehoeken.overzicht(db, id),
		driehoeken.verloop(db, id)
	]);
	const vandaag = dayOf(new Date());
	const together = fasen.findLast(
		(f) => f.driehoek_id === driehoek?.id && f.naar === 'verlengstuk'
	);
	const held = talks.filter((g) => g.status === 'geweest');
	const stand = {
		samen_sinds: together ? dayOf(together.op) : (driehoek?.gestart_op ?? traject.start_op),
		gehouden: held.map((g) => g.dag),
		maanden
	};
	return {
		vandaag,
		traject,
		maatje:
			driehoek && driehoek.fase !== 'afgesloten' && driehoek.toestemming ? driehoek.voornaam : null,
		fase: driehoek?.fase ?? null,
		gepland: talks.find((g) => g.status === 'gepland') ?? null,
		geweest: held,
		afgezegd: talks.filter((g) => g.status === 'afgezegd'),
		maanden,
		verwacht: gesprekVerwacht(stand),
		voorstellen: gespreksvoorstellen(stand, vandaag),
		...(await verslagrecht(db, gebruiker, traject, vandaag)),
		gelukt: url.searchParams.get('gelukt')
	};
}
export const actions = { opslaan, afzeggen, geweest, verslag, ritme };

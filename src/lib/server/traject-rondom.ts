import { organisatiesMetRol, type Gebruiker } from '../domain/gebruiker.ts';
import type { Namen } from '../doelen-woorden.ts';
import * as driehoeken from './db/driehoeken.ts';
import type { TrajectDossier } from './db/trajecten.ts';

/** Who is around a traject, by part, and whether the visitor may write; one query. */
export async function rondom(
	db: App.Locals['db'],
	gebruiker: Gebruiker,
	traject: TrajectDossier
): Promise<{ namen: Namen; mag: boolean; consulent: boolean; maatje: string | null }> {
	const sides = await driehoeken.overzicht(db, traject.id);
	const maatje = sides.find((d) => d.fase !== 'afgesloten')?.voornaam ?? null;
	const own = organisatiesMetRol(gebruiker, 'begeleider', 'casusregisseur');
	return {
		namen: { client: traject.client, vrijwilliger: maatje, begeleider: traject.begeleider },
		mag: traject.status === 'actief' && own.includes(traject.organisatie_id),
		consulent: sides.some((d) => d.partijen.includes('consulent')),
		maatje
	};
}

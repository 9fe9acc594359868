import { heeftRol, organisatiesMetRol, type Gebruiker } from '../domain/gebruiker.ts';
import { isGeldig } from '../domain/toestemming.ts';
import type { Db } from './db/client.ts';
import * as toestemmingen from './db/toestemmingen.ts';
import type { TrajectDossier } from './db/trajecten.ts';

type Wiens = Pick<TrajectDossier, 'client_id' | 'organisatie_id' | 'status'>;

/**
 * What a professional may do with talks, evaluations and the network of a traject, to decide what the
 * page shows; the database decides what is true. `leest`: the own organisatie, or consent for verslag.
 */
export async function verslagrecht(db: Db, gebruiker: Gebruiker, traject: Wiens, vandaag: string) {
	const eigen = organisatiesMetRol(gebruiker, 'begeleider', 'casusregisseur').includes(
		traject.organisatie_id
	);
	const given = await toestemmingen.list(db, traject.client_id);
	const mine = organisatiesMetRol(gebruiker, 'begeleider', 'casusregisseur', 'consulent');
	const leest =
		eigen ||
		given.some(
			(t) =>
				t.deel === 'verslag' &&
				mine.includes(t.ontvanger_organisatie_id ?? '') &&
				isGeldig(t, vandaag)
		);
	return {
		eigen,
		leest,
		mag: traject.status === 'actief' && (eigen || heeftRol(gebruiker, 'consulent'))
	};
}

import type { Piketpaaltje } from '../../domain/doelen.ts';
import type { Fase } from '../../domain/overgangen.ts';
import type { Db } from './client.ts';
import type { Akkoord, Moment, Overdracht } from './overdrachten.ts';
import { unwrap } from './unwrap.ts';

/** One of the people of a maatje, with only what the consent of this moment allows. */
export interface Mens {
	driehoek_id: string;
	traject_id: string;
	fase: Fase;
	client_naam: string | null;
	begeleider_naam: string | null;
	aanbieder_naam: string;
	aanbieder_telefoon: string | null;
	overdracht:
		| (Omit<Overdracht, 'akkoorden' | 'driehoek_id' | 'created_at' | 'vervallen_op'> & {
				/** From before the last opschalen: a new one comes. */
				verouderd: boolean;
		  })
		| null;
	akkoorden: Akkoord[];
	momenten: Pick<Moment, 'dag' | 'onderwerp' | 'stand'>[];
	/** The cliënt shares the goals too. */
	plan: boolean;
	doelen: {
		id: string;
		tekst: string;
		resultaatgebied: string;
		streef_op: string | null;
		piketpaaltjes: (Omit<Piketpaaltje, 'vervallen_op'> & {
			id: string;
			tekst: string;
			meldt_door: string;
			versie: number;
		})[];
	}[];
	regelpunten: {
		id: string;
		tekst: string;
		voor: string;
		geregeld_op: string | null;
		versie: number;
	}[];
}

/** The people of the visitor as a maatje, the newest first. */
export async function list(db: Db): Promise<Mens[]> {
	return unwrap(await db.rpc('maatje_mensen')) as unknown as Mens[];
}

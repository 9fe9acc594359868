import type { Feit, Feitcode } from '../domain/vandaag.ts';
import type { Db } from './db/client.ts';
import * as doelen from './db/doelen.ts';

type Regel = Awaited<ReturnType<typeof doelen.vandaag>>[number];

/** Which fact it is for which side. */
const CODE: Record<Regel['soort'], Record<Regel['als'], Feitcode | null>> = {
	piketpaaltje: {
		professional: 'piketpaaltje',
		vrijwilliger: 'piketpaaltje_maatje',
		client: 'piketpaaltje_client'
	},
	regelpunt: {
		professional: 'regelpunt',
		vrijwilliger: 'regelpunt_maatje',
		client: 'regelpunt_client'
	},
	begeleiding: {
		professional: 'begeleiding_maatje',
		vrijwilliger: 'begeleiding_van_mij',
		client: null
	},
	tekenen: {
		professional: 'overdracht_tekenen',
		vrijwilliger: 'overdracht_maatje',
		client: 'overdracht_client'
	}
};

/** What of goals, checklist and hand-over waits for the visitor, whatever the part; one query. */
export async function feitenDoelen(db: Db): Promise<Feit[]> {
	const rows = await doelen.vandaag(db);
	return rows.flatMap(({ soort, als, traject_id, naam, op }): Feit[] => {
		const code = CODE[soort][als];
		return code ? [{ code, id: traject_id, op, params: { naam } }] : [];
	});
}

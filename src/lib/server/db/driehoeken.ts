import type { Fase, Partij } from '../../domain/overgangen.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** A driehoek as its sides may know it: who sees which name is decided by the database. */
export interface DriehoekOverzicht {
	id: string;
	traject_id: string;
	fase: Fase;
	fase_sinds: string;
	waakvlam_op: string | null;
	versie: number;
	gestart_op: string;
	vrijwilliger_id: string;
	voornaam: string;
	vrijwilliger_organisatie: string;
	client_id: string | null;
	client_naam: string | null;
	aanbieder_naam: string;
	begeleider_naam: string | null;
	/** The cliënt's consent to contact still stands. */
	toestemming: boolean;
	/** As which sides the visitor may act. */
	partijen: Partij[];
}

/** Driehoeken of the visitor, the newest first. */
export async function overzicht(db: Db, traject?: string): Promise<DriehoekOverzicht[]> {
	return unwrap(
		await db.rpc('driehoeken_overzicht', traject ? { traject } : {})
	) as DriehoekOverzicht[];
}

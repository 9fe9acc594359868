import type { FaseWissel, GedaneStap } from '../../domain/driehoek.ts';
import type { Fase, Partij, Stap } from '../../domain/overgangen.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

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

/** The history and the marks of every driehoek of a traject, oldest first. */
export async function verloop(db: Db, traject: string) {
	const [fasen, stappen] = await Promise.all([
		db
			.from('driehoek_fasen')
			.select(
				'id, driehoek_id, van, naar, soort, reden, partij, op, gebruikers(naam), driehoeken!inner(traject_id)'
			)
			.eq('driehoeken.traject_id', traject)
			.order('op'),
		db
			.from('driehoek_stappen')
			.select(
				'id, driehoek_id, stap, gedaan_op, ongedaan_op, notitie, gebruikers(naam), driehoeken!inner(traject_id)'
			)
			.eq('driehoeken.traject_id', traject)
			.order('gedaan_op')
	]);
	return {
		fasen: unwrap(fasen).map(({ gebruikers, driehoeken: _, ...fase }) => ({
			...(fase as typeof fase & FaseWissel & { partij: Partij }),
			door: gebruikers?.naam ?? null
		})),
		stappen: unwrap(stappen).map(({ gebruikers, driehoeken: _, ...stap }) => ({
			...(stap as typeof stap & GedaneStap),
			door: gebruikers?.naam ?? null
		}))
	};
}
export type Verloop = Awaited<ReturnType<typeof verloop>>;

export interface Start {
	koppeling: string;
	traject: string;
	delen: string[];
	doel: string;
	gegeven_op: string;
}

/** Consent and start in one transaction; gives the id, or why not. */
export async function start(db: Db, nieuw: Start) {
	return attempt(await db.rpc('driehoek_starten', { ...nieuw }));
}

/** Marks a step as done, or takes the mark back. */
export async function mark(
	db: Db,
	driehoek: string,
	stap: { stap: Stap; gedaan: boolean; notitie: string }
) {
	return attempt(await db.rpc('driehoek_stap', { driehoek, ...stap }));
}

/** To another phase; `versie` is the one that was on the screen. Gives the phase, or why not. */
export async function move(db: Db, driehoek: string, naar: Fase, reden: string, versie: number) {
	return attempt(await db.rpc('driehoek_naar', { driehoek, naar, reden, versie }));
}

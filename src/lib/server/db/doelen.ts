import type { DoelInvoer, Doelstatus, Drie, Melder, PaaltjeInvoer } from '../../domain/doelen.ts';
import type { Oplossing, Stappen } from '../../domain/verheldering.ts';
import type { Db } from './client.ts';
import type { Json } from './database.types.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

const DOEL =
	`id, traject_id, tekst, resultaatgebied, status, streef_op, oplossing, stappen, gesloten_op, reden, versie, plek,
	created_at, resultaatgebieden(naam),
	piketpaaltjes(id, tekst, bereikt_voor, meldt_door, bereikt_op, vervallen_op, woorden, versie, gebruikers(naam)),
	doel_woorden(id, gelukt, woorden, op)` as const;

/** Goals of a traject: open ones in the order of their places, then closed ones, the last first. */
export async function list(db: Db, traject: string) {
	const rows = unwrap(
		await db
			.from('doelen')
			.select(DOEL)
			.eq('traject_id', traject)
			.order('plek', { nullsFirst: false })
			.order('gesloten_op', { ascending: false })
			.order('created_at')
			.order('bereikt_voor', { referencedTable: 'piketpaaltjes' })
			.order('id', { referencedTable: 'piketpaaltjes' })
			.order('op', { referencedTable: 'doel_woorden', ascending: false })
	);
	return rows.map(({ resultaatgebieden, piketpaaltjes, ...doel }) => ({
		...doel,
		gebied: resultaatgebieden.naam,
		status: doel.status as Doelstatus,
		oplossing: doel.oplossing as Oplossing,
		stappen: doel.stappen as unknown as Partial<Stappen>,
		piketpaaltjes: piketpaaltjes.map(({ gebruikers, ...paaltje }) => ({
			...paaltje,
			meldt_door: paaltje.meldt_door as Melder,
			door: gebruikers?.naam ?? null
		}))
	}));
}

/** What the cliënt wants to reach now, in the own words. */
export async function open(db: Db, traject: string): Promise<string[]> {
	const rows = unwrap(
		await db
			.from('doelen')
			.select('tekst')
			.match({ traject_id: traject, status: 'open' })
			.order('plek')
	);
	return rows.map((doel) => doel.tekst);
}

/** Every wording of a goal, the last first, with who was there and why it changed. */
export async function versies(db: Db, doel: string) {
	const rows = unwrap(
		await db
			.from('doel_versies')
			.select('id, versie, tekst, streef_op, samen, waarom, op, gebruikers(naam)')
			.eq('doel_id', doel)
			.order('versie', { ascending: false })
	);
	return rows.map(({ gebruikers, ...versie }) => ({
		...versie,
		samen: versie.samen as Drie[],
		door: gebruikers?.naam ?? null
	}));
}

/** A new goal, or (`doel`, with the version on the screen) the same one sharpened; gives its id. */
export async function save(
	db: Db,
	traject: string,
	invoer: DoelInvoer,
	doel?: { id: string; versie: number }
) {
	return attempt(
		await db.rpc('doel_bewaren', {
			welk_traject: traject,
			welk_doel: (doel?.id ?? null) as string,
			invoer: invoer as unknown as Json,
			...(doel && { was_versie: doel.versie })
		})
	);
}

export async function close(
	db: Db,
	doel: string,
	{ uitkomst, reden, versie }: { uitkomst: Doelstatus; reden: string; versie: number }
) {
	return attempt(
		await db.rpc('doel_sluiten', {
			welk_doel: doel,
			uitkomst,
			waarom: reden,
			was_versie: versie
		})
	);
}

export async function savePaaltje(
	db: Db,
	doel: string,
	invoer: PaaltjeInvoer,
	paaltje?: { id: string; versie: number }
) {
	return attempt(
		await db.rpc('piketpaaltje_bewaren', {
			welk_doel: doel,
			welk_paaltje: (paaltje?.id ?? null) as string,
			invoer,
			...(paaltje && { was_versie: paaltje.versie })
		})
	);
}

export async function setPaaltje(
	db: Db,
	zet: { paaltje: string; stand: 'open' | 'bereikt' | 'vervallen'; woorden: string; versie: number }
) {
	return attempt(
		await db.rpc('piketpaaltje_zetten', {
			welk_paaltje: zet.paaltje,
			stand: zet.stand,
			wat_gezegd: zet.woorden,
			was_versie: zet.versie
		})
	);
}

/** What the cliënt says about an own goal. */
export async function zeg(db: Db, zin: { doel: string; gelukt: boolean; woorden: string }) {
	return attempt(
		await db.rpc('doel_zeggen', {
			welk_doel: zin.doel,
			is_gelukt: zin.gelukt,
			wat_gezegd: zin.woorden
		})
	);
}

/** What of goals, checklist and hand-over waits for the visitor, due within a week; one query. */
export async function vandaag(db: Db) {
	const rows = unwrap(await db.rpc('doelen_vandaag'));
	return rows as {
		soort: 'piketpaaltje' | 'regelpunt' | 'begeleiding' | 'tekenen';
		als: 'professional' | 'vrijwilliger' | 'client';
		traject_id: string;
		naam: string;
		op: string;
	}[];
}

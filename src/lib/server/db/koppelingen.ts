import type { BewaardeReden } from '../../domain/koppelen-bewaard.ts';
import type { KoppelingStatus } from '../../domain/koppeling.ts';
import type { Db } from './client.ts';
import type { Json } from './database.types.ts';
import { asNumber } from './getal.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

/** A proposal as its sides may know it: which name anybody sees is decided by the database. */
export interface Koppeling {
	id: string;
	hulpvraag_id: string;
	/** The cliënt, for the professional only. */
	client_id: string | null;
	client_naam: string | null;
	/** A maatje, or else an aanbod. */
	vrijwilliger_id: string | null;
	voornaam: string | null;
	organisatie_naam: string;
	aanbod_id: string | null;
	aanbod_naam: string | null;
	aanbod_slug: string | null;
	status: KoppelingStatus;
	coordinator_antwoord: boolean | null;
	vrijwilliger_antwoord: boolean | null;
	vrijwilliger_heeft_account: boolean;
	reden_nee: string | null;
	bericht: string;
	/** What the professional saw; empty for the maatje. */
	redenen: BewaardeReden[];
	wijk: string | null;
	dagdelen: string[];
	uren_per_week: number | null;
	resultaatgebieden: string[];
	/** Null for the others once the proposal is over. */
	belangrijk: string | null;
	past_niet: string | null;
	voorgesteld_door: string | null;
	aanbieder_naam: string;
	driehoek_id: string | null;
	created_at: string;
	als: 'professional' | 'coordinator' | 'vrijwilliger';
}

/** Proposals of the visitor, the newest first: all, of one hulpvraag, or one. */
export async function overzicht(db: Db, van: { hulpvraag?: string; koppeling?: string } = {}) {
	const rows: unknown = unwrap(await db.rpc('koppelingen_overzicht', van));
	return (rows as Koppeling[]).map((row) => ({
		...row,
		uren_per_week: asNumber(row.uren_per_week)
	}));
}

export interface NieuwVoorstel {
	hulpvraag: string;
	vrijwilliger: string | null;
	aanbod: string | null;
	bericht: string;
	redenen: BewaardeReden[];
}

/** Proposes a maatje or notes an aanbod; gives the id, or why not. */
export async function voorstellen(db: Db, voorstel: NieuwVoorstel) {
	// The generated types know no null for an argument; the function does.
	const args = voorstel as NieuwVoorstel & { vrijwilliger: string; aanbod: string };
	return attempt(
		await db.rpc('koppeling_voorstellen', { ...args, redenen: args.redenen as unknown as Json })
	);
}

export interface KoppelingAntwoord {
	koppeling: string;
	antwoord: boolean;
	reden: string;
	namens_vrijwilliger?: boolean;
}

/** Yes or no of the coordinator or the maatje; gives the status after it, or why not. */
export async function antwoorden(db: Db, antwoord: KoppelingAntwoord) {
	return attempt(await db.rpc('koppeling_antwoorden', { ...antwoord }));
}

/** The professional takes a proposal back before it starts. */
export async function intrekken(db: Db, koppeling: string) {
	return attempt(await db.rpc('koppeling_intrekken', { koppeling }));
}

/** The maatje decides later; or why not. */
export async function later(
	db: Db,
	uitstel: { koppeling: string; tot: string; reden: string; namens_vrijwilliger: boolean }
) {
	const { koppeling, tot, reden, namens_vrijwilliger } = uitstel;
	return attempt(
		await db.rpc('koppeling_later', { koppeling, dag: tot, waarom: reden, namens_vrijwilliger })
	);
}

/** Until when the maatje of each of these proposals thinks about it. */
export async function uitstel(db: Db, ids: string[]) {
	return unwrap(
		await db.from('koppeling_uitstel').select('koppeling_id, tot, reden').in('koppeling_id', ids)
	);
}

/** Ends proposals that nobody answered in time; how many. */
export async function laatVerlopen(db: Db): Promise<number> {
	return unwrap(await db.rpc('koppelingen_verlopen'));
}

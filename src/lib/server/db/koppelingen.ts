import type { BewaardeReden } from '../../domain/koppelen-bewaard.ts';
import type { Eindreden, Vanzelf, Wijze } from '../../domain/koppeling-invoer.ts';
import type { Kennismaking, Klik } from '../../domain/koppeling-pad.ts';
import type { Kant } from '../../domain/koppeling-stappen.ts';
import type { KoppelingStatus } from '../../domain/koppeling.ts';
import type { Evaluatie } from '../../domain/momenten.ts';
import type { Fase } from '../../domain/overgangen.ts';
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
	/** A no stays between cliënt, professional and coordinator. */
	client_antwoord: boolean | null;
	client_wijze: Wijze | null;
	/** Known to the professional only. */
	client_heeft_account: boolean;
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
	/** Of the driehoek, for who looks after it. */
	fase: Fase | null;
	traject_id: string | null;
	created_at: string;
	akkoord_op: string | null;
	/** Last day on which the place is kept. */
	reservering_tot: string | null;
	start_op: string | null;
	einde_reden: Eindreden | Vanzelf | null;
	einde_toelichting: string;
	/** Agreed moments of the week. */
	momenten: string[];
	/** What maatje and hulpvraag have in common, for cliënt and professional. */
	gedeeld: Gedeeld | null;
	kennismaking: Afspraak | null;
	klikken: (Klik & { woorden: string; namens: boolean; op: string })[];
	evaluaties: { moment: Evaluatie; gedaan_op: string; notitie: string }[];
	als: Kant;
}

export interface Gedeeld {
	dagdelen: string[];
	resultaatgebieden: string[];
	talen: string[];
	interesses: string[];
}

/** The newest first meeting; `volgnummer` counts its changes. */
export interface Afspraak extends Kennismaking {
	id: string;
	tijd: string;
	plek: string;
	locatie_id: string | null;
	volgnummer: number;
	updated_at: string;
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

import type { Eindreden, Wijze } from '../../domain/koppeling-invoer.ts';
import type { Oordeel } from '../../domain/koppeling-pad.ts';
import type { Evaluatie, Klikmoment } from '../../domain/momenten.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

/** Every step after the proposal. Each gives what came of it, or why not. */

export async function clientAntwoord(
	db: Db,
	koppeling: string,
	{ antwoord, wijze }: { antwoord: boolean; wijze: Wijze }
) {
	return attempt(await db.rpc('koppeling_client_antwoord', { koppeling, antwoord, wijze }));
}

export interface NieuweKennismaking {
	dag: string;
	tijd: string;
	locatie_id: string | null;
	plek: string;
}

/** Plans the first meeting, or moves the one that is planned. */
export async function planKennismaking(db: Db, koppeling: string, nieuw: NieuweKennismaking) {
	// The generated types know no null for an argument; the function does.
	const locatie = nieuw.locatie_id as string;
	const { dag: datum, tijd: uur, plek: waar } = nieuw;
	return attempt(await db.rpc('koppeling_kennismaking', { koppeling, datum, uur, locatie, waar }));
}

export async function zegKennismakingAf(db: Db, koppeling: string) {
	return attempt(await db.rpc('koppeling_kennismaking_afzeggen', { koppeling }));
}

export async function uitkomst(db: Db, koppeling: string, gevoel: string) {
	return attempt(await db.rpc('koppeling_kennismaking_uitkomst', { koppeling, gevoel }));
}

/** Public places near the hulpvraag, for who plans. */
export async function plekken(db: Db, koppeling: string) {
	return unwrap(await db.rpc('kennismaking_plekken', { koppeling }));
}

/** When the maatje comes. Refused when somebody else has that moment. */
export async function momenten(db: Db, koppeling: string, momenten: string[]) {
	return attempt(await db.rpc('koppeling_momenten', { koppeling, momenten }));
}

export interface NieuweKlik {
	moment: Klikmoment;
	kant: 'vrijwilliger' | 'client';
	oordeel: Oordeel;
	woorden: string;
}

export async function klik(db: Db, koppeling: string, nieuw: NieuweKlik) {
	const { moment: wanneer, kant: van_wie, oordeel: gevoel, woorden: tekst } = nieuw;
	return attempt(await db.rpc('koppeling_klik', { koppeling, wanneer, van_wie, gevoel, tekst }));
}

export async function besproken(db: Db, koppeling: string) {
	return attempt(await db.rpc('koppeling_klik_besproken', { koppeling }));
}

export async function evaluatie(
	db: Db,
	koppeling: string,
	{ moment, gedaan_op, notitie }: { moment: Evaluatie; gedaan_op: string; notitie: string }
) {
	return attempt(
		await db.rpc('koppeling_evaluatie', {
			koppeling,
			wanneer: moment,
			datum: gedaan_op,
			tekst: notitie
		})
	);
}

export async function startdag(db: Db, koppeling: string, datum: string) {
	return attempt(await db.rpc('koppeling_startdag', { koppeling, datum }));
}

export interface Einde {
	reden: Eindreden;
	toelichting: string;
	pauze_tot: string | null;
	vraag_dicht: boolean;
}

/** Ends it; maatje and hulpvraag are set in the same transaction. */
export async function afronden(db: Db, koppeling: string, einde: Einde) {
	return attempt(
		await db.rpc('koppeling_afronden', {
			koppeling,
			waarom: einde.reden,
			toelichting: einde.toelichting,
			pauze: einde.pauze_tot as string,
			vraag_dicht: einde.vraag_dicht
		})
	);
}

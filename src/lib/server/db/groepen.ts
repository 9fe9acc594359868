import type { Effect } from '../../domain/bundelen-uitleg.ts';
import type { BundelVraag } from '../../domain/bundelen-regels.ts';
import type { Bezet } from '../../domain/bundelen.ts';
import type { Db } from './client.ts';
import type { Json } from './database.types.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

/** A place with what was said about its room; `eigen`: the visitor may say it. */
export interface Ruimteplek {
	id: string;
	naam: string | null;
	adres: string | null;
	plaats: string | null;
	lat: number;
	lng: number;
	eigen: boolean;
	mensen: number | null;
	dagdelen: string[];
	opmerking: string;
	gezegd_op: string | null;
	gezegd_door: string | null;
}

/** What bundling weighs: hulpvragen as wishes without a name, places, and moments that are taken. */
export async function invoer(db: Db) {
	const found: unknown = unwrap(await db.rpc('groepen_invoer'));
	const none = { vragen: [], plekken: [], bezet: [] };
	return (found ?? none) as { vragen: BundelVraag[]; plekken: Ruimteplek[]; bezet: Bezet[] };
}

/** Says how much room a place has; `mensen` null: unknown again. */
export async function zegRuimte(
	db: Db,
	ruimte: {
		plek: string;
		organisatie: string;
		mensen: number | null;
		dagdelen: string[];
		opmerking: string;
	}
) {
	unwrap(
		await db.rpc('ruimte_zeggen', {
			plek: ruimte.plek,
			namens: ruimte.organisatie,
			// The generated types know no null for an argument; the function does.
			aantal: ruimte.mensen as number,
			vrij: ruimte.dagdelen,
			bij: ruimte.opmerking
		})
	);
}

export interface NieuweGroep {
	organisatie: string;
	plek: string;
	dagdeel: string;
	/** "taak:post" */
	thema: string;
	vragen: string[];
	aanbod: Record<string, unknown>;
	effect: Effect;
}

/** Makes the aanbod in draft and the invitations; gives the id, or why not. */
export async function maak(db: Db, groep: NieuweGroep) {
	return attempt(
		await db.rpc('groep_maken', {
			namens: groep.organisatie,
			plek: groep.plek,
			wanneer: groep.dagdeel,
			waarover: groep.thema,
			vragen: groep.vragen,
			voorstel: groep.aanbod as Json,
			verwacht: groep.effect as unknown as Json
		})
	);
}

/** Takes a group back as long as nobody takes part; or why not. */
export async function terugdraaien(db: Db, groep: string) {
	return attempt(await db.rpc('groep_terugdraaien', { groep }));
}

/** The groups of the visitor's organisaties, the newest first: numbers, never who. */
export async function overzicht(db: Db) {
	const rows = unwrap(await db.rpc('groepen_overzicht'));
	return rows.map((row) => ({
		...row,
		status: row.status as 'uitnodigen' | 'loopt' | 'teruggedraaid',
		effect: row.effect as unknown as Effect,
		via: row.via as unknown as { naam: string; organisatie: string }[],
		// Empty once the draft is gone; the generated types don't say so.
		aanbod_id: row.aanbod_id as string | null,
		aanbod_status: row.aanbod_status as string | null,
		teruggedraaid_op: row.teruggedraaid_op as string | null
	}));
}
export type Groepregel = Awaited<ReturnType<typeof overzicht>>[number];

/** Invitations of one hulpvraag; without it all that wait for the visitor's answer. */
export async function uitnodigingen(db: Db, hulpvraag?: string) {
	const rows = unwrap(
		await db.rpc('groep_uitnodigingen', hulpvraag === undefined ? {} : { vraag: hulpvraag })
	);
	return rows.map((row) => ({
		...row,
		antwoord: row.antwoord as boolean | null,
		van: row.van as string | null,
		tot: row.tot as string | null,
		adres: row.adres as string | null,
		telefoon: row.telefoon as string | null
	}));
}

/** Yes or no for the cliënt; or why that can't be said any more. */
export async function antwoord(
	db: Db,
	{ groep, hulpvraag, doet_mee }: { groep: string; hulpvraag: string; doet_mee: boolean }
) {
	return attempt(await db.rpc('groep_antwoorden', { groep, vraag: hulpvraag, doet_mee }));
}

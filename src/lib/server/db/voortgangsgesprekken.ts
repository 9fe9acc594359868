import type { Antwoorden } from '../../domain/antwoorden.ts';
import type {
	Genodigde,
	GesprekInvoer,
	Gespreksoort,
	Gesprekstatus,
	OntvangerVoorbereiding,
	Voorbereidingsvraag
} from '../../domain/voortgangsgesprek.ts';
import { STANDAARD_RITME } from '../../domain/voortgangsgesprek.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

const COLUMNS =
	`id, traject_id, soort, dag, tijd, minuten, plek, genodigd, netwerk, status, versie, updated_at,
	gespreksverslagen(tekst, versie), gesprekvoorbereidingen(antwoorden, gedeeld_met, verstuurd_op, versie),
	trajecten(client_id)` as const;

export interface Voorbereiding {
	antwoorden: Antwoorden<Voorbereidingsvraag>;
	gedeeld_met: OntvangerVoorbereiding[];
	verstuurd_op: string | null;
	versie: number;
}

async function select(db: Db, where: { traject?: string; id?: string }) {
	let query = db.from('voortgangsgesprekken').select(COLUMNS);
	if (where.traject) query = query.eq('traject_id', where.traject);
	if (where.id) query = query.eq('id', where.id);
	const rows = unwrap(await query.order('dag', { ascending: false }).order('id').limit(200));
	return rows.map(({ gespreksverslagen, gesprekvoorbereidingen, trajecten, ...row }) => ({
		...row,
		soort: row.soort as Gespreksoort,
		status: row.status as Gesprekstatus,
		genodigd: row.genodigd as Genodigde[],
		tijd: row.tijd.slice(0, 5),
		/** Null where there is none, and where the visitor may not read it. */
		verslag: gespreksverslagen,
		voorbereiding: gesprekvoorbereidingen as Voorbereiding | null,
		/** Only for who may know whose it is. */
		client_id: trajecten?.client_id ?? null
	}));
}
export type Gesprek = Awaited<ReturnType<typeof select>>[number];

/** Every talk of a traject that the visitor may see, the last day first. */
export const list = (db: Db, traject: string) => select(db, { traject });
/** The days of the progress talks that were held; the first and the last one are steps of the driehoek. */
export async function voortgang(db: Db, traject: string): Promise<string[]> {
	const rows = unwrap(
		await db
			.from('voortgangsgesprekken')
			.select('dag')
			.match({ traject_id: traject, soort: 'voortgang', status: 'geweest' })
			.order('dag')
			.limit(200)
	);
	return [...new Set(rows.map((row) => row.dag))];
}

/** The first talk that is planned from this day on. */
export async function volgende(db: Db, traject: string, vanaf: string) {
	const row = unwrap(
		await db
			.from('voortgangsgesprekken')
			.select('id, dag, tijd, plek')
			.match({ traject_id: traject, status: 'gepland' })
			.gte('dag', vanaf)
			.order('dag')
			.limit(1)
			.maybeSingle()
	);
	return row && { ...row, tijd: row.tijd.slice(0, 5) };
}

/** Every talk that the visitor has to do with: as cliënt, as maatje that is invited, as professional. */
export const mijn = (db: Db) => select(db, {});

export async function find(db: Db, id: string): Promise<Gesprek | null> {
	return (await select(db, { id }))[0] ?? null;
}

/** Months between two talks, as agreed for this traject. */
export async function ritme(db: Db, traject: string): Promise<number> {
	const row = unwrap(
		await db.from('gesprekritmes').select('maanden').eq('traject_id', traject).maybeSingle()
	);
	return row?.maanden ?? STANDAARD_RITME;
}

/** Plans a talk, or moves the one that is planned. */
export async function save(db: Db, traject: string, { gesprek, versie, ...invoer }: GesprekInvoer) {
	// The generated types know no null for an argument; the function does.
	return attempt(
		await db.rpc('gesprek_opslaan', { traject, gesprek: gesprek as string, was: versie, invoer })
	);
}

export async function cancel(
	db: Db,
	{ gesprek, versie: was }: { gesprek: string; versie: number }
) {
	return attempt(await db.rpc('gesprek_afzeggen', { gesprek, was }));
}

type Verslag = { gesprek: string; versie: number; verslag: string };

/** The talk was held; report and step in one transaction. */
export async function held(db: Db, { gesprek, versie: was, verslag: tekst }: Verslag) {
	return attempt(await db.rpc('gesprek_geweest', { gesprek, was, tekst }));
}

export async function report(db: Db, { gesprek, versie: was, verslag: tekst }: Verslag) {
	return attempt(await db.rpc('gespreksverslag_opslaan', { gesprek, was, tekst }));
}

export async function setRitme(db: Db, traject: string, keuze: number) {
	return attempt(await db.rpc('gesprekritme_zetten', { traject, keuze }));
}

/** Keeps the preparation (`delen` null), sends it to these, or takes it back (none). */
export async function prepare(
	db: Db,
	gesprek: string,
	nieuw: { versie: number; antwoorden: Antwoorden; delen: OntvangerVoorbereiding[] | null }
) {
	const { versie: was, antwoorden: invoer } = nieuw;
	const delen = nieuw.delen as string[];
	return attempt(await db.rpc('voorbereiding_opslaan', { gesprek, was, invoer, delen }));
}

import type { Antwoorden } from '../../domain/antwoorden.ts';
import type {
	Antwoordblad,
	Aspect,
	Evaluatie,
	Evaluatiemoment,
	Kant,
	Zrm
} from '../../domain/evaluatie.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

const COLUMNS = `id, traject_id, moment, dag, trajecten(client_id), evaluatie_zrm(niveaus, versie),
	evaluatie_antwoorden(kant, antwoorden, wijze, verstuurd_op, versie, gebruikers(naam))` as const;

export interface Blad extends Antwoordblad {
	versie: number;
	/** Who wrote it down, where that was somebody else. */
	door: string | null;
}
export interface EvaluatieVol extends Evaluatie<Blad> {
	traject_id: string;
	/** Only for who may know whose it is. */
	client_id: string | null;
	zrm: { niveaus: Zrm; versie: number } | null;
}

async function select(db: Db, where: { traject?: string; id?: string }): Promise<EvaluatieVol[]> {
	let query = db.from('evaluaties').select(COLUMNS);
	if (where.traject) query = query.eq('traject_id', where.traject);
	if (where.id) query = query.eq('id', where.id);
	const rows = unwrap(await query.order('dag').order('id').limit(200));
	return rows.map(({ trajecten, evaluatie_zrm, evaluatie_antwoorden, ...row }) => ({
		...row,
		moment: row.moment as Evaluatiemoment,
		client_id: trajecten?.client_id ?? null,
		zrm: evaluatie_zrm as EvaluatieVol['zrm'],
		bladen: evaluatie_antwoorden.map(({ gebruikers, ...blad }) => ({
			...blad,
			kant: blad.kant as Kant,
			wijze: blad.wijze as Blad['wijze'],
			antwoorden: blad.antwoorden as Antwoorden<Aspect>,
			door: gebruikers?.naam ?? null
		}))
	}));
}

/** Every moment of a traject with what the visitor may read of it, oldest first. */
export const list = (db: Db, traject: string) => select(db, { traject });
/** Every moment at which the visitor is asked, or may read along. */
export const mijn = (db: Db) => select(db, {});

export async function find(db: Db, id: string): Promise<EvaluatieVol | null> {
	return (await select(db, { id }))[0] ?? null;
}

export async function ask(db: Db, traject: string, nieuw: { moment: string; dag: string }) {
	const { moment: welk, dag: wanneer } = nieuw;
	return attempt(await db.rpc('evaluatie_vragen', { traject, welk, wanneer }));
}

/** Takes back a moment at which nobody wrote anything yet. */
export async function withdraw(db: Db, evaluatie: string) {
	return attempt(await db.rpc('evaluatie_intrekken', { evaluatie }));
}

/** Keeps the answers of one side, or sends them. */
export async function save(
	db: Db,
	evaluatie: string,
	nieuw: { kant: Kant; versie: number; antwoorden: Antwoorden; versturen: boolean }
) {
	const { kant: van_wie, versie: was, antwoorden: invoer, versturen } = nieuw;
	return attempt(await db.rpc('evaluatie_opslaan', { evaluatie, van_wie, was, invoer, versturen }));
}

export async function saveZrm(
	db: Db,
	evaluatie: string,
	{ versie: was, niveaus }: { versie: number; niveaus: Zrm }
) {
	return attempt(await db.rpc('zrm_opslaan', { evaluatie, was, invoer: niveaus }));
}

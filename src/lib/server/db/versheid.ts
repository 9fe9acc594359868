import type { WachtrijFilter } from '../../domain/versheid.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

export const PER_PAGE = 20;

export interface Melding {
	id: string;
	van: 'bezoeker' | 'eigenaar';
	wat: string;
	tekst: string;
	telefoon: string | null;
	tijden: string | null;
	email: string | null;
	op: string;
}
/** One aanbod that waits for the editor: since when and why. */
export interface Wachtend {
	id: string;
	slug: string;
	naam: string;
	organisatie: string;
	organisatie_id: string;
	telefoon: string | null;
	email: string | null;
	gecontroleerd_op: string | null;
	sinds: string;
	redenen: Exclude<WachtrijFilter, 'alles' | 'mij'>[];
	toegewezen: string | null;
	van_mij: boolean;
	controlemail: boolean;
	gemaild_op: string | null;
	meldingen: Melding[];
}
export interface Cijfer {
	naam: string;
	aanbod: number;
	op_tijd: number;
	mediaan_dagen: number | null;
	meldingen: number;
	opgelost: number;
}

/** How much waits for a check, by reason. */
export async function tellingen(db: Db) {
	const answer: unknown = unwrap(await db.rpc('controle_tellingen'));
	return answer as Record<WachtrijFilter, number>;
}

/** What waits for a check, the longest first. */
export async function wachtrij(db: Db, welke: WachtrijFilter, pagina: number) {
	const vanaf = (pagina - 1) * PER_PAGE;
	const answer: unknown = unwrap(
		await db.rpc('controle_wachtrij', { welke, vanaf, aantal: PER_PAGE })
	);
	return answer as Wachtend[];
}

/** Checked and right, taken from the kaart, or put back; its reports are dealt with too. */
export async function handelAf(
	db: Db,
	aanbod: string,
	uitkomst: 'klopt' | 'gearchiveerd' | 'herstel'
) {
	unwrap(await db.rpc('controle_afhandelen', { aanbod, uitkomst }));
}

export async function wijsToe(db: Db, aanbod: string, neem: boolean) {
	unwrap(await db.rpc('controle_toewijzen', { aanbod, neem }));
}

/** Reports an error; false when there is no such published aanbod. */
export async function meld(
	db: Db,
	slug: string,
	{ wat, tekst, email }: { wat: string; tekst: string; email: string | null }
): Promise<boolean> {
	return unwrap(await db.rpc('aanbod_melden', { slug, wat, tekst, email: email ?? '' }));
}

/** Published aanbod about which a report waits. */
export async function gemeld(db: Db): Promise<string[]> {
	const rows = unwrap(
		await db
			.from('aanbod')
			.select('id')
			.eq('status', 'gepubliceerd')
			.not('gemeld_op', 'is', null)
			.limit(1000)
	);
	return rows.map((row) => row.id);
}

/** Months per kind, and whether owners are mailed without anybody asking. */
export async function termijnen(db: Db) {
	const [soorten, taak] = await Promise.all([
		db.from('soorten').select('code, naam, omschrijving, controle_na_maanden').order('volgorde'),
		db.from('taken').select('aan, laatst').eq('naam', 'controlemail').single()
	]);
	return { soorten: unwrap(soorten), taak: unwrap(taak) };
}

export async function zetTermijnen(
	db: Db,
	maanden: Record<string, number>,
	automatisch: boolean
): Promise<void> {
	unwrap(await db.rpc('controle_termijnen', { termijnen: maanden, automatisch }));
}

/** Per gemeente how fresh the kaart is. */
export async function cijfers(db: Db): Promise<Cijfer[]> {
	const answer: unknown = unwrap(await db.rpc('versheid_cijfers'));
	return answer as Cijfer[];
}

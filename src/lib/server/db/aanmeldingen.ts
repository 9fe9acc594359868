import type { Aanmeldstap, Neereden } from '../../domain/aanmelding-stappen.ts';
import type { Db } from './client.ts';
import type { Json } from './database.types.ts';
import { asNumber } from './getal.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

type Answers = Record<string, unknown>;

/** Keeps the first answers under the hash of a new private link. */
export async function begin(db: Db, link_hash: string, invoer: Answers): Promise<void> {
	unwrap(await db.rpc('aanmelding_beginnen', { link_hash, invoer: invoer as Json }));
}

export async function bewaar(db: Db, token: string, invoer: Answers) {
	const answer = await db.rpc('aanmelding_bewaren', { token, invoer: invoer as Json });
	return unwrap(answer) as 'bewaard' | 'ingediend' | 'onbekend';
}

/** `nabij`: who may answer when somebody chose nobody. */
export async function dienIn(db: Db, token: string, invoer: Answers, nabij: string[]) {
	const answer = await db.rpc('aanmelding_indienen', { token, invoer: invoer as Json, nabij });
	return unwrap(answer) as 'ingediend' | 'geen_organisatie' | 'onbekend';
}

/** What somebody sees behind the private link. */
export interface Gevolgd {
	status: 'concept' | 'ingediend' | 'welkom';
	stap: Aanmeldstap;
	taken: string[];
	resultaatgebieden: string[];
	dagdelen: string[];
	uren_per_week: number | null;
	beschikbaar_van: string | null;
	beschikbaar_tot: string | null;
	pc4: string | null;
	radius_km: number | null;
	vervoer: string | null;
	talen: string[];
	doelgroepen: string[];
	interesses: string[];
	liever_niet: string[];
	over_mij: string;
	ervaringsdeskundig: boolean;
	stagiair: boolean;
	weet_niet: boolean;
	voornaam: string;
	achternaam: string;
	telefoon: string | null;
	email: string | null;
	ingediend_op: string | null;
	/** The moment at which all of it is erased. */
	weg_op: string;
	/** Was mailed a way to an account, and did not use it yet. */
	uitgenodigd: boolean;
	organisaties: {
		id: string;
		naam: string;
		telefoon: string | null;
		email: string | null;
		gekozen: boolean;
		status: 'wacht' | 'welkom' | 'nee';
		reden: Neereden | null;
	}[];
}

/** Null for a link that does not exist or ran out. */
export async function volg(db: Db, token: string): Promise<Gevolgd | null> {
	const answer: unknown = unwrap(await db.rpc('aanmelding_volgen', { token }));
	return answer as Gevolgd | null;
}

export async function kies(db: Db, token: string, bij: string) {
	const answer = await db.rpc('aanmelding_kiezen', { token, bij });
	return unwrap(answer) as 'gekozen' | 'vol' | 'gesloten' | 'onbekend';
}

/** Erases all of it, at once. */
export async function trekIn(db: Db, token: string) {
	return unwrap(await db.rpc('aanmelding_intrekken', { token })) as 'gewist' | 'onbekend';
}

/** Organisaties that can answer here. */
export async function bereikbaar(db: Db): Promise<Set<string>> {
	return new Set(unwrap(await db.rpc('aanmelden_bij')));
}

/** Who waits for an answer of an organisatie that the visitor coordinates, longest first. */
export async function wachtend(db: Db) {
	const rows = unwrap(
		await db
			.from('aanmelding_organisaties')
			.select(
				`organisatie_id, gekozen, organisaties(naam), aanmeldingen(id, voornaam, achternaam, telefoon, email,
				taken, resultaatgebieden, dagdelen, uren_per_week, beschikbaar_van, beschikbaar_tot, pc4, radius_km,
				vervoer, talen, doelgroepen, interesses, liever_niet, over_mij, ervaringsdeskundig, stagiair, ingediend_op)`
			)
			.eq('status', 'wacht')
			.limit(200)
	);
	return rows
		.map(({ organisaties, aanmeldingen, ...rest }) => ({
			...rest,
			organisatie: organisaties.naam,
			...aanmeldingen,
			uren_per_week: asNumber(aanmeldingen.uren_per_week),
			radius_km: asNumber(aanmeldingen.radius_km)
		}))
		.sort((a, b) => (a.ingediend_op ?? '').localeCompare(b.ingediend_op ?? ''));
}

/** Who waits and since when, for a start page. */
export async function kort(db: Db) {
	return unwrap(
		await db
			.from('aanmeldingen')
			.select('id, voornaam, ingediend_op')
			.order('ingediend_op')
			.limit(50)
	);
}

/** How many people wait. */
export async function aantal(db: Db): Promise<number> {
	const { count, ...answer } = await db
		.from('aanmeldingen')
		.select('id', { count: 'exact', head: true });
	if (answer.error) unwrap({ ...answer, count } as never);
	return count ?? 0;
}

export interface Verwelkomd {
	vrijwilliger: string;
	voornaam: string;
	/** Where the invitation goes; null for who gave only a telephone number. */
	email: string | null;
}

/** Of two at once one wins; the other hears `aanmelding_niet_open`. */
export async function verwelkom(db: Db, id: string, organisatie: string, link_hash: string) {
	const args = { aanmelding: id, organisatie, link_hash };
	const answer = attempt(await db.rpc('aanmelding_verwelkomen', args));
	return answer.ok ? { ...answer, data: answer.data as unknown as Verwelkomd } : answer;
}

export async function nietVoorOns(db: Db, id: string, organisatie: string, waarom: Neereden) {
	const args = { aanmelding: id, organisatie, waarom };
	return attempt(await db.rpc('aanmelding_niet_voor_ons', args));
}

/** Erases what is past its time. Needs the service. */
export async function ruimOp(service: Db): Promise<number> {
	return unwrap(await service.rpc('aanmeldingen_opruimen'));
}

import type { Planantwoord } from '../../domain/plan-invoer.ts';
import { planstand, type Planinhoud, type Plansoort, type Planstatus } from '../../domain/plan.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

const VERSIE =
	`id, traject_id, soort, nummer, status, inhoud, aanleiding, versie, bewerkt_op, vastgesteld_op,
	vastgesteld_naam, plan_antwoorden(id, akkoord, reden, wijze, gegeven_op, vastgelegd_naam, op)` as const;

/** Versions of both documents of one traject, as far as the visitor may read them; a concept only who writes it. */
export async function list(db: Db, traject: string) {
	return read(await versies(db).eq('traject_id', traject));
}
export type Planversie = Awaited<ReturnType<typeof list>>[number];

/** Does the cliënt let the visitor read what the other side wrote? */
export async function gedeeld(db: Db, traject: string) {
	return unwrap(await db.rpc('plan_gedeeld', { traject }));
}

/** What counts now and what was before, of all trajecten of a cliënt. */
export async function vanTrajecten(db: Db, trajecten: string[]) {
	return read(await versies(db).in('traject_id', trajecten).neq('status', 'concept'));
}

const versies = (db: Db) => db.from('plan_versies').select(VERSIE).limit(200);

function read(answer: Awaited<ReturnType<typeof versies>>) {
	return unwrap(answer).map(({ plan_antwoorden, ...versie }) => ({
		...versie,
		soort: versie.soort as Plansoort,
		status: versie.status as Planstatus,
		inhoud: versie.inhoud as Planinhoud,
		/** The newest first. */
		antwoorden: plan_antwoorden.toSorted((a, b) => (a.op < b.op ? 1 : -1))
	}));
}

/** The versions of one document, sorted out. */
export function standVan(alle: Planversie[], soort: Plansoort) {
	return planstand(alle.filter((versie) => versie.soort === soort));
}

type Wat = { traject: string; plansoort: Plansoort };

/** Saves the concept; gives its new versie, or why not. */
export async function save(
	db: Db,
	wat: Wat,
	{ inhoud, versie, basis }: { inhoud: Planinhoud; versie: number; basis: number }
) {
	return attempt(await db.rpc('plan_opslaan', { ...wat, tekst: inhoud, was: versie, basis }));
}

/** Makes the concept the version that counts. */
export async function fix(
	db: Db,
	wat: Wat,
	{ versie, anders }: { versie: number; anders: string }
) {
	return attempt(await db.rpc('plan_vaststellen', { ...wat, was: versie, waarom: anders }));
}

export async function discard(db: Db, wat: Wat, versie: number) {
	return attempt(await db.rpc('plan_weggooien', { ...wat, was: versie }));
}

/** What the cliënt says; of somebody else, what was said in a talk. */
export async function answer(db: Db, { planversie, eens, reden, gezegd_op }: Planantwoord) {
	const day = gezegd_op ? { gezegd_op } : {};
	return attempt(await db.rpc('plan_antwoord', { planversie, eens, waarom: reden, ...day }));
}

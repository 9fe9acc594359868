import type { Profiel } from '../../domain/vrijwilliger-profiel.ts';
import type { Stap } from '../../domain/pad.ts';
import type { Stopreden } from '../../domain/pad-fase.ts';
import type { Db } from './client.ts';
import { asNumber } from './getal.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

const COLUMNS =
	`id, organisatie_id, gebruiker_id, voornaam, achternaam, email, telefoon, pc4, radius_km, vervoer,
	dagdelen, talen, interesses, liever_niet, over_mij, uren_per_week, capaciteit, ervaringsdeskundig, status,
	pauze_tot, intake_op, vog_op, gestopt_op, gestopt_reden, created_at, vrijwilliger_resultaatgebieden(resultaatgebied),
	koppelingen(id, status, created_at),
	vrijwilliger_stappen(id, soort, stand, module_id, op, geldig_tot, neemt_terug)` as const;

/** Volunteers whom the visitor coordinates, with their steps and the state of their koppelingen, in one query. */
export async function list(db: Db, { gestopt = false } = {}) {
	const query = db.from('vrijwilligers').select(COLUMNS).order('voornaam').order('id');
	const rows = unwrap(await (gestopt ? query : query.neq('status', 'gestopt')));
	return rows.map(asVrijwilliger);
}
export type Vrijwilliger = Awaited<ReturnType<typeof list>>[number];

/** One volunteer whom the visitor coordinates; anybody else is a 404. */
export async function get(db: Db, id: string, organisaties: string[]) {
	return asVrijwilliger(
		unwrap(
			await db
				.from('vrijwilligers')
				.select(COLUMNS)
				.eq('id', id)
				.in('organisatie_id', organisaties)
				.single()
		)
	);
}

interface Rij {
	koppelingen: { id: string; status: string; created_at: string }[];
	vrijwilliger_resultaatgebieden: { resultaatgebied: string }[];
	vrijwilliger_stappen: unknown[];
}

function asVrijwilliger<R extends Rij>(row: R) {
	const { koppelingen, vrijwilliger_resultaatgebieden, vrijwilliger_stappen, ...rest } = row;
	return {
		...rest,
		stappen: vrijwilliger_stappen as Stap[],
		resultaatgebieden: vrijwilliger_resultaatgebieden.map((r) => r.resultaatgebied),
		lopend: koppelingen.filter((k) => k.status === 'akkoord' || k.status === 'gestart').length,
		voorgesteld: koppelingen.filter((k) => k.status === 'voorgesteld').length,
		laatste_koppeling_op:
			koppelingen
				.filter((k) => ['akkoord', 'gestart', 'beeindigd'].includes(k.status))
				.map((k) => k.created_at)
				.sort()
				.at(-1) ?? null
	};
}

/** The volunteer that the visitor is; null when none. */
export async function own(db: Db, id: string) {
	return unwrap(
		await db
			.from('vrijwilligers')
			.select(
				'id, voornaam, status, intake_op, vog_op, pauze_tot, dagdelen, capaciteit, organisatie_id, organisaties(naam, telefoon, email)'
			)
			.eq('id', id)
			.maybeSingle()
	);
}

const PROFIEL =
	`voornaam, achternaam, telefoon, email, taken, dagdelen, uren_per_week, beschikbaar_van, beschikbaar_tot,
	pauze_tot, pc4, radius_km, vervoer, talen, doelgroepen, interesses, liever_niet, over_mij, ervaringsdeskundig,
	stagiair, geslacht_wens, status, gebruiker_id, organisaties(naam), vrijwilliger_resultaatgebieden(resultaatgebied),
	uitnodigingen(created_at)` as const;

/** What a volunteer tells of itself, and whether it has an account; for the volunteer and its coordinator. */
export async function profiel(db: Db, id: string) {
	const row = unwrap(await db.from('vrijwilligers').select(PROFIEL).eq('id', id).single());
	const { organisaties, vrijwilliger_resultaatgebieden, uitnodigingen, gebruiker_id, ...more } =
		row;
	const { status, ...rest } = more;
	return {
		organisatie: organisaties.naam,
		account: gebruiker_id !== null,
		status,
		uitgenodigd_op: uitnodigingen?.created_at ?? null,
		velden: {
			...rest,
			uren_per_week: asNumber(rest.uren_per_week),
			radius_km: asNumber(rest.radius_km),
			resultaatgebieden: vrijwilliger_resultaatgebieden.map((r) => r.resultaatgebied)
		}
	};
}

/** Only the fields of the profile; whose it is and what the organisatie decides stays as it was. */
export async function bewaarProfiel(db: Db, id: string, invoer: Profiel): Promise<void> {
	const answer = await db.rpc('vrijwilliger_profiel_bewaren', { vrijwilliger: id, invoer });
	unwrap(answer);
}

type Status =
	| { naar: 'actief' | 'aangemeld' }
	| { naar: 'pauze'; tot: string | null }
	| { naar: 'gestopt'; reden: Stopreden };

/** Approves, pauses, stops or takes back; the database refuses what the path does not allow. */
export async function zetStatus(db: Db, id: string, status: Status) {
	const { naar } = status;
	return attempt(
		await db.rpc('vrijwilliger_status', {
			...{ maatje: id, naar },
			...(naar === 'pauze' && status.tot && { tot: status.tot }),
			...(naar === 'gestopt' && { waarom: status.reden })
		})
	);
}

export async function zetCapaciteit(db: Db, id: string, capaciteit: number): Promise<void> {
	unwrap(await db.from('vrijwilligers').update({ capaciteit }).eq('id', id).select('id').single());
}

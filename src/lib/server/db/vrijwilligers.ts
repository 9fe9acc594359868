import type { Profiel } from '../../domain/vrijwilliger-profiel.ts';
import type { Db } from './client.ts';
import { asNumber } from './getal.ts';
import { unwrap } from './unwrap.ts';

const COLUMNS =
	`id, organisatie_id, gebruiker_id, voornaam, achternaam, email, telefoon, pc4, radius_km, vervoer,
	dagdelen, talen, interesses, liever_niet, over_mij, uren_per_week, capaciteit, ervaringsdeskundig, status,
	pauze_tot, intake_op, vog_op, created_at, vrijwilliger_resultaatgebieden(resultaatgebied),
	koppelingen(id, status, created_at)` as const;

/** Volunteers whom the visitor coordinates, with the state of their koppelingen, in one query. */
export async function list(db: Db) {
	const rows = unwrap(
		await db
			.from('vrijwilligers')
			.select(COLUMNS)
			.neq('status', 'gestopt')
			.order('voornaam')
			.order('id')
	);
	return rows.map(({ koppelingen, vrijwilliger_resultaatgebieden, ...rest }) => ({
		...rest,
		resultaatgebieden: vrijwilliger_resultaatgebieden.map((r) => r.resultaatgebied),
		lopend: koppelingen.filter((k) => k.status === 'akkoord' || k.status === 'gestart').length,
		voorgesteld: koppelingen.filter((k) => k.status === 'voorgesteld').length,
		laatste_koppeling_op:
			koppelingen
				.filter((k) => ['akkoord', 'gestart', 'beeindigd'].includes(k.status))
				.map((k) => k.created_at)
				.sort()
				.at(-1) ?? null
	}));
}
export type Vrijwilliger = Awaited<ReturnType<typeof list>>[number];

/** The volunteer that the visitor is; null when none. */
export async function own(db: Db, id: string) {
	return unwrap(
		await db
			.from('vrijwilligers')
			.select(
				'id, voornaam, status, intake_op, vog_op, pauze_tot, dagdelen, capaciteit, organisaties(naam, telefoon, email)'
			)
			.eq('id', id)
			.maybeSingle()
	);
}

const PROFIEL =
	`voornaam, achternaam, telefoon, email, taken, dagdelen, uren_per_week, beschikbaar_van, beschikbaar_tot,
	pauze_tot, pc4, radius_km, vervoer, talen, doelgroepen, interesses, liever_niet, over_mij, ervaringsdeskundig,
	stagiair, geslacht_wens, gebruiker_id, organisaties(naam), vrijwilliger_resultaatgebieden(resultaatgebied),
	uitnodigingen(created_at)` as const;

/** What a volunteer tells of itself, and whether it has an account; for the volunteer and its coordinator. */
export async function profiel(db: Db, id: string) {
	const row = unwrap(await db.from('vrijwilligers').select(PROFIEL).eq('id', id).single());
	const { organisaties, vrijwilliger_resultaatgebieden, uitnodigingen, gebruiker_id, ...rest } =
		row;
	return {
		organisatie: organisaties.naam,
		account: gebruiker_id !== null,
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

import type { OrganisatieKandidaat } from '../../domain/dubbel-organisaties.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

/** What of each organisatie tells that it may be there twice. */
export async function kandidaten(db: Db): Promise<OrganisatieKandidaat[]> {
	return unwrap(await db.rpc('organisatie_kandidaten')) as unknown as OrganisatieKandidaat[];
}

/** Pairs that somebody judged and did not take back; for the proposals. */
export async function besluiten(db: Db) {
	return unwrap(
		await db
			.from('organisatie_besluiten')
			.select('organisatie_a, organisatie_b')
			.is('teruggezet_op', null)
	);
}

/** The newest joins that can be put back, with both names as they were. */
export async function samengevoegd(db: Db, aantal: number) {
	return unwrap(
		await db
			.from('organisatie_besluiten')
			.select('id, created_at, naam:voor->blijft->>naam, weg:voor->weg->>naam')
			.eq('besluit', 'samengevoegd')
			.is('teruggezet_op', null)
			.order('created_at', { ascending: false })
			.limit(aantal)
	);
}

/** Both of a pair, in any order; fewer when one is not there (any more). */
export async function paar(db: Db, een: string, ander: string) {
	return unwrap(
		await db
			.from('organisaties')
			.select(
				`id, naam, soort, omschrijving, telefoon, email, website, zoekt_vrijwilligers, status, created_at,
				gemeenten!gemeente_id(naam)`
			)
			.in('id', [een, ander])
			.neq('status', 'gearchiveerd')
	);
}

/** Rows per table that would move, and whether somebody would see more of people by it. */
export interface Omvang {
	tellingen: Record<string, Partial<Record<string, number>>>;
	geeft_toegang: boolean;
}
export async function omvang(db: Db, een: string, ander: string): Promise<Omvang> {
	return unwrap(await db.rpc('organisatie_omvang', { een, ander })) as unknown as Omvang;
}

export async function voegSamen(db: Db, blijft: string, weg: string, velden: string[]) {
	return attempt(await db.rpc('organisaties_samenvoegen', { blijft, weg, velden }));
}

export async function zetTerug(db: Db, nummer: string) {
	return attempt(await db.rpc('organisatie_terugzetten', { nummer }));
}

export async function verschillen(db: Db, een: string, ander: string) {
	return attempt(await db.rpc('organisaties_verschillen', { een, ander }));
}

import type { DubbelKandidaat } from '../../domain/dubbel.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

const ZIJDE =
	`id, slug, naam, soort, samenvatting, omschrijving, telefoon, email, website, openingstijden_tekst, kosten_soort, kosten,
	toegang, verwijzing_nodig, schaal, plaatsen_vrij, plaatsen_vrij_op, status, gecontroleerd_op, created_at, adres_geheim,
	organisaties(naam), openingstijden(dag, van, tot)` as const;

/** What of each aanbod tells that it may stand there twice. */
export async function kandidaten(db: Db): Promise<DubbelKandidaat[]> {
	return unwrap(await db.rpc('dubbel_kandidaten')) as unknown as DubbelKandidaat[];
}

/** Pairs that somebody judged and did not take back; for the proposals. */
export async function besluiten(db: Db) {
	return unwrap(
		await db
			.from('dubbel_besluiten')
			.select('id, aanbod_a, aanbod_b, besluit, blijft, created_at')
			.is('teruggezet_op', null)
			.order('created_at', { ascending: false })
	);
}

/** The newest joins that can be put back, with both names as they were. */
export async function samengevoegd(db: Db, aantal: number) {
	return unwrap(
		await db
			.from('dubbel_besluiten')
			.select(
				'id, created_at, naam:voor->blijft->rij->>naam, weg:voor->weg->rij->>naam, slug:voor->blijft->rij->>slug'
			)
			.eq('besluit', 'samengevoegd')
			.is('teruggezet_op', null)
			.order('created_at', { ascending: false })
			.limit(aantal)
	);
}

/** Both of a pair, in any order; fewer when one is not there (any more). */
export async function paar(db: Db, een: string, ander: string) {
	return unwrap(
		await db.from('aanbod').select(ZIJDE).in('id', [een, ander]).neq('status', 'gearchiveerd')
	);
}

export async function voegSamen(db: Db, blijft: string, weg: string, velden: string[]) {
	return attempt(await db.rpc('aanbod_samenvoegen', { blijft, weg, velden }));
}

export async function zetTerug(db: Db, nummer: string) {
	return attempt(await db.rpc('samenvoegen_terugzetten', { nummer }));
}

export async function verschilt(db: Db, een: string, ander: string) {
	return attempt(await db.rpc('dubbel_verschilt', { een, ander }));
}

/** The slug under which an aanbod that was joined to another is found now. */
export async function verhuisdNaar(db: Db, oud: string): Promise<string | null> {
	return unwrap(await db.rpc('aanbod_verhuisd', { oud }));
}

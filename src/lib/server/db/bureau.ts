import type { AanbodStand } from '../../domain/aanbod-stand.ts';
import type { Db } from './client.ts';
import type { Json } from './database.types.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

/** Own organisations with all their aanbod, whatever its state, and what waits or was refused. */
export async function list(db: Db, ids: string[]) {
	return unwrap(
		await db
			.from('organisaties')
			.select(
				`id, naam, organisatie_wijzigingen(id, status, reden, nieuw, gelezen_op), aanbod(id, slug, naam, status, gecontroleerd_op,
				plaatsen_vrij, plaatsen_vrij_op, dicht_van, dicht_tot,
				aanbod_wijzigingen(id, status, reden, nieuw, created_at, besloten_op, gelezen_op))`
			)
			.in('id', ids)
			.order('naam')
			.order('naam', { referencedTable: 'aanbod' })
	);
}

/** One own organisatie as its coordinator may change it. */
export async function organisatie(db: Db, id: string) {
	return unwrap(
		await db
			.from('organisaties')
			.select(
				'id, naam, omschrijving, telefoon, email, website, zoekt_vrijwilligers, gemeente_id, status'
			)
			.eq('id', id)
			.single()
	);
}

/** What stands there now, with the number of its version and the proposal that waits. */
export async function current(db: Db, id: string) {
	const [aanbod, versie, open] = await Promise.all([
		db
			.from('aanbod')
			.select('id, slug, naam, status, organisatie_id, organisaties(naam, gemeente_id)')
			.eq('id', id)
			.single(),
		db
			.from('aanbod_versies')
			.select('nummer, stand')
			.eq('aanbod_id', id)
			.order('nummer', { ascending: false })
			.limit(1)
			.single(),
		db
			.from('aanbod_wijzigingen')
			.select('id, nieuw, created_at')
			.eq('aanbod_id', id)
			.eq('status', 'open')
			.maybeSingle()
	]);
	const { nummer, stand } = unwrap(versie);
	const wacht = unwrap(open);
	return {
		aanbod: unwrap(aanbod),
		nummer,
		stand: stand as unknown as AanbodStand,
		wacht: wacht && { ...wacht, nieuw: wacht.nieuw as unknown as Partial<AanbodStand> }
	};
}

/** Saves an aanbod whole; refused when somebody else saved it since `gezien`. */
export async function save(
	db: Db,
	wat: { aanbod?: string; organisatie?: string },
	invoer: Record<string, unknown>,
	gezien: number | null,
	waarom: string | null = null
) {
	const answer = await db.rpc('aanbod_bewaren', {
		aanbod: (wat.aanbod ?? null) as string,
		organisatie: (wat.organisatie ?? null) as string,
		invoer: invoer as Json,
		gezien: gezien as number,
		waarom: waarom as string
	});
	const outcome = attempt(answer);
	if (!outcome.ok) return outcome;
	return { ok: true as const, data: outcome.data as unknown as Bewaard };
}
type Bewaard = { id: string; slug: string; voorgesteld: boolean };

/** The owner says that all of it is right today. */
export async function confirm(db: Db, id: string, op: string, door: string) {
	await touch(db, id, { gecontroleerd_op: op, gecontroleerd_door: door });
}

/** Free places, counted today. */
export async function setPlaatsen(db: Db, id: string, plaatsen_vrij: number | null, op: string) {
	await touch(db, id, { plaatsen_vrij, plaatsen_vrij_op: plaatsen_vrij === null ? null : op });
}

async function touch(
	db: Db,
	id: string,
	change: Partial<{
		gecontroleerd_op: string;
		gecontroleerd_door: string;
		plaatsen_vrij: number | null;
		plaatsen_vrij_op: string | null;
	}>
) {
	unwrap(await db.from('aanbod').update(change).eq('id', id).select('id').single());
}

/** Places to choose from: own ones, and buildings in the same gemeente that are on the kaart. */
export async function locaties(db: Db, organisatie: string, gemeente: string | null) {
	const own = `organisatie_id.eq.${organisatie}`;
	const rows = unwrap(
		await db
			.from('locaties')
			.select('id, naam, adres, postcode, plaats, organisatie_id')
			.or(gemeente ? `${own},gemeente_id.eq.${gemeente}` : own)
			.order('plaats')
			.order('adres')
			.limit(500)
	);
	return rows.map(({ organisatie_id, ...plek }) => ({
		...plek,
		eigen: organisatie_id === organisatie
	}));
}

/** Every version of one aanbod, the newest first, a page at a time. */
export const PER_PAGE = 20;
export async function versies(db: Db, id: string, page: number) {
	const from = (page - 1) * PER_PAGE;
	const answer = await db
		.from('aanbod_versies')
		.select('nummer, stand, op, waarom, bron, gebruikers(naam)', { count: 'exact' })
		.eq('aanbod_id', id)
		.order('nummer', { ascending: false })
		// One more, to compare the last of the page with.
		.range(from, from + PER_PAGE);
	const rows = unwrap(answer).map(({ gebruikers, stand, ...rest }) => ({
		...rest,
		stand: stand as unknown as AanbodStand,
		wie: gebruikers?.naam ?? null
	}));
	return { versies: rows, totaal: answer.count ?? 0 };
}

export async function versie(db: Db, id: string, nummer: number) {
	const row = unwrap(
		await db
			.from('aanbod_versies')
			.select('stand')
			.eq('aanbod_id', id)
			.eq('nummer', nummer)
			.single()
	);
	return row.stand as unknown as AanbodStand;
}

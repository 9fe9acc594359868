import type { Persoon } from '../../domain/netwerk.ts';
import type { Json } from './database.types.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

/** The network of a cliënt, a picture per day, the newest first. */
export async function list(db: Db, client: string) {
	const rows = unwrap(
		await db
			.from('netwerkbeelden')
			.select('id, dag, mensen, wijze, versie, updated_at, gebruikers(naam)')
			.eq('client_id', client)
			.order('dag', { ascending: false })
			.limit(60)
	);
	return rows.map(({ gebruikers, ...row }) => ({
		...row,
		wijze: row.wijze as 'zelf' | 'gesprek',
		mensen: row.mensen as unknown as Persoon[],
		door: gebruikers?.naam ?? null
	}));
}

/** Keeps today's picture; `versie` is the one that was on the screen, 0 when there was none of today. */
export async function save(db: Db, client: string, nieuw: { versie: number; mensen: Persoon[] }) {
	const invoer = nieuw.mensen as unknown as Json;
	return attempt(await db.rpc('netwerk_opslaan', { client, was: nieuw.versie, invoer }));
}

export async function erase(db: Db, beeld: string) {
	return attempt(await db.rpc('netwerk_wissen', { beeld }));
}

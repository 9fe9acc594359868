import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

export interface EigenSynoniem {
	id: string;
	zegt: string;
	bedoelt: string;
	ook: string;
}
type Woorden = Omit<EigenSynoniem, 'id'>;

/** The groups that the gemeente added, newest first. An answer holds 1,000 rows: far more than a list that people keep. */
export async function all(db: Db): Promise<EigenSynoniem[]> {
	return unwrap(
		await db
			.from('synoniemen')
			.select('id, zegt, bedoelt, ook')
			.order('created_at', { ascending: false })
			.order('id')
	);
}

export async function create(db: Db, woorden: Woorden): Promise<void> {
	unwrap(await db.from('synoniemen').insert(woorden).select('id').single());
}

/** A row that is gone gives a 404. */
export async function update(db: Db, id: string, woorden: Woorden): Promise<void> {
	unwrap(await db.from('synoniemen').update(woorden).eq('id', id).select('id').single());
}

/** What was removed, so that it can come back. */
export async function remove(db: Db, id: string): Promise<Woorden> {
	return unwrap(
		await db.from('synoniemen').delete().eq('id', id).select('zegt, bedoelt, ook').single()
	);
}

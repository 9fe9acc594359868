import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** True as long as no organisation was ever entered. */
export async function isLeeg(db: Db): Promise<boolean> {
	const answer = await db.from('organisaties').select('id', { count: 'exact', head: true });
	unwrap(answer);
	return answer.count === 0;
}

/** How many offers the public sees. */
export async function gepubliceerdAanbod(db: Db): Promise<number> {
	const answer = await db
		.from('aanbod')
		.select('id', { count: 'exact', head: true })
		.eq('status', 'gepubliceerd');
	unwrap(answer);
	return answer.count ?? 0;
}

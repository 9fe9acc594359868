import { pc4Of } from '../../domain/postcode.ts';
import type { Postcode } from '../../domain/plaats.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

const COLUMNS = 'pc4, plaats, gemeente, lat, lng';

/** The point of a postcode, of which four digits are enough; nothing when there is no such row. */
export async function find(db: Db, text: string): Promise<Postcode[]> {
	const pc4 = pc4Of(text);
	return pc4 ? unwrap(await db.from('postcodes').select(COLUMNS).eq('pc4', pc4)) : [];
}

/** Every postcode. Paged, because an answer holds 1,000 rows. */
export async function all(db: Db): Promise<Postcode[]> {
	const rows: Postcode[] = [];
	for (let from = 0; ; from += 1000) {
		const page = unwrap(
			await db
				.from('postcodes')
				.select(COLUMNS)
				.order('pc4')
				.range(from, from + 999)
		);
		rows.push(...page);
		if (page.length < 1000) return rows;
	}
}

/** The names of places by their four digits. */
export async function namen(db: Db, pc4s: string[]): Promise<Map<string, string>> {
	if (!pc4s.length) return new Map();
	const rows = unwrap(await db.from('postcodes').select('pc4, plaats').in('pc4', pc4s));
	return new Map(rows.map(({ pc4, plaats }) => [pc4, plaats]));
}

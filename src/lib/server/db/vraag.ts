import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** One number of open hulpvragen. `aantal` null: fewer than five, or a sum that would tell such a number. */
export interface Vraagtelling {
	/** Null: all wijken of the gemeente. */
	wijk_id: string | null;
	/** Null: all areas. */
	resultaatgebied: string | null;
	aantal: number | null;
}

/** What is asked for per wijk of one gemeente; refused for whoever is not its beheerder. Paged, because an answer holds 1,000 rows. */
export async function perWijk(db: Db, gemeente: string): Promise<Vraagtelling[]> {
	const rows: Vraagtelling[] = [];
	for (let from = 0; ; from += 1000) {
		const page: Vraagtelling[] = unwrap(
			await db
				.rpc('vraag_per_wijk', { gemeente })
				.order('wijk_id')
				.order('resultaatgebied')
				.range(from, from + 999)
		);
		rows.push(...page);
		if (page.length < 1000) return rows;
	}
}

import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** Every wijk with its gemeente, for choosing one. Paged, because an answer holds 1,000 rows. */
export async function all(db: Db) {
	const rows: Wijk[] = [];
	for (let from = 0; ; from += 1000) {
		const page = unwrap(
			await db
				.from('wijken')
				.select('id, naam, slug, soort, lat, lng, gemeente_id, gemeenten!gemeente_id(naam)')
				.order('naam')
				.order('id')
				.range(from, from + 999)
		);
		rows.push(...page.map(({ gemeenten, ...wijk }) => ({ ...wijk, gemeente: gemeenten.naam })));
		if (page.length < 1000) return rows;
	}
}

export interface Wijk {
	id: string;
	naam: string;
	slug: string;
	soort: string;
	lat: number | null;
	lng: number | null;
	gemeente_id: string;
	gemeente: string;
}

import { pc4Of } from '../../domain/postcode.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

export interface Plaats {
	naam: string;
	gemeente: string;
	lat: number;
	lng: number;
}

/**
 * Points for what somebody typed: a postcode (four digits are enough) or the name of a place or
 * wijk. Several when a name occurs in more than one gemeente, the most populated by postcodes first.
 */
export async function find(db: Db, text: string): Promise<Plaats[]> {
	const pc4 = pc4Of(text);
	return pc4 ? byPostcode(db, pc4) : byName(db, text);
}

async function byPostcode(db: Db, pc4: string): Promise<Plaats[]> {
	const rows = unwrap(
		await db.from('postcodes').select('plaats, gemeente, lat, lng').eq('pc4', pc4)
	);
	return rows.map(({ plaats, ...rest }) => ({ naam: plaats, ...rest }));
}

async function byName(db: Db, text: string): Promise<Plaats[]> {
	const name = text.trim().replace(/[%_,()\\*]/g, '');
	if (name.length < 2) return [];
	const [postcodes, wijken] = await Promise.all([
		db.from('postcodes').select('plaats, gemeente, lat, lng').ilike('plaats', name),
		db.from('wijken').select('naam, lat, lng, gemeenten!gemeente_id(naam)').ilike('naam', name)
	]);
	const places = Map.groupBy(unwrap(postcodes), (row) => row.gemeente);
	const found = [...places]
		.sort((a, b) => b[1].length - a[1].length)
		.map(([gemeente, rows]) => ({
			naam: rows[0]!.plaats,
			gemeente,
			lat: mean(rows.map((row) => row.lat)),
			lng: mean(rows.map((row) => row.lng))
		}));
	const known = new Set(found.map((place) => place.gemeente));
	for (const wijk of unwrap(wijken)) {
		const gemeente = wijk.gemeenten.naam;
		if (wijk.lat === null || wijk.lng === null || known.has(gemeente)) continue;
		found.push({ naam: wijk.naam, gemeente, lat: wijk.lat, lng: wijk.lng });
	}
	return found;
}

function mean(numbers: number[]): number {
	return numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
}

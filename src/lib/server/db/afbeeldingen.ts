import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

const COLUMNS = 'id, alt, breedte, hoogte';

/** The picture of an aanbod or the logo of an organisatie; null when there is none to see. */
export async function of(db: Db, van: { aanbod: string } | { organisatie: string }) {
	const query = db.from('afbeeldingen').select(COLUMNS);
	return unwrap(
		await (
			'aanbod' in van
				? query.eq('aanbod_id', van.aanbod)
				: query.eq('organisatie_id', van.organisatie)
		).maybeSingle()
	);
}

/** What belongs with one aanbod: its own picture and the logo of its organisatie, in one query. */
export async function bij(db: Db, van: { aanbod: string; organisatie: string }) {
	const rows = unwrap(
		await db
			.from('afbeeldingen')
			.select(`${COLUMNS}, aanbod_id`)
			.or(`aanbod_id.eq.${van.aanbod},organisatie_id.eq.${van.organisatie}`)
	);
	return {
		foto: rows.find((row) => row.aanbod_id) ?? null,
		logo: rows.find((row) => !row.aanbod_id) ?? null
	};
}

/** Bytes in base64; null when the visitor may not see it. */
export async function bytes(db: Db, id: string, maat: string): Promise<Buffer<ArrayBuffer> | null> {
	const text = unwrap(await db.rpc('afbeelding', { id, maat }));
	return text ? (Buffer.from(text, 'base64') as Buffer<ArrayBuffer>) : null;
}

export async function save(
	db: Db,
	van: { aanbod?: string; organisatie?: string },
	alt: string,
	beeld: { groot: Buffer; klein: Buffer; breedte: number; hoogte: number }
) {
	return unwrap(
		await db.rpc('afbeelding_bewaren', {
			aanbod: (van.aanbod ?? null) as string,
			organisatie: (van.organisatie ?? null) as string,
			alt,
			groot: beeld.groot.toString('base64'),
			klein: beeld.klein.toString('base64'),
			breedte: beeld.breedte,
			hoogte: beeld.hoogte
		})
	);
}

export async function remove(db: Db, afbeelding: string) {
	unwrap(await db.rpc('afbeelding_weghalen', { afbeelding }));
}

import type { Belregel, Crisisblad } from '../../domain/crisisblad.ts';
import type { Db } from './client.ts';
import type { Json } from './database.types.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

export type Bewaardblad = Crisisblad & { traject_id: string; versie: number; updated_at: string };

/** The crisis sheets of these trajecten, as professionals and the cliënt read them. */
export async function list(db: Db, trajecten: string[]): Promise<Bewaardblad[]> {
	const rows = unwrap(
		await db
			.from('crisisbladen')
			.select('traject_id, bellen, signalen, helpt, helpt_niet, versie, updated_at')
			.in('traject_id', trajecten)
	);
	return rows.map((row) => ({ ...row, bellen: row.bellen as unknown as Belregel[] }));
}

/** What a maatje reads of it: whom to call and what helps; null without consent or without a sheet. */
export async function voorMaatje(db: Db, traject: string) {
	const [row] = unwrap(await db.rpc('crisisblad_maatje', { traject }));
	return row ? { ...row, bellen: row.bellen as unknown as Belregel[] } : null;
}

/** Writes the sheet; `gezien` is the version that was on the screen, 0 when there was none. */
export async function save(db: Db, traject: string, blad: Crisisblad, gezien: number) {
	return attempt(
		await db.rpc('crisisblad_bewaren', { traject, blad: blad as unknown as Json, gezien })
	);
}

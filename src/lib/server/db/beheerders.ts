import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** Makes a user beheerder of the gemeente, which is made when there is none. Returns its name. */
export async function maak(db: Db, gebruikerId: string): Promise<string> {
	const gemeente = await eersteGemeente(db);
	const lid = { gebruiker_id: gebruikerId, organisatie_id: gemeente.id, rol: 'beheerder' };
	unwrap(
		await db.from('lidmaatschappen').upsert(lid, {
			onConflict: 'gebruiker_id,organisatie_id,rol',
			ignoreDuplicates: true
		})
	);
	return gemeente.naam;
}

async function eersteGemeente(db: Db) {
	const found = unwrap(
		await db
			.from('organisaties')
			.select('id, naam')
			.eq('soort', 'gemeente')
			.order('created_at')
			.limit(1)
			.maybeSingle()
	);
	if (found) return found;
	const nieuw = { naam: 'Gemeente', slug: 'gemeente', soort: 'gemeente' };
	return unwrap(await db.from('organisaties').insert(nieuw).select('id, naam').single());
}

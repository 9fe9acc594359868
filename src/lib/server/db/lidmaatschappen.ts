import type { Rol } from '../../domain/gebruiker.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** Colleagues with a role in one of these organisaties, by name; others are not shown to the visitor. */
export async function metRol(db: Db, organisaties: string[], rol: Rol) {
	const rows = unwrap(
		await db
			.from('lidmaatschappen')
			.select('gebruikers(id, naam)')
			.in('organisatie_id', organisaties)
			.eq('rol', rol)
			.limit(500)
	);
	const people = new Map(rows.map(({ gebruikers }) => [gebruikers.id, gebruikers]));
	return [...people.values()].sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

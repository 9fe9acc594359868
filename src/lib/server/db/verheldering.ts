import type { Telt, Verhelderingsvraag } from '../../domain/verheldering.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

export interface Lijst {
	vragen: Verhelderingsvraag[];
	/** Made by the gemeente itself, not the list for all. */
	eigen: boolean;
	bewaar_dagen: number;
}

const BEWAAR_DAGEN = 90;

/** The checklist of a gemeente, or the one for all; and how long it keeps who asked. */
export async function lijst(db: Db, gemeente: string): Promise<Lijst> {
	const [vragen, beleid] = await Promise.all([
		db
			.from('verhelderingsvragen')
			.select('gemeente_id, vraag, uitleg, telt')
			.or(`gemeente_id.eq.${gemeente},gemeente_id.is.null`)
			.order('volgorde'),
		dagen(db, gemeente)
	]);
	const rows = unwrap(vragen);
	const own = rows.filter((row) => row.gemeente_id);
	return {
		vragen: (own.length ? own : rows).map(({ vraag, uitleg, telt }) => ({
			vraag,
			uitleg,
			telt: telt as Telt
		})),
		eigen: own.length > 0,
		bewaar_dagen: beleid
	};
}

/** Days after closing; everybody may know. */
export async function dagen(db: Db, gemeente: string): Promise<number> {
	const query = db.from('aanvraag_beleid').select('bewaar_dagen').eq('gemeente_id', gemeente);
	return unwrap(await query.maybeSingle())?.bewaar_dagen ?? BEWAAR_DAGEN;
}

/** Replaces the list of a gemeente; an empty one brings back the list for all. */
export async function save(db: Db, gemeente: string, vragen: Verhelderingsvraag[], bewaar: number) {
	const rows = vragen.map(({ vraag, uitleg, telt }) => ({ vraag, uitleg, telt }));
	unwrap(await db.rpc('verheldering_instellen', { gemeente, vragen: rows, dagen: bewaar }));
}

/** Gemeenten for which somebody works, by the organisaties of their roles. */
export async function gemeentenVan(db: Db, organisaties: string[]) {
	const rows = unwrap(
		await db
			.from('organisaties')
			.select('gemeenten!gemeente_id(id, naam)')
			.in('id', organisaties)
			.eq('soort', 'gemeente')
	);
	const found = rows.flatMap(({ gemeenten }) => (gemeenten ? [gemeenten] : []));
	return [...new Map(found.map((gemeente) => [gemeente.id, gemeente])).values()];
}

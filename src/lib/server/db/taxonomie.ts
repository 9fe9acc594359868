import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** The words of the kaart, in the order in which a screen shows them. */
export async function all(db: Db) {
	const [resultaatgebieden, soorten, doelgroepen] = await Promise.all([
		db
			.from('resultaatgebieden')
			.select('code, naam, officiele_naam, voorbeelden, is_resultaatgebied')
			.order('volgorde'),
		db.from('soorten').select('code, naam, omschrijving, controle_na_maanden').order('volgorde'),
		db.from('doelgroepen').select('code, naam').order('volgorde')
	]);
	return {
		resultaatgebieden: unwrap(resultaatgebieden),
		soorten: unwrap(soorten),
		doelgroepen: unwrap(doelgroepen)
	};
}
export type Taxonomie = Awaited<ReturnType<typeof all>>;

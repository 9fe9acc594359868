import { dekkingtabel } from '../domain/dekkingtabel.ts';
import type { ResultaatgebiedCode } from '../domain/resultaatgebieden.ts';
import { organisatiesMetRol, type Gebruiker } from '../domain/gebruiker.ts';
import type { Db } from './db/client.ts';
import * as organisaties from './db/organisaties.ts';
import * as vraag from './db/vraag.ts';
import { getWijken } from './wijken.ts';

/**
 * Supply and demand of one gemeente for its beheerder: three queries whatever the number of wijken.
 * `slug` null or unknown: the first gemeente of the visitor. Demand is null for another gemeente.
 */
export async function getDekking(db: Db, wie: Gebruiker, slug: string | null, dag: string) {
	const [{ kaart, dekking, paden }, own] = await Promise.all([
		getWijken(db, dag),
		organisaties.gemeentenVan(db, organisatiesMetRol(wie, 'beheerder'))
	]);
	const mine = (id: string) => own.includes(null) || own.includes(id);
	const gemeente =
		kaart.gemeenten.find((g) => g.slug === slug) ??
		kaart.gemeenten.find((g) => mine(g.id)) ??
		kaart.gemeenten[0];
	const gebieden = kaart.taxonomie.resultaatgebieden.map(({ code, naam }) => ({
		code: code as ResultaatgebiedCode,
		naam
	}));
	const gemeenten = kaart.gemeenten.map(({ naam, slug }) => ({ naam, slug }));
	if (!gemeente) return { gemeente: null, gemeenten, gebieden, wijken: [], tabel: null, paden };
	const wijken = kaart.wijken.filter((wijk) => wijk.gemeente_id === gemeente.id);
	const asked = mine(gemeente.id) ? await vraag.perWijk(db, gemeente.id) : null;
	const tabel = dekkingtabel(
		wijken,
		gebieden.map((g) => g.code),
		dekking,
		asked
	);
	return { gemeente, gemeenten, gebieden, wijken, tabel, paden };
}

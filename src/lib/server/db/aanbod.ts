import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

const COLUMNS =
	`id, slug, naam, soort, soort_voorgesteld, samenvatting, omschrijving, trefwoorden, kosten_soort,
	kosten, prijs_cents, toegang, verwijzing_nodig, telefoon, email, website, talen, schaal, vorm, openingstijden_tekst,
	plaatsen_vrij, plaatsen_vrij_op, gevoelig, adres_geheim, dicht_van, dicht_tot, dicht_reden, status, gecontroleerd_op,
	gecontroleerd_door, inhoud_gewijzigd_op, gemeld_op,
	organisaties(id, naam, slug, omschrijving, telefoon, email, website, zoekt_vrijwilligers),
	aanbod_locaties(locaties(id, naam, adres, postcode, plaats, lat, lng, rolstoel, bereikbaar, wijken(naam))),
	aanbod_resultaatgebieden(resultaatgebied, voorgesteld),
	aanbod_doelgroepen(doelgroep), aanbod_wijken(wijken(naam)),
	openingstijden(dag, van, tot, locatie_id), afwijkende_tijden(datum, van, tot, reden)` as const;

/** One aanbod with all that belongs to it, in one query; null when the visitor may not see it. */
export async function findBySlug(db: Db, slug: string) {
	return unwrap(await db.from('aanbod').select(COLUMNS).eq('slug', slug).maybeSingle());
}

/** Published ones of a shortlist, in no order; ids that are gone are left out. */
export async function byIds(db: Db, ids: string[]) {
	if (!ids.length) return [];
	return unwrap(await db.from('aanbod').select(COLUMNS).eq('status', 'gepubliceerd').in('id', ids));
}

export type AanbodVol = Awaited<ReturnType<typeof byIds>>[number];

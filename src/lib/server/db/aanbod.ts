import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

const COLUMNS =
	`id, slug, naam, soort, soort_voorgesteld, samenvatting, omschrijving, trefwoorden, kosten_soort,
	kosten, prijs_cents, toegang, verwijzing_nodig, telefoon, email, website, talen, schaal, vorm, openingstijden_tekst,
	plaatsen_vrij, plaatsen_vrij_op, status, gecontroleerd_op, gecontroleerd_door, inhoud_gewijzigd_op,
	gemeld_op, dicht_van, dicht_tot,
	organisaties(id, naam, slug, omschrijving, telefoon, email, website, zoekt_vrijwilligers),
	aanbod_locaties(locaties(id, naam, adres, postcode, plaats, lat, lng, rolstoel, bereikbaar, wijken(naam))),
	aanbod_resultaatgebieden(resultaatgebied, voorgesteld),
	aanbod_doelgroepen(doelgroep), aanbod_wijken(wijken(naam)),
	openingstijden(dag, van, tot, locatie_id)` as const;

/** One aanbod with all that belongs to it, in one query; null when the visitor may not see it. */
export async function findBySlug(db: Db, slug: string) {
	return unwrap(await db.from('aanbod').select(COLUMNS).eq('slug', slug).maybeSingle());
}

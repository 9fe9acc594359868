import { dienst, dienstOpPlek, organisatieVan, plekId } from '../../domain/hsds.ts';
import { bevat, kiesAanbod, kiesOrganisaties, type Rang } from '../../domain/hsds/kies.ts';
import { pagineer, type Pagina } from '../../domain/hsds/pagina.ts';
import type { Hsds } from '../../domain/hsds/schoon.ts';
import { termMetTaxonomie } from '../../domain/hsds/taxonomie.ts';
import type { HsdsVraag, SoortHsds } from '../../domain/hsds/vraag.ts';
import { zoek } from '../../domain/zoeken.ts';
import type { Publicatie } from '../uitwisseling.ts';

type Lijst = (publicatie: Publicatie, vraag: HsdsVraag) => Pagina<Hsds>;
type Een = (publicatie: Publicatie, id: string) => Hsds | null;

/** The same search as on the site. */
function rangVan({ kaart }: Publicatie, { search }: HsdsVraag): Rang {
	return search ? zoek(kaart.index, search).treffers.map(({ id }) => id) : null;
}

/** Every list of the API: a page in short or in full, and one record in full. */
export const LIJSTEN: Record<SoortHsds, { lijst: Lijst; een: Een }> = {
	services: {
		lijst: (p, vraag) =>
			pagineer(kiesAanbod(p.bron, vraag, rangVan(p, vraag)), vraag, (a) =>
				dienst(p.bron, a, vraag.full)
			),
		een: ({ bron }, id) => {
			const aanbod = bron.aanbod.get(id);
			return aanbod ? dienst(bron, aanbod, true) : null;
		}
	},
	organizations: {
		lijst: (p, vraag) =>
			pagineer(kiesOrganisaties(p.bron, vraag, rangVan(p, vraag)), vraag, (o) =>
				organisatieVan(p.bron, o, vraag.full ? 'vol' : 'kern')
			),
		een: ({ bron }, id) => {
			const organisatie = bron.organisaties.get(id);
			return organisatie ? organisatieVan(bron, organisatie, 'vol') : null;
		}
	},
	service_at_locations: {
		lijst: (p, vraag) => {
			const plekken = kiesAanbod(p.bron, vraag, rangVan(p, vraag)).flatMap((aanbod) =>
				aanbod.locaties.map((plek) => ({ aanbod, plek: plek.id }))
			);
			return pagineer(plekken, vraag, ({ aanbod, plek }) =>
				dienstOpPlek(p.bron, aanbod, plek, vraag.full)
			);
		},
		een: ({ bron }, id) => {
			for (const aanbod of bron.aanbod.values()) {
				const plek = aanbod.locaties.find((l) => plekId(aanbod.id, l.id) === id);
				if (plek) return dienstOpPlek(bron, aanbod, plek.id, true);
			}
			return null;
		}
	},
	taxonomies: {
		lijst: ({ bron }, vraag) => {
			const { taxonomies } = bron.taxonomieen;
			const found = taxonomies.filter((t) => bevat(vraag.search, t.name, t.description));
			return pagineer(found, vraag, (t) => t);
		},
		een: ({ bron }, id) => bron.taxonomieen.taxonomies.find((t) => t.id === id) ?? null
	},
	taxonomy_terms: {
		lijst: ({ bron: { taxonomieen } }, vraag) => {
			const found = taxonomieen.terms.filter(
				(t) =>
					bevat(vraag.search, t.code, t.name, t.description) &&
					(!vraag.taxonomy_id || t.taxonomy_id === vraag.taxonomy_id)
			);
			return pagineer(found, vraag, (t) => termMetTaxonomie(taxonomieen, t));
		},
		een: ({ bron: { taxonomieen } }, id) => {
			const term = taxonomieen.terms.find((t) => t.id === id);
			return term ? termMetTaxonomie(taxonomieen, term) : null;
		}
	}
};

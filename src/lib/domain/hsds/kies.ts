import { gewijzigd } from '../hsds.ts';
import type { AanbodBron, Bron, OrganisatieBron } from './bron.ts';
import { kenmerkenVanAanbod } from './kenmerken.ts';
import { moment } from './schoon.ts';
import type { Term } from './taxonomie.ts';
import type { HsdsVraag } from './vraag.ts';

/** Ids of the aanbod that a search found, best first; null when nothing was asked. */
export type Rang = string[] | null;

/** The aanbod that a question is about: ranked when there was a search, else in the order of the kaart. */
export function kiesAanbod(bron: Bron, vraag: HsdsVraag, rang: Rang): AanbodBron[] {
	const items = rang ? rang.flatMap((id) => bron.aanbod.get(id) ?? []) : [...bron.aanbod.values()];
	return items.filter((a) => pastBij(bron, a, vraag));
}

function pastBij(bron: Bron, a: AanbodBron, vraag: HsdsVraag): boolean {
	const { organization_id, modified_after } = vraag;
	if (organization_id && a.organisatie_id !== organization_id) return false;
	if (modified_after && gewijzigd(bron, a) <= modified_after) return false;
	return heeftTerm(bron, a, vraag);
}

function heeftTerm(bron: Bron, a: AanbodBron, { taxonomy_term_id, taxonomy_id }: HsdsVraag) {
	if (!taxonomy_term_id && !taxonomy_id) return true;
	const terms = kenmerkenVanAanbod(bron.taxonomieen, a).flatMap(
		(kenmerk) => (kenmerk.taxonomy_term as Term | undefined) ?? []
	);
	return terms.some(
		(term) =>
			(!taxonomy_term_id || term.id === taxonomy_term_id) &&
			(!taxonomy_id || term.taxonomy_id === taxonomy_id)
	);
}

/** Organisations of the aanbod that was found, then those whose own name has the words. */
export function kiesOrganisaties(bron: Bron, vraag: HsdsVraag, rang: Rang): OrganisatieBron[] {
	const { search, modified_after, taxonomy_term_id, taxonomy_id } = vraag;
	const doorAanbod = kiesAanbod(bron, { ...vraag, modified_after: null }, rang);
	const gevonden = new Set(doorAanbod.map((a) => a.organisatie_id));
	const alle = [...bron.organisaties.values()];
	let keuze = alle;
	if (search) {
		const naam = alle.filter((o) => o.naam.toLowerCase().includes(search.toLowerCase()));
		const eerst = [...gevonden].flatMap((id) => bron.organisaties.get(id) ?? []);
		keuze = [...new Set([...eerst, ...naam])];
	}
	if (taxonomy_term_id || taxonomy_id) keuze = keuze.filter((o) => gevonden.has(o.id));
	return keuze.filter((o) => !modified_after || moment(o.updated_at) > modified_after);
}

/** Whether the words stand in one of these texts; capitals do not matter. */
export function bevat(search: string, ...texts: unknown[]): boolean {
	return texts.some((text) => String(text).toLowerCase().includes(search.toLowerCase()));
}

import {
	gedeeldeRedenen,
	gelijkenis,
	LIJKT,
	vindParen,
	type DubbelPaar,
	type DubbelReden,
	type Kenmerken,
	type Vergelijkbaar
} from './dubbel.ts';

/** What of an organisatie tells that it may be there twice; the shape of `organisatie_kandidaten()`. */
export interface OrganisatieKandidaat extends Vergelijkbaar {
	status: string;
	gemeente_id: string | null;
	gemeente: string | null;
}

/**
 * Pairs that may be one organisatie: the same name unless each works in a gemeente of its own, a
 * name that looks alike with one thing shared, or two ways to reach them that are the same whatever
 * they are called. A proposal, never a decision.
 */
export function vindDubbeleOrganisaties(
	items: OrganisatieKandidaat[],
	besloten: ReadonlySet<string> = new Set()
): DubbelPaar<OrganisatieKandidaat>[] {
	return vindParen(items, vergelijk, besloten);
}

/** Many share a building; who shares a number and a website is one. */
const BEREIKEN: readonly DubbelReden[] = ['zelfde_website', 'zelfde_telefoon', 'zelfde_email'];

function vergelijk(
	een: Kenmerken<OrganisatieKandidaat>,
	ander: Kenmerken<OrganisatieKandidaat>
): DubbelReden[] {
	const gedeeld = gedeeldeRedenen(een, ander);
	const [hier, daar] = [een.item.gemeente_id, ander.item.gemeente_id];
	const samen: DubbelReden[] = hier && hier === daar ? ['zelfde_gemeente'] : [];
	const apart = hier && daar && hier !== daar;
	if (een.naam === ander.naam)
		return gedeeld.length || !apart ? ['zelfde_naam', ...samen, ...gedeeld] : [];
	if (gedeeld.length && gelijkenis(een, ander) >= LIJKT.ander)
		return ['naam_lijkt', ...samen, ...gedeeld];
	const bereik = gedeeld.filter((reden) => BEREIKEN.includes(reden));
	return bereik.length > 1 ? [...samen, ...gedeeld] : [];
}

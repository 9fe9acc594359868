import {
	aantalFilters,
	vraagUrl,
	ZONDER_FILTERS,
	type AanbodVraag
} from '$lib/domain/aanbodvraag.ts';
import { m } from '$lib/paraglide/messages.js';

type Team = { sociaal_team_naam: string | null; sociaal_team_telefoon: string | null } | null;
type Gegeven = { vraag: AanbodVraag; begrepen: string[]; team: Team; nood: boolean };

/**
 * What the page says when nothing was found, and the ways on. Written here: a phone fetches the words of a
 * page with every visit, and hardly ever needs these. With `nood` whom to call now stands above, and it is no
 * moment to propose a cup of coffee.
 */
export function geenWoorden({ vraag, begrepen, team, nood }: Gegeven) {
	const filters = aantalFilters(vraag) > 0;
	const proef = !filters && !nood;
	const nummer = team?.sociaal_team_telefoon;
	return {
		titel: m.aanbod_geen_titel(),
		uitleg: [
			begrepen.length ? m.aanbod_geen_begrepen({ woorden: begrepen.join(', ') }) : '',
			vraag.open ? m.aanbod_geen_open() : filters ? m.aanbod_geen_filters() : '',
			proef ? m.geen_probeer() : ''
		].filter(Boolean),
		proef: proef
			? m
					.geen_veel()
					.split(', ')
					.map((woord) => ({ woord, href: vraagUrl({ ...vraag, q: woord }) }))
			: [],
		bel: nummer
			? {
					tekst: m.aanbod_geen_bel({ team: team.sociaal_team_naam ?? m.aanbod_sociaal_team() }),
					nummer
				}
			: null,
		verder: vraag.open
			? { href: vraagUrl(vraag, { open: false }), tekst: m.aanbod_geen_open_knop() }
			: filters
				? { href: vraagUrl(vraag, ZONDER_FILTERS), tekst: m.aanbod_filters_wissen() }
				: { href: '/aanbod', tekst: m.aanbod_geen_alles() },
		hulp: m.hulp_geen_knop(),
		contact: m.aanbod_geen_contact()
	};
}

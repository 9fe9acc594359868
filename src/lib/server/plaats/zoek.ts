import type { AanbodVraag } from '../../domain/aanbodvraag.ts';
import {
	isPc6,
	kaleNaam,
	plaatsBij,
	plaatsVan,
	zoekInGids,
	type Gevonden,
	type Plaats,
	type Plaatsgids
} from '../../domain/plaats.ts';
import { plaatsVraag } from '../../domain/plaatsvraag.ts';
import type { Locatie } from './locatieserver.ts';

type Locatieserver = (vraag: string) => Promise<Locatie[] | null>;

const MAX = 6;
const NIETS: Gevonden = { plaatsen: [], verbeterd: false };

/**
 * Where the visitor is, by device or by what was typed. The own tables first: they answer at once
 * and send nothing anywhere. The Locatieserver, when there is one, for a whole postcode and for
 * names that the tables do not have; what was typed wrong comes last.
 */
export async function zoekPlaats(
	{ postcode, plek }: Pick<AanbodVraag, 'postcode' | 'plek'>,
	gids: Plaatsgids,
	locatieserver: Locatieserver | null
): Promise<Gevonden> {
	if (!postcode) {
		const here = plek && plaatsBij(plek, gids);
		return here ? { plaatsen: [here], verbeterd: false } : NIETS;
	}
	const own = zoekInGids(postcode, gids);
	const isKnown = own.plaatsen.length > 0 && !own.verbeterd;
	const vraag = locatieserver && (!isKnown || isPc6(postcode)) ? plaatsVraag(postcode) : null;
	const found = vraag ? await locatieserver!(vraag) : null;
	if (!found?.length) return { ...own, plaatsen: own.plaatsen.slice(0, MAX) };
	const plaatsen = unique(
		found.map((l) => plaatsVan(l.naam, l.gemeente, l, gids, l.wijk ?? undefined))
	);
	const name = kaleNaam(postcode.split(/[,(]/)[0] ?? '');
	const exact = plaatsen.filter((plaats) => isPc6(postcode) || kaleNaam(plaats.naam) === name);
	// it also answers with names that only look like what was typed
	if (exact.length || !own.plaatsen.length)
		return {
			plaatsen: (exact.length ? exact : plaatsen).slice(0, MAX),
			verbeterd: !exact.length && !/^\d/.test(postcode)
		};
	return { ...own, plaatsen: own.plaatsen.slice(0, MAX) };
}

/** One for each name in each gemeente; those that this kaart serves first. */
function unique(plaatsen: Plaats[]): Plaats[] {
	const groups = Map.groupBy(plaatsen, (plaats) => `${plaats.naam}\n${plaats.gemeente}`);
	const isElsewhere = (plaats: Plaats) => Number(plaats.gemeente_id === null);
	return [...groups.values()]
		.map((group) => group[0]!)
		.sort((a, b) => isElsewhere(a) - isElsewhere(b));
}

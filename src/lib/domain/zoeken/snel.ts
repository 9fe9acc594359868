import { slugify } from '../slug.ts';
import type { ZoekDocument } from './documenten.ts';
import { isZwak, lexiconMet } from './lexicon.ts';
import { normaliseer } from './normaliseer.ts';
import type { Synoniem } from './synoniemen.ts';
import { splits } from './woorden.ts';
import { STOPWOORDEN } from './woorden-gewoon.ts';

/** What the suggestions know of an offer. */
export type SnelAanbod = {
	slug: string;
	naam: string;
	soort: string;
	plaats: string;
	trefwoorden: string[];
};
/** Packed by column, so that it compresses well; lists of numbers point into the lists of words. */
export type SnelBestand = {
	soorten: string[];
	plaatsen: string[];
	woorden: string[];
	/** One line per offer, in the order of the names. */
	namen: string;
	/** Per offer what `slugify(naam)` misses; a whole slug begins with "/". */
	slugs: string;
	soort: number[];
	plaats: number[];
	/** Per offer the numbers of its words in base 36, with spaces between. */
	trefwoorden: string;
	eigen: Synoniem[];
};

/** More words than this say little that the first do not. */
const MAX_WOORDEN = 8;

/**
 * The words by which a suggestion finds an offer: its own, then those of the summary that the
 * synonyms know too. Many imports have no words of their own.
 */
export function snelWoorden(trefwoorden: string[], samenvatting: string): string[] {
	const { kentWoord } = lexiconMet([]);
	const woorden = new Set(trefwoorden.map((w) => eenRegel(w.toLowerCase())).filter(Boolean));
	for (const w of splits(samenvatting.toLowerCase())) {
		const stam = normaliseer(w);
		if (w.length > 3 && kentWoord(stam) && !isZwak(stam) && !STOPWOORDEN.has(w)) woorden.add(w);
	}
	return [...woorden].slice(0, MAX_WOORDEN);
}

/** Distinct values, the most used first so that their numbers are short. */
function telling(waarden: string[]): string[] {
	const keer = new Map<string, number>();
	for (const w of waarden) keer.set(w, (keer.get(w) ?? 0) + 1);
	return [...keer].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([w]) => w);
}
const plek = (lijst: string[]) => new Map(lijst.map((w, i) => [w, i]));
const eenRegel = (tekst: string) => tekst.replace(/\s+/g, ' ').trim();

/** The whole kaart for the suggestions in the browser, as small as it goes. */
export function pakIn(aanbod: SnelAanbod[], eigen: Synoniem[]): SnelBestand {
	const rijen = aanbod
		.map((a) => ({
			...a,
			naam: eenRegel(a.naam),
			trefwoorden: a.trefwoorden.map(eenRegel)
		}))
		.sort((a, b) => (a.naam < b.naam ? -1 : a.naam > b.naam ? 1 : a.slug < b.slug ? -1 : 1));
	const soorten = telling(rijen.map((a) => a.soort));
	const plaatsen = telling(rijen.map((a) => a.plaats));
	const woorden = telling(rijen.flatMap((a) => a.trefwoorden));
	const [soort, plaats, woord] = [plek(soorten), plek(plaatsen), plek(woorden)];
	return {
		soorten,
		plaatsen,
		woorden,
		namen: rijen.map((a) => a.naam).join('\n'),
		slugs: rijen.map((a) => korteSlug(a.slug, slugify(a.naam))).join('\n'),
		soort: rijen.map((a) => soort.get(a.soort)!),
		plaats: rijen.map((a) => plaats.get(a.plaats)!),
		trefwoorden: rijen
			.map((a) => a.trefwoorden.map((w) => woord.get(w)!.toString(36)).join(' '))
			.join('\n'),
		eigen: eigen.map(({ zegt, bedoelt, ook }) => ({ zegt, bedoelt, ...(ook ? { ook } : {}) }))
	};
}

const korteSlug = (slug: string, uitNaam: string) =>
	slug.startsWith(uitNaam) ? slug.slice(uitNaam.length) : `/${slug}`;

export function pakUit(bestand: SnelBestand): SnelAanbod[] {
	if (!bestand.namen) return [];
	const slugs = bestand.slugs.split('\n');
	const trefwoorden = bestand.trefwoorden.split('\n');
	return bestand.namen.split('\n').map((naam, i) => {
		const rest = slugs[i] ?? '';
		return {
			slug: rest.startsWith('/') ? rest.slice(1) : slugify(naam) + rest,
			naam,
			soort: bestand.soorten[bestand.soort[i] ?? -1] ?? '',
			plaats: bestand.plaatsen[bestand.plaats[i] ?? -1] ?? '',
			trefwoorden: (trefwoorden[i] ?? '')
				.split(' ')
				.filter(Boolean)
				.map((nummer) => bestand.woorden[parseInt(nummer, 36)] ?? '')
		};
	});
}

/** For the same index as the server builds; what is not in the file is empty. The number is the id. */
export function snelDocumenten(aanbod: SnelAanbod[]): ZoekDocument[] {
	return aanbod.map((a, i) => ({
		id: String(i),
		naam: a.naam,
		organisatie: '',
		soort: a.soort,
		samenvatting: '',
		omschrijving: '',
		trefwoorden: a.trefwoorden,
		resultaatgebieden: [],
		doelgroepen: [],
		plaatsen: a.plaats ? [a.plaats] : [],
		wijken: []
	}));
}

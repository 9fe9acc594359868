import MiniSearch from 'minisearch';
import { isZwak, lexiconMet, type Lexicon } from './lexicon.ts';
import { kaal, normaliseer } from './normaliseer.ts';
import type { Synoniem } from './synoniemen.ts';
import { samenstelling, splits } from './woorden.ts';
import { STOPWOORDEN } from './woorden-gewoon.ts';
import { bouwWoordenlijst, type Woordenlijst } from './woordenlijst.ts';

export type ZoekDocument = {
	id: string;
	naam: string;
	organisatie: string;
	soort: string;
	samenvatting: string;
	omschrijving: string;
	trefwoorden: string[];
	resultaatgebieden: string[];
	doelgroepen: string[];
	plaatsen: string[];
	wijken: string[];
};
/** The listings that have a word, with what the word is worth there at weight 1. */
export type Posten = { nummers: Uint32Array; scores: Float64Array };
/** Made once per set of listings by `bouwIndex`; what is inside is nobody else's business. */
export type ZoekIndex = {
	/** Number of a listing → its id, in the order of the ids. */
	ids: string[];
	mini: MiniSearch;
	posten: Map<string, Posten>;
	woordenlijst: Woordenlijst;
	lexicon: Lexicon;
	plaatsen: Set<string>;
	/** Listings per whole name, per place and per weak word: enough to help the order. */
	opNaam: Map<string, number[]>;
	opWoord: Map<string, number[]>;
	/** Words of the field that stand in so many long texts that they say little there. */
	algemeen: Set<string>;
};

export const BOOST = {
	naam: 5,
	trefwoorden: 4,
	soort: 3,
	resultaatgebieden: 3,
	samenvatting: 2,
	rest: 1.5,
	omschrijving: 1
};
type Veld = keyof typeof BOOST;
const VELDEN = Object.keys(BOOST) as Veld[];
/** In more than this part of the long texts a synonym is no sign of what an offer is. */
const ALGEMEEN = 0.03;

function tekstVan(d: ZoekDocument, veld: Veld): string {
	if (veld === 'rest') {
		return [d.organisatie, ...d.doelgroepen, ...d.plaatsen, ...d.wijken].join(' . ');
	}
	// Many imports have no summary: then the first lines say what it is.
	if (veld === 'samenvatting') return d.samenvatting || d.omschrijving.slice(0, 120);
	const waarde = d[veld];
	return Array.isArray(waarde) ? waarde.join(' . ') : waarde;
}

export const naamSleutel = (tekst: string) => splits(tekst).map(normaliseer).join(' ');

/** Reads texts into terms: words, parts of compounds, phrases. Counts the words on its way. */
function maakLezer({ zinnenIn }: Lexicon) {
	const geteld = new Map<string, { toon: string; tel: number; stam: string; termen: string[] }>();
	const woord = (toon: string) => {
		let gevonden = geteld.get(toon);
		if (!gevonden) {
			const stam = normaliseer(toon);
			const stop = STOPWOORDEN.has(kaal(toon)) || !stam;
			const termen = stop ? [] : [...new Set([stam, ...samenstelling(toon)])];
			geteld.set(toon, (gevonden = { toon, tel: 0, stam, termen }));
		}
		gevonden.tel++;
		return gevonden;
	};
	const lees = (tekst: string): string[] => {
		const gelezen = splits(tekst.toLowerCase()).map(woord);
		return [...gelezen.flatMap((g) => g.termen), ...zinnenIn(gelezen.map((g) => g.stam))];
	};
	return { geteld, lees };
}

/** Builds the index over all listings; the order in which they come makes no difference. `eigen`: groups of synonyms beside the built-in ones. */
export function bouwIndex(documenten: ZoekDocument[], eigen: Synoniem[] = []): ZoekIndex {
	const lexicon = lexiconMet(eigen);
	const { geteld, lees } = maakLezer(lexicon);
	const perId = new Map(documenten.map((d) => [d.id, d]));
	const ids = [...perId.keys()].sort();
	const plaatsen = new Set<string>();
	const opNaam = new Map<string, number[]>();
	const opWoord = new Map<string, number[]>();
	const inTekst = new Map<string, number>();
	const mini = new MiniSearch<{ id: number; termen: Record<Veld, string[]> }>({
		fields: VELDEN,
		extractField: (d, veld) => (veld === 'id' ? d.id : d.termen[veld as Veld]) as never,
		stringifyField: (waarde: unknown) => waarde as string,
		tokenize: (termen) => termen as unknown as string[],
		processTerm: (term) => term
	});
	for (const [nummer, id] of ids.entries()) {
		const d = perId.get(id)!;
		const termen = {} as Record<Veld, string[]>;
		for (const veld of VELDEN) {
			termen[veld] = lees(tekstVan(d, veld));
			for (const term of new Set(termen[veld])) {
				if (veld === 'omschrijving') inTekst.set(term, (inTekst.get(term) ?? 0) + 1);
				if (!isZwak(term) && veld !== 'rest') continue;
				const nummers = opWoord.get(term);
				if (nummers?.at(-1) === nummer) continue;
				if (nummers) nummers.push(nummer);
				else opWoord.set(term, [nummer]);
			}
		}
		mini.add({ id: nummer, termen });
		const naam = naamSleutel(d.naam);
		opNaam.set(naam, [...(opNaam.get(naam) ?? []), nummer]);
		for (const plaats of [...d.plaatsen, ...d.wijken]) {
			const delen = splits(plaats);
			for (const deel of delen) {
				if (deel.length > 3 || delen.length === 1) plaatsen.add(normaliseer(deel));
			}
		}
	}
	const veel = Math.max(50, ids.length * ALGEMEEN);
	const algemeen = new Set([...inTekst].filter(([, n]) => n > veel).map(([term]) => term));
	const woordenlijst = bouwWoordenlijst(geteld.values(), lexicon.woorden);
	const posten = new Map<string, Posten>();
	return { ids, mini, posten, woordenlijst, lexicon, plaatsen, opNaam, opWoord, algemeen };
}

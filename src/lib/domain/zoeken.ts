import MiniSearch, { type Query } from 'minisearch';
import { NAAST, zinnenIn } from './zoeken/lexicon.ts';
import { kaal, normaliseer } from './zoeken/normaliseer.ts';
import { vindSignalen, verwijderPersoonlijk, type VeiligSignaal } from './zoeken/veilig.ts';
import { begrijp, type Begrip } from './zoeken/vraag.ts';
import { samenstelling, splits } from './zoeken/woorden.ts';
import { STOPWOORDEN } from './zoeken/woorden-gewoon.ts';
import { bouwWoordenlijst, type Woordenlijst } from './zoeken/woordenlijst.ts';

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
/** Made once per set of listings by `bouwIndex`; what is inside is nobody else's business. */
export type ZoekIndex = {
	mini: MiniSearch;
	woordenlijst: Woordenlijst;
	plaatsen: Set<string>;
	opNaam: Map<string, string[]>;
};
/** `woorden` are the words of the query that this listing matched, as we understood them. */
export type Treffer = { id: string; score: number; woorden: string[] };
export type ZoekUitkomst = {
	treffers: Treffer[];
	begrepen: string[];
	bedoelde: string | null;
	veilig: VeiligSignaal[];
};

const BOOST = {
	naam: 5,
	trefwoorden: 4,
	soort: 3,
	resultaatgebieden: 3,
	samenvatting: 2,
	organisatie: 1.5,
	doelgroepen: 1.5,
	plaatsen: 1.5,
	wijken: 1.5,
	omschrijving: 1
};
const VELDEN = Object.keys(BOOST) as (keyof typeof BOOST)[];
/** Words that are only near count where a listing says what it is, not in its long text. */
const KOPVELDEN = ['naam', 'trefwoorden', 'soort', 'resultaatgebieden', 'samenvatting'];
const KRACHT = { sterk: 1, plaats: 0.5, zwak: 0.2 };
const MAX_VRAAG = 200;

const tekstVan = (document: ZoekDocument, veld: keyof typeof BOOST) => {
	const waarde = document[veld];
	return Array.isArray(waarde) ? waarde.join(' . ') : (waarde ?? '');
};

const naamSleutel = (tekst: string) => splits(tekst).map(normaliseer).join(' ');

/** Builds the index over all listings; the order in which they come makes no difference. */
export function bouwIndex(documenten: ZoekDocument[]): ZoekIndex {
	const geteld = new Map<string, { toon: string; tel: number }>();
	const onthouden = new Map<string, { stam: string; termen: string[] }>();
	const plaatsen = new Set<string>();
	const opNaam = new Map<string, string[]>();

	const termenVan = (woord: string) => {
		let gevonden = onthouden.get(woord);
		if (!gevonden) {
			const stam = normaliseer(woord);
			const stop = STOPWOORDEN.has(kaal(woord)) || !stam;
			gevonden = { stam, termen: stop ? [] : [...new Set([stam, ...samenstelling(woord)])] };
			onthouden.set(woord, gevonden);
		}
		return gevonden;
	};
	const tokenize = (tekst: string) => {
		const woorden = splits(tekst).map((w) => w.toLowerCase());
		const gelezen = woorden.map(termenVan);
		for (const toon of woorden) {
			const aantal = geteld.get(toon);
			if (aantal) aantal.tel++;
			else geteld.set(toon, { toon, tel: 1 });
		}
		return [...gelezen.flatMap((g) => g.termen), ...zinnenIn(gelezen.map((g) => g.stam))];
	};
	const mini = new MiniSearch({
		fields: VELDEN,
		extractField: (document, veld) =>
			veld === 'id' ? document.id : tekstVan(document, veld as keyof typeof BOOST),
		tokenize,
		processTerm: (term) => term
	});
	const gezien = new Set<string>();
	for (const document of documenten.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) {
		if (gezien.has(document.id)) continue;
		gezien.add(document.id);
		mini.add(document);
		const naam = naamSleutel(document.naam);
		opNaam.set(naam, [...(opNaam.get(naam) ?? []), document.id]);
		for (const plaats of [...document.plaatsen, ...document.wijken]) {
			const delen = splits(plaats);
			for (const deel of delen)
				if (deel.length > 3 || delen.length === 1) plaatsen.add(normaliseer(deel));
		}
	}
	return { mini, woordenlijst: bouwWoordenlijst(geteld), plaatsen, opNaam };
}

type Stand = { score: number; sterk: boolean; plaats: boolean; woorden: string[] };

/** Adds what one part of the question finds; the best of each part counts the same. */
function tel(standen: Map<string, Stand>, index: ZoekIndex, begrip: Begrip) {
	const termen = [...begrip.varianten.keys()];
	const dichtbij = (term: string) => (begrip.varianten.get(term) ?? 0) >= NAAST;
	const vraag: Query = {
		combineWith: 'OR',
		queries: [
			termen.filter(dichtbij).join(' '),
			{ queries: [termen.filter((term) => !dichtbij(term)).join(' ')], fields: KOPVELDEN }
		]
	};
	const gevonden = index.mini.search(vraag, {
		tokenize: (s) => s.split(' ').filter(Boolean),
		processTerm: (term) => term,
		boost: BOOST,
		boostTerm: (term) => begrip.varianten.get(term) ?? 0,
		prefix: false,
		fuzzy: false
	});
	const beste = gevonden[0]?.score ?? 1;
	for (const { id, score } of gevonden) {
		const stand = standen.get(id) ?? { score: 0, sterk: false, plaats: false, woorden: [] };
		stand.score += KRACHT[begrip.kracht] * Math.sqrt(score / beste);
		stand.sterk ||= begrip.kracht === 'sterk';
		stand.plaats ||= begrip.kracht === 'plaats';
		stand.woorden.push(begrip.woord);
		standen.set(id, stand);
	}
}

/**
 * Searches in residents' words. Every listing that meets one of the words that matter is a
 * treffer; words like "hulp" and names of places only help the order, unless they are all there is.
 * An empty query has no treffers: the caller lists everything.
 */
export function zoek(index: ZoekIndex, q: string): ZoekUitkomst {
	const { schoon } = verwijderPersoonlijk(q.slice(0, MAX_VRAAG));
	const { begrippen, bedoelde } = begrijp(schoon, index.woordenlijst, index.plaatsen);
	const standen = new Map<string, Stand>();
	for (const begrip of begrippen) tel(standen, index, begrip);
	// Who types the name of an offer wants that offer.
	for (const id of index.opNaam.get(naamSleutel(bedoelde ?? schoon)) ?? []) {
		const stand = standen.get(id);
		if (stand) stand.score += 1;
	}
	const alle = [...standen];
	const sterk = alle.filter(([, s]) => s.sterk);
	const plaats = alle.filter(([, s]) => s.plaats);
	const gekozen = sterk.length ? sterk : plaats.length ? plaats : alle;
	const treffers = gekozen
		.map(([id, s]) => ({ id, score: Math.round(s.score * 1e6) / 1e6, woorden: s.woorden }))
		.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
	return {
		treffers,
		begrepen: begrippen.map((b) => b.woord),
		bedoelde,
		veilig: vindSignalen(schoon)
	};
}

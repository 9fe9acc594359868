import { NAAST, sleutel } from './zoeken/lexicon.ts';
import { BOOST, naamSleutel, type Posten, type ZoekIndex } from './zoeken/documenten.ts';
import { verwijderPersoonlijk } from './zoeken/persoonlijk.ts';
import { DRINGEND } from './zoeken/veilig-lijst.ts';
import { vindSignalen, type VeiligSignaal } from './zoeken/veilig.ts';
import { begrijp, type Begrip } from './zoeken/vraag.ts';

export { bouwIndex, type ZoekDocument, type ZoekIndex } from './zoeken/documenten.ts';

/** `woorden` are the words of the query that this listing matched, as we understood them. */
export type Treffer = { id: string; score: number; woorden: string[] };
/** `bedoelde` is the corrected query, null when nothing was corrected. */
export type ZoekUitkomst = {
	treffers: Treffer[];
	begrepen: string[];
	bedoelde: string | null;
	veilig: VeiligSignaal[];
	/** The question as read, for `waarom`. */
	gelezen: Begrip[];
	/** Somebody who wants to do something for others, not somebody who looks for help. */
	wilHelpen: boolean;
};

/** Per listing (by number): its score, and as bits which parts of the question it meets. */
type Stand = { scores: Float64Array; delen: Uint32Array };

/** Where a listing says what it is: words that are only near don't count in its long text. */
const KOPVELDEN = ['naam', 'trefwoorden', 'soort', 'resultaatgebieden', 'samenvatting'];
const KRACHT = { sterk: 1, plaats: 0.7, zwak: 0.15 };
/** On top for the very word that was asked; a rarer synonym weighs no more than that word does. */
const LETTERLIJK = 0.3;
/** Below this share of the best hit a listing is left out, but never so that fewer than this remain. */
const STAART = 0.4;
const MINSTENS = 8;
const AANMELDEN = sleutel('vrijwilliger worden');
const WERK = sleutel('vrijwilligerswerk');
/** A phrase that says so, or the one word: "helpen" alone may be asked by who needs it. */
const isWilHelpen = ({ varianten, letterlijk }: Begrip) =>
	(!letterlijk || letterlijk === WERK) && (varianten.get(AANMELDEN) ?? 0) >= 0.6;
const MAX_VRAAG = 200;
const MAX_ONTHOUDEN = 4000;

/** MiniSearch's ranking for one word, asked once: synonyms bring the same words back all day. */
function postenVan(index: ZoekIndex, term: string, alleenKop: boolean): Posten {
	const sleutel = alleenKop ? `^${term}` : term;
	let posten = index.posten.get(sleutel);
	if (!posten) {
		const gevonden = index.mini.search(term, {
			tokenize: (tekst) => [tekst],
			processTerm: (woord) => woord,
			boost: BOOST,
			prefix: false,
			fuzzy: false,
			...(alleenKop ? { fields: KOPVELDEN } : {})
		});
		posten = {
			nummers: Uint32Array.from(gevonden, (r) => r.id as number),
			scores: Float64Array.from(gevonden, (r) => r.score)
		};
		if (index.posten.size >= MAX_ONTHOUDEN) index.posten.clear();
		index.posten.set(sleutel, posten);
	}
	return posten;
}

/** The first is the best: MiniSearch sorts. */
const hoogste = (posten: Posten): number => posten.scores[0] ?? 0;

/** Adds what one part of the question finds; the best of each part counts the same. */
function tel(stand: Stand, index: ZoekIndex, { varianten, letterlijk }: Begrip, bit: number) {
	const scores = new Float64Array(index.ids.length);
	const grens = letterlijk ? hoogste(postenVan(index, letterlijk, false)) : 0;
	let beste = 0;
	for (const [term, gewicht] of varianten) {
		const alleenKop = gewicht < NAAST || (gewicht < 1 && index.algemeen.has(term));
		const posten = postenVan(index, term, alleenKop);
		const temper = grens ? Math.min(1, grens / hoogste(posten)) : 1;
		for (let i = 0; i < posten.nummers.length; i++) {
			const nummer = posten.nummers[i]!;
			const score = (scores[nummer]! += temper * gewicht * posten.scores[i]!);
			if (score > beste) beste = score;
		}
	}
	for (let nummer = 0; nummer < scores.length; nummer++) {
		const score = scores[nummer]!;
		if (score > 0) {
			stand.scores[nummer]! += Math.sqrt(score / beste);
			stand.delen[nummer]! |= bit;
		}
	}
	if (letterlijk && index.woordenlijst.stammen.has(letterlijk)) {
		for (const nummer of postenVan(index, letterlijk, true).nummers) {
			stand.scores[nummer]! += LETTERLIJK;
		}
	}
	return beste > 0;
}

/** Helps the listings that were found and also have this weak word or stand in this place. */
function help(stand: Stand, index: ZoekIndex, { varianten, kracht }: Begrip, bit: number) {
	for (const term of varianten.keys()) {
		for (const nummer of index.opWoord.get(term) ?? []) {
			if (!stand.delen[nummer] || stand.delen[nummer]! & bit) continue;
			stand.scores[nummer]! += KRACHT[kracht];
			stand.delen[nummer]! |= bit;
		}
	}
}

/** "ik ben zo alleen" is near to a hundred listings: who reads them all finds nobody. */
function laatStaartWeg({ scores, delen }: Stand) {
	let beste = 0;
	for (const score of scores) if (score > beste) beste = score;
	let grens = STAART * beste;
	let genoeg = 0;
	for (const score of scores) if (score && score >= grens) genoeg++;
	if (genoeg < MINSTENS) {
		const geraakt = scores.filter((score) => score > 0).sort();
		grens = Math.min(grens, geraakt.at(-MINSTENS) ?? 0);
	}
	for (let nummer = 0; nummer < scores.length; nummer++) {
		if (scores[nummer]! >= grens) continue;
		scores[nummer] = 0;
		delen[nummer] = 0;
	}
}

/** The parts that matter decide what is found; the others only when nothing else does. */
function vindStand(index: ZoekIndex, begrippen: Begrip[]): Stand {
	const aantal = index.ids.length;
	const stand = { scores: new Float64Array(aantal), delen: new Uint32Array(aantal) };
	let dragend: string | undefined;
	for (const kracht of ['sterk', 'plaats', 'zwak']) {
		for (const [i, begrip] of begrippen.entries()) {
			if (begrip.kracht === kracht && tel(stand, index, begrip, 1 << i)) dragend = kracht;
		}
		if (dragend) break;
	}
	laatStaartWeg(stand);
	for (const [i, begrip] of begrippen.entries()) {
		if (begrip.kracht !== dragend) help(stand, index, begrip, 1 << i);
	}
	return stand;
}

/** Best first, then by id. One number per listing holds score and place, so that sorting is quick. */
function opVolgorde(index: ZoekIndex, begrippen: Begrip[], { scores, delen }: Stand): Treffer[] {
	const aantal = index.ids.length;
	const sleutels: number[] = [];
	for (let nummer = 0; nummer < aantal; nummer++) {
		if (delen[nummer])
			sleutels.push(Math.round(scores[nummer]! * 1e6) * aantal + aantal - 1 - nummer);
	}
	const woordenPer = new Map<number, string[]>();
	const woordenVan = (bits: number) => {
		let woorden = woordenPer.get(bits);
		if (!woorden) {
			woorden = begrippen.filter((_, i) => bits & (1 << i)).map((b) => b.woord);
			woordenPer.set(bits, woorden);
		}
		return woorden;
	};
	return Array.from(Float64Array.from(sleutels).sort().reverse(), (sleutel) => {
		const nummer = aantal - 1 - (sleutel % aantal);
		const score = Math.floor(sleutel / aantal) / 1e6;
		return { id: index.ids[nummer]!, score, woorden: woordenVan(delen[nummer]!) };
	});
}

/**
 * Searches in residents' words. Every listing that meets one of the words that matter is a
 * treffer; words like "hulp" and names of places only help the order, unless they are all there is.
 * An empty query has no treffers: the caller lists everything.
 */
export function zoek(index: ZoekIndex, q: string): ZoekUitkomst {
	const { schoon } = verwijderPersoonlijk(q.slice(0, MAX_VRAAG));
	const { begrippen, bedoelde } = begrijp(schoon, index);
	const { scores, delen } = vindStand(index, begrippen);
	// Who types the name of an offer wants that offer.
	for (const nummer of index.opNaam.get(naamSleutel(bedoelde ?? schoon)) ?? []) {
		if (delen[nummer]) scores[nummer]! += 1;
	}
	const veilig = vindSignalen(schoon);
	// "mijn man slaat me" is no spelling mistake for sleep: what we guessed is not shown then.
	if (bedoelde && veilig.some((signaal) => DRINGEND.includes(signaal))) {
		return { treffers: [], begrepen: [], bedoelde: null, veilig, gelezen: [], wilHelpen: false };
	}
	return {
		treffers: opVolgorde(index, begrippen, { scores, delen }),
		begrepen: begrippen.map((b) => b.woord),
		bedoelde,
		veilig,
		gelezen: begrippen,
		wilHelpen: begrippen.some(isWilHelpen)
	};
}

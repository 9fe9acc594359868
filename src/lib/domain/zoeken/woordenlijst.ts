import Fuse from 'fuse.js';
import { afstand, klank } from './afstand.ts';
import { DELEN } from './delen.ts';
import { kaal, normaliseer } from './normaliseer.ts';
import { samenstelling } from './woorden.ts';
import { GEWONE_WOORDEN, STOPWOORDEN, ZWAKKE_WOORDEN } from './woorden-gewoon.ts';

/** A word that may be what somebody meant; `tel` is how many listings have it. */
type Woord = { kaal: string; toon: string; stam: string; tel: number; eigen: boolean };

/** The words that a search may be corrected to, and the ways to them. */
export type Woordenlijst = {
	perWoord: Map<string, Woord>;
	stammen: Set<string>;
	perStukje: Map<string, number[]>;
	opVolgorde: Woord[];
	teller: Uint8Array;
};

const stukjes = (w: string) => {
	const uit = new Set<string>();
	const rand = `_${w}_`;
	for (let i = 0; i < rand.length - 1; i++) uit.add(rand.slice(i, i + 2));
	return uit;
};

/** Builds the vocabulary from the words of the listings (with counts) and our own words. */
export function bouwWoordenlijst(
	geteld: Iterable<{ toon: string; tel: number }>,
	lexiconWoorden: Iterable<string>
): Woordenlijst {
	const perWoord = new Map<string, Woord>();
	const add = (toon: string, tel: number, eigen: boolean) => {
		const w = kaal(toon);
		if (w.length < 3 || /\d/.test(w)) return;
		const bestaand = perWoord.get(w);
		if (bestaand) {
			bestaand.tel += tel;
			bestaand.eigen ||= eigen;
		} else perWoord.set(w, { kaal: w, toon, stam: normaliseer(w), tel, eigen });
	};
	for (const w of lexiconWoorden) add(w, 0, true);
	for (const w of ZWAKKE_WOORDEN) add(w, 0, true);
	for (const w of DELEN) add(w, 0, true);
	for (const { toon, tel } of geteld) add(toon, tel, false);
	const opVolgorde = [...perWoord.values()].sort((a, b) => (a.kaal < b.kaal ? -1 : 1));
	const perStukje = new Map<string, number[]>();
	const stammen = new Set<string>();
	for (const [nummer, woord] of opVolgorde.entries()) {
		stammen.add(woord.stam);
		for (const s of stukjes(woord.kaal)) {
			const key = s + woord.kaal.length;
			const rij = perStukje.get(key);
			if (rij) rij.push(nummer);
			else perStukje.set(key, [nummer]);
		}
	}
	return { perWoord, stammen, perStukje, opVolgorde, teller: new Uint8Array(opVolgorde.length) };
}

/** True when the word is right as it stands: in a listing, in our lists, or a readable compound. */
export function isBekend(lijst: Woordenlijst, w: string): boolean {
	return (
		w.length < 3 ||
		/\d/.test(w) ||
		STOPWOORDEN.has(w) ||
		GEWONE_WOORDEN.has(w) ||
		lijst.perWoord.has(w) ||
		lijst.stammen.has(normaliseer(w)) ||
		samenstelling(w).length > 0
	);
}

/** Edits allowed: none in very short words, one in short ones, at most three in long ones. */
const ruimte = (w: string) => (w.length < 4 ? 0 : w.length < 7 ? 1 : w.length < 11 ? 2 : 3);

/** Words of about this length that share most of their pairs of letters with it. */
function kandidaten({ perStukje, opVolgorde, teller }: Woordenlijst, w: string, grens: number) {
	const eigen = stukjes(w);
	const geraakt: number[] = [];
	for (let n = w.length - grens; n <= w.length + grens; n++) {
		for (const s of eigen) {
			for (const nummer of perStukje.get(s + n) ?? []) {
				if (teller[nummer]!++ === 0) geraakt.push(nummer);
			}
		}
	}
	const minstens = Math.max(2, eigen.size - 1 - 2 * grens);
	const genoeg = geraakt
		.filter((nummer) => teller[nummer]! >= minstens)
		.sort((a, b) => teller[b]! - teller[a]! || a - b)
		.slice(0, 40);
	for (const nummer of geraakt) teller[nummer] = 0;
	return genoeg.map((nummer) => opVolgorde[nummer]!);
}

/**
 * The words somebody probably meant, best first, at most three; [] when nothing is near enough.
 * Fuse finds what looks alike among words of about this length; sound and edits decide.
 */
export function corrigeer(lijst: Woordenlijst, woord: string): Woord[] {
	const w = kaal(woord);
	const grens = ruimte(w);
	if (!grens || w.length > 32) return [];
	const klinkt = klank(w);
	const fuse = new Fuse(kandidaten(lijst, w, grens), {
		keys: ['kaal'],
		includeScore: true,
		threshold: 0.6,
		distance: 40
	});
	return fuse
		.search(w)
		.map(({ item, score = 1 }) => {
			const edits = afstand(w, item.kaal, grens);
			const sound = afstand(klinkt, klank(item.kaal), grens) + 0.3;
			const begin = item.kaal[0] === w[0] ? 0 : 0.6;
			const zeldzaam = item.eigen ? 0 : item.tel > 2 ? 0.1 : 0.3;
			return { item, kosten: Math.min(edits, sound) + begin + zeldzaam + score / 10 };
		})
		.filter(({ item, kosten }) => kosten <= grens + 0.5 && (w.length > 5 || item.kaal.length > 3))
		.sort((a, b) => a.kosten - b.kosten || (a.item.kaal < b.item.kaal ? -1 : 1))
		.filter(({ kosten }, _, [beste]) => !beste || kosten <= beste.kosten + 0.25)
		.slice(0, 3)
		.map(({ item }) => item);
}

/** Words that begin like this, for somebody who is still typing; most used first. */
export function begintMet(lijst: Woordenlijst, w: string): Woord[] {
	if (w.length < 3) return [];
	let laag = 0;
	let hoog = lijst.opVolgorde.length;
	while (laag < hoog) {
		const midden = (laag + hoog) >> 1;
		if (lijst.opVolgorde[midden]!.kaal < w) laag = midden + 1;
		else hoog = midden;
	}
	const uit: Woord[] = [];
	for (let i = laag, woord; (woord = lijst.opVolgorde[i])?.kaal.startsWith(w); i++) uit.push(woord);
	return uit.sort((a, b) => b.tel - a.tel || (a.kaal < b.kaal ? -1 : 1)).slice(0, 8);
}

import { kaal, normaliseer } from './normaliseer.ts';
import { SYNONIEMEN, type Synoniem } from './synoniemen.ts';
import { ZWAKKE_WOORDEN } from './woorden-gewoon.ts';

/** How much a word of the field counts for the word that was typed; under `NAAST` it is only near. */
export type Varianten = Map<string, number>;
export const NAAST = 0.25;
type Zin = { stammen: string[]; einde: boolean; groep: number; sterk: boolean };

const zwakkeStammen = new Set([...ZWAKKE_WOORDEN].map(normaliseer));
/** True for the key of a word that stands in half of all listings: it makes no hit by itself. */
export const isZwak = (stam: string) => zwakkeStammen.has(stam);

const LIDWOORDEN = new Set(['de', 'het', 'een']);
const VULLERS = new Set(
	'de het een zo heel erg ook meer maar nu echt al mijn m me er nog toch steeds altijd eigenlijk wel zelf alles je even'.split(
		' '
	)
);
const NA_EINDE = new Set('en want met omdat door als sinds dus help of maar'.split(' '));

const items = (tekst = '') =>
	tekst
		.split(',')
		.map((deel) => deel.trim())
		.filter(Boolean);
/** At least one word: `items` leaves nothing empty. */
const stammenVan = (zin: string) =>
	zin
		.split(/[\s-]+/)
		.filter((w) => !LIDWOORDEN.has(w) && w !== '.')
		.map(normaliseer);

/** The key under which a word or a phrase stands in the index. */
export const sleutel = (zin: string) => stammenVan(zin).join('_');

function push<T>(map: Map<string, T[]>, key: string, waarde: T) {
	const rij = map.get(key);
	if (rij) rij.push(waarde);
	else map.set(key, [waarde]);
}

function lengteVanaf(zin: Zin, stammen: string[], ruw: string[], begin: number): number {
	let i = begin;
	for (const [n, stam] of zin.stammen.entries()) {
		for (
			let over = 0;
			n > 0 && over < 3 && stammen[i] !== stam && VULLERS.has(ruw[i] ?? '');
			over++
		)
			i++;
		if (stammen[i] !== stam) return 0;
		i++;
	}
	if (zin.einde && i < stammen.length && !NA_EINDE.has(ruw[i] ?? '')) return 0;
	return i - begin;
}

export type Lexicon = ReturnType<typeof bouwLexicon>;

/** Everything that the synonyms know, made once per list: how to look words and phrases up. */
export function bouwLexicon(groepen: Synoniem[]) {
	const perWoord = new Map<string, { groep: number; sterk: boolean }[]>();
	const perBegin = new Map<string, Zin[]>();
	const inDocument = new Map<string, string[][]>();
	/** Every single word that stands in the synonyms, as written. */
	const woorden = new Set<string>();

	/** Lets a word or phrase open a group; `sterk` when it is what residents say. */
	function open(zin: string, groep: number, sterk: boolean) {
		const stammen = stammenVan(zin);
		const eerste = stammen[0] ?? '';
		if (stammen.length === 1) push(perWoord, eerste, { groep, sterk });
		else push(perBegin, eerste, { stammen, einde: zin.endsWith('.'), groep, sterk });
	}

	for (const [groep, { bedoelt, ook, zegt }] of groepen.entries()) {
		for (const zin of items(zegt)) open(zin, groep, true);
		// A word of the field opens only the groups it leads: "maatje" stands in a dozen.
		for (const zin of items(bedoelt).slice(0, 2)) open(zin, groep, false);
		for (const zin of [...items(bedoelt), ...items(ook)]) {
			const stammen = stammenVan(zin);
			if (stammen.length > 1) push(inDocument, stammen[0] ?? '', stammen);
		}
		for (const zin of items(`${bedoelt},${ook},${zegt}`)) {
			for (const w of zin.split(/[\s-]+/)) if (kaal(w).length > 2) woorden.add(w);
		}
	}

	for (const [groep, { bedoelt }] of groepen.entries()) {
		for (const zin of items(bedoelt).slice(2)) {
			const stammen = stammenVan(zin);
			if (stammen.length > 1 || !perWoord.has(stammen[0] ?? '')) open(zin, groep, false);
		}
	}
	// What is only near elsewhere still means something when somebody types it.
	for (const [groep, { ook }] of groepen.entries()) {
		for (const zin of items(ook)) {
			const stammen = stammenVan(zin);
			if (stammen.length === 1 && !perWoord.has(stammen[0] ?? '')) open(zin, groep, false);
		}
	}

	/** The words of the field for one group, with their weights added to `varianten`. */
	function voegToe(varianten: Varianten, groep: number, kracht: number) {
		const add = (tekst: string | undefined, gewicht: number) => {
			for (const zin of items(tekst)) {
				const key = sleutel(zin);
				if (isZwak(key)) continue;
				varianten.set(key, Math.max(varianten.get(key) ?? 0, gewicht));
			}
		};
		add(groepen[groep]?.bedoelt, kracht);
		add(groepen[groep]?.ook, kracht * 0.35);
	}

	/** What a word means in the words of the field; empty when the synonyms don't know it. */
	function betekenis(stam: string): Varianten {
		const varianten: Varianten = new Map();
		const gevonden = perWoord.get(stam) ?? [];
		const sterk = gevonden.some((g) => g.sterk);
		for (const g of gevonden) voegToe(varianten, g.groep, g.sterk || !sterk ? 0.6 : 0.3);
		return varianten;
	}

	/** True when the word is only said beside something else: "advies", "vraag". */
	const isVaag = (stam: string) => {
		const gevonden = perWoord.get(stam) ?? [];
		return gevonden.length > 0 && gevonden.every((g) => g.sterk && groepen[g.groep]?.vaag);
	};

	const kentWoord = (stam: string) => perWoord.has(stam);

	/** The longest phrase that starts at `begin`: how many words it takes and what it means. */
	function zinVanaf(stammen: string[], ruw: string[], begin: number) {
		let lengte = 0;
		let gekozen: Zin[] = [];
		for (const zin of perBegin.get(stammen[begin] ?? '') ?? []) {
			const n = lengteVanaf(zin, stammen, ruw, begin);
			if (n > lengte) [lengte, gekozen] = [n, [zin]];
			else if (n && n === lengte) gekozen.push(zin);
		}
		if (!lengte) return null;
		const varianten: Varianten = new Map();
		for (const zin of gekozen) {
			voegToe(varianten, zin.groep, 0.6);
			if (!zin.sterk) varianten.set(zin.stammen.join('_'), 1);
		}
		return { lengte, varianten, vaag: gekozen.every((zin) => groepen[zin.groep]?.vaag) };
	}

	/** The phrases of the field that stand in these words of a listing, as keys. */
	function zinnenIn(stammen: string[]): string[] {
		const uit: string[] = [];
		for (let i = 0; i < stammen.length; i++) {
			for (const zin of inDocument.get(stammen[i] ?? '') ?? []) {
				if (zin.every((stam, n) => stammen[i + n] === stam)) uit.push(zin.join('_'));
			}
		}
		return uit;
	}

	return { woorden, betekenis, isVaag, kentWoord, zinVanaf, zinnenIn };
}

const STANDAARD = bouwLexicon(SYNONIEMEN);

/** The list of the product with the groups that a gemeente added. */
export const lexiconMet = (eigen: Synoniem[]): Lexicon =>
	eigen.length ? bouwLexicon([...SYNONIEMEN, ...eigen]) : STANDAARD;

import { isZwak, type Lexicon, type Varianten } from './lexicon.ts';
import { kaal, normaliseer } from './normaliseer.ts';
import { aaneen, samenstelling, splits, TUSSEN } from './woorden.ts';
import { GEWONE_WOORDEN, STOPWOORDEN } from './woorden-gewoon.ts';
import { begintMet, corrigeer, isBekend, type Woordenlijst } from './woordenlijst.ts';

/** One thing that is asked: the word as understood, and what to search for it, with weights. */
export type Begrip = {
	woord: string;
	varianten: Varianten;
	kracht: 'sterk' | 'plaats' | 'zwak';
	/** The stem of the word itself, when one word was asked. */
	letterlijk?: string;
};
export type Vraag = { begrippen: Begrip[]; bedoelde: string | null };

/** What a question is read with. */
export type Leesbril = { woordenlijst: Woordenlijst; lexicon: Lexicon; plaatsen: Set<string> };

type Deel = { toon: string; kaal: string; stam: string; extra: Varianten };

/** Also the number of bits that `zoek` keeps per listing; more than 31 would not fit. */
const MAX_WOORDEN = 24;
/** A stop word has to be the word itself, so that "vinden" does not stop "vinder". */
const isStop = (w: string) => STOPWOORDEN.has(w);

function deelVan(woord: string): Deel {
	const w = kaal(woord);
	return { toon: woord.toLowerCase(), kaal: w, stam: normaliseer(w), extra: new Map() };
}

function lees(bril: Leesbril, woord: string, laatste: boolean): Deel[] {
	const lijst = bril.woordenlijst;
	const deel = deelVan(woord);
	const w = deel.kaal;
	if (isBekend(lijst, w)) return [deel];
	const begin = begintMet(lijst, w);
	const beter = corrigeer(lijst, w);
	const [beste, ...rest] = beter;
	if (beste && !(laatste && begin.length)) {
		for (const ander of rest) deel.extra.set(ander.stam, 0.5);
		return [{ ...deel, toon: beste.toon, kaal: beste.kaal, stam: beste.stam }];
	}
	const los = begin.length ? [] : uiteen(lijst, w);
	if (los.length) return los.flatMap((stuk) => lees(bril, stuk, false));
	// Somebody who is still typing: the words that begin like this, or what it may be a slip of.
	for (const ander of [...beter, ...begin]) deel.extra.set(ander.stam, 0.7);
	for (const ander of [beste, begin[0]]) {
		for (const [term, gewicht] of bril.lexicon.betekenis(ander?.stam ?? '')) {
			if (!deel.extra.has(term)) deel.extra.set(term, gewicht * 0.6);
		}
	}
	return [deel];
}

/** Two known words that were written as one: "huishoudelijkehulp", "inburgeringscursus". */
function uiteen(lijst: Woordenlijst, w: string): string[] {
	for (let i = w.length - 4; i >= 4; i--) {
		if (!lijst.perWoord.has(w.slice(i))) continue;
		for (const tussen of TUSSEN) {
			const links = w.slice(0, i - tussen.length);
			if (w.slice(0, i) === links + tussen && lijst.perWoord.has(links)) return [links, w.slice(i)];
		}
	}
	return [];
}

/** Puts "klussen dienst" together when that is a word we know. */
function voegSamen({ woordenlijst, lexicon }: Leesbril, links: Deel, rechts: Deel): Deel | null {
	const isWoord = (w: string, stam: string) =>
		woordenlijst.perWoord.has(w) || woordenlijst.stammen.has(stam) || lexicon.kentWoord(stam);
	// "speel goed", "voor lezen": with a small word only exactly, so that a sentence stays a sentence.
	if (isStop(links.kaal) || isStop(rechts.kaal)) {
		const w = links.kaal + rechts.kaal;
		if (w.length < 7 || !woordenlijst.perWoord.has(w)) return null;
		return {
			toon: `${links.toon} ${rechts.toon}`,
			kaal: w,
			stam: normaliseer(w),
			extra: new Map()
		};
	}
	for (const w of aaneen(links.kaal, rechts.kaal)) {
		const stam = normaliseer(w);
		if (w.length > 5 && isWoord(w, stam)) {
			return { toon: `${links.toon} ${rechts.toon}`, kaal: w, stam, extra: new Map() };
		}
	}
	return null;
}

function begripVan(
	deel: Deel,
	{ lexicon, plaatsen }: Leesbril,
	altijdSterk: boolean
): Begrip | null {
	const stop = isStop(deel.kaal);
	const bijzaak = isZwak(deel.stam) || lexicon.isVaag(deel.stam) || /^\d+$/.test(deel.kaal);
	const zwak = bijzaak && !altijdSterk;
	if (stop && !lexicon.kentWoord(deel.stam)) return null;
	const varianten: Varianten = new Map(zwak ? [] : lexicon.betekenis(deel.stam));
	for (const [term, gewicht] of deel.extra) varianten.set(term, gewicht);
	for (const stuk of samenstelling(deel.kaal)) {
		if (!isZwak(stuk) && !varianten.has(stuk)) varianten.set(stuk, 0.4);
	}
	if (!stop) varianten.set(deel.stam, 1);
	const kracht = plaatsen.has(deel.stam) ? 'plaats' : zwak ? 'zwak' : 'sterk';
	return { woord: deel.toon, varianten, kracht, ...(stop ? {} : { letterlijk: deel.stam }) };
}

function begrippenVan(delen: Deel[], bril: Leesbril, sterk: boolean) {
	const stammen = delen.map((d) => d.stam);
	const ruw = delen.map((d) => d.kaal);
	const uit: Begrip[] = [];
	for (let i = 0; i < delen.length; i++) {
		const [deel, volgende] = [delen[i]!, delen[i + 1]];
		const zin = bril.lexicon.zinVanaf(stammen, ruw, i);
		if (zin) {
			const woorden = delen.slice(i, i + zin.lengte);
			const woord = woorden.map((d) => d.toon).join(' ');
			for (const d of woorden) {
				if (isStop(d.kaal) || isZwak(d.stam) || GEWONE_WOORDEN.has(d.kaal)) continue;
				if (!zin.varianten.has(d.stam)) zin.varianten.set(d.stam, 0.5);
			}
			uit.push({ woord, varianten: zin.varianten, kracht: zin.vaag && !sterk ? 'zwak' : 'sterk' });
			i += zin.lengte - 1;
			continue;
		}
		const samen = volgende && voegSamen(bril, deel, volgende);
		const begrip = begripVan(samen || deel, bril, sterk);
		if (samen) i++;
		if (begrip && !uit.some((b) => b.woord === begrip.woord)) uit.push(begrip);
	}
	return uit;
}

/** Between quotes nothing is corrected: somebody says that the word is right. */
const isLetterlijk = (q: string) => /^\s*["“„].*["”“]\s*$/.test(q);

/** Reads a search: corrects words, finds phrases and compounds, and says what to search for. */
export function begrijp(q: string, bril: Leesbril): Vraag {
	const verbeter = !isLetterlijk(q);
	const woorden = splits(q).slice(0, MAX_WOORDEN);
	const delen = woorden
		.flatMap((w, i) => (verbeter ? lees(bril, w, i === woorden.length - 1) : [deelVan(w)]))
		.slice(0, MAX_WOORDEN);
	const anders = delen.map((d) => d.kaal).join(' ') !== woorden.map(kaal).join(' ');
	let begrippen = begrippenVan(delen, bril, false);
	if (!begrippen.some((b) => b.kracht === 'sterk')) {
		const alsSterk = begrippenVan(delen, bril, true);
		if (alsSterk.length) begrippen = alsSterk;
	}
	return { begrippen, bedoelde: anders ? delen.map((d) => d.toon).join(' ') : null };
}

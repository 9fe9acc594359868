import type { ZoekDocument } from './documenten.ts';
import { sleutel } from './lexicon.ts';
import { normaliseer } from './normaliseer.ts';
import type { Begrip } from './vraag.ts';
import { samenstelling, splits } from './woorden.ts';

/** One word of the question and what of the listing answers it; `door` is empty when only the long text does. */
export type Reden = { woord: string; door: string[] };

const MAX_DOOR = 3;
const MAX_REDENEN = 2;

/** How well one word or phrase of a listing answers; 0 when it does not. */
function gewicht(tekst: string, { varianten }: Begrip): number {
	const woorden = splits(tekst);
	const termen = [
		sleutel(tekst.toLowerCase()),
		...woorden.flatMap((w) => [normaliseer(w), ...samenstelling(w)])
	];
	return Math.max(0, ...termen.map((term) => varianten.get(term) ?? 0));
}

/**
 * Why a listing was found, in its own words. Empty when its name already holds the very words that
 * were asked: then the line would say what everybody sees.
 */
export function waarom(d: Omit<ZoekDocument, 'id'>, begrippen: Begrip[], raak: string[]): Reden[] {
	const naam = new Set(splits(d.naam).map(normaliseer));
	const redenen: Reden[] = [];
	for (const begrip of begrippen) {
		if (begrip.kracht !== 'sterk' || !raak.includes(begrip.woord)) continue;
		if (begrip.letterlijk && naam.has(begrip.letterlijk)) continue;
		const gevonden = [...d.trefwoorden, ...splits(d.naam), d.soort, ...splits(d.samenvatting)]
			.map((tekst) => ({ tekst: tekst.toLowerCase(), waarde: gewicht(tekst, begrip) }))
			.filter(({ tekst, waarde }) => tekst && waarde > 0)
			.sort((a, b) => b.waarde - a.waarde);
		const door = [...new Map(gevonden.map((g) => [sleutel(g.tekst), g.tekst])).values()];
		redenen.push({ woord: begrip.woord, door: door.slice(0, MAX_DOOR) });
	}
	return redenen.slice(0, MAX_REDENEN);
}

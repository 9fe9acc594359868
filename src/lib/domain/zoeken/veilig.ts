import { afstand } from './afstand.ts';
import { kaal, normaliseer } from './normaliseer.ts';
import { SIGNALEN, VEILIG_LIJST, type VeiligSignaal } from './veilig-lijst.ts';
import { splits } from './woorden.ts';
import { GEWONE_WOORDEN, STOPWOORDEN } from './woorden-gewoon.ts';

export type { VeiligSignaal };

type Gezocht = { kaal: string; stam: string; grens: number };
type Patroon = { woorden: Gezocht[]; signaal: VeiligSignaal; geheel: boolean };
type Woord = { kaal: string; stam: string; gewoon: boolean };

/** Small words that may stand between the words of a phrase. */
const TUSSEN = new Set(
	'de het een er zo heel erg ook maar nu echt al mijn m nog toch steeds altijd eigenlijk wel heeft is ik hij ze zij we meer te'.split(
		' '
	)
);
const LIDWOORDEN = new Set(['de', 'het', 'een']);

/** Errors allowed: none in short words, where every error is another word. */
const grensVan = (w: string) => (w.length < 6 || /\d/.test(w) ? 0 : w.length < 9 ? 1 : 2);

const patronen: Patroon[] = SIGNALEN.flatMap((signaal) =>
	VEILIG_LIJST[signaal].split(',').map((zin) => ({
		signaal,
		geheel: zin.trim().startsWith('='),
		woorden: splits(zin)
			.map(kaal)
			.filter((w) => !LIDWOORDEN.has(w))
			.map((w) => ({ kaal: w, stam: w.length > 4 ? normaliseer(w) : w, grens: grensVan(w) }))
	}))
).filter((p) => p.woorden.length > 0);

/** The same word, another form of it, or a typing error in a long one. */
function gelijk(gezocht: Gezocht, woord: Woord): boolean {
	if (gezocht.kaal === woord.kaal || (gezocht.kaal.length > 4 && gezocht.stam === woord.stam)) {
		return true;
	}
	const { grens } = gezocht;
	if (!grens || woord.gewoon || gezocht.kaal[0] !== woord.kaal[0]) return false;
	return afstand(gezocht.kaal, woord.kaal, grens) <= grens;
}

function past(woorden: Gezocht[], tekst: Woord[], begin: number): boolean {
	let i = begin;
	for (const [n, gezocht] of woorden.entries()) {
		let woord = tekst[i];
		for (let over = 0; n > 0 && over < 3 && woord; over++) {
			if (gelijk(gezocht, woord) || !TUSSEN.has(woord.kaal)) break;
			woord = tekst[++i];
		}
		if (!woord || !gelijk(gezocht, woord)) return false;
		i++;
	}
	return true;
}

/** Which signals a search gives, most urgent first. The list of words is data, see veilig-lijst. */
export function vindSignalen(q: string): VeiligSignaal[] {
	const tekst = splits(q.slice(0, 300)).map((ruw) => {
		const w = kaal(ruw);
		return { kaal: w, stam: normaliseer(w), gewoon: STOPWOORDEN.has(w) || GEWONE_WOORDEN.has(w) };
	});
	const gevonden = new Set<VeiligSignaal>();
	for (const { woorden, signaal, geheel } of patronen) {
		if (gevonden.has(signaal) || (geheel && woorden.length !== tekst.length)) continue;
		if (tekst.some((_, begin) => past(woorden, tekst, begin))) gevonden.add(signaal);
	}
	return SIGNALEN.filter((signaal) => gevonden.has(signaal));
}

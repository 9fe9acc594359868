import { DELEN } from './delen.ts';
import { kaal, normaliseer } from './normaliseer.ts';

const ADRES = /(https?:\/\/|www\.)\S+|\S+@\S+\.\S+/gi;
const WOORD = /[\p{L}\p{N}\p{M}]+(?:['’]s\b)?/gu;

/** The words of a text as written, without web and mail addresses. */
export function splits(tekst: string): string[] {
	return tekst.replace(ADRES, ' ').match(WOORD) ?? [];
}

const delen = new Map(DELEN.map((deel) => [deel, normaliseer(deel)]));
/** Letters that tie the parts of a compound. */
export const TUSSEN = ['', 's', 'en', 'n', 'e'];

function linkerdeel(links: string): string | undefined {
	for (const tussen of TUSSEN) {
		if (!links.endsWith(tussen)) continue;
		const gevonden = delen.get(links.slice(0, links.length - tussen.length));
		if (gevonden) return gevonden;
	}
}

/** The parts of a compound as normalised words, [] when it is none that we can read. */
export function samenstelling(woord: string): string[] {
	const w = kaal(woord)
		.replace(/huizen$/, 'huis')
		.replace(/(maatje|les|groep|dienst)(s|en|sen)$/, '$1');
	if (w.length < 7) return [];
	for (let i = 3; i <= w.length - 3; i++) {
		const rechts = delen.get(w.slice(i)) ?? delen.get(w.slice(i).replace(/(en|s)$/, ''));
		if (!rechts) continue;
		const rest = w.slice(0, i);
		const links = linkerdeel(rest);
		if (links) return [links, rechts];
		const dieper = samenstelling(rest);
		if (dieper.length) return [...dieper, rechts];
	}
	return [];
}

/** Spellings of two words written as one: "boodschappen dienst", "dorps huis", "taal maatje". */
export function aaneen(links: string, rechts: string): string[] {
	const uit: string[] = [];
	for (const l of new Set([links, links.replace(/(en|s|je)$/, '')])) {
		for (const t of TUSSEN) uit.push(l + t + rechts);
	}
	return uit;
}

import { UITZONDERINGEN } from './uitzonderingen.ts';

/** Lower case, without diacritics and without anything that is no letter or digit. */
export function kaal(woord: string): string {
	return woord
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/ß/g, 'ss')
		.replace(/[^a-z0-9\p{L}]/gu, '');
}

const EEN_S = /(e[lnr]|[ao]+r|oon|ie|eur|ier|.{2}m|je|[oay]|[bdfghkmnpt]e)s$/;
const EEN_OPEN_A = /^(.*[^aeiou]|)([aou])([bdfgklmnprstvz])$/;
const EEN_OPEN_E =
	/^(be|ge|ver|her|ont|op|aan|af|in|uit|mee|over|toe)?([^aeiou]*)(e)([bdfgklmnprstvz])$/;

/** What is left after -en, -e or -ing: open vowel doubled, v → f, z → s, double consonant single. */
function finish(stam: string): string {
	let s = stam.replace(/([bcdfgklmnprst])\1$/, '$1');
	if (s === stam) {
		s = s
			.replace(EEN_OPEN_A, '$1$2$2$3')
			.replace(EEN_OPEN_E, (_, v = '', b, e, c) => v + b + e + e + c);
	}
	return s.replace(/v$/, 'f').replace(/z$/, 's');
}

/**
 * One form for the forms of a Dutch word (plural, diminutive, inflected adjective, verb in -en or
 * -ing), so that what somebody types meets what a listing says. It is a key, not a word to show.
 */
export function normaliseer(woord: string): string {
	const w = kaal(woord);
	const bekend = UITZONDERINGEN.get(w);
	if (bekend) return bekend;
	if (w.length < 4 || /\d/.test(w)) return w;
	if (/maatjes?$/.test(w)) return w.replace(/s$/, '');
	if (/[^aeiou]jes?$/.test(w) && w.length > 4) return diminutive(w);
	if (EEN_S.test(w)) return enkelvoud(w.slice(0, -1));
	return enkelvoud(w);
}

function enkelvoud(w: string): string {
	const bekend = UITZONDERINGEN.get(w);
	if (bekend) return bekend;
	if (/.{5}he(id|den)$/.test(w)) return w.replace(/he(id|den)$/, '');
	if (/.{4}ingen$/.test(w)) return enkelvoud(w.slice(0, -2));
	if (/[aeiou].*.{2}[^n]ing$|.{8}ning$/.test(w) && w.length > 7) return finish(w.slice(0, -3));
	if (/[^i]een$/.test(w)) return w;
	if (/ieen$/.test(w)) return w.slice(0, -2);
	if (/.{2}en$/.test(w)) return finish(w.slice(0, -2));
	if (/[aeiou].*[^aeiouj]e$/.test(w) && w.length > 4) return finish(w.slice(0, -1));
	if (/[aeiou].*e[lr]t$/.test(w) && w.length > 6) return w.slice(0, -1);
	return w.replace(/v$/, 'f').replace(/z$/, 's');
}

function diminutive(w: string): string {
	const s = w.replace(/jes?$/, '');
	if (/(ing|ling)et$/.test(s)) return normaliseer(s.slice(0, -2));
	if (/[^aeiou]et$/.test(s)) return finish(s.slice(0, -2)).replace(/(.)\1$/, '$1');
	if (/([aeou]{2}|[lr])mp$/.test(s)) return s.slice(0, -1);
	if (/(oo|ee|ui|ij|oe|ei|ou|eu|[wlnr])t$/.test(s) && !/[st]t$/.test(s))
		return normaliseer(s.slice(0, -1));
	return normaliseer(s);
}

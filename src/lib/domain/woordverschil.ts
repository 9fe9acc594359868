/** A piece of text that stayed, came or went. */
export interface Stuk {
	soort: 'zelfde' | 'erbij' | 'weg';
	tekst: string;
}

/** Beyond this many words on a side the whole text counts as replaced: nobody reads such a puzzle. */
const MAX_WOORDEN = 1500;

/**
 * The difference between two texts in whole words: the longest row of words that both have stays,
 * the rest went or came. Put together without what came it is the old text, without what went the new.
 */
export function woordverschil(oud: string, nieuw: string): Stuk[] {
	const a = words(oud);
	const b = words(nieuw);
	if (a.length > MAX_WOORDEN || b.length > MAX_WOORDEN)
		return join([piece('weg', oud), piece('erbij', nieuw)]);
	const length = table(a, b);
	const found: Stuk[] = [];
	let i = 0;
	let j = 0;
	while (i < a.length || j < b.length) {
		if (i < a.length && j < b.length && a[i] === b[j]) {
			found.push(piece('zelfde', a[i]!));
			i++;
			j++;
		} else if (j === b.length || (i < a.length && length[i + 1]![j]! >= length[i]![j + 1]!)) {
			found.push(piece('weg', a[i++]!));
		} else found.push(piece('erbij', b[j++]!));
	}
	return join(found);
}

const piece = (soort: Stuk['soort'], tekst: string): Stuk => ({ soort, tekst });

/** Words with the white space behind them, so that nothing of a text is lost. */
function words(text: string): string[] {
	return text.match(/\S+\s*|\s+/g) ?? [];
}

/** How many words from here on both have in the same order. */
function table(a: string[], b: string[]): Uint16Array[] {
	const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
	for (let i = a.length - 1; i >= 0; i--)
		for (let j = b.length - 1; j >= 0; j--)
			rows[i]![j] =
				a[i] === b[j] ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
	return rows;
}

/** Neighbours of one kind become one piece: first all that went, then all that came. */
function join(pieces: Stuk[]): Stuk[] {
	const joined: Stuk[] = [];
	let weg = '';
	let erbij = '';
	const flush = () => {
		if (weg) joined.push(piece('weg', weg));
		if (erbij) joined.push(piece('erbij', erbij));
		weg = erbij = '';
	};
	for (const { soort, tekst } of pieces) {
		if (soort === 'weg') weg += tekst;
		else if (soort === 'erbij') erbij += tekst;
		else {
			flush();
			const last = joined.at(-1);
			if (last?.soort === 'zelfde') last.tekst += tekst;
			else joined.push(piece('zelfde', tekst));
		}
	}
	flush();
	return joined;
}

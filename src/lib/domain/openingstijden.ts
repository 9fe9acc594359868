/** One opening: day 1 (maandag) to 7 (zondag), local times `HH:MM`, `van` before `tot`. */
export interface Openingstijd {
	dag: number;
	van: string;
	tot: string;
}

type Token =
	| { soort: 'dag'; dag: number }
	| { soort: 'dagen'; dagen: number[] }
	| { soort: 'tijd'; tijd: string }
	| { soort: 'tot' | 'streep' | 'en' | 'gesloten' };

const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const WEEK = [1, 2, 3, 4, 5, 6, 7];
const GROEPEN: Record<string, number[]> = {
	werkdagen: [1, 2, 3, 4, 5],
	werkdag: [1, 2, 3, 4, 5],
	doordeweeks: [1, 2, 3, 4, 5],
	weekend: [6, 7],
	dagelijks: WEEK,
	dag: WEEK
};
const LABEL =
	/^[^\p{L}\d]*(openingstijden|openingsuren|bereikbaar(heid)?|telefonisch bereikbaar|geopend|open|inloop)\s*:?\s*/u;
const NOISE = /^(van|tussen|uur|u|elke|iedere|op|in|het|de|zijn|is|wij|we|open|geopend|om)$/;
const WORD =
	/\d{1,2}[:.]\d{2}|\d{1,2}(?=\s*(?:u|uur|tot|-|–|—|$|[,;]))|[a-zà-ÿ]+(?:\/m)?|[-–—,;&/:\n]|\S/gu;

/**
 * Reads Dutch opening hours such as "maandag t/m vrijdag van 08:30 tot 17:00 uur".
 * All or nothing: one word that is not understood ("oneven weken", "2e dinsdag") gives null,
 * because half-understood hours would send somebody to a closed door. An empty list means that the
 * text says closed on every day it names.
 */
export function parseOpeningstijden(text: string): Openingstijd[] | null {
	const clean = text
		.trim()
		.toLowerCase()
		.replace(LABEL, '')
		.replace(/[.\s]+$/, '');
	const tokens = tokenize(clean.replace(/tot en met|t\.?e\.?m\.?/g, 't/m'));
	return tokens?.length ? parse(tokens) : null;
}

/** `9`, `8.30`, `08:30:00`, `4:00 PM` → `HH:MM`; null when it is no time of a day. */
export function parseTijd(text: string): string | null {
	const found = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s*(am|pm)?$/i.exec(text.trim());
	if (!found) return null;
	const half = found[3]?.toLowerCase();
	const given = Number(found[1]);
	if (half && (given < 1 || given > 12)) return null;
	const hour = half ? (given % 12) + (half === 'pm' ? 12 : 0) : given;
	const minute = Number(found[2] ?? 0);
	if (minute > 59 || hour > 24 || (hour === 24 && minute)) return null;
	return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function tokenize(text: string): Token[] | null {
	const tokens: Token[] = [];
	for (const word of text.match(WORD) ?? []) {
		if (NOISE.test(word) || word === ':') continue;
		const token = toToken(word);
		if (!token) return null;
		tokens.push(token);
	}
	return tokens;
}

function toToken(word: string): Token | null {
	if (/^\d/.test(word)) {
		const tijd = parseTijd(word);
		return tijd ? { soort: 'tijd', tijd } : null;
	}
	if (['t/m', 'tot'].includes(word)) return { soort: 'tot' };
	if (/^[-–—]$/.test(word)) return { soort: 'streep' };
	if (/^([,;&/\n]|en)$/.test(word)) return { soort: 'en' };
	if (word === 'gesloten' || word === 'dicht') return { soort: 'gesloten' };
	if (Object.hasOwn(GROEPEN, word)) return { soort: 'dagen', dagen: GROEPEN[word]! };
	const name = word.replace(/(ochtend|middag|avond)(en)?$|s$/, '').replace(/dagen$/, 'dag');
	const dag = DAGEN.findIndex((d) => d === name || (word.length === 2 && d.startsWith(word))) + 1;
	return dag ? { soort: 'dag', dag } : null;
}

/** Days, then times or "gesloten"; and again. Anything else is not understood. */
function parse(tokens: Token[]): Openingstijd[] | null {
	const found: Openingstijd[] = [];
	let at = 0;
	while (at < tokens.length) {
		if (tokens[at]?.soort === 'en') {
			at++;
			continue;
		}
		const days: number[] = [];
		for (let step = readDays(tokens, at); step; step = readDays(tokens, at)) {
			days.push(...step.dagen);
			at = step.next;
		}
		if (!days.length) return null;
		if (tokens[at]?.soort === 'gesloten') {
			at++;
			continue;
		}
		let ranges = 0;
		for (let step = readTimes(tokens, at); step; step = readTimes(tokens, at)) {
			if (step.van >= step.tot) return null;
			for (const dag of new Set(days)) found.push({ dag, van: step.van, tot: step.tot });
			at = step.next;
			ranges++;
		}
		if (!ranges) return null;
	}
	return found.sort((a, b) => a.dag - b.dag || a.van.localeCompare(b.van));
}

function readDays(tokens: Token[], start: number) {
	const at = tokens[start]?.soort === 'en' ? start + 1 : start;
	const first = tokens[at];
	if (first?.soort === 'dagen') return { dagen: first.dagen, next: at + 1 };
	if (first?.soort !== 'dag') return null;
	const until = tokens[at + 2];
	const joined = ['tot', 'streep'].includes(tokens[at + 1]?.soort ?? '');
	if (!joined || until?.soort !== 'dag') return { dagen: [first.dag], next: at + 1 };
	const length = ((until.dag - first.dag + 7) % 7) + 1;
	const dagen = Array.from({ length }, (_, i) => ((first.dag - 1 + i) % 7) + 1);
	return { dagen, next: at + 3 };
}

function readTimes(tokens: Token[], start: number) {
	const at = tokens[start]?.soort === 'en' ? start + 1 : start;
	const [van, between, tot] = tokens.slice(at, at + 3);
	if (van?.soort !== 'tijd' || tot?.soort !== 'tijd') return null;
	if (!['tot', 'streep', 'en'].includes(between?.soort ?? '')) return null;
	return { van: van.tijd, tot: tot.tijd === '00:00' ? '24:00' : tot.tijd, next: at + 3 };
}

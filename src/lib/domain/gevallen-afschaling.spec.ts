import { describe, expect, test } from 'vitest';
import { afschaling, type Urenmeting } from './afschalen.ts';
import type { Ozr } from './traject.ts';
import { addDays } from './week.ts';

/**
 * What counts as afschalen, as a gemeente tells it. A week is a word: `3:4` four hours OZR 3, `i:2` two of the
 * maatje, `2:1+i:2` both, `0` filled in without hours, `-` nothing filled in, `?2:4` planned only, `@b` aanbieder b;
 * `6x2:4` six such weeks. The first week begins on the Monday of `van`.
 */
function weken(story: string, van: string): Urenmeting[] {
	const words = story.split(' ').flatMap((word) => {
		const [, keer, rest] = /^(?:(\d+)x)?(.+)$/.exec(word)!;
		return Array<string>(Number(keer ?? 1)).fill(rest!);
	});
	return words.flatMap((word, i) => {
		if (word === '-') return [];
		const parts = word.replace('?', '').split('+');
		return parts.map((part): Urenmeting => {
			const [hours = '', organisatie_id = 'a'] = part.split('@');
			const [level = '0', amount = '0'] = hours.split(':');
			const informal = level === 'i';
			const ozr = informal ? null : ((Number(level) || 1) as Ozr);
			const n = Number(amount);
			const werkelijk = word.startsWith('?') ? null : n;
			return {
				week: addDays(van, i * 7),
				soort: informal ? 'informeel' : 'formeel',
				ozr,
				gepland: n,
				werkelijk,
				organisatie_id
			};
		});
	});
}

function uitkomst(story: string, van: string): string {
	const m = afschaling(weken(story, van));
	if (m.uitkomst === 'te_weinig_weken') return `te weinig ${m.weken}`;
	return [m.uitkomst, m.definitie, m.andere_aanbieder ? 'andere aanbieder' : null]
		.filter(Boolean)
		.join(' ');
}

const GEWOON = '2026-01-05';
const ZOMER = '2026-06-15';
const KERST = '2026-11-16';
const DST = '2026-09-28';

// prettier-ignore
describe('wat een gemeente afschalen noemt', () => {
	test.each<[string, string, string, string]>([
		['van zes naar vier uur per week', '4x2:6 4x2:4', GEWOON, 'afgeschaald uren'],
		['van zes naar vijf en een half uur', '4x2:6 4x2:5.5', GEWOON, 'gelijk'],
		['van vijf naar vier en een half uur', '4x2:5 4x2:4.5', GEWOON, 'afgeschaald uren'],
		['van twee uur naar een kwartier', '4x1:2 4x1:0.25', GEWOON, 'afgeschaald uren'],
		['een kwartier per week minder is niets', '4x1:1 4x1:0.75', GEWOON, 'gelijk'],
		['de ene week zes, de andere twee, is gemiddeld vier', '2:6 2:2 2:6 2:2 4x2:4', GEWOON, 'gelijk'],
		['om de week komen in plaats van elke week', '4x2:4 2:4 0 2:4 0 2:4 0 2:4', GEWOON, 'gelijk'],
		['langzaam minder: zes, vijf, vier, drie', '4x2:6 4x2:5 4x2:4 4x2:3', GEWOON, 'afgeschaald uren'],
		['eerst minder, daarna weer evenveel', '4x2:6 4x2:3 4x2:6', GEWOON, 'gelijk'],
		['meer dan in het begin is opgeschaald', '4x2:3 4x2:5', GEWOON, 'opgeschaald uren'],
		['van OZR 3 naar OZR 2 met evenveel uren', '4x3:4 4x2:4', GEWOON, 'afgeschaald niveau'],
		['van OZR 3 naar OZR 2 met meer uren', '4x3:3 4x2:6', GEWOON, 'afgeschaald niveau'],
		['van OZR 2 naar OZR 1 met veel meer uren', '4x2:2 4x1:8', GEWOON, 'afgeschaald niveau'],
		['van OZR 3 in één keer naar OZR 1', '4x3:4 4x1:4', GEWOON, 'afgeschaald niveau'],
		['van OZR 1 naar OZR 2 met minder uren', '4x1:6 4x2:2', GEWOON, 'opgeschaald niveau'],
		['van OZR 2 naar alleen het maatje', '4x2:4 4xi:3', GEWOON, 'afgeschaald niveau'],
		['van alleen het maatje terug naar OZR 1', '4x1:4 4xi:3 4x1:4', GEWOON, 'gelijk'],
		['alleen maatje en dan een professional', '4xi:3 4x1:2', GEWOON, 'opgeschaald niveau'],
		['half om half: het zwaarste niveau telt', '4x3:4 4x3:2+2:2', GEWOON, 'gelijk'],
		['de meeste uren licht, een paar zwaar', '4x3:4 4x3:1+2:3', GEWOON, 'afgeschaald niveau'],
		['een zware week in een lichte periode', '4x2:4 2:4 3:4 2:4 2:4', GEWOON, 'gelijk'],
		['het maatje doet meer, de professional evenveel', '4x2:4+i:1 4x2:4+i:5', GEWOON, 'gelijk'],
		['het maatje doet meer, de professional minder', '4x2:4+i:1 4x2:2+i:3', GEWOON, 'afgeschaald uren'],
		['het maatje doet minder, de professional meer', '4x2:2+i:3 4x2:4+i:1', GEWOON, 'opgeschaald uren'],
		['het maatje valt uit, de professional doet het erbij', '4x2:2+i:2 4x2:4', GEWOON, 'opgeschaald uren'],
		['maatje erbij zonder dat er iets minder wordt', '4x2:4 4x2:4+i:2', GEWOON, 'gelijk'],
		['drie weken vakantie midden in de zomer', '4x2:4 3x0 4x2:4', ZOMER, 'gelijk'],
		['drie weken vakantie aan het einde', '8x2:4 3x0', ZOMER, 'gelijk'],
		['drie weken vakantie, het maatje gaat door', '4x2:4 3xi:4 4x2:4', ZOMER, 'gelijk'],
		['drie weken vakantie niet ingevuld', '4x2:4 3x- 4x2:4', ZOMER, 'gelijk'],
		['vakantie en daarna minder', '4x2:6 3x0 4x2:4', ZOMER, 'afgeschaald uren'],
		['vier weken niemand is gestopt', '4x2:4 4x0', ZOMER, 'afgeschaald niveau'],
		['zes weken niemand en daarna weer', '4x2:4 6x0 4x2:4', ZOMER, 'gelijk'],
		['kerstvakantie van twee weken, met week 53', '5x2:4 2x0 4x2:4', KERST, 'gelijk'],
		['week 53 telt als een gewone week', '4x2:6 2:4 2:4 2:4 2:4', '2026-12-07', 'afgeschaald uren'],
		['over de jaarwisseling een niveau lager', '6x3:4 6x2:4', KERST, 'afgeschaald niveau'],
		['na nieuwjaar weer gewoon verder', '4x2:4 -  - 4x2:4', '2026-11-30', 'gelijk'],
		['in de week dat de klok teruggaat een uur minder is niets', '4x2:4 2:3.75 3x2:4', DST, 'gelijk'],
		['in de week dat de klok vooruitgaat verandert niets', '4x2:4 4x2:4', '2026-03-02', 'gelijk'],
		['afschalen rond het ingaan van de wintertijd', '4x2:6 4x2:3', DST, 'afgeschaald uren'],
		['weken die niet zijn ingevuld tellen niet mee', '4x2:4 8x- 4x2:4', GEWOON, 'gelijk'],
		['weken die alleen zijn gepland tellen niet mee', '4x2:4 4x2:4 8x?2:1', GEWOON, 'gelijk'],
		['half ingevuld: alleen het maatje, de professional nog niet', '4x2:4 4x2:4 4x?2:4', GEWOON, 'gelijk'],
		['af en toe een week vergeten', '2:6 - 2:6 2:6 - 2:6 2:3 - 2:3 2:3 - 2:3', GEWOON, 'afgeschaald uren'],
		['zeven weken is te kort voor een oordeel', '7x2:4', GEWOON, 'te weinig 7'],
		['acht weken is genoeg', '8x2:4', GEWOON, 'gelijk'],
		['acht weken waarvan drie vakantie is te kort', '5x2:4 3x0', GEWOON, 'te weinig 5'],
		['niets ingevuld is geen oordeel', '20x-', GEWOON, 'te weinig 0'],
		['alleen gepland is geen oordeel', '20x?2:4', GEWOON, 'te weinig 0'],
		['alleen een maatje, steeds evenveel', '8xi:2', GEWOON, 'gelijk'],
		['alleen een maatje, steeds minder', '4xi:4 4xi:1', GEWOON, 'gelijk'],
		['een andere aanbieder met hetzelfde niveau', '4x3:4@a 4x3:4@b', GEWOON, 'gelijk andere aanbieder'],
		['een andere aanbieder met een lager niveau', '4x3:4@a 4x2:4@b', GEWOON, 'afgeschaald niveau andere aanbieder'],
		['een andere aanbieder met minder uren', '4x2:6@a 4x2:4@b', GEWOON, 'afgeschaald uren andere aanbieder'],
		['een andere aanbieder met een hoger niveau', '4x1:4@a 4x3:4@b', GEWOON, 'opgeschaald niveau andere aanbieder'],
		['twee aanbieders naast elkaar, een stopt', '4x3:2@a+2:2@b 4x2:2@b', GEWOON, 'afgeschaald niveau'],
		['een tweede aanbieder erbij', '4x2:4@a 4x2:2@a+2:2@b', GEWOON, 'gelijk andere aanbieder'],
		['van de aanbieder naar alleen het maatje is geen andere aanbieder', '4x2:4@a 4xi:3@w', GEWOON, 'afgeschaald niveau'],
		['opschalen tussendoor en daarna lager dan ooit', '4x2:6 4x3:8 4x2:3', GEWOON, 'afgeschaald uren'],
		['opschalen tussendoor en zo gebleven', '4x2:4 4x3:6', GEWOON, 'opgeschaald niveau'],
		['een crisisweek van twintig uur aan het einde', '4x2:4 2:4 2:4 2:4 2:20', GEWOON, 'opgeschaald uren'],
		['een crisisweek midden in het traject', '4x2:4 2:20 4x2:4', GEWOON, 'gelijk'],
		['nazorg van een uur per maand', '4x1:2 1:1 0 0 0 1:1 0 0 0', GEWOON, 'te weinig 6'],
		['nazorg van een kwartier per week', '4x1:2 4x1:0.25', GEWOON, 'afgeschaald uren'],
		['een jaar lang stap voor stap naar niets', '8x3:6 8x2:4+i:1 8x1:2+i:2 8xi:3', GEWOON, 'afgeschaald niveau'],
		['arrangement: ook zonder uren per week is te zien dat het lichter wordt', '4x3:5 4x1:2', GEWOON, 'afgeschaald niveau']
	])('%s', (_, story, van, expected) => {
		expect(uitkomst(story.replaceAll(/ +/g, ' '), van)).toBe(expected);
	});
});

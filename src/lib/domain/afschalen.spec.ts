import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afschaling, bewegingen, type Beweging, type Urenmeting } from './afschalen.ts';
import type { Ozr } from './traject.ts';
import { addDays } from './week.ts';

const START = '2026-01-05';

/**
 * A week as a word: `3:4` is four hours OZR 3, `i:2` two informal, `3:1+2:3` both levels, `0` a
 * recorded week without formal hours, `-` nothing filled in, `?3:4` planned only, `@b` aanbieder b.
 */
function weken(story: string): Urenmeting[] {
	return story.split(' ').flatMap((word, i) => {
		const week = addDays(START, i * 7);
		if (word === '-') return [];
		const [hours = '', organisatie_id = 'a'] = word.replace('?', '').split('@');
		return hours.split('+').map((part): Urenmeting => {
			const [level = '0', amount = '0'] = part.split(':');
			const n = Number(amount);
			const informal = level === 'i';
			return {
				week,
				soort: informal ? 'informeel' : 'formeel',
				ozr: informal ? null : ((Number(level) || 1) as Ozr),
				gepland: n,
				werkelijk: word.startsWith('?') ? null : n,
				organisatie_id
			};
		});
	});
}

const x4 = (word: string) => Array(4).fill(word).join(' ');

describe('uitgewerkte voorbeelden', () => {
	test.each<[string, string, Beweging['uitkomst'], Beweging['definitie'], number]>([
		['minder uren op één niveau', `${x4('2:6')} ${x4('2:4')}`, 'afgeschaald', 'uren', -2],
		['meer uren op één niveau', `${x4('2:4')} ${x4('2:6')}`, 'opgeschaald', 'uren', 2],
		['een kwartier minder telt niet', `${x4('2:4')} ${x4('2:3.75')}`, 'gelijk', null, -0.25],
		['een half uur van twaalf telt niet', `${x4('3:12')} ${x4('3:11.5')}`, 'gelijk', null, -0.5],
		['een half uur van één telt', `${x4('1:1')} ${x4('1:0.5')}`, 'afgeschaald', 'uren', -0.5],
		['van OZR 3 naar 2, zelfde uren', `${x4('3:4')} ${x4('2:4')}`, 'afgeschaald', 'niveau', 0],
		['van OZR 3 naar 2, meer uren', `${x4('3:4')} ${x4('2:6')}`, 'afgeschaald', 'niveau', 2],
		['van OZR 1 naar informeel', `${x4('1:2')} ${x4('i:2')}`, 'afgeschaald', 'niveau', -2],
		['van OZR 1 naar 3', `${x4('1:4')} ${x4('3:2')}`, 'opgeschaald', 'niveau', -2],
		['af en toe een uur zwaarder', `${x4('1:4')} 1:4 1:4+3:1 1:4 1:4`, 'gelijk', null, 0.25],
		['vakantie aan het eind', `${x4('2:4')} ${x4('2:4')} 0 0 0`, 'gelijk', null, 0],
		['vakantie met het maatje', `${x4('2:4')} ${x4('2:4')} i:3 i:3 i:3`, 'gelijk', null, 0],
		['vakantie aan het begin', `0 0 ${x4('2:4')} ${x4('2:4')}`, 'gelijk', null, 0],
		['vier weken nul is wel uitgestapt', `${x4('2:4')} ${x4('0')}`, 'afgeschaald', 'niveau', -4],
		['weken niet ingevuld', `${x4('2:4')} - - - 2:4 - 2:4 2:4 2:4`, 'gelijk', null, 0],
		['gepland maar niet ingevuld', `${x4('2:4')} ${x4('2:4')} ${x4('?2:1')}`, 'gelijk', null, 0],
		['tussendoor omhoog', `${x4('2:6')} ${x4('3:8')} ${x4('2:3')}`, 'afgeschaald', 'uren', -3],
		['omhoog en zo gebleven', `${x4('2:6')} ${x4('2:3')} ${x4('2:6')}`, 'gelijk', null, 0]
	])('%s', (_, story, uitkomst, definitie, verschil) => {
		expect(afschaling(weken(story))).toMatchObject({ uitkomst, definitie, verschil });
	});

	test('te weinig weken is geen oordeel', () => {
		expect(afschaling(weken(`${x4('2:6')} 2:1 2:1 2:1 -`))).toEqual({
			uitkomst: 'te_weinig_weken',
			weken: 7,
			nodig: 8
		});
		expect(afschaling([])).toMatchObject({ uitkomst: 'te_weinig_weken', weken: 0 });
	});

	test('een andere aanbieder is op zich niet op of af, en wordt wel gezegd', () => {
		expect(afschaling(weken(`${x4('3:4@a')} ${x4('3:4@b')}`))).toMatchObject({
			uitkomst: 'gelijk',
			andere_aanbieder: true
		});
		expect(afschaling(weken(`${x4('3:4@a')} ${x4('2:4@b')}`))).toMatchObject({
			uitkomst: 'afgeschaald',
			definitie: 'niveau',
			andere_aanbieder: true
		});
		expect(afschaling(weken(`${x4('3:4@a')} ${x4('i:1')}`))).toMatchObject({
			andere_aanbieder: false
		});
	});

	test('de cijfers staan erbij, ook van het maatje', () => {
		const result = afschaling(weken(`${x4('2:4')} 2:1+i:2 2:2+i:2 2:1+i:3 2:2+i:3`)) as Beweging;
		expect(result.voor).toMatchObject({ niveau: 2, formeel: 4, informeel: 0, van: START });
		expect(result.na).toMatchObject({ niveau: 2, formeel: 1.5, informeel: 2.5 });
		expect(result.na).toMatchObject({ van: addDays(START, 28), tot: addDays(START, 49) });
	});

	test('een week waarin alleen het maatje is ingevuld, is niet ingevuld', () => {
		const open = weken(x4('?2:4')).concat(weken(x4('i:2')));
		const shifted = open.map((u) => ({ ...u, week: addDays(u.week, 56) }));
		const uren = weken(`${x4('2:4')} ${x4('2:4')}`).concat(shifted);
		expect(afschaling(uren)).toMatchObject({ uitkomst: 'gelijk' });
	});

	test('alleen de weken van de periode tellen', () => {
		const uren = weken(`${x4('3:9')} ${x4('2:4')} ${x4('2:4')}`);
		expect(afschaling(uren, addDays(START, 28))).toMatchObject({ uitkomst: 'gelijk' });
		expect(afschaling(uren, START, addDays(START, 49))).toMatchObject({ uitkomst: 'afgeschaald' });
	});

	test('elke beweging onderweg is te zien', () => {
		const story = `${x4('3:6')} ${x4('2:6')} ${x4('3:6')} ${x4('3:4')} ${x4('3:4')} ${x4('i:2')}`;
		expect(bewegingen(weken(story)).map((b) => `${b.uitkomst} ${b.definitie}`)).toEqual([
			'afgeschaald niveau',
			'opgeschaald niveau',
			'afgeschaald uren',
			'afgeschaald niveau'
		]);
	});
});

describe('eigenschappen', () => {
	const word = fc.constantFrom(
		'-',
		'0',
		'1:2',
		'1:4',
		'2:4',
		'2:6',
		'3:4',
		'3:8',
		'i:2',
		'1:2+i:2'
	);
	const story = fc.array(word, { minLength: 8, maxLength: 40 }).map((words) => words.join(' '));

	test('de volgorde van de regels maakt niet uit', () => {
		fc.assert(
			fc.property(story, (text) => {
				expect(afschaling(weken(text).toReversed())).toEqual(afschaling(weken(text)));
			})
		);
	});

	test('achterstevoren wordt af op en op af', () => {
		const other = { afgeschaald: 'opgeschaald', opgeschaald: 'afgeschaald', gelijk: 'gelijk' };
		fc.assert(
			fc.property(story, (text) => {
				const there = afschaling(weken(text));
				const back = afschaling(weken(text.split(' ').reverse().join(' ')));
				fc.pre(there.uitkomst !== 'te_weinig_weken' && there.definitie !== 'uren');
				fc.pre(back.uitkomst !== 'te_weinig_weken');
				if (there.definitie === 'niveau') expect(back.uitkomst).toBe(other[there.uitkomst]);
				else expect(Math.abs((back as Beweging).verschil)).toBe(Math.abs(there.verschil));
			})
		);
	});

	test('een vakantie van drie weken erin verandert niets', () => {
		const worked = fc.array(fc.constantFrom('1:2', '2:4', '3:8'), { minLength: 8, maxLength: 20 });
		fc.assert(
			fc.property(worked, fc.nat(), fc.constantFrom('0', '-', 'i:3'), (words, at, away) => {
				const i = at % words.length;
				const holiday = (words as string[]).toSpliced(i, 0, away, away, away);
				const [a, b] = [words, holiday].map((w) => afschaling(weken(w.join(' '))) as Beweging);
				expect([b!.uitkomst, b!.definitie, b!.verschil]).toEqual([
					a!.uitkomst,
					a!.definitie,
					a!.verschil
				]);
			})
		);
	});
});

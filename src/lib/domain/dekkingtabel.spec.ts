import { expect, test } from 'vitest';
import { csvBestand, csvVeld, dekkingtabel } from './dekkingtabel.ts';

const WIJKEN = [{ id: 'w', naam: 'Batau' }];

test('vraag staat naast aanbod; wat de database verzwijgt is klein', () => {
	const { rijen, sommen } = dekkingtabel(WIJKEN, ['netwerk', 'regie', 'gezin'], new Map(), [
		{ wijk_id: 'w', resultaatgebied: 'netwerk', aantal: 7 },
		{ wijk_id: 'w', resultaatgebied: 'regie', aantal: null },
		{ wijk_id: 'w', resultaatgebied: null, aantal: null },
		{ wijk_id: null, resultaatgebied: 'netwerk', aantal: 12 }
	]);
	expect(rijen[0]?.cellen.netwerk).toEqual({ formeel: 0, informeel: 0, hier: 0, vraag: 7 });
	expect(rijen[0]?.cellen.regie.vraag).toBe('klein');
	expect(rijen[0]?.cellen.gezin.vraag).toBe('klein');
	expect(rijen[0]?.som).toBe('klein');
	expect(sommen.netwerk).toBe(12);
});

test('zonder recht op de vraag staat er niets over', () => {
	const { rijen, sommen } = dekkingtabel(WIJKEN, ['netwerk'], new Map(), null);
	expect(rijen[0]?.cellen.netwerk.vraag).toBeNull();
	expect([rijen[0]?.som, sommen.netwerk]).toEqual([null, null]);
});

test.each([
	['Batau', 'Batau'],
	['=1+1', "'=1+1"],
	['-2', "'-2"],
	['@som', "'@som"],
	['a;b', '"a;b"'],
	['zeg "ja"', '"zeg ""ja"""'],
	['=A1;B1', `"'=A1;B1"`],
	[-3, '-3']
])('%s wordt in een CSV %s', (in_, uit) => expect(csvVeld(in_)).toBe(uit));

test('het bestand begint met een BOM', () => {
	expect(csvBestand([['wijk', 1]])).toBe('\uFEFFwijk;1\r\n');
});

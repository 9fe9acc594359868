import { describe, expect, test } from 'vitest';
import { KOPPELING_STATUSSEN, type KoppelingStatus } from './koppeling.ts';
import { EISEN, findStap, KANTEN, magStap, STAPPEN } from './koppeling-stappen.ts';

/** Rows: from; columns: to. A letter per side (c v k p), s for systeem; a dot is forbidden. */
const KOLOMMEN = 'voorgesteld akkoord gestart afgewezen ingetrokken beeindigd verlopen'.split(' ');
const TABEL: Record<KoppelingStatus, string> = {
	voorgesteld: '. cvkp . cvkp cp . s',
	akkoord: '. . p cvkp p cp s',
	gestart: '. . . . . cp .',
	afgewezen: '. . . . . . .',
	ingetrokken: '. . . . . . .',
	beeindigd: '. . p . . . .',
	verlopen: '. . . . . . .'
};
const LETTER = {
	coordinator: 'c',
	vrijwilliger: 'v',
	client: 'k',
	professional: 'p',
	systeem: 's'
};

describe('elk paar van toestanden', () => {
	const pairs = KOPPELING_STATUSSEN.flatMap((van) =>
		KOPPELING_STATUSSEN.map((naar) => [van, naar] as const)
	);
	test.each(pairs)('van %s naar %s', (van, naar) => {
		const cell = TABEL[van].split(' ')[KOLOMMEN.indexOf(naar)];
		const found = findStap(van, naar);
		expect(found ? found.partijen.map((p) => LETTER[p]).join('') : '.').toBe(cell);
		for (const wie of KANTEN) expect(magStap(van, naar, wie)).toBe(cell!.includes(LETTER[wie]));
	});
});

describe('de tabel', () => {
	test('noemt elke stap een keer', () => {
		const keys = STAPPEN.map((s) => `${s.van}>${s.naar}`);
		expect(new Set(keys).size).toBe(keys.length);
	});
	test('vraagt alleen iets voor akkoord, voor de start en voor terug', () => {
		const asks = STAPPEN.filter((s) => s.vereist.length).map((s) => `${s.van}>${s.naar}`);
		expect(asks).toEqual(['voorgesteld>akkoord', 'akkoord>gestart', 'beeindigd>gestart']);
		expect(new Set(STAPPEN.flatMap((s) => s.vereist))).toEqual(new Set(EISEN));
	});
	test('laat cliënt en maatje tot de start altijd nee zeggen', () => {
		for (const van of ['voorgesteld', 'akkoord'] as const)
			for (const wie of ['client', 'vrijwilliger'] as const)
				expect(magStap(van, 'afgewezen', wie)).toBe(true);
	});
});

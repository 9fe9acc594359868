import { expect, test } from 'vitest';
import type { Urenregel } from '$lib/domain/uren.ts';
import { veldwaarde } from './rooster-waarde.ts';

const line = (versie: number, gepland: number, werkelijk: number | null) => ({
	...({ week: '2026-11-23', soort: 'formeel', ozr: 2, gepland, werkelijk } satisfies Urenregel),
	versie
});

test.each([
	['zoals het is bewaard', 'werkelijk', line(1, 4, 2.5), null, '2,5', undefined],
	['nul gepland is een leeg veld', 'gepland', line(1, 0, null), null, '', undefined],
	['nul gedaan is een nul', 'werkelijk', line(1, 4, 0), null, '0', undefined],
	[
		'wat is getypt blijft staan',
		'werkelijk',
		line(1, 4, 2),
		{ waarde: '3', was: '1 4 2' },
		'3',
		undefined
	],
	[
		'een fout blijft ook staan',
		'werkelijk',
		line(1, 4, 2),
		{ waarde: 'veel', was: '1 4 2' },
		'veel',
		undefined
	],
	[
		'wat niet is aangeraakt, toont wat een ander bewaarde',
		'werkelijk',
		line(2, 4, 5),
		{ waarde: '2', was: '1 4 2' },
		'5',
		undefined
	],
	[
		'wat allebei is veranderd, toont beide',
		'werkelijk',
		line(2, 4, 5),
		{ waarde: '3', was: '1 4 2' },
		'3',
		5
	],
	[
		'allebei hetzelfde is geen verschil',
		'werkelijk',
		line(2, 4, 3),
		{ waarde: '3', was: '1 4 2' },
		'3',
		undefined
	],
	[
		'een ander maakte het leeg',
		'werkelijk',
		line(2, 4, null),
		{ waarde: '3', was: '1 4 2' },
		'3',
		null
	]
] as const)('%s', (_, maat, kept, typed, tekst, elders) => {
	expect(veldwaarde(maat, kept, typed)).toEqual({ tekst, elders });
});

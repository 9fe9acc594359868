import { expect, test } from 'vitest';
import type { Zoekt } from './hulpvraag.ts';
import { magTussenstap, tussenstap, type Besluit } from './tussenstap.ts';

const open: Besluit = { nooit: null, mag: null, reden: '' };
const complex = (complex_reden: string) => ({
	complex: true,
	complex_reden,
	zoekt: 'beide' as Zoekt
});
const gewoon = (zoekt: Zoekt) => ({ complex: false, complex_reden: null, zoekt });
const niets = { maatjes: 0, collectief: 0 };

test.each<[string, Parameters<typeof tussenstap>[0], Besluit, typeof niets, object, boolean]>([
	['complex, niemand zei iets', complex('psychiatrie'), open, niets, { code: 'vraag' }, false],
	[
		'complex, de professional zei ja',
		complex('psychiatrie'),
		{ ...open, mag: true, reden: 'naast de begeleider' },
		niets,
		{ code: 'naast_professional', reden: 'naast de begeleider' },
		true
	],
	[
		'complex, de professional zei nee',
		complex('psychiatrie'),
		{ ...open, mag: false },
		niets,
		{ code: 'gezegd_nee', reden: '' },
		false
	],
	...(['crisis', 'palliatief', 'zorgmijder'] as const).map(
		(nooit) =>
			[
				`${nooit} gaat voor een ja`,
				complex('psychiatrie'),
				{ ...open, nooit, mag: true },
				niets,
				{ code: 'nooit', omdat: nooit },
				false
			] as [string, Parameters<typeof tussenstap>[0], Besluit, typeof niets, object, boolean]
	),
	[
		'de reden noemt het einde van het leven',
		complex('Palliatieve zorg thuis'),
		{ ...open, mag: true },
		niets,
		{ code: 'nooit', omdat: 'palliatief' },
		false
	],
	[
		'de reden noemt suïcidaliteit',
		complex('suïcidale gedachten'),
		open,
		niets,
		{ code: 'nooit', omdat: 'crisis' },
		false
	],
	[
		'enkelvoudig, er past een maatje',
		gewoon('beide'),
		open,
		{ maatjes: 1, collectief: 0 },
		{ code: 'eerst_informeel' },
		false
	],
	[
		'enkelvoudig, er past geen maatje',
		gewoon('maatje'),
		open,
		{ maatjes: 0, collectief: 3 },
		{ code: 'geen_maatje' },
		true
	],
	[
		'zoekt aanbod, en dat past',
		gewoon('aanbod'),
		open,
		{ maatjes: 0, collectief: 2 },
		{ code: 'eerst_informeel' },
		false
	],
	['zoekt aanbod, niets past', gewoon('aanbod'), open, niets, { code: 'geen_aanbod' }, true],
	[
		'een oud besluit telt niet meer als de vraag enkelvoudig is',
		gewoon('maatje'),
		{ ...open, mag: false },
		{ maatjes: 2, collectief: 0 },
		{ code: 'eerst_informeel' },
		false
	]
])('%s', (_, vraag, besluit, past, expected, mag) => {
	const stap = tussenstap(vraag, besluit, past);
	expect(stap).toEqual(expected);
	expect(magTussenstap(stap)).toBe(mag);
});

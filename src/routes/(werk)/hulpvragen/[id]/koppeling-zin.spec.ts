import { expect, test } from 'vitest';
import { koppelingZin } from './koppeling-zin.ts';

const nieuw = {
	status: 'voorgesteld' as const,
	aanbod_id: null,
	voornaam: 'Aisha',
	organisatie_naam: 'Handje Helpen',
	coordinator_antwoord: null,
	vrijwilliger_antwoord: null,
	reden_nee: null
};

test.each([
	[{}, 'Wacht op de coördinator van Handje Helpen en op Aisha.'],
	[{ coordinator_antwoord: true }, 'De coördinator zei ja. Wacht op Aisha.'],
	[{ vrijwilliger_antwoord: true }, 'Aisha zei ja. Wacht op de coördinator van Handje Helpen.'],
	[{ status: 'akkoord' as const }, 'Aisha en de coördinator zeiden allebei ja.'],
	[
		{ status: 'afgewezen' as const, vrijwilliger_antwoord: false, reden_nee: 'te druk' },
		'Aisha zei nee. Reden: te druk'
	],
	[
		{ status: 'afgewezen' as const, coordinator_antwoord: false },
		'De coördinator van Handje Helpen zei nee. Er is geen reden gegeven.'
	]
])('%o', (extra, zin) => expect(koppelingZin({ ...nieuw, ...extra })).toBe(zin));

test('bij aanbod zegt het label genoeg', () => {
	expect(koppelingZin({ ...nieuw, aanbod_id: 'x', status: 'akkoord' })).toBe('');
});

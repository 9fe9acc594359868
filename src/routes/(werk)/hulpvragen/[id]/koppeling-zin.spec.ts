import { expect, test } from 'vitest';
import { koppelingZin } from './koppeling-zin.ts';

const nieuw = {
	status: 'voorgesteld' as const,
	aanbod_id: null,
	voornaam: 'Aisha',
	organisatie_naam: 'Handje Helpen',
	coordinator_antwoord: null,
	vrijwilliger_antwoord: null,
	client_antwoord: null,
	reden_nee: null,
	einde_reden: null
};

test.each([
	[{}, 'Wacht op de coördinator van Handje Helpen en op Aisha.'],
	[{ coordinator_antwoord: true }, 'De coördinator zei ja. Wacht op Aisha.'],
	[{ vrijwilliger_antwoord: true }, 'Aisha zei ja. Wacht op de coördinator van Handje Helpen.'],
	[
		{ coordinator_antwoord: true, vrijwilliger_antwoord: true },
		'Aisha en de coördinator zeiden ja. Nu jouw cliënt nog.'
	],
	[
		{ status: 'verlopen' as const, einde_reden: 'vol' },
		'Dit maatje helpt nu al genoeg mensen. Dat ligt niet aan de vraag. Kies iemand anders.'
	],
	[{ status: 'afgewezen' as const, client_antwoord: false }, 'Je cliënt zei nee.'],
	[
		{ status: 'afgewezen' as const, einde_reden: 'klik_niet' },
		'Na de kennismaking gaat het niet door.'
	],
	[{ status: 'akkoord' as const }, 'Iedereen zei ja: Aisha, de coördinator en je cliënt.'],
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

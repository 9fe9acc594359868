import { expect, test } from 'vitest';
import { aanbodKandidaat, openDagdelen } from './koppelen-kaart.ts';

const plek = { gemeente_id: 'g1', wijk_id: null, lat: 52, lng: 5 };

test.each([
	['van 9 tot 12 op maandag', 1, '09:00', '12:00', ['ma_ochtend']],
	['van 9 tot 12.30 op maandag', 1, '09:00', '12:30', ['ma_ochtend', 'ma_middag']],
	['van 13 tot 17.30 op zondag', 7, '13:00', '17:30', ['zo_middag']],
	['van 10 tot 22 op woensdag', 3, '10:00', '22:00', ['wo_ochtend', 'wo_middag', 'wo_avond']]
])('open %s', (_, dag, van, tot, dagdelen) => {
	expect(openDagdelen([{ dag, van, tot }])).toEqual(dagdelen);
});

test('een aanbod van de kaart wordt een kandidaat, gemeten tot de dichtstbijzijnde plek', () => {
	const kandidaat = aanbodKandidaat(
		{
			id: 'a',
			soort: 'inloop',
			resultaatgebieden: [
				{ code: 'netwerk', voorgesteld: false },
				{ code: 'gezin', voorgesteld: true }
			],
			doelgroepen: [],
			talen: [],
			vorm: ['locatie'],
			schaal: 'wijk',
			wijken: [],
			locaties: [plek, { ...plek, wijk_id: 'w1', lat: 52.01 }, { ...plek, lat: null, lng: null }],
			tijden: [],
			kosten_soort: null,
			verwijzing_nodig: null,
			plaatsen_vrij: null,
			plaatsen_vrij_op: null
		},
		{ lat: 52.02, lng: 5 }
	);
	expect(kandidaat).toMatchObject({
		resultaatgebieden: ['netwerk', 'gezin'],
		voorgestelde_gebieden: ['gezin'],
		locatie_wijken: ['w1'],
		locatie_gemeenten: ['g1', 'g1', 'g1'],
		afstand_m: 1112
	});
});

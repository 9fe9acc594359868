import type { Aanbod, Plek } from './aanbod.ts';

/** An aanbod for tests of which only what the test is about is told. */
export function maakAanbod(deel: Partial<Aanbod> & { id: string }): Aanbod {
	return {
		slug: deel.id,
		naam: deel.id,
		organisatie: 'Stichting',
		organisatie_id: 'org',
		soort: 'inloop',
		soort_voorgesteld: false,
		samenvatting: '',
		omschrijving: '',
		trefwoorden: [],
		kosten_soort: null,
		kosten: null,
		verwijzing_nodig: null,
		talen: [],
		schaal: 'stedelijk',
		vorm: ['locatie'],
		telefoon: null,
		plaatsen_vrij: null,
		plaatsen_vrij_op: null,
		gecontroleerd_op: null,
		locaties: [],
		resultaatgebieden: [{ code: 'netwerk', voorgesteld: false }],
		doelgroepen: [],
		wijken: [],
		tijden: [],
		afwijkend: [],
		dicht_van: null,
		dicht_tot: null,
		gevoelig: false,
		...deel
	};
}

export function maakPlek(deel: Partial<Plek>): Plek {
	return {
		id: 'plek',
		naam: null,
		adres: null,
		postcode: null,
		plaats: null,
		gemeente_id: null,
		wijk_id: null,
		lat: null,
		lng: null,
		rolstoel: null,
		...deel
	};
}

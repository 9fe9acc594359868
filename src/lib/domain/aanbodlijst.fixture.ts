import type { Aanbod } from './aanbod.ts';
import { aanbodlijst } from './aanbodlijst.ts';
import { readVraag } from './aanbodvraag-lezen.ts';

export const nieuwegein = { lat: 52.0292, lng: 5.0806 };
export const monday = { datum: '2026-11-23', dag: 1, tijd: '10:00' };
export const om = { hier: null, nu: monday, rang: null };
export const WIJK = '00000000-0000-4000-8000-000000000001';

export const make = (id: string, anders: Partial<Aanbod> = {}, punt = nieuwegein): Aanbod => ({
	id,
	slug: id,
	naam: id,
	organisatie: 'Buurthuis',
	organisatie_id: 'o',
	soort: 'inloop',
	soort_voorgesteld: false,
	samenvatting: '',
	omschrijving: '',
	trefwoorden: [],
	kosten_soort: null,
	kosten: null,
	verwijzing_nodig: null,
	talen: [],
	schaal: 'wijk',
	vorm: ['locatie'],
	telefoon: null,
	plaatsen_vrij: null,
	plaatsen_vrij_op: null,
	gecontroleerd_op: null,
	locaties: [
		{
			id: `l${id}`,
			naam: null,
			adres: null,
			postcode: null,
			plaats: 'Nieuwegein',
			gemeente_id: null,
			wijk_id: null,
			rolstoel: null,
			...punt
		}
	],
	resultaatgebieden: [{ code: 'netwerk', voorgesteld: false }],
	doelgroepen: [],
	wijken: [],
	tijden: [],
	afwijkend: [],
	dicht_van: null,
	dicht_tot: null,
	gevoelig: false,
	...anders
});
export const far = { lat: 52.1, lng: 5.3 };
export const ids = (
	items: Aanbod[],
	query: string,
	hoe: Partial<Parameters<typeof aanbodlijst>[2]> = {}
) =>
	aanbodlijst(items, readVraag(new URLSearchParams(query)), { ...om, ...hoe }).resultaten.map(
		(r) => r.aanbod.id
	);

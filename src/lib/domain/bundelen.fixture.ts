import type { BundelPlek, BundelVraag } from './bundelen-regels.ts';

export const VANDAAG = '2026-11-27';

/** Somebody in the middle of town who wants help with post on Tuesday morning and waits since October. */
export function vraag(id: string, over: Partial<BundelVraag> = {}): BundelVraag {
	return {
		id,
		sinds: '2026-10-02',
		wijk: 'Centrum',
		lat: 52.03,
		lng: 5.08,
		taken: ['post'],
		resultaatgebieden: ['administratie'],
		dagdelen: ['di_ochtend'],
		talen: [],
		geslacht_gevraagd: false,
		persoonlijk: false,
		complex: false,
		zoekt: 'beide',
		max_afstand_km: null,
		uren_per_week: 2,
		vanaf: null,
		tot: null,
		...over
	};
}

/** A building around the corner with room for ten on Tuesday and Thursday morning. */
export function plek(id: string, over: Partial<BundelPlek> = {}): BundelPlek {
	return {
		id,
		lat: 52.031,
		lng: 5.081,
		ruimte: { mensen: 10, dagdelen: ['di_ochtend', 'do_ochtend'] },
		open: ['di_ochtend'],
		...over
	};
}

export const drie = (over: Partial<BundelVraag> = {}) =>
	['a', 'b', 'c'].map((id) => vraag(id, over));

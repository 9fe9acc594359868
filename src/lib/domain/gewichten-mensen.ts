import type { Aanbodkandidaat } from './koppelen-aanbod.ts';
import type { RondeMaatje, RondeVraag } from './koppelronde-kansen.ts';
import { addDays } from './week.ts';

/**
 * Made-up people on whom a change of the weights is tried. Whoever changes them may read no hulpvraag,
 * so no real one is used. Each maatje is best at something else, so that what counts decides.
 */
export const VRAGEN = ['boodschappen', 'brieven', 'wandelen', 'gezin', 'telefoon'] as const;
export type Voorbeeldvraag = (typeof VRAGEN)[number];
export const MAATJES = ['aicha', 'bram', 'carla', 'dirk', 'esma'] as const;
export type Voorbeeldmaatje = (typeof MAATJES)[number];
export const AANBOD = ['inloop', 'spreekuur', 'bellen', 'cursus'] as const;
export type Voorbeeldaanbod = (typeof AANBOD)[number];

type Vraaggegevens = RondeVraag & {
	id: Voorbeeldvraag;
	belangrijk: string;
	past_niet: string;
	doelgroepen: string[];
	wijk_id: string | null;
};

/** `noord`: how many metres from the middle of the example. */
export const plek = (noord: number) => ({ lat: 52 + noord / 111_195, lng: 5 });

function vraag(
	id: Voorbeeldvraag,
	weken: number,
	vandaag: string,
	rest: Partial<Vraaggegevens>
): Vraaggegevens {
	return {
		id,
		sinds: addDays(vandaag, -7 * weken),
		wijk: null,
		...plek(0),
		resultaatgebieden: [],
		dagdelen: [],
		talen: [],
		geslacht_wens: null,
		zoekt: 'beide',
		max_afstand_km: null,
		uren_per_week: null,
		eerder: [],
		belangrijk: '',
		past_niet: '',
		doelgroepen: [],
		wijk_id: null,
		...rest
	};
}

export function voorbeeldvragen(vandaag: string): Vraaggegevens[] {
	return [
		vraag('boodschappen', 2, vandaag, {
			resultaatgebieden: ['huishouden', 'netwerk'],
			dagdelen: ['ma_ochtend', 'do_middag'],
			wijk_id: 'dorp'
		}),
		vraag('brieven', 5, vandaag, {
			...plek(1500),
			resultaatgebieden: ['administratie'],
			dagdelen: ['wo_avond'],
			doelgroepen: ['nah']
		}),
		vraag('wandelen', 12, vandaag, {
			...plek(3500),
			resultaatgebieden: ['netwerk'],
			dagdelen: ['za_middag', 'zo_middag', 'do_middag'],
			belangrijk: 'wandelen'
		}),
		vraag('gezin', 30, vandaag, {
			...plek(-2500),
			resultaatgebieden: ['gezin', 'netwerk'],
			dagdelen: ['ma_ochtend', 'za_middag']
		}),
		vraag('telefoon', 3, vandaag, {
			...plek(2500),
			resultaatgebieden: ['administratie', 'netwerk'],
			dagdelen: ['wo_avond', 'zo_middag']
		})
	];
}

function maatje(
	id: Voorbeeldmaatje,
	noord: number,
	vandaag: string,
	/** Since when there was nobody to help, in weeks. */
	vrij: number,
	rest: Partial<RondeMaatje>
): RondeMaatje {
	return {
		id,
		voornaam: id,
		organisatie_id: 'voorbeeld',
		organisatie_naam: 'voorbeeld',
		...plek(noord),
		radius_km: null,
		dagdelen: [],
		talen: ['nl'],
		geslacht: null,
		resultaatgebieden: [],
		doelgroepen: [],
		interesses: [],
		liever_niet: [],
		capaciteit: 1,
		lopend: 0,
		voorgesteld: 0,
		status: 'actief',
		intake_op: addDays(vandaag, -400),
		vog_op: addDays(vandaag, -400),
		pauze_tot: null,
		laatste_koppeling_op: addDays(vandaag, -7 * vrij),
		ervaringsdeskundig: false,
		uren_per_week: null,
		...rest
	};
}

export function voorbeeldmaatjes(vandaag: string): RondeMaatje[] {
	return [
		maatje('aicha', 300, vandaag, 1, {
			resultaatgebieden: ['netwerk'],
			dagdelen: ['ma_ochtend', 'za_middag']
		}),
		maatje('bram', 6000, vandaag, 3, {
			resultaatgebieden: ['huishouden', 'netwerk', 'gezin', 'administratie'],
			dagdelen: ['ma_ochtend', 'do_middag', 'wo_avond', 'za_middag']
		}),
		maatje('carla', 4000, vandaag, 30, {
			resultaatgebieden: ['netwerk', 'administratie'],
			dagdelen: ['do_middag', 'wo_avond', 'ma_ochtend']
		}),
		maatje('dirk', 3000, vandaag, 4, {
			resultaatgebieden: ['administratie', 'netwerk'],
			dagdelen: ['wo_avond', 'zo_middag', 'za_middag'],
			doelgroepen: ['nah'],
			ervaringsdeskundig: true,
			capaciteit: 3,
			lopend: 1
		}),
		maatje('esma', 2000, vandaag, 8, {
			resultaatgebieden: ['netwerk', 'huishouden'],
			dagdelen: ['zo_middag', 'do_middag', 'za_middag'],
			interesses: ['wandelen']
		})
	];
}

function aanbod(
	id: Voorbeeldaanbod,
	noord: number | null,
	rest: Partial<Aanbodkandidaat>
): Aanbodkandidaat & { noord: number | null } {
	return {
		id,
		noord,
		soort: null,
		resultaatgebieden: ['netwerk'],
		voorgestelde_gebieden: [],
		doelgroepen: ['iedereen'],
		talen: ['nl'],
		vorm: ['locatie'],
		schaal: 'regionaal',
		wijken: [],
		locatie_wijken: [],
		locatie_gemeenten: [],
		dagdelen: [],
		kosten_soort: null,
		verwijzing_nodig: false,
		plaatsen_vrij: null,
		plaatsen_vrij_op: null,
		afstand_m: null,
		...rest
	};
}

export const voorbeeldaanbod = (vandaag: string) => [
	aanbod('inloop', 200, {
		resultaatgebieden: ['netwerk', 'huishouden'],
		dagdelen: ['ma_ochtend', 'za_middag'],
		locatie_wijken: ['dorp'],
		kosten_soort: 'bijdrage'
	}),
	aanbod('spreekuur', 2500, {
		resultaatgebieden: ['administratie', 'gezin'],
		dagdelen: ['wo_avond', 'ma_ochtend'],
		kosten_soort: 'gratis'
	}),
	aanbod('bellen', null, {
		resultaatgebieden: ['netwerk', 'administratie'],
		vorm: ['telefoon'],
		kosten_soort: 'gratis'
	}),
	aanbod('cursus', 5000, {
		resultaatgebieden: ['administratie', 'netwerk', 'huishouden', 'gezin'],
		doelgroepen: ['nah'],
		dagdelen: ['do_middag', 'wo_avond', 'za_middag'],
		plaatsen_vrij: 3,
		plaatsen_vrij_op: vandaag,
		kosten_soort: 'betaald'
	})
];

import { afstand } from './afstand.ts';
import type { Gewichten } from './gewichten.ts';
import { scoreAanbod, type Aanbodkandidaat } from './koppelen-aanbod.ts';
import { scoreMaatjes } from './koppelen-maatjes.ts';
import type { Voorstel } from './koppelen.ts';
import type { RondeMaatje, RondeVraag } from './koppelronde-kansen.ts';
import type { RondeOpdracht, RondeVoorstel } from './koppelronde-voorstel.ts';
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
const plek = (noord: number) => ({ lat: 52 + noord / 111_195, lng: 5 });

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

const voorbeeldaanbod = (vandaag: string) => [
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

const meters = (a: { lat: number; lng: number }, b: { lat: number; lng: number }) =>
	Math.round(afstand(a, b));
const top = (all: Voorstel[]) => all.filter((v) => v.past).map((v) => v.id);

/** Per example who stands where, best first; only those who fit. */
export function volgorden(gewichten: Gewichten, vandaag: string) {
	const people = voorbeeldmaatjes(vandaag);
	return voorbeeldvragen(vandaag).map((v) => {
		const here = { lat: v.lat!, lng: v.lng! };
		const asked = { ...v, complex: false };
		const near = people.map((m) => ({
			...m,
			afstand_m: meters(here, { lat: m.lat!, lng: m.lng! })
		}));
		const things = voorbeeldaanbod(vandaag).map(({ noord, ...rest }) => ({
			...rest,
			afstand_m: noord === null ? null : meters(here, plek(noord))
		}));
		return {
			vraag: v.id,
			maatje: top(scoreMaatjes(asked, near, { vandaag }, gewichten.maatje)) as Voorbeeldmaatje[],
			aanbod: top(scoreAanbod(asked, things, vandaag, gewichten.aanbod)) as Voorbeeldaanbod[]
		};
	});
}

export interface Regel<Id extends string> {
	vraag: Voorbeeldvraag;
	nu: Id[];
	straks: Id[];
	/** Somebody else on top. */
	anders: boolean;
}

/** Before and after: the first three for each example. */
export function vergelijk(nu: Gewichten, straks: Gewichten, vandaag: string) {
	const after = volgorden(straks, vandaag);
	const lines = <S extends 'maatje' | 'aanbod'>(soort: S) =>
		volgorden(nu, vandaag).map((before, i) => {
			const [a, b] = [before[soort], after[i]![soort]];
			return {
				vraag: before.vraag,
				nu: a.slice(0, 3),
				straks: b.slice(0, 3),
				anders: a[0] !== b[0]
			};
		});
	return {
		maatje: lines('maatje') as Regel<Voorbeeldmaatje>[],
		aanbod: lines('aanbod') as Regel<Voorbeeldaanbod>[]
	};
}

/** `krap`: not everybody can get somebody, so waiting decides. `ruim`: they can, so the load does. */
export const RONDES = ['krap', 'ruim'] as const;
export type Voorbeeldronde = (typeof RONDES)[number];
const KRAP: string[] = ['aicha', 'dirk'] satisfies Voorbeeldmaatje[];

export function voorbeeldronde(
	soort: Voorbeeldronde,
	gewichten: Gewichten,
	vandaag: string
): RondeOpdracht {
	return {
		vragen: voorbeeldvragen(vandaag),
		maatjes: voorbeeldmaatjes(vandaag).filter((m) => soort === 'ruim' || KRAP.includes(m.id)),
		vast: [],
		niet: [],
		beleid: { vandaag },
		gewichten
	};
}

/** Who gets whom in the round; null stays without. */
export function vergelijkRonde(nu: RondeVoorstel, straks: RondeVoorstel) {
	const whom = (v: RondeVoorstel, id: string) =>
		(v.paren.find((p) => p.vraag === id)?.maatje ?? null) as Voorbeeldmaatje | null;
	return VRAGEN.map((id) => {
		const [a, b] = [whom(nu, id), whom(straks, id)];
		return { vraag: id, nu: a, straks: b, anders: a !== b };
	});
}

import type { Gewichtveld, Groep } from '$lib/domain/gewichten.ts';
import type {
	Voorbeeldaanbod,
	Voorbeeldmaatje,
	Voorbeeldronde,
	Voorbeeldvraag
} from '$lib/domain/gewichten-voorbeelden.ts';
import { WEGING } from '$lib/koppelen-woorden.ts';
import { m } from '$lib/paraglide/messages.js';

export const GROEP: Record<Groep, { titel: () => string; uitleg: () => string }> = {
	maatje: { titel: m.gew_maatje_titel, uitleg: m.gew_maatje_uitleg },
	aanbod: { titel: m.gew_aanbod_titel, uitleg: m.gew_aanbod_uitleg },
	ronde: { titel: m.gew_ronde_titel, uitleg: m.gew_ronde_uitleg }
};

/** Named as under "Waarom?" at a proposal, so that one recognises the other; and what it means. */
export const VELD: Record<Gewichtveld, { naam: () => string; betekent: () => string }> = {
	maatje_gebieden: { naam: WEGING.gebieden, betekent: m.gew_maatje_gebieden },
	maatje_afstand: { naam: WEGING.afstand, betekent: m.gew_maatje_afstand },
	maatje_dagdelen: { naam: WEGING.dagdelen, betekent: m.gew_maatje_dagdelen },
	maatje_doelgroep: { naam: WEGING.doelgroep, betekent: m.gew_maatje_doelgroep },
	maatje_wachttijd: { naam: WEGING.wachttijd, betekent: m.gew_maatje_wachttijd },
	maatje_interesses: { naam: WEGING.interesses, betekent: m.gew_maatje_interesses },
	maatje_belasting: { naam: WEGING.belasting, betekent: m.gew_maatje_belasting },
	maatje_ervaringsdeskundig: {
		naam: WEGING.ervaringsdeskundig,
		betekent: m.gew_maatje_ervaringsdeskundig
	},
	aanbod_gebieden: { naam: WEGING.gebieden, betekent: m.gew_aanbod_gebieden },
	aanbod_afstand: { naam: WEGING.afstand, betekent: m.gew_aanbod_afstand },
	aanbod_dagdelen: { naam: WEGING.dagdelen, betekent: m.gew_aanbod_dagdelen },
	aanbod_wijk: { naam: WEGING.wijk, betekent: m.gew_aanbod_wijk },
	aanbod_doelgroep: { naam: WEGING.doelgroep, betekent: m.gew_aanbod_doelgroep },
	aanbod_plaatsen: { naam: WEGING.plaatsen, betekent: m.gew_aanbod_plaatsen },
	aanbod_gratis: { naam: WEGING.gratis, betekent: m.gew_aanbod_gratis },
	ronde_per_week: { naam: m.gew_per_week_naam, betekent: m.gew_per_week },
	ronde_max_weken: { naam: m.gew_max_weken_naam, betekent: m.gew_max_weken },
	ronde_spreiding: { naam: m.gew_spreiding_naam, betekent: m.gew_spreiding }
};

export const VRAAG: Record<Voorbeeldvraag, () => string> = {
	boodschappen: m.gew_vb_boodschappen,
	brieven: m.gew_vb_brieven,
	wandelen: m.gew_vb_wandelen,
	gezin: m.gew_vb_gezin,
	telefoon: m.gew_vb_telefoon
};

export const WIE: Record<Voorbeeldmaatje, { naam: string; is: () => string }> = {
	aicha: { naam: 'Aïcha', is: m.gew_vb_aicha },
	bram: { naam: 'Bram', is: m.gew_vb_bram },
	carla: { naam: 'Carla', is: m.gew_vb_carla },
	dirk: { naam: 'Dirk', is: m.gew_vb_dirk },
	esma: { naam: 'Esma', is: m.gew_vb_esma }
};

export const WAT: Record<Voorbeeldaanbod, { naam: () => string; is: () => string }> = {
	inloop: { naam: m.gew_vb_inloop, is: m.gew_vb_inloop_is },
	spreekuur: { naam: m.gew_vb_spreekuur, is: m.gew_vb_spreekuur_is },
	bellen: { naam: m.gew_vb_bellen, is: m.gew_vb_bellen_is },
	cursus: { naam: m.gew_vb_cursus, is: m.gew_vb_cursus_is }
};

export const RONDE: Record<Voorbeeldronde, () => string> = {
	krap: m.gew_vb_krap,
	ruim: m.gew_vb_ruim
};

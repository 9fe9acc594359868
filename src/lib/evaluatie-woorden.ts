import type { Feedsoort } from './domain/agendafeed.ts';
import type { Aspect, Evaluatiemoment, Kant, Oordeel, ZrmDomein } from './domain/evaluatie.ts';
import type { Contact, Kring, Netwerkrol } from './domain/netwerk.ts';
import type {
	Genodigde,
	Gespreksoort,
	Gezicht,
	OntvangerVoorbereiding,
	Voorbereidingsvraag
} from './domain/voortgangsgesprek.ts';
import { formatDay } from './format.ts';
import { m } from './paraglide/messages.js';
import { getLocale } from './paraglide/runtime.js';

type Woorden<K extends string | number> = Record<K, () => string>;

export const SOORT_NAAM: Woorden<Gespreksoort> = {
	eerste: m.vg_soort_eerste,
	voortgang: m.vg_soort_voortgang,
	eind: m.vg_soort_eind
};
export const GENODIGDE_NAAM: Woorden<Genodigde> = {
	client: m.vg_wie_client,
	begeleider: m.vg_wie_begeleider,
	vrijwilliger: m.vg_wie_vrijwilliger,
	consulent: m.vg_wie_consulent
};
export const ONTVANGER_NAAM: Woorden<OntvangerVoorbereiding> = {
	begeleider: m.vb_delen_begeleider,
	vrijwilliger: m.vb_delen_vrijwilliger,
	consulent: m.vb_delen_consulent
};
export const VRAAG: Woorden<Voorbereidingsvraag> = {
	gaat: m.vb_vraag_gaat,
	goed: m.vb_vraag_goed,
	moeilijk: m.vb_vraag_moeilijk,
	maatje: m.vb_vraag_maatje,
	hulp: m.vb_vraag_hulp,
	bespreken: m.vb_vraag_bespreken
};
export const GEZICHT_NAAM: Woorden<Gezicht> = {
	1: m.vb_gezicht_1,
	2: m.vb_gezicht_2,
	3: m.vb_gezicht_3,
	4: m.vb_gezicht_4
};
export const MOMENT_NAAM: Woorden<Evaluatiemoment> = {
	start: m.ev_moment_start,
	tussentijds: m.ev_moment_tussentijds,
	eind: m.ev_moment_eind
};
export const KANT_NAAM: Woorden<Kant> = {
	client: m.ev_kant_client,
	vrijwilliger: m.ev_kant_vrijwilliger,
	begeleider: m.ev_kant_begeleider
};
/** The three as the cliënt calls them. */
export const MIJN_KANT_NAAM: Woorden<Kant> = {
	client: m.ev_kant_ik,
	vrijwilliger: m.ev_kant_mijn_maatje,
	begeleider: m.ev_kant_mijn_begeleider
};
export const ASPECT_NAAM: Woorden<Aspect> = {
	resultaat: m.ev_as_resultaat,
	welbevinden: m.ev_as_welbevinden,
	vaardigheden: m.ev_as_vaardigheden,
	regie: m.ev_as_regie,
	netwerk: m.ev_as_netwerk
};
export const ASPECT_VRAAG: Woorden<Aspect> = {
	resultaat: m.ev_vraag_resultaat,
	welbevinden: m.ev_vraag_welbevinden,
	vaardigheden: m.ev_vraag_vaardigheden,
	regie: m.ev_vraag_regie,
	netwerk: m.ev_vraag_netwerk
};
/** Asked of who looks on. */
export const ASPECT_ANDER: Woorden<Aspect> = {
	resultaat: m.ev_ander_resultaat,
	welbevinden: m.ev_ander_welbevinden,
	vaardigheden: m.ev_ander_vaardigheden,
	regie: m.ev_ander_regie,
	netwerk: m.ev_ander_netwerk
};
/** Five plain words per aspect, from little to much. */
export const OORDEEL: Record<Aspect, Woorden<Oordeel>> = {
	resultaat: {
		1: m.ev_resultaat_1,
		2: m.ev_resultaat_2,
		3: m.ev_resultaat_3,
		4: m.ev_resultaat_4,
		5: m.ev_resultaat_5
	},
	welbevinden: {
		1: m.ev_welbevinden_1,
		2: m.ev_welbevinden_2,
		3: m.ev_welbevinden_3,
		4: m.ev_welbevinden_4,
		5: m.ev_welbevinden_5
	},
	vaardigheden: {
		1: m.ev_vaardigheden_1,
		2: m.ev_vaardigheden_2,
		3: m.ev_vaardigheden_3,
		4: m.ev_vaardigheden_4,
		5: m.ev_vaardigheden_5
	},
	regie: {
		1: m.ev_regie_1,
		2: m.ev_regie_2,
		3: m.ev_regie_3,
		4: m.ev_regie_4,
		5: m.ev_regie_5
	},
	netwerk: {
		1: m.ev_netwerk_1,
		2: m.ev_netwerk_2,
		3: m.ev_netwerk_3,
		4: m.ev_netwerk_4,
		5: m.ev_netwerk_5
	}
};
export const ZRM_NIVEAU: Woorden<Oordeel> = {
	1: m.zrm_niveau_1,
	2: m.zrm_niveau_2,
	3: m.zrm_niveau_3,
	4: m.zrm_niveau_4,
	5: m.zrm_niveau_5
};
export const ZRM_NAAM: Woorden<ZrmDomein> = {
	financien: m.zrm_financien,
	werk_opleiding: m.zrm_werk_opleiding,
	tijdsbesteding: m.zrm_tijdsbesteding,
	huisvesting: m.zrm_huisvesting,
	huiselijke_relaties: m.zrm_huiselijke_relaties,
	geestelijke_gezondheid: m.zrm_geestelijke_gezondheid,
	lichamelijke_gezondheid: m.zrm_lichamelijke_gezondheid,
	middelengebruik: m.zrm_middelengebruik,
	basale_adl: m.zrm_basale_adl,
	instrumentele_adl: m.zrm_instrumentele_adl,
	sociaal_netwerk: m.zrm_sociaal_netwerk,
	maatschappelijke_participatie: m.zrm_maatschappelijke_participatie,
	justitie: m.zrm_justitie
};
export const ROL_NAAM: Woorden<Netwerkrol> = {
	gezin: m.nw_rol_gezin,
	familie: m.nw_rol_familie,
	vriend: m.nw_rol_vriend,
	buur: m.nw_rol_buur,
	maatje: m.nw_rol_maatje,
	professional: m.nw_rol_professional,
	groep: m.nw_rol_groep,
	anders: m.nw_rol_anders
};
export const KRING_NAAM: Woorden<Kring> = {
	1: m.nw_kring_1,
	2: m.nw_kring_2,
	3: m.nw_kring_3
};
export const CONTACT_NAAM: Woorden<Contact> = {
	dag: m.nw_contact_dag,
	week: m.nw_contact_week,
	maand: m.nw_contact_maand,
	minder: m.nw_contact_minder
};
/** What a line in a calendar is called: no name, since calendars are read elsewhere too. */
export const AGENDA_NAAM: Woorden<Feedsoort> = {
	gesprek: m.ag_soort_gesprek,
	kennismaking: m.ag_soort_kennismaking,
	moment: m.ag_soort_moment,
	evaluatie: m.ag_soort_evaluatie,
	waakvlam: m.ag_soort_waakvlam
};

/** "do 3 dec, 14.00 uur", of a day and a clock time here. */
export function wanneer(dag: string, tijd: string, vandaag: string): string {
	const clock = getLocale() === 'nl' ? tijd.replace(':', '.') : tijd;
	return m.dag_en_tijd({ dag: formatDay(dag, vandaag), tijd: m.tijd_uur({ tijd: clock }) });
}

import type { Ritme } from './domain/fasebeleid.ts';
import type { OvergangSoort, Partij, Soortstap, Stap } from './domain/overgangen.ts';
import type { DeelDossier } from './domain/toestemming.ts';
import type { Arrangement } from './domain/traject.ts';
import { m } from './paraglide/messages.js';

/** Codes of the driehoek in words. */

export const STAP_NAAM: Record<Stap, () => string> = {
	toestemming: m.stap_toestemming,
	kennismaking: m.stap_kennismaking,
	afspraken: m.stap_afspraken,
	kennisoverdracht: m.stap_kennisoverdracht,
	eerste_gesprek: m.stap_eerste_gesprek,
	terugvalafspraak: m.stap_terugvalafspraak,
	warme_overdracht: m.stap_warme_overdracht,
	eindgesprek: m.stap_eindgesprek,
	waakvlam_contact: m.stap_waakvlam_contact,
	contact: m.stap_contact,
	nazorg: m.stap_nazorg
};

/** One sentence: what has to happen. */
export const STAP_UITLEG: Record<Stap, () => string> = {
	toestemming: m.stap_uitleg_toestemming,
	kennismaking: m.stap_uitleg_kennismaking,
	afspraken: m.stap_uitleg_afspraken,
	kennisoverdracht: m.stap_uitleg_kennisoverdracht,
	eerste_gesprek: m.stap_uitleg_eerste_gesprek,
	terugvalafspraak: m.stap_uitleg_terugvalafspraak,
	warme_overdracht: m.stap_uitleg_warme_overdracht,
	eindgesprek: m.stap_uitleg_eindgesprek,
	waakvlam_contact: m.stap_uitleg_waakvlam_contact,
	contact: m.stap_uitleg_contact,
	nazorg: m.stap_uitleg_nazorg
};

export const DEEL_NAAM: Record<DeelDossier, () => string> = {
	contact: m.deel_contact,
	plan: m.deel_plan,
	uren: m.deel_uren,
	verslag: m.deel_verslag
};

export const DEEL_UITLEG: Record<DeelDossier, () => string> = {
	contact: m.deel_uitleg_contact,
	plan: m.deel_uitleg_plan,
	uren: m.deel_uitleg_uren,
	verslag: m.deel_uitleg_verslag
};

export const ARRANGEMENT_NAAM: Record<Arrangement, () => string> = {
	uren: m.arrangement_uren,
	kort_herstel: m.arrangement_kort_herstel,
	enkel_resultaatgebied: m.arrangement_enkel_resultaatgebied,
	herstel_groei_stabilisatie: m.arrangement_herstel_groei_stabilisatie,
	trajectfinanciering: m.arrangement_trajectfinanciering
};

export const PARTIJ_NAAM: Record<Partij, () => string> = {
	begeleider: m.partij_begeleider,
	consulent: m.partij_consulent,
	coordinator: m.partij_coordinator,
	vrijwilliger: m.partij_vrijwilliger,
	client: m.partij_client
};

/** What somebody did, for the history. */
export const SOORT_NAAM: Record<OvergangSoort | 'start', () => string> = {
	start: m.verloop_start,
	afschalen: m.verloop_afschalen,
	opschalen: m.verloop_opschalen,
	afsluiten: m.verloop_afsluiten
};

export const INZAGE_NAAM: Record<string, () => string> = {
	dossier: m.inzage_dossier,
	hulpvraag: m.inzage_hulpvraag,
	traject: m.inzage_traject,
	uren: m.inzage_uren,
	toestemming: m.inzage_toestemming,
	driehoek: m.inzage_driehoek,
	koppeling: m.inzage_koppeling,
	gedeeld: m.inzage_gedeeld
};

/** What a phase asks, in three groups. */
export const SOORTSTAP_NAAM: Record<Soortstap, () => string> = {
	opzet: m.fase_soort_opzet,
	volgen: m.fase_soort_volgen,
	afronden: m.fase_soort_afronden
};

/** "elke 2 weken" */
export function ritmeNaam({ elke, eenheid }: Pick<Ritme, 'elke' | 'eenheid'>): string {
	return eenheid === 'weken' ? m.ritme_weken({ elke }) : m.ritme_maanden({ elke });
}

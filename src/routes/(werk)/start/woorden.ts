import type { Ding, Feitcode } from '$lib/domain/vandaag.ts';
import { metHoofdletter } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';

type Params = { naam: string; maatje: string; wijk: string; aantal: number };

/** One sentence per thing; the second is for several taken together. */
const TEKST: Record<Feitcode, [(p: Params) => string, (p: Params) => string]> = {
	maatje_valt_uit: [m.vandaag_maatje_valt_uit, m.vandaag_maatje_valt_uit_meer],
	wil_spreken: [m.vandaag_wil_spreken, m.vandaag_wil_spreken_meer],
	niet_goed: [m.vandaag_niet_goed, m.vandaag_niet_goed_meer],
	weer_contact: [m.vandaag_weer_contact, m.vandaag_weer_contact_meer],
	contact_zorgen: [m.vandaag_contact_zorgen, m.vandaag_contact_zorgen_meer],
	stilte: [m.vandaag_stilte, m.vandaag_stilte_meer],
	nazorg_uur: [m.vandaag_nazorg_uur, m.vandaag_nazorg_uur_meer],
	toestemming_ontbreekt: [m.vandaag_toestemming_ontbreekt, m.vandaag_toestemming_ontbreekt_meer],
	klik_niet_goed: [m.vandaag_klik_niet_goed, m.vandaag_klik_niet_goed_meer],
	antwoord_client: [m.vandaag_antwoord_client, m.vandaag_antwoord_client_meer],
	kennismaking_plannen: [m.vandaag_kennismaking_plannen, m.vandaag_kennismaking_plannen_meer],
	kennismaking_uitkomst: [m.vandaag_kennismaking_uitkomst, m.vandaag_kennismaking_uitkomst_meer],
	plaats_loopt_af: [m.vandaag_plaats_loopt_af, m.vandaag_plaats_loopt_af_meer],
	klik_vragen: [m.vandaag_klik_vragen, m.vandaag_klik_vragen_meer],
	evaluatie: [m.vandaag_evaluatie, m.vandaag_evaluatie_meer],
	klik_maatje: [m.vandaag_klik_maatje, m.vandaag_klik_maatje],
	voorstel_akkoord: [m.vandaag_voorstel_akkoord, m.vandaag_voorstel_akkoord_meer],
	voorstel_afgewezen: [m.vandaag_voorstel_afgewezen, m.vandaag_voorstel_afgewezen_meer],
	beschikking_loopt_af: [m.vandaag_beschikking_loopt_af, m.vandaag_beschikking_loopt_af_meer],
	waakvlam: [m.vandaag_waakvlam, m.vandaag_waakvlam_meer],
	gesprek: [m.vandaag_gesprek, m.vandaag_gesprek_meer],
	hulpvraag_zonder_voorstel: [
		m.vandaag_hulpvraag_zonder_voorstel,
		m.vandaag_hulpvraag_zonder_voorstel_meer
	],
	groep_uitnodiging: [m.vandaag_groep_uitnodiging, m.vandaag_groep_uitnodiging_meer],
	volgende_fase: [m.vandaag_volgende_fase, m.vandaag_volgende_fase_meer],
	piketpaaltje: [m.vandaag_piketpaaltje, m.vandaag_piketpaaltje_meer],
	regelpunt: [m.vandaag_regelpunt, m.vandaag_regelpunt_meer],
	begeleiding_maatje: [m.vandaag_begeleiding_maatje, m.vandaag_begeleiding_maatje_meer],
	overdracht_tekenen: [m.vandaag_overdracht_tekenen, m.vandaag_overdracht_tekenen_meer],
	overdracht_maatje: [m.vandaag_overdracht_maatje, m.vandaag_overdracht_maatje_meer],
	piketpaaltje_maatje: [m.vandaag_piketpaaltje_maatje, m.vandaag_piketpaaltje_maatje_meer],
	regelpunt_maatje: [m.vandaag_regelpunt_maatje, m.vandaag_regelpunt_maatje_meer],
	begeleiding_van_mij: [m.vandaag_begeleiding_van_mij, m.vandaag_begeleiding_van_mij_meer],
	overdracht_client: [m.vandaag_overdracht_client, m.vandaag_overdracht_client],
	piketpaaltje_client: [m.vandaag_piketpaaltje_client, m.vandaag_piketpaaltje_client],
	regelpunt_client: [m.vandaag_regelpunt_client, m.vandaag_regelpunt_client],
	uren_ontbreken: [m.vandaag_uren_ontbreken, m.vandaag_uren_ontbreken_meer],
	antwoord_coordinator: [m.vandaag_antwoord_coordinator, m.vandaag_antwoord_coordinator_meer],
	nieuw_maatje_nodig: [m.vandaag_nieuw_maatje_nodig, m.vandaag_nieuw_maatje_nodig_meer],
	vog_verlopen: [m.vandaag_vog_verlopen, m.vandaag_vog_verlopen_meer],
	vog_loopt_af: [m.vandaag_vog_loopt_af, m.vandaag_vog_loopt_af_meer],
	aanmelding_wacht: [m.vandaag_aanmelding_wacht, m.vandaag_aanmelding_wacht_meer],
	module_verlopen: [m.vandaag_module_verlopen, m.vandaag_module_verlopen_meer],
	module_loopt_af: [m.vandaag_module_loopt_af, m.vandaag_module_loopt_af_meer],
	goedkeuren: [m.vandaag_goedkeuren, m.vandaag_goedkeuren_meer],
	intake_plannen: [m.vandaag_intake_plannen, m.vandaag_intake_plannen_meer],
	vrijwilliger_wacht: [m.vandaag_vrijwilliger_wacht, m.vandaag_vrijwilliger_wacht_meer],
	aanbod_controleren: [m.vandaag_aanbod_controleren, m.vandaag_aanbod_controleren],
	wijziging_afgewezen: [m.vandaag_wijziging_afgewezen, m.vandaag_wijziging_afgewezen_meer],
	wijziging_nakijken: [m.vandaag_wijziging_nakijken, m.vandaag_wijziging_nakijken],
	antwoord_vrijwilliger: [m.vandaag_antwoord_vrijwilliger, m.vandaag_antwoord_vrijwilliger_meer],
	vog_aanvragen: [m.vandaag_vog_aanvragen, m.vandaag_vog_aanvragen],
	eigen_stap: [m.vandaag_eigen_stap, m.vandaag_eigen_stap_meer],
	kennismaking: [m.vandaag_kennismaking, m.vandaag_kennismaking],
	gesprek_maatje: [m.vandaag_gesprek_maatje, m.vandaag_gesprek_maatje],
	aanbod_beoordelen: [m.vandaag_aanbod_beoordelen, m.vandaag_aanbod_beoordelen],
	gebied_bevestigen: [m.vandaag_gebied_bevestigen, m.vandaag_gebied_bevestigen],
	aanbod_verouderd: [m.vandaag_aanbod_verouderd, m.vandaag_aanbod_verouderd]
};

export function dingTekst({ code, aantal, params }: Ding): string {
	const [one, many] = TEKST[code];
	const given = { naam: '', maatje: '', wijk: '', ...params } as Omit<Params, 'aantal'>;
	return metHoofdletter((aantal > 1 ? many : one)({ aantal, ...given }));
}

import type { Weigercode } from './domain/weigering.ts';
import { m } from './paraglide/messages.js';

const TEKST: Record<Weigercode, () => string> = {
	aanvraag_gesloten: m.weigering_aanvraag_gesloten,
	al_opgepakt: m.weigering_al_opgepakt,
	al_voorgesteld: m.weigering_al_voorgesteld,
	alleen_professional: m.weigering_alleen_professional,
	datum_in_toekomst: m.weigering_datum_in_toekomst,
	driehoek_loopt: m.weigering_driehoek_loopt,
	kennismaking_ontbreekt: m.weigering_kennismaking_ontbreekt,
	nog_te_vroeg: m.weigering_nog_te_vroeg,
	instemming_ontbreekt: m.weigering_instemming_ontbreekt,
	intussen_veranderd: m.weigering_intussen_veranderd,
	maatje_andere_periode: m.weigering_maatje_andere_periode,
	maatje_andere_wens: m.weigering_maatje_andere_wens,
	maatje_dubbel: m.weigering_maatje_dubbel,
	maatje_niet_beschikbaar: m.weigering_maatje_niet_beschikbaar,
	maatje_vol: m.weigering_maatje_vol,
	niet_meer_open: m.weigering_niet_meer_open,
	niet_mogelijk: m.weigering_niet_mogelijk,
	niet_opgepakt: m.weigering_niet_opgepakt,
	nog_geen_akkoord: m.weigering_nog_geen_akkoord,
	openbaar_moet_blijven: m.weigering_openbaar_moet_blijven,
	reden_ontbreekt: m.weigering_reden_ontbreekt,
	ronde_beantwoord: m.weigering_ronde_beantwoord,
	ronde_leeg: m.weigering_ronde_leeg,
	ronde_niet_open: m.weigering_ronde_niet_open,
	ronde_veranderd: m.weigering_ronde_veranderd,
	samen_geeft_toegang: m.weigering_samen_geeft_toegang,
	stap_ontbreekt: m.weigering_stap_ontbreekt,
	toestemming_ingetrokken: m.weigering_toestemming_ingetrokken,
	toestemming_ontbreekt: m.weigering_toestemming_ontbreekt,
	toestemming_op_naam: m.weigering_toestemming_op_naam,
	ouder_dan_intrekking: m.weigering_ouder_dan_intrekking,
	traject_afgesloten: m.weigering_traject_afgesloten,
	traject_heeft_al_een_driehoek: m.weigering_traject_heeft_al_een_driehoek,
	verheldering_ontbreekt: m.weigering_verheldering_ontbreekt,
	code_onbekend: m.weigering_code_onbekend,
	niet_aan_jezelf: m.weigering_niet_aan_jezelf,
	punten_uit: m.weigering_punten_uit,
	te_veel_punten: m.weigering_te_veel_punten,
	te_weinig_punten: m.weigering_te_weinig_punten,
	vrijwilliger_zonder_account: m.weigering_vrijwilliger_zonder_account,
	vraag_gesloten: m.weigering_vraag_gesloten,
	week_buiten_traject: m.weigering_week_buiten_traject,
	wijziging_wacht: m.weigering_wijziging_wacht
};

/** Why the database said no, and what to do about it. */
export function weigeringTekst(code: Weigercode): string {
	return TEKST[code]();
}

import { m } from '$lib/paraglide/messages.js';

const TEXTS: Record<string, () => string> = {
	fout_bereik_een: m.fout_bereik_een,
	fout_elders: m.fout_elders,
	fout_stap_uitleg: m.fout_stap_uitleg,
	fout_samen_honderd: m.fout_samen_honderd,
	fout_samen_client: m.fout_samen_client,
	fout_alle_drie: m.fout_alle_drie,
	fout_diagnose: m.fout_diagnose,
	fout_taken: m.fout_taken,
	fout_liever_niet: m.fout_liever_niet,
	fout_een_tot_drie: m.fout_een_tot_drie,
	fout_toestemming_aanmelden: m.fout_toestemming_aanmelden,
	fout_toestemming: m.fout_toestemming,
	fout_waar: m.fout_waar,
	fout_wijk_elders: m.fout_wijk_elders,
	fout_verplicht: m.fout_verplicht,
	fout_te_lang: m.fout_te_lang,
	fout_bereik: m.fout_bereik,
	fout_code: m.fout_code,
	fout_later: m.fout_later,
	fout_kennismaking_dag: m.fout_kennismaking_dag,
	fout_pauze: m.fout_pauze,
	fout_plek: m.fout_plek,
	fout_startdag: m.fout_startdag,
	fout_tijd: m.fout_tijd,
	fout_bezet: m.client_pseudoniem_bezet,
	fout_bsn: m.fout_bsn,
	fout_dag_voorbij: m.fout_dag_voorbij,
	fout_datum: m.fout_datum,
	fout_datum_in_toekomst: m.fout_datum_in_toekomst,
	fout_email: m.fout_email,
	fout_geen_link: m.lijstje_fout_link,
	fout_geheel_getal: m.fout_geheel_getal,
	fout_getal: m.fout_getal,
	fout_inloggen: m.fout_inloggen,
	fout_naam: m.fout_naam,
	fout_persoonlijk: m.fout_persoonlijk,
	fout_persoonlijk_lijstje: m.lijstje_fout_persoonlijk,
	fout_te_vaak: m.fout_te_vaak,
	fout_wachtwoord_oud: m.fout_wachtwoord_oud,
	fout_keuze: m.fout_keuze,
	fout_maandag: m.fout_maandag,
	fout_ozr: m.fout_ozr,
	fout_periode: m.fout_periode,
	fout_postcode: m.fout_postcode,
	fout_vorm: m.fout_vorm,
	fout_wijk: m.client_wijk_fout,
	fout_contact: m.fout_contact,
	fout_foto_groot: m.fout_foto_groot,
	fout_foto_leeg: m.fout_foto_leeg,
	fout_foto_vorm: m.fout_foto_vorm,
	fout_intussen: m.bureau_intussen,
	fout_overlap: m.fout_overlap,
	fout_postcode_heel: m.fout_postcode_heel,
	fout_telefoon: m.fout_telefoon,
	fout_tijden: m.fout_tijden,
	fout_website: m.fout_website,
	fout_wachtwoord_kort: m.fout_wachtwoord_kort,
	fout_wachtwoord_ongelijk: m.fout_wachtwoord_ongelijk,
	fout_wachtwoord_zelfde: m.fout_wachtwoord_zelfde,
	fout_wachtwoord_zwak: m.fout_wachtwoord_zwak
};

/** What is wrong with a field: a code of the domain (`fout_email`) or a sentence. */
export type FieldError = string | string[] | undefined;

/** The first fault of a field as a sentence; undefined without one. */
export function errorText(error: FieldError): string | undefined {
	const first = [error ?? []].flat()[0];
	return first && (TEXTS[first]?.() ?? first);
}

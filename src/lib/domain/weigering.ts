/**
 * Why the database refuses what somebody with the right to ask for it asks: the messages of its
 * exceptions with SQLSTATE P0001. A test compares this list with the migrations.
 */
export const WEIGERCODES = [
	'aanvraag_gesloten',
	'al_opgepakt',
	'al_voorgesteld',
	'alleen_professional',
	'code_onbekend',
	'datum_in_toekomst',
	'driehoek_loopt',
	'instemming_ontbreekt',
	'intussen_veranderd',
	'kennismaking_ontbreekt',
	'maatje_andere_periode',
	'maatje_andere_wens',
	'maatje_dubbel',
	'maatje_niet_beschikbaar',
	'maatje_vol',
	'niet_aan_jezelf',
	'niet_meer_open',
	'niet_mogelijk',
	'niet_opgepakt',
	'nog_geen_akkoord',
	'nog_te_vroeg',
	'openbaar_moet_blijven',
	'ouder_dan_intrekking',
	'punten_uit',
	'reden_ontbreekt',
	'ronde_beantwoord',
	'ronde_leeg',
	'ronde_niet_open',
	'ronde_veranderd',
	'samen_geeft_toegang',
	'stap_ontbreekt',
	'te_veel_punten',
	'te_weinig_punten',
	'toestemming_ingetrokken',
	'toestemming_ontbreekt',
	'toestemming_op_naam',
	'traject_afgesloten',
	'traject_heeft_al_een_driehoek',
	'verheldering_ontbreekt',
	'vraag_gesloten',
	'vrijwilliger_zonder_account',
	'week_buiten_traject',
	'wijziging_wacht'
] as const;

export type Weigercode = (typeof WEIGERCODES)[number];

export function isWeigercode(text: string): text is Weigercode {
	return (WEIGERCODES as readonly string[]).includes(text);
}

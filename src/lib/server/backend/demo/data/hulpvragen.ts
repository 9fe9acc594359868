import type { ResultaatgebiedCode } from '../../../../domain/resultaatgebieden.ts';
import type { Zoekt } from '../../../../domain/hulpvraag.ts';

export type Hulpvraagregel = {
	client: string;
	/** A second need of the same cliënt has its own name. */
	nr?: 2;
	/** Days since it was written down. */
	sinds: number;
	gebied: ResultaatgebiedCode[];
	dagdelen: string;
	talen?: string;
	wens?: 'vrouw' | 'man';
	zoekt?: Zoekt;
	km?: number;
	uren?: number;
	belangrijk: string;
	past_niet?: string;
	/** Why informal help does not fit. */
	complex?: string;
	gesloten?: true;
};

// prettier-ignore
export const HULPVRAGEN: Hulpvraagregel[] = [
	{ client: 'joke', sinds: 320, gebied: ['regie', 'netwerk'], dagdelen: 'di_avond do_avond za_middag', zoekt: 'maatje', km: 5, uren: 3, belangrijk: 'Ze wil weer zelf koken en erop uit. Ze vindt het fijn als iemand rustig is en niet alles overneemt.', past_niet: 'Ze is bang voor honden.' },
	{ client: 'joke', nr: 2, sinds: 40, gebied: ['dagbesteding'], dagdelen: 'wo_middag do_middag', zoekt: 'aanbod', km: 5, belangrijk: 'Iets met zingen of muziek, in een groep die niet te groot is.' },
	{ client: 'bert', sinds: 24, gebied: ['netwerk', 'zelfzorg'], dagdelen: 'ma_ochtend wo_ochtend', zoekt: 'maatje', km: 4, uren: 2, belangrijk: 'Hij mist zijn moestuin en praat graag over tuinieren.', past_niet: 'Geen afspraken in de avond.' },
	{ client: 'nadine', sinds: 130, gebied: ['regie'], dagdelen: 'wo_middag vr_middag', km: 8, uren: 2, belangrijk: 'Iemand die niet schrikt van sombere dagen. Muziek helpt.' },
	{ client: 'rachid', sinds: 190, gebied: ['administratie'], dagdelen: 'ma_middag wo_middag', talen: 'ar fr', zoekt: 'maatje', km: 8, uren: 2, belangrijk: 'Hij leest Nederlands moeilijk en wil leren zijn post bij te houden.' },
	{ client: 'toos', sinds: 300, gebied: ['netwerk'], dagdelen: 'di_ochtend vr_ochtend', wens: 'vrouw', zoekt: 'maatje', km: 4, uren: 2, belangrijk: 'Ze zingt graag en vergeet soms de dag. Een vast moment werkt goed.' },
	{ client: 'kevin', sinds: 330, gebied: ['regie', 'huishouden'], dagdelen: 'ma_middag do_middag', km: 10, uren: 3, belangrijk: 'Hij woont pas op zichzelf. Hij wil leren koken en zijn week plannen.' },
	{ client: 'gerda', sinds: 520, gebied: ['netwerk'], dagdelen: 'ma_middag do_middag', zoekt: 'maatje', km: 3, uren: 2, belangrijk: 'Ze is na de dood van haar man weinig buiten geweest. Ze houdt van schaken.' },
	{ client: 'mo', sinds: 6, gebied: ['regie', 'dagbesteding'], dagdelen: 'ma_ochtend wo_ochtend vr_ochtend', zoekt: 'beide', km: 6, uren: 3, belangrijk: 'Hij wil weer overdag iets te doen hebben. Hij is handig met hout en fietsen.', past_niet: 'Grote groepen zijn te druk.' },
	{ client: 'sandra', sinds: 35, gebied: ['huishouden', 'regie'], dagdelen: 'wo_ochtend vr_ochtend', zoekt: 'maatje', km: 8, uren: 3, belangrijk: 'Samen koken en het huis bijhouden. Ze wil het zelf weer kunnen.', past_niet: 'Niet op maandag, dan heeft ze therapie.' },
	{ client: 'piet', sinds: 18, gebied: ['netwerk', 'mantelzorg'], dagdelen: 'do_middag vr_ochtend', zoekt: 'maatje', km: 4, uren: 2, belangrijk: 'Hij wandelt graag langs de sluis. Zijn vrouw heeft dan even haar handen vrij.' },
	{ client: 'lia', sinds: 290, gebied: ['zelfzorg', 'netwerk'], dagdelen: 'ma_middag di_middag', wens: 'vrouw', km: 5, uren: 3, belangrijk: 'Samen winkelen en gezond eten. Ze schaamt zich snel, dus begin klein.' },
	{ client: 'ronald', sinds: 60, gebied: ['regie', 'zelfzorg'], dagdelen: '', belangrijk: 'Vaste gezichten en korte afspraken.', complex: 'Er zijn wanen en de medicijnen worden nu opnieuw ingesteld. Tot dat rustig is, is een professional nodig.' },
	{ client: 'emine', sinds: 120, gebied: ['gezin', 'regie'], dagdelen: 'ma_avond di_avond', talen: 'tr', wens: 'vrouw', zoekt: 'maatje', km: 5, uren: 2, belangrijk: 'Hulp bij het avondritme met drie kinderen, liefst iemand die Turks spreekt.' },
	{ client: 'dennis', sinds: 150, gebied: ['regie', 'dagbesteding'], dagdelen: 'ma_avond wo_avond', zoekt: 'maatje', km: 10, uren: 2, belangrijk: 'Hij houdt van computers en films. Hij heeft autisme en wil duidelijke afspraken.' },
	{ client: 'wim', sinds: 560, gebied: ['dagbesteding', 'mantelzorg'], dagdelen: 'wo_middag vr_middag', zoekt: 'maatje', km: 5, uren: 3, belangrijk: 'Hij voer vroeger zelf. Na zijn beroerte praat hij langzaam, geef hem de tijd. Schepen vindt hij mooi.' },
	{ client: 'ria', sinds: 640, gebied: ['netwerk'], dagdelen: 'di_ochtend do_ochtend', km: 6, uren: 2, belangrijk: 'Ze leest drie kranten en wil daarover praten.', gesloten: true },
	{ client: 'younes', sinds: 15, gebied: ['netwerk', 'regie'], dagdelen: 'do_avond zo_middag', talen: 'nl ar', wens: 'man', zoekt: 'maatje', km: 6, uren: 2, belangrijk: 'Hij zoekt iemand om mee te wandelen of te koken. Hij praat makkelijker als hij iets doet.', past_niet: 'Liever niet bij hem thuis, dat is te vol.' },
	{ client: 'carla', sinds: 52, gebied: ['netwerk'], dagdelen: 'ma_middag di_middag', zoekt: 'maatje', km: 5, uren: 2, belangrijk: 'Ze is slechthorend. Spelletjes en schaken gaan goed.' },
	{ client: 'theo', sinds: 340, gebied: ['regie', 'huishouden'], dagdelen: 'ma_ochtend vr_ochtend', zoekt: 'maatje', km: 5, uren: 3, belangrijk: 'Hij verzamelt veel. Opruimen mag alleen samen en in zijn tempo.', past_niet: 'Niets weggooien zonder te vragen.' },
	{ client: 'mirjam', sinds: 30, gebied: ['netwerk', 'zelfzorg'], dagdelen: 'wo_ochtend do_ochtend', zoekt: 'maatje', km: 5, uren: 2, belangrijk: 'Ze durft niet alleen de straat op. Samen wandelen is de eerste stap.' },
	{ client: 'jamal', sinds: 110, gebied: ['netwerk', 'administratie'], dagdelen: 'do_avond vr_avond', talen: 'ar', wens: 'man', zoekt: 'maatje', km: 8, uren: 2, belangrijk: 'Hij is alleen in Nederland en kookt graag voor anderen.' },
	{ client: 'anja', sinds: 21, gebied: ['dagbesteding', 'zelfzorg'], dagdelen: 'di_ochtend do_ochtend', zoekt: 'aanbod', km: 3, belangrijk: 'Buiten werken, in een tuin of met dieren.' },
	{ client: 'greet', sinds: 420, gebied: ['netwerk', 'zelfzorg'], dagdelen: 'ma_ochtend di_ochtend', zoekt: 'maatje', km: 5, uren: 2, belangrijk: 'Ze wil weer leren fietsen en houdt van bridge.' },
	{ client: 'sem', sinds: 11, gebied: ['regie', 'dagbesteding'], dagdelen: 'wo_avond za_ochtend', zoekt: 'beide', km: 10, uren: 2, belangrijk: 'Hij wordt binnenkort 18 en wil graag dezelfde mensen houden. Fotografie is zijn ding.' },
	{ client: 'freek', sinds: 280, gebied: ['regie', 'netwerk'], dagdelen: 'ma_avond wo_avond', wens: 'man', zoekt: 'maatje', km: 8, uren: 2, belangrijk: 'Sporten houdt hem op de been. Iemand die ook moeilijke tijden kent.' },
	{ client: 'klaas', sinds: 500, gebied: ['netwerk', 'huishouden'], dagdelen: 'ma_middag vr_middag', zoekt: 'maatje', km: 6, uren: 3, belangrijk: 'Hij heeft dieren gehad en wil graag naar buiten, ook als het regent.' },
	{ client: 'linda', sinds: 16, gebied: ['administratie', 'regie'], dagdelen: 'di_middag wo_middag', zoekt: 'maatje', km: 6, uren: 2, belangrijk: 'Ze heeft een doos met ongeopende post. Ze wil het niet alleen doen.' },
	{ client: 'agnes', sinds: 160, gebied: ['netwerk'], dagdelen: 'di_ochtend vr_ochtend', zoekt: 'maatje', km: 6, uren: 2, belangrijk: 'Ze wil iemand om mee naar de kerk te gaan.', gesloten: true },
	{ client: 'agnes', nr: 2, sinds: 50, gebied: ['netwerk', 'dagbesteding'], dagdelen: 'wo_middag', zoekt: 'aanbod', km: 8, belangrijk: 'Liever een groep dan iemand aan huis.' },
	{ client: 'paula', sinds: 75, gebied: ['administratie'], dagdelen: 'di_avond do_avond', zoekt: 'maatje', km: 8, uren: 2, belangrijk: 'Ze heeft een betalingsregeling en wil overzicht.' },
	{ client: 'daisy', sinds: 8, gebied: ['gezin', 'netwerk'], dagdelen: 'ma_ochtend wo_ochtend', wens: 'vrouw', km: 5, uren: 2, belangrijk: 'Ze heeft een baby en weinig familie in de buurt.' },
	{ client: 'sjaak', sinds: 100, gebied: ['regie', 'administratie'], dagdelen: 'wo_ochtend vr_ochtend', km: 10, uren: 3, belangrijk: 'Hij heeft hersenletsel. Eén ding tegelijk en veel pauzes. Muziek maakt hem blij.' },
	{ client: 'cor', sinds: 360, gebied: ['netwerk', 'huishouden'], dagdelen: 'wo_avond za_ochtend', zoekt: 'maatje', km: 6, uren: 3, belangrijk: 'Hij heeft altijd gewerkt en wil bezig zijn: klussen, tractors, fietsen.' },
	{ client: 'willy', sinds: 600, gebied: ['zelfzorg', 'regie'], dagdelen: 'di_ochtend vr_ochtend', km: 5, uren: 2, belangrijk: 'Wandelen en schilderen brengen haar tot rust.' },
	{ client: 'ali', sinds: 440, gebied: ['administratie'], dagdelen: 'ma_ochtend do_ochtend', zoekt: 'maatje', km: 12, uren: 2, belangrijk: 'Hij heeft de schuldhulp afgerond en wil het nu zelf bijhouden.' },
	{ client: 'tonny', sinds: 480, gebied: ['netwerk', 'huishouden'], dagdelen: 'ma_ochtend vr_middag', zoekt: 'maatje', km: 12, uren: 3, belangrijk: 'Ze kan moeilijk lopen en wil toch naar de markt.' },
	{ client: 'jolien', sinds: 20, gebied: ['netwerk', 'zelfzorg'], dagdelen: 'ma_middag do_middag', zoekt: 'maatje', km: 4, uren: 2, belangrijk: 'Ze heeft een eetprobleem gehad. Ze wil samen wandelen, niet samen eten.', past_niet: 'Geen gesprekken over gewicht.' },
	{ client: 'bas', sinds: 13, gebied: ['regie'], dagdelen: 'wo_middag vr_ochtend', zoekt: 'maatje', km: 10, uren: 3, belangrijk: 'Hij is graag bij paarden en wil een vast begin van de dag.' },
	{ client: 'hilde', sinds: 10, gebied: ['netwerk', 'zelfzorg'], dagdelen: 'ma_ochtend do_middag', wens: 'vrouw', zoekt: 'maatje', km: 5, uren: 2, belangrijk: 'Ze ziet slecht en wil graag voorgelezen worden. Lezen was haar alles.' },
	{ client: 'osman', sinds: 28, gebied: ['administratie', 'regie'], dagdelen: 'di_ochtend wo_middag', talen: 'tr nl', zoekt: 'aanbod', km: 5, belangrijk: 'Hij heeft vragen over zijn toeslagen na de scheiding.' },
	{ client: 'ben', sinds: 230, gebied: ['netwerk'], dagdelen: 'di_ochtend', km: 3, uren: 1, belangrijk: 'Hij wilde iemand om mee te dammen.', gesloten: true },
	{ client: 'rachid', nr: 2, sinds: 33, gebied: ['dagbesteding'], dagdelen: 'za_ochtend za_middag', zoekt: 'aanbod', km: 8, belangrijk: 'Hij repareert graag fietsen.' },
	{ client: 'dennis', nr: 2, sinds: 7, gebied: ['dagbesteding'], dagdelen: 'ma_middag wo_middag', zoekt: 'beide', km: 10, uren: 2, belangrijk: 'Nu zijn maatje weg is, wil hij eerst een groep waar hij zelf kan kiezen.' },
	{ client: 'theo', nr: 2, sinds: 90, gebied: ['netwerk'], dagdelen: 'wo_ochtend', zoekt: 'aanbod', km: 4, belangrijk: 'Een plek om te timmeren met andere mannen.' }
];

/** What became of a proposal that is no driehoek (yet); those are in driehoeken.ts. */
export type Koppelingregel = {
	client: string;
	nr?: 2;
	/** First name of a volunteer, or the name of an aanbod. */
	maatje?: string;
	aanbod?: string;
	sinds: number;
	bericht?: string;
	/** Answers of coordinator and volunteer: yes, no, not yet. */
	antwoorden?: readonly [coordinator: boolean | null, vrijwilliger: boolean | null];
	reden_nee?: string;
	ingetrokken?: true;
};

// prettier-ignore
export const KOPPELINGEN: Koppelingregel[] = [
	// Waiting for coordinator@demo.nl
	{ client: 'piet', maatje: 'Anneke', sinds: 6, antwoorden: [null, null], bericht: 'Anneke kent het van thuis, dat past bij de vrouw van hem.' },
	{ client: 'hilde', maatje: 'Marleen', sinds: 4, antwoorden: [null, null], bericht: 'Marleen leest graag. Zou zij willen voorlezen?' },
	{ client: 'carla', maatje: 'Gerrit', sinds: 2, antwoorden: [null, null], bericht: 'Allebei schaken ze. Spreek rustig en kijk haar aan.' },
	// Waiting for maatje@demo.nl
	{ client: 'younes', maatje: 'Karim', sinds: 5, antwoorden: [true, null], bericht: 'Jullie houden allebei van koken en wandelen.' },
	// Waiting for others
	{ client: 'linda', maatje: 'Pieter', sinds: 7, antwoorden: [true, null], bericht: 'Een doos met post, precies iets voor Pieter.' },
	{ client: 'bas', maatje: 'Esther', sinds: 3, antwoorden: [null, null], bericht: 'Esther heeft een paard.' },
	{ client: 'sem', maatje: 'Yara', sinds: 1, antwoorden: [null, null], bericht: 'Fotografie hebben ze gemeen.' },
	// Both said yes: the driehoek can start
	{ client: 'sandra', maatje: 'Henk', sinds: 12, antwoorden: [true, true], bericht: 'Henk kookt en is er elke woensdag.' },
	// No, without harm
	{ client: 'carla', maatje: 'Wilma', sinds: 45, antwoorden: [true, false], reden_nee: 'Ik heb nu net iemand erbij gekregen.' },
	{ client: 'paula', maatje: 'Paul', sinds: 60, antwoorden: [false, null], reden_nee: 'Paul heeft het tot het voorjaar te druk op zijn werk.' },
	{ client: 'mirjam', maatje: 'Jolanda', sinds: 26, antwoorden: [true, false], reden_nee: 'Ik ben liever bezig dan dat ik wandel.' },
	{ client: 'daisy', maatje: 'Els', sinds: 7, antwoorden: [false, null], reden_nee: 'Els vindt een huis met een baby te druk.' },
	{ client: 'ben', maatje: 'Joop', sinds: 225, antwoorden: [true, null], ingetrokken: true, bericht: 'Hij is verhuisd naar zijn dochter.' },
	// Aanbod
	{ client: 'anja', aanbod: 'Samen tuinieren', sinds: 19, bericht: 'Dinsdag gaat de begeleider de eerste keer mee.' },
	{ client: 'joke', nr: 2, aanbod: 'Zingen bij de sluis', sinds: 36 },
	{ client: 'agnes', nr: 2, aanbod: 'Dorpstafel Schalkwijk', sinds: 44 },
	{ client: 'osman', aanbod: 'Hulp in je eigen taal', sinds: 25 },
	{ client: 'osman', aanbod: 'Geldloket Nieuwegein', sinds: 25 },
	{ client: 'theo', nr: 2, aanbod: 'Werkplaats voor mannen', sinds: 84 },
	{ client: 'rachid', nr: 2, aanbod: 'Repareercafé Vreeswijk', sinds: 30 }
];

/** Organisations that do not exist. Telephone, e-mail and website follow from the key and the place
 * in the list: numbers that cannot be called, addresses under `.example`. */

export type OrganisatieSoort =
	| 'vrijwilligersorganisatie'
	| 'welzijnsorganisatie'
	| 'semiprofessioneel'
	| 'aanbieder'
	| 'gemeente'
	| 'overig';

/** key, naam, soort, gemeente, omschrijving, zoekt vrijwilligers */
type Organisatie = readonly [string, string, OrganisatieSoort, string, string, boolean];

// prettier-ignore
export const ORGANISATIES: Organisatie[] = [
	// Volunteers
	['meeloop', 'Meeloop Lekstroom', 'vrijwilligersorganisatie', 'nieuwegein', 'Wij zoeken, scholen en begeleiden maatjes in Nieuwegein en omgeving.', true],
	['buurtmaat', 'Buurtmaat Houten', 'vrijwilligersorganisatie', 'houten', 'Buren die iets voor elkaar doen, van een klusje tot een vast bezoek.', true],
	['ijsselhand', 'De IJsselhand', 'vrijwilligersorganisatie', 'ijsselstein', 'Vrijwilligers die thuis helpen in IJsselstein.', true],
	['waardhulp', 'Waardhulp Lopik', 'vrijwilligersorganisatie', 'lopik', 'Hulp van dorpsgenoten in de zes dorpen van Lopik.', true],
	['vijf-buren', 'De Vijf Buren', 'vrijwilligersorganisatie', 'vijfheerenlanden', 'Maatjes en bezoekvrijwilligers in Vianen, Leerdam en de dorpen.', true],
	['thuisorde', 'Thuisorde', 'vrijwilligersorganisatie', 'nieuwegein', 'Vrijwilligers die thuis helpen met post, geld en formulieren.', true],
	['opstap', 'Opstap Maatjes', 'semiprofessioneel', 'nieuwegein', 'Studenten en geoefende vrijwilligers, met een professional op de achtergrond.', true],
	['mantelkring', 'De Mantelkring', 'vrijwilligersorganisatie', 'houten', 'Steun en vrije tijd voor mensen die voor een ander zorgen.', true],
	// Welzijn
	['de-zwaan', 'Welzijn De Zwaan', 'welzijnsorganisatie', 'nieuwegein', 'Buurthuizen, activiteiten en advies in Nieuwegein.', true],
	['het-baken', 'Welzijn Het Baken', 'welzijnsorganisatie', 'houten', 'Ontmoeten, meedoen en hulp in Houten en de kernen.', true],
	['de-poort', 'Welzijn De Poort', 'welzijnsorganisatie', 'ijsselstein', 'Activiteiten en hulp in alle wijken van IJsselstein.', true],
	['dorpsplein', 'Welzijn Dorpsplein', 'welzijnsorganisatie', 'lopik', 'Ontmoeting en advies in de dorpen van Lopik.', false],
	['lek-en-linge', 'Welzijn Lek en Linge', 'welzijnsorganisatie', 'vijfheerenlanden', 'Welzijnswerk tussen de Lek en de Linge.', true],
	// Aanbieders
	['kantelpunt', 'Kantelpunt Begeleiding', 'aanbieder', 'nieuwegein', 'Begeleiding thuis voor volwassenen, zo kort als kan.', false],
	['de-stroming', 'De Stroming Zorg en Wonen', 'aanbieder', 'houten', 'Begeleiding en dagbesteding voor mensen met een beperking.', false],
	['lekzicht', 'Lekzicht Ambulant', 'aanbieder', 'vijfheerenlanden', 'Begeleiding aan huis in Vijfheerenlanden en Lopik.', false],
	['anker-en-zeil', 'Anker en Zeil', 'aanbieder', 'ijsselstein', 'Begeleiding bij psychische klachten.', false],
	['thuisglans', 'Thuisglans Huishoudhulp', 'aanbieder', 'nieuwegein', 'Hulp bij het huishouden in de hele regio.', false],
	['groene-weide', 'Zorgboerderij De Groene Weide', 'aanbieder', 'lopik', 'Werken en rust vinden op een boerderij met dieren.', false],
	['gezinskompas', 'Gezinskompas', 'aanbieder', 'vijfheerenlanden', 'Hulp aan gezinnen, thuis aan de keukentafel.', false],
	// Gemeenten
	['gemeente-nieuwegein', 'Gemeente Nieuwegein', 'gemeente', 'nieuwegein', 'De gemeente, met het loket voor hulp en wonen.', false],
	['gemeente-houten', 'Gemeente Houten', 'gemeente', 'houten', 'De gemeente, met het loket voor hulp en wonen.', false],
	['gemeente-ijsselstein', 'Gemeente IJsselstein', 'gemeente', 'ijsselstein', 'De gemeente, met het loket voor hulp en wonen.', false],
	['gemeente-lopik', 'Gemeente Lopik', 'gemeente', 'lopik', 'De gemeente, met het loket voor hulp en wonen.', false],
	['gemeente-vijfheerenlanden', 'Gemeente Vijfheerenlanden', 'gemeente', 'vijfheerenlanden', 'De gemeente, met het loket voor hulp en wonen.', false],
	// All kinds
	['taalbrug', 'Taalbrug Lekstroom', 'vrijwilligersorganisatie', 'nieuwegein', 'Nederlands leren met een vrijwilliger.', true],
	['bieb-aan-de-lek', 'Bieb aan de Lek', 'overig', 'nieuwegein', 'Bibliotheek met hulp bij taal, computer en formulieren.', false],
	['reparatiekring', 'Reparatiekring Nieuwegein', 'overig', 'nieuwegein', 'Handige mensen die repareren wat stuk is.', true],
	['volle-kast', 'De Volle Kast', 'overig', 'nieuwegein', 'Boodschappen voor wie te weinig geld heeft.', true],
	['kledingkring', 'De Kledingkring', 'overig', 'ijsselstein', 'Kleding en huisraad voor een klein prijsje of gratis.', true],
	['aan-tafel', 'Aan Tafel Houten', 'overig', 'houten', 'Samen koken en samen eten.', true],
	['hersenkracht', 'Hersenkracht Lekstroom', 'overig', 'nieuwegein', 'Voor mensen met hersenletsel en hun naasten.', false],
	['open-venster', 'Open Venster', 'overig', 'nieuwegein', 'Herstelhuis van en voor mensen die psychisch kwetsbaar zijn.', true],
	['regenboogkamer', 'De Regenboogkamer', 'overig', 'houten', 'Ontmoeting voor lhbti+ in de regio.', false],
	['thuishaven', 'De Thuishaven', 'overig', 'ijsselstein', 'Voor mensen met dementie en wie voor hen zorgt.', true],
	['wegwijzer-geld', 'Wegwijzer Geldzaken', 'overig', 'vijfheerenlanden', 'Vrijwillige hulp bij schulden en geldzorgen.', true],
	['klusploeg', 'Klusploeg De Hamer', 'vrijwilligersorganisatie', 'ijsselstein', 'Een ploeg klussers met een bus vol gereedschap.', true],
	['rijmee', 'RijMee Lopikerwaard', 'vrijwilligersorganisatie', 'lopik', 'Vrijwillige chauffeurs met hun eigen auto.', true],
	['plusrit', 'Plusrit Vijf', 'vrijwilligersorganisatie', 'vijfheerenlanden', 'Een elektrisch busje met chauffeurs uit de dorpen.', true],
	['fit-samen', 'Beweegclub Fit Samen', 'overig', 'houten', 'Bewegen op je eigen tempo.', false],
	['lekdijk', 'Wandelkring De Lekdijk', 'overig', 'vijfheerenlanden', 'Samen wandelen langs de Lek.', false],
	['zangkring', 'Zangkring Vreeswijk', 'overig', 'nieuwegein', 'Zingen voor plezier, zonder toelating.', false],
	['de-sprank', 'Buurttuin De Sprank', 'overig', 'ijsselstein', 'Een tuin die de buurt samen onderhoudt.', true],
	['kaap', 'Jongerenhuis Kaap', 'overig', 'houten', 'Een eigen plek voor jongeren van 12 tot 23.', true],
	['startpunt', 'Startpunt Jong', 'overig', 'nieuwegein', 'Voor jongeren die op eigen benen gaan staan.', false],
	['nieuwe-buren', 'Nieuwe Buren', 'vrijwilligersorganisatie', 'ijsselstein', 'Vrijwilligers die nieuwkomers op weg helpen.', true],
	['rouwkring', 'Rouwkring De Stilte', 'overig', 'vijfheerenlanden', 'Praten over verlies, in een kleine groep.', false],
	['luisterpost', 'De Luisterpost', 'vrijwilligersorganisatie', 'houten', 'Een luisterend oor aan de telefoon.', true],
	['digitalent', 'Computerhoek Digitalent', 'overig', 'houten', 'Computerles door en voor iedereen.', true],
	['speelgoedplek', 'De Speelgoedplek', 'overig', 'vijfheerenlanden', 'Speelgoed lenen en ruilen.', true],
	['de-ark', 'Diaconie De Ark', 'overig', 'vijfheerenlanden', 'Hulp vanuit de kerk, voor iedereen in het dorp.', true],
	['open-kerk', 'Open Kerk Benschop', 'overig', 'lopik', 'De kerk als huiskamer van het dorp.', true],
	['de-boog', 'Cultureel Centrum De Boog', 'overig', 'nieuwegein', 'Ontmoeting tussen culturen, met thee.', false],
	['kleurrijk', 'Atelier Kleurrijk', 'aanbieder', 'vijfheerenlanden', 'Dagbesteding met glas, klei en verf.', false],
	['duofiets', 'Duofiets Houten', 'vrijwilligersorganisatie', 'houten', 'Samen fietsen op een fiets voor twee.', true],
	['opvoedpunt', 'Opvoedpunt Lekstroom', 'overig', 'nieuwegein', 'Vragen over kinderen en opvoeden.', false],
	['vaarmaat', 'Vaarmaat Vianen', 'overig', 'vijfheerenlanden', 'Varen voor wie niet zo makkelijk de deur uit komt.', true],
	['dorpskracht', 'Dorpskracht Everdingen', 'overig', 'vijfheerenlanden', 'Bewoners die het dorp levend houden.', true],
	['dorpshuis-schalkwijk', 'Dorpshuisvereniging Schalkwijk', 'overig', 'houten', 'Het dorpshuis is van en voor het dorp.', true],
	['ouderenkring', 'Ouderenkring Polsbroek', 'overig', 'lopik', 'Gezelligheid en steun voor ouderen in Polsbroek en Cabauw.', false],
	['huiswerkplus', 'Huiswerkhulp Plus', 'overig', 'ijsselstein', 'Hulp bij huiswerk door studenten.', true],
	['de-luwte', 'Opvang De Luwte', 'overig', 'nieuwegein', 'Een veilige plek voor wie thuis niet veilig is.', false]
];

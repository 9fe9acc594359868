/** Parts from which care words are built, to read "klussendienst" and "klussen dienst" alike. */
export const DELEN = `
aanvraag adviseur administratie alarm alzheimer angst arts auto autisme avond
baan bank begeleiding begeleider belasting beperking beweeg bewegen bezoek bibliotheek blinden
boerderij boek boodschap boodschappen bouw brief brieven brigade buddy budget bui buren bus buurt
cafe centrum cirkel clinic club coach coaching computer consulent contact cultuur cursus
dag dans dementie dieren dienst digitaal digi dokter dorp drugs duo
eet eenzaamheid energie eten ervaring familie feest fiets film financien fonds formulier formulieren
geheugen geld gesprek gezin gezins gezondheid groep gym
hand handwerk herstel hobby hond huis huishoud huiswerk huiskamer hulp
informatie inkomen inloop instuif internet jeugd jongeren kaart kamer kanker kapper keuken kind kinder
kinderen klas kleding klussen klus koffie kook koor kranten kunst
laptop leer les lessen lezen lijn loket lotgenoten lunch luister
maaltijd maat maatje maatjes mannen mantelzorg mantelzorger medicijn meubel middag minima moeder
moeders moestuin muziek naai nacht netwerk
ochtend onderhoud ondersteuning onderwijs ontmoeting ontmoetings opvang opvoed opvoeding opruim oppas
oudere ouderen ouder ouders pakket papier pedicure pleeg poets praat praktijk project punt
recht reis rekening reparatie repair respijt rijd rol rolstoel rouw
school schoonmaak schuld schulden schilder service sociaal speel speelgoed spel spreekuur sport steun
steunpunt stoel studie tafel taal tablet talent team telefoon theater thuis toeslag training transport
tuin uur vakantie val verhuis verlies verslaving vervoer verzorging visite voedsel voetbal voorlees
voorlezen vriendschap vrijwilliger vrijwilligers vrouwen wandel wandeling wasservice water weduwe
weekend welzijn wensbus werk werker wijk winkel winkelen woning woon workshop zang zelfhulp ziek
ziekenhuis zorg zwem zwemmen verwerking preventie`
	.trim()
	.split(/\s+/);

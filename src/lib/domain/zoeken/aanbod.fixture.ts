import type { ZoekDocument } from './documenten.ts';

/** Forty offers of our own invention: id | naam | soort | plaats | trefwoorden | omschrijving. */
const REGELS = `
taalmaatje|Taalmaatje Lekstroom|maatjesproject|Vianen|taal, nederlands|Een vrijwilliger oefent elke week Nederlands met je.
taalcafe|Taalcafé De Brug|inloop|Houten|taal, conversatie|Praat Nederlands aan de koffietafel.
computer|Computerles voor beginners|cursus|Vianen|digitaal, tablet|Leer mailen, appen en veilig internetten.
digid|Digitaal spreekuur|informatiepunt|Houten|digid, internet|Hulp bij inloggen bij de overheid.
bezoek|Bezoekmaatjes|maatjesproject|Vianen|eenzaam, gezelschap|Iemand komt bij je langs voor een praatje of een spelletje.
telefoon|Telefooncirkel Goedemorgen|vrijwilligersorganisatie|Nieuwegein|bellen|Elke ochtend een belletje.
koffie|Koffieochtend Dorpshuis|inloop|Lopik|ontmoeting, koffie|Kom binnen, schuif aan, ontmoet je buren.
papier|Thuisadministratie|vrijwilligersorganisatie|Vianen|post, formulieren|Samen je papieren op orde.
formulier|Formulierenbrigade|informatiepunt|Houten|formulieren, toeslagen|We vullen samen aanvragen in.
schuld|Schuldhulpmaatje|maatjesproject|Nieuwegein|schulden, budget|Samen uit de schulden komen.
budget|Cursus Rondkomen|cursus|Vianen|geldzaken|In vijf avonden grip op je geld.
belasting|Belastinghulp|algemene_voorziening|Lopik|belastingaangifte|Vrijwilligers doen je aangifte.
klus|Klussendienst Samen Sterk|klussendienst|Vianen|klusjes|Lampen, kranen en gordijnrails.
tuin|Groene Vingers|klussendienst|Houten|tuin, tuinhulp|Wij snoeien de heg en maaien het gras.
repair|Repaircafé De Werkbank|algemene_voorziening|Nieuwegein|repareren|Neem je kapotte apparaat mee.
boodschap|Boodschappendienst|algemene_voorziening|Vianen|boodschappen, winkel|We halen boodschappen of gaan samen.
eettafel|Open Eettafel|algemene_voorziening|Houten|samen eten, maaltijd|Elke woensdag een warme maaltijd in gezelschap.
maaltijd|Maaltijd aan huis|aanbieder|Lopik|maaltijdservice|Een warme maaltijd bezorgd.
koken|Kookclub Mannen|activiteit|Nieuwegein|koken|Leer koken met andere mannen.
voedsel|Voedselbank|algemene_voorziening|Vianen|voedselpakket, minima|Een pakket voor wie weinig te besteden heeft.
kleding|Kledingbank|algemene_voorziening|Houten|kleding|Gratis kleding voor groot en klein.
mantel|Steunpunt Mantelzorg|informatiepunt|Vianen|mantelzorg, respijtzorg|Voor wie zorgt voor een naaste.
oppas|Oppas op maat|vrijwilligersorganisatie|Houten|respijtzorg, mantelzorg|Een vrijwilliger neemt de zorg een middag over.
alzheimer|Alzheimer Café|lotgenotengroep|Nieuwegein|dementie|Avond over leven met dementie.
rouw|Rouwgroep Verder|lotgenotengroep|Vianen|rouw, verlies|Praat met anderen na het verlies van je partner.
nah|Ontmoetingsgroep NAH|lotgenotengroep|Houten|hersenletsel|Voor mensen met hersenletsel.
auto|Automaatje|vervoer|Vianen|vervoer, ziekenhuis|Vrijwilligers rijden je met hun eigen auto.
bus|Belbus Lopik|vervoer|Lopik|vervoer|Bel een uur van tevoren.
duofiets|Duofiets|activiteit|Houten|fietsen, fietsmaatje|Samen op een fiets voor twee.
wandel|Wandelgroep Om de Plas|activiteit|Nieuwegein|wandelen, bewegen|Elke dinsdag een uur in rustig tempo.
val|In Balans|cursus|Vianen|valpreventie, bewegen|Oefen je evenwicht en blijf staan.
opvoed|Home-Start|maatjesproject|Houten|opvoeden, gezin|Steun voor ouders met jonge kinderen.
huiswerk|Huiswerkklas|algemene_voorziening|Nieuwegein|huiswerkbegeleiding, school|Rustige plek en hulp na school.
speelgoed|Speelgoedbank|algemene_voorziening|Vianen|speelgoed, kinderen|Speelgoed voor elk kind.
dag|Dagcentrum De Haven|algemene_voorziening|Houten|dagbesteding, ouderen|Een zinvolle dag met anderen.
boerderij|Zorgboerderij De Hoeve|semiprofessioneel|Lopik|dagbesteding, dieren|Meehelpen op de boerderij.
werk|Aan de Slag|semiprofessioneel|Nieuwegein|werk, sollicitatie|Naar een baan of vrijwilligerswerk.
ggz|Herstelhuis|inloop|Nieuwegein|psychische klachten, herstel|Voor en door mensen met ervaring.
wijkteam|Sociaal Team|informatiepunt|Vianen|sociaal team, maatschappelijk werk|Voor alle vragen over zorg en leven.
handwerk|Breicafé|activiteit|Lopik|handwerken, breien|Samen breien en haken.`;

const lijst = (tekst = '') => tekst.split(', ').filter(Boolean);

export const AANBOD: ZoekDocument[] = REGELS.trim()
	.split('\n')
	.map((regel) => {
		const [id = '', naam = '', soort = '', plaats = '', trefwoorden, omschrijving = ''] =
			regel.split('|');
		return {
			id,
			naam,
			organisatie: 'Stichting Voorbeeld',
			soort,
			samenvatting: omschrijving,
			omschrijving,
			trefwoorden: lijst(trefwoorden),
			resultaatgebieden: [],
			doelgroepen: [],
			plaatsen: [plaats],
			wijken: []
		};
	});

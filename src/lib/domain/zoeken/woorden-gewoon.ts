const lijst = (tekst: string) => new Set(tekst.trim().split(/\s+/));

/** Words a sentence needs and a search does not: never looked up as they stand. */
export const STOPWOORDEN = lijst(`
aan acht achter af al alle alleen alles als altijd ander andere anders baas been begin beide ben best
beter bij bijna binnen blijf blijven boven buiten daar daarom dag dan dat de deel deze dezelfde die
dingen dit doe doen doet door dus echt een eens eerst eigen elk elke en enkele er erg ergens etc even
ga gaan gaat gauw ge gebruik gedaan geef geen geeft gekregen gemaakt genoeg geweest gewoon goed goede
graag had hadden haar heb hebben hebt heeft heel helaas hele hem hen het hier hij hoe hoeft hou houd
hun idee iedere iedereen iemand iets ik in is ja jaar je jij jou jouw jullie kan kom komen komt kon
kun kunnen kunt krijg krijgen krijgt laat lang langer later leuk leuks leuke liever loopt maar maak maakt me mee
meer meest men mensen met mezelf mij mijn mijzelf min minder mis misschien mits mocht moest moet
moeten mogen na naar nadat nee neem niemand niet niets niks nodig nog nooit nou nu of om omdat ons
onze ook op over overal paar per plaats precies s samen soms staan steeds straks t te tegen terug tijd
toch toe tot tussen twee u uit uw vaak vaker van vanaf vandaag veel vel verder vind vinden vol voor
vooral vraag waar waarom wachten wanneer want waren was wat week weer weet weg weinig wel welk welke
werd weten wie wij wil willen wilt word worden wordt wou zal ze zeer zeg zeggen zelf zelfs zich zie
zien zij zijn zit zitten zo zoals zoek zoeken zoekt zou zouden zowel zonder ver via we
dank bedankt alstublieft aub hallo hoi goedemiddag please the and for my is are
am pm a b c d e f g h i j k l m n o p q r v w x y z`);

/** Words that stand in half of all listings: they help the order, they make no hit by themselves. */
export const ZWAKKE_WOORDEN = lijst(`
hulp helpen help helpt ondersteuning ondersteunen begeleiding begeleiden dienst diensten service les
lessen cursus groep groepen club project stichting vereniging organisatie gemeente buurt wijk stad
dorp plek huis thuis aan-huis vrijwilliger vrijwilligers vrijwillig professional activiteit
activiteiten gratis aanbod zorg welzijn ouderen oudere mensen inwoners bewoner bewoners man vrouw
moeder vader ouders ouder zoon dochter broer zus partner kind kinderen familie vriend dame heer jongen
meisje oma opa buurman schoonmoeder tante oom kleinkind nieuw nieuwe oude groot klein leven doen gaan
maken regelen regel geven krijgen komen week maandag dinsdag woensdag donderdag vrijdag zaterdag
zondag ochtend middag avond morgen weekend persoon personen centrum adres telefoonnummer contact
vragen probleem problemen moeilijk lukt goed samen leren dichtbij omgeving snel direct werken nummer vrije`);

/** Dutch words that are right as they stand, so that they are never "corrected" into a care word. */
export const GEWONE_WOORDEN = lijst(`
aardig aarde accu actie adem afspraak akkoord april arts augustus avonden baard baby bakker balkon
band bang bedrijf bekend bellen berg beroep bestaan bestaat betaal betalen betekent bezig bezoek bier
bloed bloem boer boodschap boos boot borst bos brand breed breken brengen brood brug bruin buik cel
dak dames december deur dik dier diep ding dokter donker dood dorst draad draaien dragen drinken droog
druk duidelijk duren durf durven duur dwars echter eerder eerlijk eeuw eind einde enige envelop erbij
eten fijn fles fout fris fruit gang garage gas gebied gebeurd gebeurt geboren gedicht geel geheim gek
geld geleden geluid geluk gelukkig gemakkelijk genieten gesprek gevaar gevoel gewicht gezicht gezond
glas god gras grens grijs groen groente grond haast hal halen half hals hand handen hard hart haten
heet helder hemel hemd hert hoek hoesten hond honger hoofd hoog hoop hoor horen hopen hout huid huren
huur ijs inderdaad jammer januari jas jeuk jong juist juli juni kaal kaas kamer kans kant kapot kast
kater kerk kerst keuze kiezen kijk kijken kin klaar klacht klagen klant kleur knie knop koek koel
koffer koffie koken koning kop kopen korting kort kost kosten koud kou kous kracht kranten krant kwaad
kwijt laag laatst laatste lach lachen land laten leeg leeftijd leer leggen lekker lente les letter
leven lezen lichaam licht lid lief liefde liefst liggen ligt links lijst longen loop los lucht lui
luister maag maand maanden maart manier mening mes meteen middel midden minuut minuten moe moed mogelijk
mond mooi morgen muis muur nacht naam naast nagel nat natuurlijk neus nemen nergens net nieuws noemen
noord november oktober oefenen olie onder ongeluk ongeveer ontbijt ooit oog oor oost open oorlog oud
oven paard pak pakken pan papier pasen passen pauze pen pijn plan plant plat plezier plotseling poot
post prijs prima proberen probeer raam radio rand recht rechts reden regen reis rest rijden rijk ring
roepen rond rood rug ruim rust rustig saai schaar schip schoen schoon schouder schrijf schuld sinds
slaap slapen slecht sleutel slim sluiten smaak sneeuw soep sok soort spel spelen spiegel spijt spoed
spreek staat stap start steen stem sterk ster stil stoel stof stoppen straat stuk suiker taak tafel
taart tand tas taxi teen teken tekst televisie thee tijdens tillen touw trap trein trek trekken trots
trouwen uur uren vader vakantie val vallen valt vast veilig verhaal verjaardag verkeerd verkoop verkopen
verlies vers verschil vertel vertellen vervelend vest vet vies vier vijf vinger vis vlees vlug vloer
voet vogel volgende voordeur vorig vriendelijk vrij vroeg vroeger vuil vuur waarde wagen wakker wandel
wandelen warm warmte water weer weken welkom wens wensen wereld werk west wind winkel winter wit
woon wonen woord woorden wond zacht zaak zaken zand zee zeker zelden ziek ziekte zin zingen zitten
zomer zon zonnig zorgen zout zuid zuiver zus zwaar zwak zwart zwemmen beginnen gebeuren gebruiken
gegeven gekomen geloof gemaakt genomen gevonden gevraagd gezegd gezocht gisteren houden kennen ken
lopen meedoen mogen moesten nadenken noemt onderweg ontmoeten opeens overleg overleggen vergeten
volgens voorbij voorkomen vraagt wacht wist woont zegt zet zetten zoals zulke september februari
maandelijks wekelijks dagelijks haal brengt wilde rijdt eet slaapt loop paspoort fietsband boormachine
trouwjurk auto motor vliegtuig hotel restaurant feestzaal bruiloft verjaardagen kapper`);

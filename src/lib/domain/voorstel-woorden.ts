import type { ResultaatgebiedCode } from './resultaatgebieden.ts';
import type { SoortCode } from './soorten.ts';

/**
 * Words that say what kind of offer it is. A number behind "*" is its weight (default 2); a "-"
 * before a word takes weight away. Earlier kinds win a tie: the specific before the general.
 */
export const SOORT_WOORDEN: [SoortCode, string][] = [
	[
		'lotgenotengroep',
		`lotgenoten, lotgenotengroep *4, lotgenotencontact *4, zelfhulpgroep *4, gespreksgroep *3, praatgroep *3,
		rouwgroep *4, alzheimer cafe *4, autismecafe *4, ervaringen delen *3, supportgroep *3, zelfhulp, ex verslaafden *1`
	],
	[
		'maatjesproject',
		`maatje *4, maatjesproject *5, buddy *4, buddyzorg *5, buddy's *4, kindermaatje *5, taalmaatje *5, geldmaatje *5, bezoekvriendschap *5,
		vriendschappelijk huisbezoek *5, huisbezoek *3, bezoekdienst *4, bezoekmaatje *5, koppelen *1, gekoppeld *1, taalcoach *4, steunouder *4, steungezin *4,
		hulpgezin *4, buurtgezinnen *5, home start *4, voorleesexpress *4, spel aan huis *4, wandelmaatje *5, sponsormaatje -3, telefooncirkel *3, student *1, wekelijks *1`
	],
	[
		'vervoer',
		`vervoer *5, vervoersdienst *6, automaatje *6, rijdienst *5, belbus *5, buurtbus *5, wensbus *5, regiotaxi *5, taxi *3, openbaar vervoer *2, reizen *2, valys *5,
		chauffeur *3, rolstoelbus *5, van deur tot deur *3, duofiets *3, vergoeding -3, geld -3, gratis openbaar vervoer -3`
	],
	[
		'klussendienst',
		`klussendienst *6, klusdienst *6, klusjes *4, klussen *4, klusser *5, karweitjes *5, klushulp *5, tuinman *5, tuinhulp *5, tuinonderhoud *4, belklus *4,
		repaircafe *4, repair cafe *4, fietswerkplaats *4, reparatie *3, repareren *2, schoonmaak *2, boodschappen -1`
	],
	[
		'cursus',
		`cursus *5, cursussen *2, training *4, trainingen *4, les *3, lessen *3, taalles *5, taallessen *4, computerles *5, computercursus *5, kookles *5, naailes *5, dansles *4,
		balletles *4, muziekles *2, zwemlessen *5, workshop *3, workshops *3, e learning *5, kookworkshop *4, leren *1, inburgering *3, conversatie *3, dichtles *4, fietsles *5`
	],
	[
		'inloop',
		`inloop *4, inloophuis *6, inloopochtend *6, koffieochtend *5, huiskamer *4, buurtkamer *5, inlooplocatie *6, ontmoetingsplek *3, ontmoetingscentrum *4,
		ontmoetingsplaats *3, binnenlopen *3, dagopvang *2, inloopspreekuur -4, spreekuur -3, taalcafe *2, passantenpension -2`
	],
	[
		'informatiepunt',
		`spreekuur *4, inloopspreekuur *5, informatiepunt *6, loket *4, wmo loket *6, zorgloket *6, steunpunt *3, informatie en advies *3, sociaal raadslid *5, sociaal raadslieden *5,
		sociaal raadsman *5, sociale raadsman *5, rechtswinkel *4, juridisch advies *3, juridische hulp *3, voorzieningencheck *3, voorzieningen check *3, ouderenadviseur *4,
		clientondersteuning *5, clientondersteuner *4, wijkteam *5, sociaal team *5, buurtteam *5, buurtteamlocatie *6, maatschappelijk werk *4, maatschappelijke hulp *3, okt *5, ouder kind team *5,
		mantelzorgcoordinator *4, mantelzorgmakelaar *4, mantelzorglijn *5, hulplijn *4, mantelzorghulplijn *5, vraagbaak *3, wegwijs *2, vrijwilligerscentrale *3`
	],
	[
		'aanbieder',
		`huisarts *4, schakelverpleegkundige *4, wijkverpleging *5, thuiszorg *4, ggz *3, zorginstelling *4, beschermd wonen *5, begeleid wonen *5, kamertraining *4, behandeling *3, behandel *3, gezinshuis *4,
		leefgroep *4, kleinschalige groep *3, ouderenzorg *3, ouderenzorg intra *6, verpleeghuis *5, zorgaanbieder *6, indicatie *2, kruiswerk *1, pedicure *4, opticien *4, audicien *4,
		huishoudelijke hulp *4, aan huis *1, maaltijdservice *2, apotheek *4, gezondheidscentrum *5, psycholoog *4, fysiotherapie *4, jeugdhulp *4`
	],
	[
		'semiprofessioneel',
		`stagiairs *4, leerbedrijf *4, leerwerkbedrijf *5, studenten *2, student *1, in opleiding *4, onder begeleiding van professionals *4, getrainde vrijwilligers *4, ervaringsdeskundigen *4,
		ervaringsdeskundige *3, werkatelier *5, meewerk *4, traject naar werk *3, herstelacademie *4, zelfregie *3, leerwerkplek *4`
	],
	[
		'algemene_voorziening',
		`buurthuis *8, wijkcentrum *8, huis van de wijk *9, dorpshuis *8, schuldhulpverlening *4, eettafel *5, eetpunt *5, voedselbank *5, voedselpakket *3, kledingbank *5, speelgoedbank *5, weggeefwinkel *5, kringloop *4,
		formulierenbrigade *5, boodschappendienst *5, maaltijd *2, maaltijden *2, samen eten *3, resto *4, buurtbuik *5, gratis eten *3, bibliotheek *5, bieb *4, sociale kruidenier *5, kapper *2, knipbeurt *3,
		24uurs opvang *4, nachtopvang *5, noodopvang *5, winterkoude opvang *5, opvang *2, opvanglocatie *3, jongerencentrum *5, jongerenhuis *5, thuisadministratie *3, administratie *2, huiswerkbegeleiding *4, huiswerkklas *4,
		dagbesteding *5, meedoen ouderen *4, kookhulp *2, mee eten *3, ontbijt *3, buurtmarktplaats *3, steunfractie *1, huis van de buurt *5, buurtcentrum *5, dierenarts *2, grip op je geld *3, boodschappen *2`
	],
	[
		'vrijwilligersorganisatie',
		`vrijwilligersorganisatie *6, vrijwillige hulpdienst *5, hulpdienst *4, burenhulp *5, burennetwerk *5, vrijwilligers *1, vrijwilligerswerk *4, unie van vrijwilligers *5, zonnebloem *5, vptz *5, vluchtelingenwerk *4,
		vrijwillige *1, mee *1, stichting *1, diaconie *4, steunvrouwen *3, voor elkaar *2, burenruil *3`
	],
	[
		'activiteit',
		`activiteit *2, activiteiten *3, kinderactiviteiten *5, naschoolse activiteiten *5, groepsactiviteiten *4, uitje *4, uitjes *4, dagtocht *5, dagtochten *5, wandelgroep *5, koor *5, theater *3, muziek *2, sport *2, sporten *1, dans *2,
		bingo *5, creatieve *2, speelplaats *4, speeltuin *4, speeltuingebouw *4, kinderboerderij *4, vakantie *3, zumba *4, yoga *4, gym *3, voetbal *3, kinderclub *5, vakantieweken *4, tuinieren *3, moestuin *3, koken *2,
		kinderen *1, voorstelling *2, breien *3, zwembad *3, binnenbad *3, buitenbad *3, sportveld -2, gymzaal -6, sportzaal -2, jeugdcircus *3, talententent *3, weekendschool *3`
	]
];

/** Words that say on which resultaatgebied an offer aims; several may fit one offer. */
export const RESULTAATGEBIED_WOORDEN: [ResultaatgebiedCode, string][] = [
	[
		'administratie',
		`administratie *5, thuisadministratie *6, papierwerk *5, formulieren *4, formulier *3, post *2, brief *4, brieven *4, schulden *5, schuldhulp *6, schuldhulpverlening *6, financien *4, financieel *4, financiele *4,
		geld *3, geldzaken *5, budget *5, budgetcoach *6, toeslag *4, toeslagen *4, toeslagen aanvragen *5, huurtoeslag *5, belasting *4, belastingaangifte *6, kwijtschelding *5, rekeningen *4, bijstand *4, lening *5, lenen *2,
		regeling *3, regelingen *3, vergoeding *3, kleine vergoeding -4, geringe vergoeding -4, tegen vergoeding -3, vergoedingen *3, tegemoetkoming *5, minima *3, uitkering *4, juridisch *3, juridische *3, rechtswinkel *4, rechtshulp *4, rechten *2, sociaal raadslieden *5, sociaal raadsman *5,
		sociale raadsman *5, sociaal raadslid *5, voorzieningen check *4, voorzieningencheck *4, zorgverzekering *3, digid *3, inkomsten *3, inkomen *3, stadspas *4, korting *2, bijdrage *2`
	],
	[
		'netwerk',
		`eenzaam *5, eenzaamheid *5, maatje *5, automaatje -6, maatjesproject *4, buddy *4, buddyzorg *4, huisbezoek *5, ontmoeting *5, ontmoeten *4, ontmoetingsplek *5, ontmoetingsplaats *4, ontmoetingscentrum *5, sociaal contact *5, sociale contacten *5, contacten *2,
		inloop *4, inloophuis *4, inlooplocatie *4, praatje *4, gezelschap *4, gezellig *2, gezellige *1, koffie *2, koffieochtend *5, buurthuis *4, wijkcentrum *4, huis van de wijk *4, dorpshuis *4, buurtkamer *5, buurtactiviteiten *3, buurtcentrum *4, netwerk *3,
		samen eten *4, eettafel *5, mee eten *4, burenhulp *3, buren *2, burennetwerk *3, lotgenoten *4, vriendschap *4, vrienden *2, telefooncirkel *5, bezoekdienst *5, luisterend oor *2, kletsen *3, iemand met wie je kunt praten *5, uitje *2, uitjes *2,
		groepsactiviteiten *3, elkaar ontmoeten *4, jongerencentrum *3, buurtbewoners *1, taalmaatje *2, wandelmaatje *4, wandelgroep *3, dagtochten *3, koor *3, sociaal contact en activiteiten *5, meedoen ouderen *3, resto *3, buurtbuik *2, wensen *1, kindermaatje *2, geldmaatje -4, administratie maatje -4, schuldhulpmaatje -4`
	],
	[
		'dagbesteding',
		`dagbesteding *6, dagactiviteiten *6, dagopvang *4, dagbestedingslocatie *6, participatie *5, vrijwilligerswerk *5, werk *3, werkplek *4, stage *4, stageplek *4, solliciteren *4, sollicitatie *4, arbeid *4, jobcoach *5, talent *2, talentcoach *4, opleiding *3,
		meewerk *5, werkatelier *5, meedoen *2, moestuin *4, zorgboerderij *6, creatieve *3, workshop *2, workshops *2, cursussen *1, taalles *4, taallessen *3, taalmaatje *4, taalcoach *4, nederlandse taal *4, nederlands leren *5, inburgering *4, integratie *4, integreren *4,
		computerles *4, computercursus *4, digitale vaardigheden *4, naailes *4, naaien *3, kookles *3, schilderles *3, handwerken *4, breien *4, zumba *3, dansles *2, dansen *2, dichten *3, sport *1, sporten *2, muziek *1, theater *1, herstel *1, meedoen ouderen *4, koor *3, bingo *3, vrijwilligerscentrale *4, ontspanning *1, educatie *1`
	],
	[
		'zelfzorg',
		`persoonlijke verzorging *6, zelfzorg *6, verzorging *2, kapper *4, knipbeurt *4, pedicure *5, opticien *4, audicien *4, gezondheid *1, gezond *3, gezonder *3, gezonder gewicht *5, gewicht *3, voeding *4, maaltijd *2, maaltijden *3, warme maaltijd *3, maaltijdservice *5,
		voedselbank *3, voedsel *2, voedselpakket *2, gratis eten *2, bewegen *4, sport *1, sporten *2, sportles *1, zwemmen *2, fitness *3, valpreventie *6, medicijngebruik *4, leefstijl *5, huisarts *3, verpleegkundige *3, wijkverpleging *5, thuiszorg *4, verslaving *3, verslaafden *3,
		zelfredzaamheid *3, zelfredzaamheids *3, wandelgroep *4, yoga *4, ontbijt *2, koken *2, kookhulp *4, meer bewegen *5, psychische *2, diabetes *4, nachtopvang *3, opvang *1`
	],
	[
		'mantelzorg',
		`mantelzorg *6, mantelzorger *6, mantelzorgers *5, mantelzorgondersteuning *8, mantelzorgcoordinator *6, mantelzorgmakelaar *6, respijtzorg *6, respijt *5, overbelast *3, ontlasten *4, zorgt voor een naaste *5, voor een naaste zorgen *5, naaste *2, mantelzorglijn *6, logeeropvang *4, vervangende zorg *5, oppas aan huis *3,
		zorgvrager *2, zorg voor wie je lief is *5, dementie *2, familielid *2, jonge mantelzorgers *6`
	],
	[
		'huishouden',
		`huishouden *6, huishoudelijke hulp *7, huishoudelijke taken *6, huishoudelijk *5, schoonmaak *5, schoonmaken *5, schoon huis *5, klusjes *4, klussen *4, klusser *5, klussendienst *6, karweitjes *5, tuin *3, tuinman *5, tuinhulp *5, heg *3, snoeien *3, boodschappen *4, boodschappendienst *6, was *1, strijken *4, opruimen *5,
		witgoed *4, wasmachine *3, koelkast *3, verhuizen *4, repareren *2, repaircafe *4, kapotte *2, reparatie *3, kleding *2, kledingbank *3, weggeefwinkel *3, meubels *3, bereiden *2, maaltijdservice *2, kleine klussen *5, dierenarts -2`
	],
	[
		'gezin',
		`gezin *5, gezinnen *5, gezins *3, gezinscoach *6, opvoeden *6, opvoeding *5, opvoedhulp *6, ouders *3, ouder *2, kinderen *3, kind *3, kinderactiviteiten *5, kinderclub *5, kinderopvang *5, naschoolse *3, jeugd *3, jongeren *2, jongerencentrum *3, huiswerk *4, huiswerkbegeleiding *6, leerlingen *3, basisschool *3,
		scholieren *4, speelgoed *4, speelgoedbank *5, spelen *2, speelplaats *4, speeltuin *4, speeltuingebouw *4, kindermaatje *5, voorlezen *3, voorleesexpress *5, buurtgezinnen *6, hulpgezin *5, kindgebonden *5, baby *3, peuters *4, okt *6, ouder kind team *6, jeugdsportfonds *5, kinderboerderij *3, gezinshuis *5, jonge kinderen *4, zwemlessen *2, moeders *2,
		weekendschool *4, jeugdcircus *3, balletles *2, rekenen *2, steunouder *5, alle mantelzorgers -1`
	],
	[
		'regie',
		`regie *5, structuur *5, zelfredzaamheid *4, zelfredzaamheids *4, zelfstandig *2, zelfstandigheid *3, maatschappelijk werk *5, maatschappelijke hulp *5, maatschappelijke problemen *5, maatschappelijk hulp *5, hulp bij leefgebieden *5, clientondersteuning *5, clientondersteuner *4, onafhankelijke *1, informatie en advies *4, spreekuur *2,
		sociaal team *5, wijkteam *5, buurtteam *5, buurtteamlocatie *6, conflict *4, conflicten *4, coachingstraject *4, coach *2, taalcoach -4, talentcoach -2, coaching *3, empowerment *4, eigen kracht *4, plannen en organiseren *6, plannen *2, overzicht *2, begeleiding *1, herstel *3, wmo loket *4, loket *2, zorgloket *4, wonen *1, begeleid wonen *4, beschermd wonen *4, kamertraining *4, hulpvraag *1, stap voor stap *2,
		ouderenadviseur *3, ondersteuning bij vragen *3, 24uurs opvang *3, noodopvang *2, steuntje in de rug *3`
	]
];

/** Facilities that are no informal care or support at all: nothing is proposed for them. */
export const GEEN_ONDERSTEUNING = `bo school, vo school, so school, sbo school, basisschool *1, primair onderwijs, voortgezet onderwijs, speciaal onderwijs,
	bewegingsonderwijs, gymzaal, sporthal, sportzaal, sportveld, voetbalveld, atletiek, korfbal, padel, skaten, basketbal, balspel, tennisbaan, zwembad, binnenbad, buitenbad, recreatiebad, golfslagbad, schooltuincomplex,
	broedplaats, podiumruimte, wijkkunstvoorziening, college, lyceum, gymnasium, kinderdagverblijf, apotheek, terrein`;

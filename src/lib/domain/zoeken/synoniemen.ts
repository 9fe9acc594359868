/**
 * What residents say, and the words the field uses for it. Own wording; add a line, nothing else.
 *
 * - `bedoelt`: words listings use; searched in place of, or beside, what was typed
 * - `ook`: words that are near; searched with less weight
 * - `zegt`: words and phrases people type. Small words in between (de, een, zo, meer) don't matter:
 *   "kom deur niet uit" meets "kom de deur niet meer uit". A point says that the sentence stops
 *   there: "kan niet meer ." is not in "ik kan niet meer fietsen"
 * - `vaag`: what is said beside something else ("wie helpt mij met"); counts when it is all there is
 */
export type Synoniem = { bedoelt: string; ook?: string; zegt: string; vaag?: true };

export const SYNONIEMEN: Synoniem[] = [
	// papier en geld
	{
		bedoelt: 'thuisadministratie, administratie, papierwerk, administratiehulp, formulierenhulp',
		ook: 'formulieren, brieven, formulierenbrigade, ordenen, sociaal raadslieden, sociaal raadsman',
		zegt: 'papieren, papieren op orde, post, post openen, enveloppen, mappen, stapel post, paperassen, boekhouding, ordner, mijn post niet open, papierhulp, administratiemaatje'
	},
	{
		bedoelt: 'formulieren, formulierenbrigade, formulierenhulp, invulhulp',
		ook: 'thuisadministratie, administratie, sociaal raadslieden, sociaal raadsman, spreekuur',
		zegt: 'formulier invullen, invullen, aanvragen, aanvraag, aanvraagformulier, papier invullen'
	},
	{
		bedoelt: 'brieven, post, thuisadministratie, formulierenhulp, taalhulp',
		ook: 'administratie, sociaal raadslieden, laaggeletterd',
		zegt: 'brief, brief gekregen, brief begrijpen, brief niet begrijpen, snap brief niet, brief lezen, brief schrijven, moeilijke brief, brieven van gemeente, blauwe envelop'
	},
	{
		bedoelt: 'schuldhulpverlening, schuldhulp, schulden, schuldhulpmaatje',
		ook: 'budget, budgetcoach, geldzaken, financieel, rekeningen, sociaal raadslieden',
		zegt: 'schuld, rood staan, deurwaarder, incasso, aanmaning, aanmaningen, betalingsachterstand, achterstand, beslag, kan rekeningen niet betalen, kan huur niet betalen, kan niet betalen, wsnp, schuldsanering, bewindvoerder, bewindvoering'
	},
	{
		bedoelt: 'geldzaken, financieel, budget, budgetcoach, budgetmaatje, financien, administratie',
		ook: 'rekeningen, schuldhulp, schuldhulpverlening, toeslagen, minima, geld',
		zegt: 'geld, geldzorgen, rekeningen, rekening, centen, betalen, rondkomen, niet rondkomen, kom niet rond, geldproblemen, geen geld, te weinig geld, grip op geld, kosten, bankzaken, internetbankieren, geldhulp'
	},
	{
		bedoelt: 'minima, minimaregeling, bijzondere bijstand, voedselbank, inkomen',
		ook: 'toeslagen, stadspas, armoede, kledingbank, gratis',
		zegt: 'arm, armoede, bijstand, uitkering, laag inkomen, klein inkomen, weinig geld, uitkering aanvragen, minimum'
	},
	{
		bedoelt: 'toeslagen, toeslag, huurtoeslag, zorgtoeslag',
		ook: 'sociaal raadslieden, formulierenhulp, geldzaken, administratie',
		zegt: 'huursubsidie, zorgtoeslag aanvragen, kindgebonden budget, toeslagenaffaire'
	},
	{
		bedoelt: 'belastingaangifte, belasting, belastinghulp',
		ook: 'administratie, thuisadministratie, formulierenhulp',
		zegt: 'aangifte, belastingdienst, belasting invullen, belastingen, kwijtschelding'
	},
	{
		bedoelt: 'voedselbank, voedselhulp, voedselpakket',
		ook: 'minima, armoede, maaltijd, boodschappen',
		zegt: 'voedsel, geen eten in huis, geen geld voor eten, honger, eten halen, pakket, gratis eten, gratis boodschappen'
	},
	{
		bedoelt: 'kledingbank, kleding, kringloop, weggeefwinkel',
		ook: 'minima, speelgoedbank, tweedehands',
		zegt: 'kleren, winterjas, jas, schoenen, kinderkleding, broek, gratis kleren, gratis spullen'
	},
	{
		bedoelt: 'speelgoedbank, speelgoed, speelotheek',
		ook: 'kledingbank, minima, kinderen',
		zegt: 'speelgoed lenen, cadeau voor kind, cadeautje, sinterklaas'
	},
	{
		bedoelt: 'meubels, kringloop, weggeefwinkel, witgoed',
		ook: 'tweedehands, kringloopwinkel, minima',
		zegt: 'bank, bed, kast, meubel, wasmachine, koelkast, huisraad, inboedel, spullen, inrichten'
	},
	{
		bedoelt: 'rechtswinkel, juridisch, rechtshulp, sociaal raadslieden, sociaal raadsman',
		ook: 'juridisch loket, advies, spreekuur',
		zegt: 'advocaat, recht, rechten, rechter, bezwaar, bezwaar maken, bezwaarschrift, boete, conflict met baas, ontslag, ontslagen, juridisch advies, waar heb ik recht op'
	},
	{
		bedoelt: 'energiecoach, energie, energiehulp, fixteam',
		ook: 'geldzaken, energiearmoede, klussen',
		zegt: 'energierekening, stookkosten, gas, stroom, gasrekening, kou in huis, tocht, isoleren, energie besparen'
	},
	// alleen zijn
	{
		bedoelt: 'eenzaam, maatje, maatjesproject, huisbezoek, ontmoeting, bezoekvriendschap',
		ook: 'inloop, sociaal contact, gezelschap, gezellig, telefooncirkel, buddy, netwerk, eetpunt, samen eten, koffieochtend',
		zegt: 'alleen, zo alleen, eenzaamheid, niemand, niemand om mee te praten, heb niemand, zie niemand, weinig contact, geen contact, weinig mensen, geen vrienden, weinig vrienden, vrienden maken, nieuwe vrienden, vriend zoeken, niemand komt langs, krijg geen bezoek, nooit bezoek, voel me alleen, zit hele dag thuis, zit altijd thuis, mis gezelschap, aanspraak, geen aanspraak, verlaten'
	},
	{
		bedoelt: 'huisbezoek, maatje, bezoekmaatje, telefooncirkel, bezoekvriendschap',
		ook: 'eenzaam, thuis, aan huis, vervoer, ontmoeting, maatjesproject',
		zegt: 'kom deur niet uit, kom niet buiten, kom niet meer buiten, kan huis niet uit, kan niet naar buiten, durf niet naar buiten, durf deur niet uit, zit binnen, aan huis gebonden, kom nergens meer'
	},
	{
		bedoelt: 'praatje, huisbezoek, maatje, gesprek, luisterend oor',
		ook: 'telefooncirkel, koffie, inloop, luisterlijn, bezoek, eenzaam, ontmoeting',
		zegt: 'praten, kletsen, iemand om mee te praten, babbelen, babbeltje, luisteren, verhaal kwijt, hart luchten, gesprekje, even praten, kopje koffie met iemand'
	},
	{
		bedoelt: 'bezoek, huisbezoek, bezoekdienst, bezoekmaatje, maatje',
		ook: 'praatje, eenzaam, gezelschap',
		zegt: 'bezoeken, iemand langs, iemand die langs komt, langskomen, visite, op bezoek, opzoeken, op koffie'
	},
	{
		bedoelt: 'maatje, maatjesproject, buddy',
		ook: 'bezoekmaatje, vriendschap, koppelen, vrijwillig maatje',
		zegt: 'metgezel, kameraad, vriendin, gezelschapsdame, iemand om iets mee te doen, samen op stap, samen iets doen'
	},
	{
		bedoelt: 'inloop, inloophuis, koffieochtend, ontmoeting, huiskamer, buurtkamer',
		ook: 'buurthuis, koffie, gezellig, wijkcentrum, huis van de wijk',
		zegt: 'koffie drinken, koffie, binnenlopen, gezelligheid, mensen ontmoeten, mensen leren kennen, onder mensen, onder mensen komen, aanloop, ergens naar toe, contact met anderen'
	},
	{
		bedoelt: 'buurthuis, wijkcentrum, huis van de wijk, dorpshuis, buurtcentrum',
		ook: 'inloop, activiteiten, ontmoeting, buurtkamer',
		zegt: 'clubhuis, gemeenschapshuis, ontmoetingscentrum, kulturhus, buurtgebouw, wijkgebouw'
	},
	{
		bedoelt: 'telefooncirkel, belcirkel, telefonisch, luisterlijn',
		ook: 'praatje, eenzaam, belmaatje',
		zegt: 'iemand die belt, elke dag bellen, opbellen, belletje, gebeld worden, telefoontje, bellen'
	},
	{
		bedoelt: 'burenhulp, buren, buurtgenoten, nabuurschap, buurthulp',
		ook: 'noaberschap, klusjes, boodschappen, vrijwillige hulp',
		zegt: 'buurman, buurvrouw, hulp van buren, hulp uit buurt, iemand in buurt, buurt helpt'
	},
	{
		bedoelt: 'daten, ontmoeting, singles',
		ook: 'vriendschap, alleenstaanden, eetgroep',
		zegt: 'alleenstaand, vrijgezel, single, relatie zoeken, alleen wonen, woon alleen'
	},
	// digitaal
	{
		bedoelt: 'computerles, digitaal, computerhulp, digihulp, digitaal spreekuur, computercursus',
		ook: 'tablet, internet, digid, bibliotheek, smartphone, computer',
		zegt: 'computer, pc, laptop, ict, internet, mail, e-mail, emailen, email, online, wifi, printer, wachtwoord, windows, muis, virus, videobellen, digibeet, computer doet niet, niet handig met computer, alles gaat digitaal, alles via internet'
	},
	{
		bedoelt: 'digid, digihulp, digitaal spreekuur, informatiepunt digitale overheid, digitaal',
		ook: 'computerles, formulierenhulp, bibliotheek, administratie',
		zegt: 'digi d, inloggen, inloggen bij overheid, mijnoverheid, berichtenbox, machtigen, sms code'
	},
	{
		bedoelt: 'smartphone, tablet, telefoonhulp, digihulp, digitaal',
		ook: 'computerles, computerhulp, digitaal spreekuur',
		zegt: 'mobiel, mobiele telefoon, telefoon, gsm, ipad, iphone, app, apps, whatsapp, appen, nieuwe telefoon, telefoon instellen, beeldbellen'
	},
	// taal
	{
		bedoelt: 'taalmaatje, taalles, taalcoach, nederlands leren, taalcafe, taalhuis',
		ook: 'conversatie, taalpunt, inburgering, nederlands, laaggeletterd, taal',
		zegt: 'taal, nederlands, nederlands oefenen, nederlandse les, nederlands praten, beter nederlands, taal oefenen, taal leren, spreek geen nederlands, spreek slecht nederlands, nt2, dutch, learn dutch, dutch lessons, language'
	},
	{
		bedoelt: 'laaggeletterd, lezen, schrijven, taalpunt, taalhuis, leesclub, basisvaardigheden',
		ook: 'taalles, bibliotheek, rekenen, taalmaatje, taal',
		zegt: 'leren lezen, leren schrijven, niet lezen, kan niet lezen, kan niet schrijven, analfabeet, moeite met lezen, spelling, laaggeletterdheid'
	},
	{
		bedoelt: 'inburgering, nieuwkomers, statushouders, vluchtelingenwerk, vluchtelingen',
		ook: 'taalmaatje, taalles, integratie, taalcoach',
		zegt: 'vluchteling, asiel, asielzoeker, inburgeren, inburgeringsexamen, migrant, migranten, buitenlander, nieuw in nederland, statushouder, oekraine, oekraiens, syrie, verblijfsvergunning, gezinshereniging'
	},
	{
		bedoelt: 'tolk, meertalig, eigen taal',
		ook: 'nieuwkomers, vluchtelingen, taalhulp',
		zegt: 'arabisch, turks, pools, marokkaans, berbers, tigrinya, vertalen, vertaler, somalisch, farsi'
	},
	{
		bedoelt: 'voorlezen, voorleesexpress, voorleesvrijwilliger, bibliotheek',
		ook: 'boeken, taal, lezen, kinderen',
		zegt: 'verhaaltje, iemand die voorleest, voorlees, boek'
	},
	{
		bedoelt: 'bibliotheek, bieb, boek aan huis',
		ook: 'lezen, boeken, digitaal spreekuur, luisterboeken',
		zegt: 'boeken lenen, boeken thuis, boek brengen, krant, leesboek, leesboeken'
	},
	// klussen, huis, tuin
	{
		bedoelt: 'klussendienst, klusdienst, klusjes, klushulp, klussen',
		ook: 'burenhulp, aan huis, handyman, vrijwillige hulp',
		zegt: 'klusje, klusser, karweitje, karweitjes, lamp, lamp ophangen, peertje, lekkende kraan, kraan, kapot, kapotte, repareren, timmeren, schilderen, verven, ophangen, gordijnen, gordijn, schilderij, boren, kastje, meubel in elkaar zetten, deur klemt, rookmelder, stopcontact, doe het zelf, iets repareren, handige man, behangen'
	},
	{
		bedoelt: 'tuinhulp, tuin, tuinonderhoud, tuinman, klussendienst',
		ook: 'groen, klusjes, burenhulp, klussen',
		zegt: 'heg, gras, gras maaien, grasmaaien, onkruid, snoeien, heg knippen, schoffelen, tuinieren, tuin bijhouden, tuintje, bladeren, takken'
	},
	{
		bedoelt: 'moestuin, buurttuin, tuinieren, volkstuin',
		ook: 'groen, natuur, dagbesteding, boerderij',
		zegt: 'groente kweken, planten, in de aarde, tuinclub, samen tuinieren, bloemen'
	},
	{
		bedoelt: 'repaircafe, repareren, reparatie',
		ook: 'klussen, kapot, hersteld',
		zegt: 'maken, apparaat stuk, stuk, broodrooster, naaimachine kapot, stofzuiger, kapotte stofzuiger, strijkijzer, waterkoker, koffiezetapparaat, magnetron, fiets kapot, lekke band, radio kapot'
	},
	{
		bedoelt: 'verhuizen, verhuishulp, klussendienst',
		ook: 'klussen, inrichten, burenhulp',
		zegt: 'verhuizing, dozen, sjouwen, tillen, inpakken, kleiner wonen, verhuis'
	},
	{
		bedoelt: 'opruimen, opruimhulp, opruimcoach, ontspullen',
		ook: 'huishouden, huishoudelijke hulp, structuur, overzicht',
		zegt: 'rommel, troep, hoarding, verzamelen, verzamelwoede, spullen weg, vol huis, chaos in huis, huis leegruimen, vervuild huis'
	},
	{
		bedoelt: 'huishoudelijke hulp, schoonmaken, huishouden, hulp in huishouden, schoonmaak',
		ook: 'wassen, was, strijken, wmo',
		zegt: 'poetsen, poetshulp, schoonmaakster, werkster, stofzuigen, dweilen, ramen lappen, ramen, schoon huis, vaat, afwas, stoffen, huis schoonmaken, bed verschonen, alfahulp, thuishulp, huis schoon houden'
	},
	{
		bedoelt: 'wasservice, was, strijken, stomerij',
		ook: 'huishouden, huishoudelijke hulp',
		zegt: 'wasgoed, de was doen, vuile was, strijkgoed, lakens, kleding herstellen, verstelwerk'
	},
	{
		bedoelt: 'huisdieren, hond uitlaten, dierenbuddy, dieren',
		ook: 'burenhulp, hond, oppas, wandelen',
		zegt: 'kat, poes, huisdier, hondenoppas, kattenoppas, dierenarts, hondje, uitlaten, uitlaatservice, dier verzorgen'
	},
	{
		bedoelt: 'woningaanpassing, veilig wonen, langer thuis, woonadvies',
		ook: 'klussendienst, ouderenadviseur, wmo, valpreventie',
		zegt: 'drempel, drempels, beugel, beugels, handgreep, thuis blijven wonen, langer thuis wonen, zelfstandig wonen, seniorenwoning, aangepaste woning'
	},
	{
		bedoelt: 'wonen, woning, huisvesting, woonhulp',
		ook: 'huur, daklozen, opvang, woningcorporatie, inschrijven',
		zegt: 'huis zoeken, woonruimte, urgentie, huisuitzetting, huis uit gezet, geen huis, kamer, huren, huurwoning, huurachterstand'
	},
	{
		bedoelt: 'daklozen, opvang, nachtopvang, inloophuis',
		ook: 'wonen, dakloos, leger des heils, maaltijd',
		zegt: 'dakloos, thuisloos, slaapplek, slapen op straat, op straat, geen dak, zwerver, bankslaper'
	},
	// boodschappen en eten
	{
		bedoelt:
			'boodschappen, boodschappendienst, boodschappenhulp, boodschappenservice, boodschappenmaatje',
		ook: 'supermarkt, bezorgen, winkelen, burenhulp',
		zegt: 'boodschap, winkel, winkels, markt, naar winkel, supermarkt, tassen dragen, sjouwen met boodschappen, bezorgen, thuisbezorgd, apotheek ophalen, inkopen'
	},
	{
		bedoelt: 'winkelen, boodschappenbus, boodschappenmaatje, meegaan',
		ook: 'boodschappen, vervoer, maatje, uitje',
		zegt: 'shoppen, kleding kopen, kleren kopen, samen winkelen, stad in'
	},
	{
		bedoelt: 'eettafel, samen eten, maaltijd, eetpunt, eetcafe',
		ook: 'koken, open eettafel, buurtrestaurant, ontmoeting, aanschuiven, resto',
		zegt: 'eten, mee eten, meeeten, alleen eten, eet altijd alleen, eten met anderen, warm eten, lunch, lunchen, diner, ontbijt, avondeten, aan tafel, uit eten, soep'
	},
	{
		bedoelt: 'maaltijdservice, tafeltje dekje, maaltijd, maaltijden aan huis',
		ook: 'eettafel, thuisbezorgd, warme maaltijd, koken',
		zegt: 'kant en klaar, eten thuis bezorgd, eten aan huis, tafeltjedekje, maaltijd bezorgen, kan niet koken, kan niet meer koken, warme maaltijden, eten brengen, eten bezorgen'
	},
	{
		bedoelt: 'koken, kookles, kookgroep, kookclub, kookhulp',
		ook: 'samen eten, gezond eten, kookworkshop, maaltijd',
		zegt: 'leren koken, recept, recepten, bakken, samen koken, koken voor een'
	},
	{
		bedoelt: 'gezond eten, voeding, dietist, leefstijl',
		ook: 'koken, gewicht, bewegen, gezondheid',
		zegt: 'afvallen, overgewicht, te dik, dieet, gezonder leven, gezond leven, diabetes, suikerziekte, ondervoeding'
	},
	// mantelzorg
	{
		bedoelt: 'mantelzorg, mantelzorger, mantelzorgondersteuning, steunpunt mantelzorg, respijtzorg',
		ook: 'lotgenoten, oppas, overbelast, ontlasten, mantelzorgmakelaar',
		zegt: 'mantelzorgen, zorg voor mijn man, zorg voor mijn vrouw, zorg voor mijn moeder, zorg voor mijn vader, zorg voor mijn partner, zorgen voor mijn man, zorgen voor mijn vrouw, zorgen voor mijn moeder, zorgen voor mijn vader, zorgen voor mijn ouders, zorgen voor mijn kind, zorgen voor iemand, ik zorg, zorg voor familie, zorg voor naaste, naaste, zieke partner, zieke man, zieke vrouw, zieke moeder, mantelzorgverklaring'
	},
	{
		bedoelt: 'mantelzorg, overbelast, respijtzorg, mantelzorgondersteuning, ontlasten',
		ook: 'luisterend oor, oppas, steunpunt mantelzorg, lotgenoten, maatschappelijk werk',
		zegt: 'trek het niet meer, trek niet meer, houd niet meer vol, hou niet meer vol, kan niet meer ., te zwaar, wordt te veel, wordt me te veel, ben op, uitgeput, doodmoe, zorg te zwaar, overbelasting, geen tijd voor mezelf, moe van zorgen'
	},
	{
		bedoelt: 'respijtzorg, oppas, oppasdienst, logeeropvang, vervangende zorg, mantelzorg',
		ook: 'dagopvang, logeren, ontlasten, mantelzorgondersteuning, gezelschap',
		zegt: 'even vrij, even weg, er even uit, iemand die oppast, oppassen, oppast, oppas voor mijn man, oppas voor mijn vrouw, oppas voor mijn moeder, weekend weg, vakantie mantelzorger, zorg overnemen, logeerhuis, kortdurend verblijf, nachtrust, adempauze'
	},
	{
		bedoelt: 'jonge mantelzorgers, mantelzorg, kinderen, jongeren',
		ook: 'kopp, brussen, steunpunt mantelzorg',
		zegt: 'moeder ziek, vader ziek, zieke ouder, broer ziek, zus ziek, zieke broer, zieke zus, kind zorgt voor ouder'
	},
	{
		bedoelt: 'lotgenoten, lotgenotengroep, lotgenotencontact, gespreksgroep, zelfhulpgroep',
		ook: 'praatgroep, ervaringsdeskundige, herstel',
		zegt: 'zelfde meemaken, anderen die het snappen, anderen die het meemaken, mensen met dezelfde, mensen zoals ik, ervaringen delen, herkenning, steungroep'
	},
	// vervoer
	{
		bedoelt: 'vervoer, vervoersdienst, automaatje, vrijwillig vervoer, chauffeur, rijdienst',
		ook: 'wensbus, belbus, buurtbus, ziekenhuis, regiotaxi, meerijden',
		zegt: 'rijden, rit, ritje, auto, taxi, brengen, halen en brengen, ophalen, iemand die rijdt, geen auto, geen rijbewijs, niet meer rijden, rij niet meer, kan er niet komen, naar ziekenhuis, naar dokter brengen, wegbrengen'
	},
	{
		bedoelt: 'begeleiding ziekenhuis, meegaan, ziekenhuis, vervoer, ziekenhuismaatje',
		ook: 'automaatje, maatje, huisarts, specialist',
		zegt: 'mee naar dokter, mee naar ziekenhuis, meegaan naar dokter, dokter, specialist, afspraak in ziekenhuis, operatie, poli, bestraling, uit ziekenhuis, samen naar ziekenhuis'
	},
	{
		bedoelt: 'openbaar vervoer, reismaatje, ov ambassadeur, buurtbus, reizen',
		ook: 'vervoer, bus, trein, ov chipkaart',
		zegt: 'bus, trein, metro, tram, ov, overstappen, alleen reizen, leren reizen, met trein, met bus, chipkaart'
	},
	{
		bedoelt: 'rolstoel, duwmaatje, rolstoelbus, rolstoelvervoer',
		ook: 'vervoer, wandelen, uitje, duofiets',
		zegt: 'duwen, rolstoel duwen, in rolstoel, slecht ter been, kan niet lopen, loop slecht, loop moeilijk, rollator'
	},
	{
		bedoelt: 'uitje, dagtocht, uitstapje, excursie',
		ook: 'activiteiten, vervoer, vakantie, samen op pad, museum',
		zegt: 'uitjes, dagje uit, dagje weg, erop uit, er op uit, ergens heen, reisje, bootreis, dierentuin, strand'
	},
	{
		bedoelt: 'vakantie, vakantieweken, vakantieweek, zorgvakantie',
		ook: 'uitje, respijtzorg, minima, kamp',
		zegt: 'op vakantie, vakantie met zorg, kinderkamp, zomerkamp, weekje weg'
	},
	// ziekte, verlies, geest
	{
		bedoelt: 'rouw, verlies, rouwgroep, nabestaanden, rouwverwerking',
		ook: 'lotgenoten, weduwe, luisterend oor, gespreksgroep, weduwnaar',
		zegt: 'overleden, dood, gestorven, overlijden, weduwe, weduwnaar, man overleden, vrouw overleden, moeder overleden, vader overleden, kind overleden, man dood, iemand verloren, verdriet, gemis, mis mijn man, mis mijn vrouw, mis mijn moeder, kwijt, begrafenis, uitvaart, rouwen'
	},
	{
		bedoelt:
			'dementie, alzheimer, geheugen, alzheimer cafe, casemanager dementie, geheugensteunpunt',
		ook: 'dagbesteding, mantelzorg, ontmoetingscentrum, respijtzorg, ouderen',
		zegt: 'dement, demente, vergeetachtig, vergeetachtigheid, vergeten, alles vergeten, vergeet alles, vergeet steeds, in de war, niet meer weten, verdwalen, dwaalt, geheugenverlies, geheugenproblemen, alzeimer, parkinson'
	},
	{
		bedoelt: 'nah, hersenletsel, niet aangeboren hersenletsel',
		ook: 'lotgenoten, beroerte, dagbesteding, afasie',
		zegt: 'na beroerte, hersenbloeding, cva, herseninfarct, hersenschudding, afasie, niet goed praten, hoofd ongeluk, hersenletstel'
	},
	{
		bedoelt: 'kanker, inloophuis kanker, psycho oncologie',
		ook: 'lotgenoten, ziek, inloophuis, ernstig ziek',
		zegt: 'tumor, borstkanker, chemo, uitgezaaid, prostaatkanker, oncologie'
	},
	{
		bedoelt: 'chronisch ziek, chronische ziekte, lotgenoten',
		ook: 'reuma, pijn, gezondheid, patientenvereniging',
		zegt: 'reuma, ms, spierziekte, fibromyalgie, altijd pijn, chronische pijn, longen, copd, astma, hartpatient, altijd moe, long covid'
	},
	{
		bedoelt: 'palliatief, terminale zorg, hospice, vptz, waken',
		ook: 'rouw, mantelzorg, levenseinde, vrijwilligers',
		zegt: 'laatste fase, gaat dood, gaat sterven, sterven, stervensbegeleiding, uitbehandeld, laatste levensfase, terminaal, nachtwake'
	},
	{
		bedoelt: 'psychische klachten, ggz, herstel, herstelacademie, ervaringsdeskundige, psychisch',
		ook: 'maatje, inloop, lotgenoten, steunpunt, zelfregie',
		zegt: 'depressie, depressief, somber, somberheid, angst, angstig, bang, paniek, paniekaanvallen, burn out, burnout, overspannen, stress, psychiatrie, psychiatrisch, psycholoog, piekeren, bipolair, borderline, psychose, schizofrenie, trauma, ptss, niet lekker in vel, zit in de put, zie het niet meer zitten, slecht slapen, slaap slecht, gek in hoofd, verward'
	},
	{
		bedoelt: 'verslaving, verslaafd, herstel, zelfhulpgroep',
		ook: 'lotgenoten, ervaringsdeskundige, inloop, verslavingszorg',
		zegt: 'alcohol, drank, drinken, drinkt te veel, drugs, gokken, blowen, wiet, stoppen met roken, roken, gameverslaving, aa, alcoholist, cocaine'
	},
	{
		bedoelt: 'autisme, ass, autismecafe',
		ook: 'lotgenoten, structuur, maatje, prikkels',
		zegt: 'asperger, adhd, add, autist, autistisch, prikkel, drukke kind, pdd nos'
	},
	{
		bedoelt: 'verstandelijke beperking, lvb, moeilijk lerend',
		ook: 'maatje, dagbesteding, vrije tijd, begeleiding, clientondersteuning',
		zegt: 'beperking, verstandelijk gehandicapt, verstandelijk beperkt, zwakbegaafd, laag iq, moeilijk leren, downsyndroom, down'
	},
	{
		bedoelt: 'lichamelijke beperking, gehandicapten, aangepast sporten',
		ook: 'rolstoel, hulpmiddelen, beperking, lotgenoten, vervoer',
		zegt: 'handicap, gehandicapt, invalide, invaliditeit, verlamd, lichamelijk gehandicapt, amputatie'
	},
	{
		bedoelt: 'slechtziend, blind, visuele beperking, leesservice',
		ook: 'voorlezen, lotgenoten, hulpmiddelen, maatje',
		zegt: 'slecht zien, zie slecht, zie bijna niets, ogen, blinden, staar, macula, bril'
	},
	{
		bedoelt: 'slechthorend, doof, hoorhulp, gebarentaal',
		ook: 'lotgenoten, gehoorapparaat, hulpmiddelen, audicien',
		zegt: 'slecht horen, hoor slecht, hoor niet goed, doven, gehoor, oren, hoortoestel'
	},
	{
		bedoelt: 'zingeving, geestelijke verzorging, levensvragen',
		ook: 'luisterend oor, gesprek, kerk, rouw',
		zegt: 'zin van leven, waarvoor leef ik, dominee, pastor, pastoraat, imam, geloof, bidden, geestelijk, nutteloos'
	},
	{
		bedoelt: 'kerk, moskee, diaconie',
		ook: 'inloop, geestelijke verzorging, bezoekdienst, geloof',
		zegt: 'kerkdienst, bijbel, geloofsgemeenschap, parochie, islam, christelijk'
	},
	{
		bedoelt: 'scheiding, omgangshuis, echtscheiding, mediation',
		ook: 'ouders, gezin, kinderen, maatschappelijk werk, lotgenoten',
		zegt: 'gescheiden, uit elkaar, uit elkaar gaan, ex, vechtscheiding, omgangsregeling, alimentatie, relatieproblemen, ruzie met partner'
	},
	{
		bedoelt: 'buurtbemiddeling, bemiddeling, conflict',
		ook: 'buren, mediation, wijkagent',
		zegt: 'ruzie, ruzie met buren, burenruzie, overlast, geluidsoverlast, herrie, lawaai, conflict, conflicten, last van buren'
	},
	// gezin
	{
		bedoelt:
			'opvoeden, opvoedsteun, opvoedhulp, opvoedondersteuning, home start, centrum voor jeugd en gezin',
		ook: 'gezin, ouders, kinderen, jeugd, steungezin, oudercursus',
		zegt: 'opvoeding, kind luistert niet, kinderen luisteren niet, puber, pubers, peuter, kleuter, moeilijk kind, boos kind, driftig, druk gezin, moeder zijn, opvoedproblemen, kind slaapt niet, alleenstaande moeder, alleenstaande vader, alleenstaande ouder'
	},
	{
		bedoelt: 'gezin, steungezin, buurtgezinnen, gezinsmaatje, steunouder',
		ook: 'opvoeden, opvoedsteun, kinderen, oppas, home start',
		zegt: 'druk thuis, gezinshulp, hulp in gezin, hulp met kinderen, hulp bij kinderen, logeergezin, kinderen naar ander gezin'
	},
	{
		bedoelt: 'moeders, zwanger, kraamhulp, babys, moedergroep, ouder kind',
		ook: 'gezin, opvoeden, consultatiebureau, peuters, spel aan huis',
		zegt: 'baby, zwangerschap, bevallen, bevalling, net moeder, jonge moeder, tienermoeder, kraam, geboorte'
	},
	{
		bedoelt: 'kinderopvang, oppas, peuterspeelzaal, speelgroep',
		ook: 'kinderen, gezin, naschoolse opvang, bso',
		zegt: 'creche, gastouder, babysit, babysitter, oppas voor kinderen, oppas kind, peutergroep'
	},
	{
		bedoelt: 'huiswerkbegeleiding, huiswerk, huiswerkklas, leerhulp, bijles',
		ook: 'school, onderwijs, studie, rekenen, schoolmaatje, leren',
		zegt: 'huiswerkhulp, school gaat slecht, slechte cijfers, wiskunde, som, sommen, leerachterstand, cito, toets, spreekbeurt, werkstuk, kind school'
	},
	{
		bedoelt: 'kinderactiviteiten, kinderclub, speeltuin, kinderen, spelmiddag',
		ook: 'jeugd, naschoolse activiteiten, sport, knutselen',
		zegt: 'spelen, speel, kinderfeest, activiteit voor kind, iets voor kinderen, kindermiddag, speelplek, kinderdisco, vrije middag'
	},
	{
		bedoelt: 'kindermaatje, maatje, jeugd, vriendje',
		ook: 'kinderen, gezin, steungezin, pesten',
		zegt: 'kind alleen, maatje voor kind, kind heeft geen vrienden, gepest, pesten, kind wordt gepest, verlegen kind, maatje voor mijn zoon, maatje voor mijn dochter'
	},
	{
		bedoelt: 'jongeren, jongerenwerk, jongerencentrum, jongerenwerker, jongerencoach',
		ook: 'jeugd, jongereninloop, jeugdwerk, coach',
		zegt: 'tiener, tieners, hangjongeren, jeugdhonk, jong, zoon van 16, dochter van 16, chillen, achttien worden, 18 geworden'
	},
	{
		bedoelt: 'pleegzorg, pleeggezin, steunouder',
		ook: 'gezin, logeren, jeugd',
		zegt: 'pleegkind, pleegouder, pleegouders, adoptie'
	},
	{
		bedoelt: 'kinderen met beperking, brussen, speciaal onderwijs, zorgintensief',
		ook: 'oppas, gezin, logeeropvang, lotgenoten, ouders',
		zegt: 'gehandicapt kind, kind met autisme, kind met beperking, zorgenkind, ziek kind, kind met adhd, kind met down'
	},
	// dag vullen, werken, meedoen
	{
		bedoelt: 'dagbesteding, dagopvang, dagactiviteiten, meedoen, ontmoetingsgroep',
		ook: 'activiteiten, inloop, zorgboerderij, daginvulling, ouderen',
		zegt: 'verveel me, vervelen, verveling, niets te doen, weinig te doen, iets om handen, dag vullen, dagen duren lang, daginvulling, zinvolle dag, overdag iets doen, iets te doen, zit thuis, bezigheid, om handen, ritme'
	},
	{
		bedoelt: 'zorgboerderij, boerderij, kinderboerderij, dieren',
		ook: 'dagbesteding, natuur, moestuin, buiten',
		zegt: 'boer, koeien, paarden, werken met dieren, buiten werken, geiten'
	},
	{
		bedoelt: 'vrijwilligerswerk, vrijwilligerscentrale, vrijwilligersvacature, vrijwilliger worden',
		ook: 'meedoen, participatie, vrijwilliger, steunpunt vrijwilligerswerk',
		zegt: 'ik wil helpen, iets terugdoen, iets doen voor ander, helpen, anderen helpen, mensen helpen, nuttig zijn, nuttig maken, vrijwillig'
	},
	{
		bedoelt: 'werk, participatie, jobcoach, werkplek, re integratie, sollicitatie, werkervaring',
		ook: 'leerwerkplek, solliciteren, talent, dagbesteding, vrijwilligerswerk, coach',
		zegt: 'baan, werkloos, werk zoeken, geen werk, solliciteren, cv, uwv, wajong, wia, sollicitatiebrief, beschut werk, stage, baantje, werken, zonder werk, arbeid'
	},
	{
		bedoelt: 'opleiding, scholing, cursus, training, leren',
		ook: 'workshop, onderwijs, volwassenen, les',
		zegt: 'diploma, studeren, studie, iets leren, bijscholen, cursussen, vaardigheden, mbo, volksuniversiteit'
	},
	{
		bedoelt: 'handwerken, breien, creatief, knutselen, naaien, haken, hobby',
		ook: 'atelier, schilderen, naailes, handwerkgroep, creatieve middag, textiel',
		zegt: 'borduren, quilten, creatief bezig, hobbyclub, tekenen, boetseren, breiclub, breigroep, keramiek, sieraden, kleien, naaimachine, schilderles'
	},
	{
		bedoelt: 'muziek, zingen, koor, muziekles',
		ook: 'zanggroep, orkest, concert, dans',
		zegt: 'zang, piano, gitaar, liedjes, instrument, samen zingen, trommelen, band'
	},
	{
		bedoelt: 'cultuur, theater, museum, film',
		ook: 'concert, uitje, muziek, voorstelling, creatief',
		zegt: 'kunst, toneel, bioscoop, voorstelling, schouwburg, cabaret, filmavond'
	},
	{
		bedoelt: 'spelletjes, kaarten, bingo, klaverjassen, biljarten, spelmiddag, schaken, soos',
		ook: 'gezellig, ontmoeting, inloop, ouderen, bridge',
		zegt: 'spelletje, spel, sjoelen, dammen, bridgen, rummikub, jokeren, kaartclub, kaartje leggen, kien, kienen, biljart, dart, puzzelen'
	},
	{
		bedoelt: 'mannengroep, houtbewerking, werkplaats, mannen',
		ook: 'klussen, techniek, atelier, ontmoeting',
		zegt: 'hout, fietsen maken, sleutelen, modelbouw, mannenclub, vaders, lassen'
	},
	{
		bedoelt: 'vrouwengroep, vrouwen, vrouwenochtend, vrouwencentrum',
		ook: 'ontmoeting, emancipatie, moeders, steunvrouwen',
		zegt: 'vrouwenclub, alleen voor vrouwen, vrouwen onder elkaar, zelfstandige vrouw'
	},
	// bewegen
	{
		bedoelt: 'bewegen, sport, beweeggroep, gymnastiek, sporten, fitness, beweegcoach',
		ook: 'valpreventie, wandelgroep, fietsen, ouderen, gezondheid, meer bewegen voor ouderen',
		zegt: 'gym, gymmen, beweging, fit, fit blijven, conditie, stijf, yoga, pilates, tai chi, oefeningen, stoelgym, turnen, sportclub, sportschool, buurtsportcoach, voetbal, tennis, walking football'
	},
	{
		bedoelt: 'wandelen, wandelgroep, wandelmaatje, wandelclub',
		ook: 'bewegen, buiten, natuur, ommetje',
		zegt: 'wandeling, wandelingetje, lopen, ommetje, blokje om, samen wandelen, samen lopen, frisse lucht, buiten zijn, naar buiten'
	},
	{
		bedoelt: 'fietsen, fietsgroep, duofiets, fietsmaatje, fietsles',
		ook: 'bewegen, buiten, riksja, uitje',
		zegt: 'fiets, leren fietsen, samen fietsen, tandem, driewieler, e bike, rondje fietsen'
	},
	{
		bedoelt: 'zwemmen, zwembad, zwemles',
		ook: 'bewegen, aangepast sporten, aquarobic',
		zegt: 'zwem, aquajoggen, baantjes, zwemdiploma, warm water'
	},
	{
		bedoelt: 'dansen, dansles, dansgroep, dans',
		ook: 'bewegen, muziek, zumba, ballet',
		zegt: 'salsa, stijldansen, volksdansen, dansmiddag, dansavond, lijndansen'
	},
	{
		bedoelt: 'valpreventie, evenwicht, in balans',
		ook: 'bewegen, fysiotherapie, ouderen, veilig wonen',
		zegt: 'vallen, gevallen, bang om te vallen, val vaak, duizelig, struikelen, evenwichtsoefening'
	},
	{
		bedoelt: 'ontspanning, mindfulness, massage, meditatie',
		ook: 'yoga, rust, stress, welzijn',
		zegt: 'ontspannen, tot rust komen, rustig worden, even niets, mediteren, adem'
	},
	// zelfzorg en regie
	{
		bedoelt: 'structuur, regie, praktische begeleiding, thuisbegeleiding, zelfregie, coach',
		ook: 'maatje, overzicht, plannen, dagritme, huishouden, begeleiding thuis',
		zegt: 'chaos, chaotisch, geen overzicht, overzicht kwijt, grip kwijt, geen grip, alles loopt door elkaar, plannen, planning, agenda, krijg niets voor elkaar, leven op orde, leven weer op rit, opstaan lukt niet, uitstellen, afspraken vergeten, organiseren, zelfredzaam'
	},
	{
		bedoelt: 'persoonlijke verzorging, zelfzorg, thuiszorg, wijkverpleging',
		ook: 'wijkverpleegkundige, pedicure, kapper aan huis, verzorging',
		zegt: 'wassen, douchen, aankleden, scheren, tanden poetsen, kousen, verzorgen, zuster, verpleegster, in bad'
	},
	{
		bedoelt: 'kapper, kapper aan huis, knippen',
		ook: 'persoonlijke verzorging, uiterlijk, nagels',
		zegt: 'haar, haren, haar knippen, kapster, knipbeurt, make up'
	},
	{
		bedoelt: 'pedicure, voetverzorging, pedicure aan huis',
		ook: 'persoonlijke verzorging, nagels, voeten',
		zegt: 'voet, teennagels, nagels knippen, eelt, tenen'
	},
	{
		bedoelt: 'medicijnen, apotheek, medicatie',
		ook: 'wijkverpleging, thuiszorg, bezorgen',
		zegt: 'pillen, medicijn, recept ophalen, baxterrol, tabletten, medicijnen ophalen'
	},
	{
		bedoelt: 'personenalarmering, alarmknop, domotica',
		ook: 'veilig wonen, telefooncirkel, ouderen',
		zegt: 'noodknop, alarm, halszender, sleutelkluis, alarmering, valalarm'
	},
	{
		bedoelt: 'hulpmiddelen, uitleen, thuiszorgwinkel, wmo',
		ook: 'rolstoel, rollator, krukken, scootmobiel',
		zegt: 'krukken, scootmobiel, traplift, postoel, hulpmiddel, hoog laag bed, douchestoel, tillift, toiletverhoger, spullen lenen'
	},
	// wegwijs
	{
		bedoelt:
			'sociaal team, wijkteam, maatschappelijk werk, buurtteam, welzijnswerk, sociaal wijkteam',
		ook: 'informatie en advies, spreekuur, hulpverlening, cliëntondersteuning, loket',
		zegt: 'hulpverlener, maatschappelijk werker, maatschappelijk werkster, problemen, ik heb problemen, weet niet waar te beginnen, waar moet ik zijn, wie kan mij helpen, wie helpt, van alles aan hand, alles tegelijk, advies, hulp nodig, weet het niet meer',
		vaag: true
	},
	{
		bedoelt: 'wmo, wmo loket, gemeente loket, zorgloket, loket',
		ook: 'maatwerk, sociaal team, informatie en advies, indicatie, keukentafelgesprek',
		zegt: 'wmo aanvragen, indicatie, voorziening, voorzieningen, gemeentehuis, beschikking, pgb, keukentafelgesprek, hulp aanvragen bij gemeente'
	},
	{
		bedoelt:
			'clientondersteuning, onafhankelijke clientondersteuner, onafhankelijke clientondersteuning',
		ook: 'mee, informatie en advies, wegwijs, keukentafelgesprek, belangenbehartiging',
		zegt: 'iemand bij gesprek, hulp bij gesprek, mee naar gemeente, mee naar gesprek, zorg regelen, wegwijs, onafhankelijk advies, klacht over zorg, wlz'
	},
	{
		bedoelt: 'informatiepunt, informatie en advies, spreekuur, wegwijs, inloopspreekuur',
		ook: 'loket, sociaal team, vraagbaak, wijkcentrum',
		zegt: 'informatie, vraag, vragen stellen, wegwijzer, weet niet waar, waar kan ik terecht, vraagbaak',
		vaag: true
	},
	{
		bedoelt: 'ouderenadviseur, ouderenwerk, ouderen, seniorenvoorlichter, ouderenbond',
		ook: 'senioren, informatie en advies, huisbezoek, welzijn',
		zegt: 'bejaard, bejaarden, senior, senioren, oude mensen, 65 plus, 75 plus, 80 plus, oud worden, ouder worden, pensioen, gepensioneerd, opa, oma, oude moeder, oude vader'
	},
	{
		bedoelt: 'ziek thuis, thuiszorg, wijkverpleging, herstel thuis',
		ook: 'gezelschap, boodschappen, hulp aan huis, zonnebloem',
		zegt: 'ziek, na operatie, net uit ziekenhuis, gebroken been, gebroken heup, heup, herstellen, thuis herstellen, knie, bedlegerig'
	},
	{
		bedoelt: 'lhbti, regenboog, roze ouderen, coc',
		ook: 'ontmoeting, lotgenoten, jongeren',
		zegt: 'homo, lesbisch, lesbo, transgender, gay, queer, bi, lhbt, uit de kast, roze, non binair'
	},
	{
		bedoelt: 'veteranen, veteraan, nuldelijnssteun',
		ook: 'ontmoeting, lotgenoten, inloop',
		zegt: 'uitzending, leger, missie, oud militair, dienst gezeten, defensie'
	},
	{
		bedoelt: 'ex gedetineerden, nazorg detentie, reclassering',
		ook: 'maatje, wonen, werk, ervaringsdeskundige',
		zegt: 'gevangenis, gevangene, vrijgekomen, detentie, strafblad, bajes'
	},
	{
		bedoelt: 'vertrouwenspersoon, luisterlijn, slachtofferhulp',
		ook: 'luisterend oor, maatschappelijk werk, veilig thuis',
		zegt: 'slachtoffer, bestolen, beroofd, oplichting, opgelicht, aangifte doen, babbeltruc, ingebroken'
	},
	{
		bedoelt: 'zonnebloem, bezoekvrijwilliger, huisbezoek',
		ook: 'uitje, dagtocht, eenzaam, lichamelijke beperking',
		zegt: 'bezoek aan zieken, zieken bezoeken, ziekenbezoek'
	},
	{
		bedoelt: 'coach, coaching, begeleiding, levensloopbegeleiding',
		ook: 'maatje, zelfregie, mentor, ondersteuning',
		zegt: 'mentor, doel bereiken, zelfvertrouwen, weerbaarheid, assertief, sterker worden, onzeker'
	},
	{
		bedoelt: 'ruilen, ruilkring, buurtmarktplaats, deelkast, punten',
		ook: 'burenhulp, wederkerigheid, tweedehands',
		zegt: 'iets terug doen, lenen, delen, gereedschap lenen, leen, marktplaats, ruil'
	},
	{
		bedoelt: 'afasie, spraak, praten oefenen, logopedie',
		ook: 'nah, hersenletsel, lotgenoten',
		zegt: 'stotteren, niet kunnen praten, woorden vinden, spraakproblemen'
	},
	{
		bedoelt: 'nachtzorg, waken, respijtzorg',
		ook: 'mantelzorg, palliatief, vptz',
		zegt: 'hulp in nacht, iemand in nacht, nachtoppas'
	},
	{
		bedoelt: 'natuur, natuurwandeling, vogels, groen',
		ook: 'wandelen, moestuin, buiten, boerderij',
		zegt: 'bos, park, vogels kijken, natuurgroep, buitenlucht'
	},
	{
		bedoelt: 'levensverhaal, levensboek, herinneringen, verhalentafel',
		ook: 'ouderen, huisbezoek, dementie, ontmoeting',
		zegt: 'vroeger, herinnering, verhalen van vroeger, levensloop, fotos van vroeger'
	},
	{
		bedoelt: 'testament, levenstestament, wilsverklaring',
		ook: 'ouderenadviseur, juridisch, levenseinde',
		zegt: 'erfenis, notaris, nalatenschap, volmacht, wensen laatste'
	},
	{
		bedoelt: 'identiteitskaart, paspoort, legitimatie',
		ook: 'gemeente, minima, formulierenhulp',
		zegt: 'id kaart, rijbewijs verlengen, id bewijs, paspoort verlopen'
	},
	{
		bedoelt: 'zorgverzekering, zorgkosten, eigen bijdrage',
		ook: 'geldzaken, minima, cak, collectieve zorgverzekering',
		zegt: 'verzekering, eigen risico, zorgpremie, ziektekosten, premie'
	},
	{
		bedoelt: 'stadspas, kortingspas, meedoenregeling, minimaregeling',
		ook: 'korting, sportfonds, cultuurfonds, gratis',
		zegt: 'pasje, goedkoop, korting krijgen, contributie, sportclub betalen, kan sport niet betalen'
	},
	{
		bedoelt: 'jeugdfonds, jeugdsportfonds, cultuurfonds, leergeld, stichting leergeld',
		ook: 'minima, kinderen, sport, school',
		zegt: 'schoolreis, schoolspullen, kind op sport, zwemles betalen, schoolkosten, fiets voor kind, laptop voor kind'
	},
	{
		bedoelt: 'lening, kredietbank, sociale lening',
		ook: 'geldzaken, schuldhulp, budget',
		zegt: 'geld lenen, krediet, persoonlijke lening, afbetalen'
	},
	{
		bedoelt: 'beschermd wonen, begeleid wonen, woonbegeleiding, kamertraining',
		ook: 'wonen, ggz, zelfstandig wonen, begeleiding',
		zegt: 'niet zelfstandig kunnen wonen, woonvorm, woongroep, leren wonen, op jezelf wonen, op mezelf wonen'
	},
	{
		bedoelt: 'seksuele gezondheid, ggd, huisarts',
		ook: 'jongeren, zwanger, advies',
		zegt: 'anticonceptie, soa, ongewenst zwanger, abortus'
	},
	{
		bedoelt: 'gezondheidscentrum, huisarts, wijkverpleegkundige, praktijkondersteuner',
		ook: 'gezondheid, welzijn op recept, apotheek',
		zegt: 'poh, doktersassistente, bloeddruk, spreekuur dokter, gezondheidsvragen'
	},
	{
		bedoelt: 'welzijn op recept, welzijnscoach, positieve gezondheid',
		ook: 'beweegcoach, huisarts, activiteiten, dagbesteding',
		zegt: 'verwezen door huisarts, welzijnsrecept, lekkerder in vel'
	},
	{
		bedoelt: 'vrijwillige hulp, hulpdienst, unie van vrijwilligers, vrijwillige thuishulp',
		ook: 'klusjes, boodschappen, vervoer, gezelschap',
		zegt: 'iemand die helpt, vrijwilliger gezocht, vrijwilliger aan huis, hulp aan huis, hulp thuis, handje helpen, helpende hand',
		vaag: true
	}
];

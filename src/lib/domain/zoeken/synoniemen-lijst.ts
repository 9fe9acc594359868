/**
 * What residents say, and the words the field uses for it. Own wording; add a line, nothing else.
 *
 * `zegt | bedoelt | ook`
 * - `zegt`: words and phrases people type. Small words in between (de, een, zo, meer) don't matter:
 *   "kom deur niet uit" meets "kom de deur niet meer uit". A point says that the sentence stops
 *   there: "kan niet meer ." is not in "ik kan niet meer fietsen"
 * - `bedoelt`: words listings use; searched in place of, or beside, what was typed
 * - `ook`: words that are near; searched with less weight
 * - `~` in front: what is said beside something else ("wie helpt mij met"); counts when it is all
 *   there is. `#` begins a theme.
 */
export const SYNONIEMENLIJST = `
# papier en geld
papieren, papieren op orde, post, post openen, enveloppen, mappen, stapel post, paperassen, boekhouding, ordner, mijn post niet open, papierhulp, administratiemaatje | thuisadministratie, administratie, papierwerk, administratiehulp, formulierenhulp | formulieren, brieven, formulierenbrigade, ordenen, sociaal raadslieden, sociaal raadsman
formulier invullen, invullen, aanvragen, aanvraag, aanvraagformulier, papier invullen | formulieren, formulierenbrigade, formulierenhulp, invulhulp | thuisadministratie, administratie, sociaal raadslieden, sociaal raadsman, spreekuur
brief, brief gekregen, brief begrijpen, brief niet begrijpen, snap brief niet, brief lezen, brief schrijven, moeilijke brief, brieven van gemeente, blauwe envelop | brieven, post, thuisadministratie, formulierenhulp, taalhulp | administratie, sociaal raadslieden, laaggeletterd
schuld, rood staan, deurwaarder, incasso, aanmaning, aanmaningen, betalingsachterstand, achterstand, beslag, kan rekeningen niet betalen, kan huur niet betalen, kan niet betalen, wsnp, schuldsanering, bewindvoerder, bewindvoering | schuldhulpverlening, schuldhulp, schulden, schuldhulpmaatje | budget, budgetcoach, geldzaken, financieel, rekeningen, sociaal raadslieden
geld, geldzorgen, rekeningen, rekening, centen, betalen, rondkomen, niet rondkomen, kom niet rond, geldproblemen, geen geld, te weinig geld, grip op geld, kosten, bankzaken, internetbankieren, geldhulp | geldzaken, financieel, budget, budgetcoach, budgetmaatje, financien, administratie | rekeningen, schuldhulp, schuldhulpverlening, toeslagen, minima, geld
arm, armoede, bijstand, uitkering, laag inkomen, klein inkomen, weinig geld, uitkering aanvragen, minimum | minima, minimaregeling, bijzondere bijstand, voedselbank, inkomen | toeslagen, stadspas, armoede, kledingbank, gratis
huursubsidie, zorgtoeslag aanvragen, kindgebonden budget, toeslagenaffaire | toeslagen, toeslag, huurtoeslag, zorgtoeslag | sociaal raadslieden, formulierenhulp, geldzaken, administratie
aangifte, belastingdienst, belasting invullen, belastingen, kwijtschelding | belastingaangifte, belasting, belastinghulp | administratie, thuisadministratie, formulierenhulp
voedsel, geen eten in huis, geen geld voor eten, honger, eten halen, pakket, gratis eten, gratis boodschappen | voedselbank, voedselhulp, voedselpakket | minima, armoede, maaltijd, boodschappen
kleren, winterjas, jas, schoenen, kinderkleding, broek, gratis kleren, gratis spullen | kledingbank, kleding, kringloop, weggeefwinkel | minima, speelgoedbank, tweedehands
speelgoed lenen, cadeau voor kind, cadeautje, sinterklaas | speelgoedbank, speelgoed, speelotheek | kledingbank, minima, kinderen
bank, bed, kast, meubel, wasmachine, koelkast, huisraad, inboedel, spullen, inrichten | meubels, kringloop, weggeefwinkel, witgoed | tweedehands, kringloopwinkel, minima
advocaat, recht, rechten, rechter, bezwaar, bezwaar maken, bezwaarschrift, boete, conflict met baas, ontslag, ontslagen, juridisch advies, waar heb ik recht op | rechtswinkel, juridisch, rechtshulp, sociaal raadslieden, sociaal raadsman | juridisch loket, advies, spreekuur
energierekening, stookkosten, gas, stroom, gasrekening, kou in huis, tocht, isoleren, energie besparen | energiecoach, energie, energiehulp, fixteam | geldzaken, energiearmoede, klussen
# alleen zijn
alleen, zo alleen, eenzaamheid, niemand, niemand om mee te praten, heb niemand, zie niemand, weinig contact, geen contact, weinig mensen, geen vrienden, weinig vrienden, vrienden maken, nieuwe vrienden, vriend zoeken, niemand komt langs, krijg geen bezoek, nooit bezoek, voel me alleen, zit hele dag thuis, zit altijd thuis, mis gezelschap, aanspraak, geen aanspraak, verlaten | eenzaam, maatje, maatjesproject, huisbezoek, ontmoeting, bezoekvriendschap | inloop, sociaal contact, gezelschap, gezellig, telefooncirkel, buddy, netwerk, eetpunt, samen eten, koffieochtend
kom deur niet uit, kom niet buiten, kom niet meer buiten, kan huis niet uit, kan niet naar buiten, durf niet naar buiten, durf deur niet uit, zit binnen, aan huis gebonden, kom nergens meer | huisbezoek, maatje, bezoekmaatje, telefooncirkel, bezoekvriendschap | eenzaam, thuis, aan huis, vervoer, ontmoeting, maatjesproject
praten, kletsen, iemand om mee te praten, babbelen, babbeltje, luisteren, verhaal kwijt, hart luchten, gesprekje, even praten, kopje koffie met iemand | praatje, huisbezoek, maatje, gesprek, luisterend oor | telefooncirkel, koffie, inloop, luisterlijn, bezoek, eenzaam, ontmoeting
bezoeken, iemand langs, iemand die langs komt, langskomen, visite, op bezoek, opzoeken, op koffie | bezoek, huisbezoek, bezoekdienst, bezoekmaatje, maatje | praatje, eenzaam, gezelschap
metgezel, kameraad, vriendin, gezelschapsdame, iemand om iets mee te doen, samen op stap, samen iets doen | maatje, maatjesproject, buddy | bezoekmaatje, vriendschap, koppelen, vrijwillig maatje
koffie drinken, koffie, binnenlopen, gezelligheid, mensen ontmoeten, mensen leren kennen, onder mensen, onder mensen komen, aanloop, ergens naar toe, contact met anderen | inloop, inloophuis, koffieochtend, ontmoeting, huiskamer, buurtkamer | buurthuis, koffie, gezellig, wijkcentrum, huis van de wijk
clubhuis, gemeenschapshuis, ontmoetingscentrum, kulturhus, buurtgebouw, wijkgebouw | buurthuis, wijkcentrum, huis van de wijk, dorpshuis, buurtcentrum | inloop, activiteiten, ontmoeting, buurtkamer
iemand die belt, elke dag bellen, opbellen, belletje, gebeld worden, telefoontje, bellen | telefooncirkel, belcirkel, telefonisch, luisterlijn | praatje, eenzaam, belmaatje
buurman, buurvrouw, hulp van buren, hulp uit buurt, iemand in buurt, buurt helpt | burenhulp, buren, buurtgenoten, nabuurschap, buurthulp | noaberschap, klusjes, boodschappen, vrijwillige hulp
alleenstaand, vrijgezel, single, relatie zoeken, alleen wonen, woon alleen | daten, ontmoeting, singles | vriendschap, alleenstaanden, eetgroep
# digitaal
computer, pc, laptop, ict, internet, mail, e-mail, emailen, email, online, wifi, printer, wachtwoord, windows, muis, virus, videobellen, digibeet, computer doet niet, niet handig met computer, alles gaat digitaal, alles via internet | computerles, digitaal, computerhulp, digihulp, digitaal spreekuur, computercursus | tablet, internet, digid, bibliotheek, smartphone, computer
digi d, inloggen, inloggen bij overheid, mijnoverheid, berichtenbox, machtigen, sms code | digid, digihulp, digitaal spreekuur, informatiepunt digitale overheid, digitaal | computerles, formulierenhulp, bibliotheek, administratie
mobiel, mobiele telefoon, telefoon, gsm, ipad, iphone, app, apps, whatsapp, appen, nieuwe telefoon, telefoon instellen, beeldbellen | smartphone, tablet, telefoonhulp, digihulp, digitaal | computerles, computerhulp, digitaal spreekuur
# taal
taal, nederlands, nederlands oefenen, nederlandse les, nederlands praten, beter nederlands, taal oefenen, taal leren, spreek geen nederlands, spreek slecht nederlands, nt2, dutch, learn dutch, dutch lessons, language | taalmaatje, taalles, taalcoach, nederlands leren, taalcafe, taalhuis | conversatie, taalpunt, inburgering, nederlands, laaggeletterd, taal
leren lezen, leren schrijven, niet lezen, kan niet lezen, kan niet schrijven, analfabeet, moeite met lezen, spelling, laaggeletterdheid | laaggeletterd, lezen, schrijven, taalpunt, taalhuis, leesclub, basisvaardigheden | taalles, bibliotheek, rekenen, taalmaatje, taal
vluchteling, asiel, asielzoeker, inburgeren, inburgeringsexamen, migrant, migranten, buitenlander, nieuw in nederland, statushouder, oekraine, oekraiens, syrie, verblijfsvergunning, gezinshereniging | inburgering, nieuwkomers, statushouders, vluchtelingenwerk, vluchtelingen | taalmaatje, taalles, integratie, taalcoach
arabisch, turks, pools, marokkaans, berbers, tigrinya, vertalen, vertaler, somalisch, farsi | tolk, meertalig, eigen taal | nieuwkomers, vluchtelingen, taalhulp
verhaaltje, iemand die voorleest, voorlees, boek | voorlezen, voorleesexpress, voorleesvrijwilliger, bibliotheek | boeken, taal, lezen, kinderen
boeken lenen, boeken thuis, boek brengen, krant, leesboek, leesboeken | bibliotheek, bieb, boek aan huis | lezen, boeken, digitaal spreekuur, luisterboeken
# klussen, huis, tuin
klusje, klusser, karweitje, karweitjes, lamp, lamp ophangen, peertje, lekkende kraan, kraan, kapot, kapotte, repareren, timmeren, schilderen, verven, ophangen, gordijnen, gordijn, schilderij, boren, kastje, meubel in elkaar zetten, deur klemt, rookmelder, stopcontact, doe het zelf, iets repareren, handige man, behangen | klussendienst, klusdienst, klusjes, klushulp, klussen | burenhulp, aan huis, handyman, vrijwillige hulp
heg, gras, gras maaien, grasmaaien, onkruid, snoeien, heg knippen, schoffelen, tuinieren, tuin bijhouden, tuintje, bladeren, takken | tuinhulp, tuin, tuinonderhoud, tuinman, klussendienst | groen, klusjes, burenhulp, klussen
groente kweken, planten, in de aarde, tuinclub, samen tuinieren, bloemen | moestuin, buurttuin, tuinieren, volkstuin | groen, natuur, dagbesteding, boerderij
maken, apparaat stuk, stuk, broodrooster, naaimachine kapot, stofzuiger, kapotte stofzuiger, strijkijzer, waterkoker, koffiezetapparaat, magnetron, fiets kapot, lekke band, radio kapot | repaircafe, repareren, reparatie | klussen, kapot, hersteld
verhuizing, dozen, sjouwen, tillen, inpakken, kleiner wonen, verhuis | verhuizen, verhuishulp, klussendienst | klussen, inrichten, burenhulp
rommel, troep, hoarding, verzamelen, verzamelwoede, spullen weg, vol huis, chaos in huis, huis leegruimen, vervuild huis | opruimen, opruimhulp, opruimcoach, ontspullen | huishouden, huishoudelijke hulp, structuur, overzicht
poetsen, poetshulp, schoonmaakster, werkster, stofzuigen, dweilen, ramen lappen, ramen, schoon huis, vaat, afwas, stoffen, huis schoonmaken, bed verschonen, alfahulp, thuishulp, huis schoon houden | huishoudelijke hulp, schoonmaken, huishouden, hulp in huishouden, schoonmaak | wassen, was, strijken, wmo
wasgoed, de was doen, vuile was, strijkgoed, lakens, kleding herstellen, verstelwerk | wasservice, was, strijken, stomerij | huishouden, huishoudelijke hulp
kat, poes, huisdier, hondenoppas, kattenoppas, dierenarts, hondje, uitlaten, uitlaatservice, dier verzorgen | huisdieren, hond uitlaten, dierenbuddy, dieren | burenhulp, hond, oppas, wandelen
drempel, drempels, beugel, beugels, handgreep, thuis blijven wonen, langer thuis wonen, zelfstandig wonen, seniorenwoning, aangepaste woning | woningaanpassing, veilig wonen, langer thuis, woonadvies | klussendienst, ouderenadviseur, wmo, valpreventie
huis zoeken, woonruimte, urgentie, huisuitzetting, huis uit gezet, geen huis, kamer, huren, huurwoning, huurachterstand | wonen, woning, huisvesting, woonhulp | huur, daklozen, opvang, woningcorporatie, inschrijven
dakloos, thuisloos, slaapplek, slapen op straat, op straat, geen dak, zwerver, bankslaper | daklozen, opvang, nachtopvang, inloophuis | wonen, dakloos, leger des heils, maaltijd
# boodschappen en eten
boodschap, winkel, winkels, markt, naar winkel, supermarkt, tassen dragen, sjouwen met boodschappen, bezorgen, thuisbezorgd, apotheek ophalen, inkopen | boodschappen, boodschappendienst, boodschappenhulp, boodschappenservice, boodschappenmaatje | supermarkt, bezorgen, winkelen, burenhulp
shoppen, kleding kopen, kleren kopen, samen winkelen, stad in | winkelen, boodschappenbus, boodschappenmaatje, meegaan | boodschappen, vervoer, maatje, uitje
eten, mee eten, meeeten, alleen eten, eet altijd alleen, eten met anderen, warm eten, lunch, lunchen, diner, ontbijt, avondeten, aan tafel, uit eten, soep | eettafel, samen eten, maaltijd, eetpunt, eetcafe | koken, open eettafel, buurtrestaurant, ontmoeting, aanschuiven, resto
kant en klaar, eten thuis bezorgd, eten aan huis, tafeltjedekje, maaltijd bezorgen, kan niet koken, kan niet meer koken, warme maaltijden, eten brengen, eten bezorgen | maaltijdservice, tafeltje dekje, maaltijd, maaltijden aan huis | eettafel, thuisbezorgd, warme maaltijd, koken
leren koken, recept, recepten, bakken, samen koken, koken voor een | koken, kookles, kookgroep, kookclub, kookhulp | samen eten, gezond eten, kookworkshop, maaltijd
afvallen, overgewicht, te dik, dieet, gezonder leven, gezond leven, diabetes, suikerziekte, ondervoeding | gezond eten, voeding, dietist, leefstijl | koken, gewicht, bewegen, gezondheid
# niet veilig
slaat mij, slaat me, mij slaat, me slaat, slaat ons, slaat mijn kind, geslagen, wordt geslagen, word geslagen, schopt mij, mishandeld, mishandelt, mishandeling, huiselijk geweld, geweld thuis, bang voor mijn man, bang voor mijn vriend, niet veilig thuis, voel me niet veilig, weg bij mijn man, blijf van mijn lijf, vrouwenhuis | geweld, mishandeling, vrouwenopvang, onveilig | opvang, bedreigd
# mantelzorg
mantelzorgen, zorg voor mijn man, zorg voor mijn vrouw, zorg voor mijn moeder, zorg voor mijn vader, zorg voor mijn partner, zorgen voor mijn man, zorgen voor mijn vrouw, zorgen voor mijn moeder, zorgen voor mijn vader, zorgen voor mijn ouders, zorgen voor mijn kind, zorgen voor iemand, ik zorg, zorg voor familie, zorg voor naaste, naaste, zieke partner, zieke man, zieke vrouw, zieke moeder, mantelzorgverklaring | mantelzorg, mantelzorger, mantelzorgondersteuning, steunpunt mantelzorg, respijtzorg | lotgenoten, oppas, overbelast, ontlasten, mantelzorgmakelaar
trek het niet meer, trek niet meer, houd niet meer vol, hou niet meer vol, kan niet meer ., te zwaar, wordt te veel, wordt me te veel, ben op, uitgeput, doodmoe, zorg te zwaar, overbelasting, geen tijd voor mezelf, moe van zorgen | mantelzorg, overbelast, respijtzorg, mantelzorgondersteuning, ontlasten | luisterend oor, oppas, steunpunt mantelzorg, lotgenoten, maatschappelijk werk
even vrij, even weg, er even uit, iemand die oppast, oppassen, oppast, oppas voor mijn man, oppas voor mijn vrouw, oppas voor mijn moeder, weekend weg, vakantie mantelzorger, zorg overnemen, logeerhuis, kortdurend verblijf, nachtrust, adempauze | respijtzorg, oppas, oppasdienst, logeeropvang, vervangende zorg, mantelzorg | dagopvang, logeren, ontlasten, mantelzorgondersteuning, gezelschap
moeder ziek, vader ziek, zieke ouder, broer ziek, zus ziek, zieke broer, zieke zus, kind zorgt voor ouder | jonge mantelzorgers, mantelzorg, kinderen, jongeren | kopp, brussen, steunpunt mantelzorg
zelfde meemaken, anderen die het snappen, anderen die het meemaken, mensen met dezelfde, mensen zoals ik, ervaringen delen, herkenning, steungroep | lotgenoten, lotgenotengroep, lotgenotencontact, gespreksgroep, zelfhulpgroep | praatgroep, ervaringsdeskundige, herstel
# vervoer
rijden, rit, ritje, auto, taxi, brengen, halen en brengen, ophalen, iemand die rijdt, geen auto, geen rijbewijs, niet meer rijden, rij niet meer, kan er niet komen, naar ziekenhuis, naar dokter brengen, wegbrengen | vervoer, vervoersdienst, automaatje, vrijwillig vervoer, chauffeur, rijdienst | wensbus, belbus, buurtbus, ziekenhuis, regiotaxi, meerijden
mee naar dokter, mee naar ziekenhuis, meegaan naar dokter, dokter, specialist, afspraak in ziekenhuis, operatie, poli, bestraling, uit ziekenhuis, samen naar ziekenhuis | begeleiding ziekenhuis, meegaan, ziekenhuis, vervoer, ziekenhuismaatje | automaatje, maatje, huisarts, specialist
bus, trein, metro, tram, ov, overstappen, alleen reizen, leren reizen, met trein, met bus, chipkaart | openbaar vervoer, reismaatje, ov ambassadeur, buurtbus, reizen | vervoer, bus, trein, ov chipkaart
duwen, rolstoel duwen, in rolstoel, slecht ter been, kan niet lopen, loop slecht, loop moeilijk, rollator | rolstoel, duwmaatje, rolstoelbus, rolstoelvervoer | vervoer, wandelen, uitje, duofiets
uitjes, dagje uit, dagje weg, erop uit, er op uit, ergens heen, reisje, bootreis, dierentuin, strand | uitje, dagtocht, uitstapje, excursie | activiteiten, vervoer, vakantie, samen op pad, museum
op vakantie, vakantie met zorg, kinderkamp, zomerkamp, weekje weg | vakantie, vakantieweken, vakantieweek, zorgvakantie | uitje, respijtzorg, minima, kamp
# ziekte, verlies, geest
overleden, dood, gestorven, overlijden, weduwe, weduwnaar, man overleden, vrouw overleden, moeder overleden, vader overleden, kind overleden, man dood, iemand verloren, verdriet, gemis, mis mijn man, mis mijn vrouw, mis mijn moeder, kwijt, begrafenis, uitvaart, rouwen | rouw, verlies, rouwgroep, nabestaanden, rouwverwerking | lotgenoten, weduwe, luisterend oor, gespreksgroep, weduwnaar
dement, demente, vergeetachtig, vergeetachtigheid, vergeten, alles vergeten, vergeet alles, vergeet steeds, in de war, niet meer weten, verdwalen, dwaalt, geheugenverlies, geheugenproblemen, alzeimer, parkinson | dementie, alzheimer, geheugen, alzheimer cafe, casemanager dementie, geheugensteunpunt | dagbesteding, mantelzorg, ontmoetingscentrum, respijtzorg, ouderen
na beroerte, hersenbloeding, cva, herseninfarct, hersenschudding, afasie, niet goed praten, hoofd ongeluk, hersenletstel | nah, hersenletsel, niet aangeboren hersenletsel | lotgenoten, beroerte, dagbesteding, afasie
tumor, borstkanker, chemo, uitgezaaid, prostaatkanker, oncologie | kanker, inloophuis kanker, psycho oncologie | lotgenoten, ziek, inloophuis, ernstig ziek
reuma, ms, spierziekte, fibromyalgie, altijd pijn, chronische pijn, longen, copd, astma, hartpatient, altijd moe, long covid | chronisch ziek, chronische ziekte, lotgenoten | reuma, pijn, gezondheid, patientenvereniging
laatste fase, gaat dood, gaat sterven, sterven, stervensbegeleiding, uitbehandeld, laatste levensfase, terminaal, nachtwake | palliatief, terminale zorg, hospice, vptz, waken | rouw, mantelzorg, levenseinde, vrijwilligers
depressie, depressief, somber, somberheid, angst, angstig, bang, paniek, paniekaanvallen, burn out, burnout, overspannen, stress, psychiatrie, psychiatrisch, psycholoog, piekeren, bipolair, borderline, psychose, schizofrenie, trauma, ptss, niet lekker in vel, zit in de put, zie het niet meer zitten, slecht slapen, slaap slecht, gek in hoofd, verward | psychische klachten, ggz, herstel, herstelacademie, ervaringsdeskundige, psychisch | maatje, inloop, lotgenoten, steunpunt, zelfregie
alcohol, drank, drinken, drinkt te veel, drugs, gokken, blowen, wiet, stoppen met roken, roken, gameverslaving, aa, alcoholist, cocaine | verslaving, verslaafd, herstel, zelfhulpgroep | lotgenoten, ervaringsdeskundige, inloop, verslavingszorg
asperger, adhd, add, autist, autistisch, prikkel, drukke kind, pdd nos | autisme, ass, autismecafe | lotgenoten, structuur, maatje, prikkels
beperking, verstandelijk gehandicapt, verstandelijk beperkt, zwakbegaafd, laag iq, moeilijk leren, downsyndroom, down | verstandelijke beperking, lvb, moeilijk lerend | maatje, dagbesteding, vrije tijd, begeleiding, clientondersteuning
handicap, gehandicapt, invalide, invaliditeit, verlamd, lichamelijk gehandicapt, amputatie | lichamelijke beperking, gehandicapten, aangepast sporten | rolstoel, hulpmiddelen, beperking, lotgenoten, vervoer
slecht zien, zie slecht, zie bijna niets, ogen, blinden, staar, macula, bril | slechtziend, blind, visuele beperking, leesservice | voorlezen, lotgenoten, hulpmiddelen, maatje
slecht horen, hoor slecht, hoor niet goed, doven, gehoor, oren, hoortoestel | slechthorend, doof, hoorhulp, gebarentaal | lotgenoten, gehoorapparaat, hulpmiddelen, audicien
zin van leven, waarvoor leef ik, dominee, pastor, pastoraat, imam, geloof, bidden, geestelijk, nutteloos | zingeving, geestelijke verzorging, levensvragen | luisterend oor, gesprek, kerk, rouw
kerkdienst, bijbel, geloofsgemeenschap, parochie, islam, christelijk | kerk, moskee, diaconie | inloop, geestelijke verzorging, bezoekdienst, geloof
gescheiden, uit elkaar, uit elkaar gaan, ex, vechtscheiding, omgangsregeling, alimentatie, relatieproblemen, ruzie met partner | scheiding, omgangshuis, echtscheiding, mediation | ouders, gezin, kinderen, maatschappelijk werk, lotgenoten
ruzie, ruzie met buren, burenruzie, overlast, geluidsoverlast, herrie, lawaai, conflict, conflicten, last van buren | buurtbemiddeling, bemiddeling, conflict | buren, mediation, wijkagent
# gezin
opvoeding, kind luistert niet, kinderen luisteren niet, puber, pubers, peuter, kleuter, moeilijk kind, boos kind, driftig, druk gezin, moeder zijn, opvoedproblemen, kind slaapt niet, alleenstaande moeder, alleenstaande vader, alleenstaande ouder | opvoeden, opvoedsteun, opvoedhulp, opvoedondersteuning, home start, centrum voor jeugd en gezin | gezin, ouders, kinderen, jeugd, steungezin, oudercursus
druk thuis, gezinshulp, hulp in gezin, hulp met kinderen, hulp bij kinderen, logeergezin, kinderen naar ander gezin | gezin, steungezin, buurtgezinnen, gezinsmaatje, steunouder | opvoeden, opvoedsteun, kinderen, oppas, home start
baby, zwangerschap, bevallen, bevalling, net moeder, jonge moeder, tienermoeder, kraam, geboorte | moeders, zwanger, kraamhulp, babys, moedergroep, ouder kind | gezin, opvoeden, consultatiebureau, peuters, spel aan huis
creche, gastouder, babysit, babysitter, oppas voor kinderen, oppas kind, peutergroep | kinderopvang, oppas, peuterspeelzaal, speelgroep | kinderen, gezin, naschoolse opvang, bso
huiswerkhulp, school gaat slecht, slechte cijfers, wiskunde, som, sommen, leerachterstand, cito, toets, spreekbeurt, werkstuk, kind school | huiswerkbegeleiding, huiswerk, huiswerkklas, leerhulp, bijles | school, onderwijs, studie, rekenen, schoolmaatje, leren
spelen, speel, kinderfeest, activiteit voor kind, iets voor kinderen, kindermiddag, speelplek, kinderdisco, vrije middag | kinderactiviteiten, kinderclub, speeltuin, kinderen, spelmiddag | jeugd, naschoolse activiteiten, sport, knutselen
kind alleen, maatje voor kind, kind heeft geen vrienden, gepest, pesten, kind wordt gepest, verlegen kind, maatje voor mijn zoon, maatje voor mijn dochter | kindermaatje, maatje, jeugd, vriendje | kinderen, gezin, steungezin, pesten
tiener, tieners, hangjongeren, jeugdhonk, jong, zoon van 16, dochter van 16, chillen, achttien worden, 18 geworden | jongeren, jongerenwerk, jongerencentrum, jongerenwerker, jongerencoach | jeugd, jongereninloop, jeugdwerk, coach
pleegkind, pleegouder, pleegouders, adoptie | pleegzorg, pleeggezin, steunouder | gezin, logeren, jeugd
gehandicapt kind, kind met autisme, kind met beperking, zorgenkind, ziek kind, kind met adhd, kind met down | kinderen met beperking, brussen, speciaal onderwijs, zorgintensief | oppas, gezin, logeeropvang, lotgenoten, ouders
# dag vullen, werken, meedoen
verveel me, vervelen, verveling, niets te doen, weinig te doen, iets om handen, dag vullen, dagen duren lang, daginvulling, zinvolle dag, overdag iets doen, iets te doen, zit thuis, bezigheid, om handen, ritme | dagbesteding, dagopvang, dagactiviteiten, meedoen, ontmoetingsgroep | activiteiten, inloop, zorgboerderij, daginvulling, ouderen
boer, koeien, paarden, werken met dieren, buiten werken, geiten | zorgboerderij, boerderij, kinderboerderij, dieren | dagbesteding, natuur, moestuin, buiten
ik wil helpen, iets terugdoen, iets doen voor ander, helpen, anderen helpen, mensen helpen, nuttig zijn, nuttig maken, vrijwillig | vrijwilligerswerk, vrijwilligerscentrale, vrijwilligersvacature, vrijwilliger worden | meedoen, participatie, vrijwilliger, steunpunt vrijwilligerswerk
baan, werkloos, werk zoeken, geen werk, solliciteren, cv, uwv, wajong, wia, sollicitatiebrief, beschut werk, stage, baantje, werken, zonder werk, arbeid | werk, participatie, jobcoach, werkplek, re integratie, sollicitatie, werkervaring | leerwerkplek, solliciteren, talent, dagbesteding, vrijwilligerswerk, coach
diploma, studeren, studie, iets leren, bijscholen, cursussen, vaardigheden, mbo, volksuniversiteit | opleiding, scholing, cursus, training, leren | workshop, onderwijs, volwassenen, les
borduren, quilten, creatief bezig, hobbyclub, tekenen, boetseren, breiclub, breigroep, keramiek, sieraden, kleien, naaimachine, schilderles | handwerken, breien, creatief, knutselen, naaien, haken, hobby | atelier, schilderen, naailes, handwerkgroep, creatieve middag, textiel
zang, piano, gitaar, liedjes, instrument, samen zingen, trommelen, band | muziek, zingen, koor, muziekles | zanggroep, orkest, concert, dans
kunst, toneel, bioscoop, voorstelling, schouwburg, cabaret, filmavond | cultuur, theater, museum, film | concert, uitje, muziek, voorstelling, creatief
spelletje, spel, sjoelen, dammen, bridgen, rummikub, jokeren, kaartclub, kaartje leggen, kien, kienen, biljart, dart, puzzelen | spelletjes, kaarten, bingo, klaverjassen, biljarten, spelmiddag, schaken, soos | gezellig, ontmoeting, inloop, ouderen, bridge
hout, fietsen maken, sleutelen, modelbouw, mannenclub, vaders, lassen | mannengroep, houtbewerking, werkplaats, mannen | klussen, techniek, atelier, ontmoeting
vrouwenclub, alleen voor vrouwen, vrouwen onder elkaar, zelfstandige vrouw | vrouwengroep, vrouwen, vrouwenochtend, vrouwencentrum | ontmoeting, emancipatie, moeders, steunvrouwen
# bewegen
gym, gymmen, beweging, fit, fit blijven, conditie, stijf, yoga, pilates, tai chi, oefeningen, stoelgym, turnen, sportclub, sportschool, buurtsportcoach, voetbal, tennis, walking football | bewegen, sport, beweeggroep, gymnastiek, sporten, fitness, beweegcoach | valpreventie, wandelgroep, fietsen, ouderen, gezondheid, meer bewegen voor ouderen
wandeling, wandelingetje, lopen, ommetje, blokje om, samen wandelen, samen lopen, frisse lucht, buiten zijn, naar buiten | wandelen, wandelgroep, wandelmaatje, wandelclub | bewegen, buiten, natuur, ommetje
fiets, leren fietsen, samen fietsen, tandem, driewieler, e bike, rondje fietsen | fietsen, fietsgroep, duofiets, fietsmaatje, fietsles | bewegen, buiten, riksja, uitje
zwem, aquajoggen, baantjes, zwemdiploma, warm water | zwemmen, zwembad, zwemles | bewegen, aangepast sporten, aquarobic
salsa, stijldansen, volksdansen, dansmiddag, dansavond, lijndansen | dansen, dansles, dansgroep, dans | bewegen, muziek, zumba, ballet
vallen, gevallen, valt steeds, valt vaak, bang om te vallen, val vaak, duizelig, struikelen, evenwichtsoefening | valpreventie, evenwicht, in balans | bewegen, fysiotherapie, ouderen, veilig wonen
ontspannen, tot rust komen, rustig worden, even niets, mediteren, adem | ontspanning, mindfulness, massage, meditatie | yoga, rust, stress, welzijn
# zelfzorg en regie
chaos, chaotisch, geen overzicht, overzicht kwijt, grip kwijt, geen grip, alles loopt door elkaar, plannen, planning, agenda, krijg niets voor elkaar, leven op orde, leven weer op rit, opstaan lukt niet, uitstellen, afspraken vergeten, organiseren, zelfredzaam | structuur, regie, praktische begeleiding, thuisbegeleiding, zelfregie, coach | maatje, overzicht, plannen, dagritme, huishouden, begeleiding thuis
wassen, douchen, aankleden, scheren, tanden poetsen, kousen, verzorgen, zuster, verpleegster, in bad | persoonlijke verzorging, zelfzorg, thuiszorg, wijkverpleging | wijkverpleegkundige, pedicure, kapper aan huis, verzorging
haar, haren, haar knippen, kapster, knipbeurt, make up | kapper, kapper aan huis, knippen | persoonlijke verzorging, uiterlijk, nagels
voet, teennagels, nagels knippen, eelt, tenen | pedicure, voetverzorging, pedicure aan huis | persoonlijke verzorging, nagels, voeten
pillen, medicijn, recept ophalen, baxterrol, tabletten, medicijnen ophalen | medicijnen, apotheek, medicatie | wijkverpleging, thuiszorg, bezorgen
noodknop, alarm, halszender, sleutelkluis, alarmering, valalarm | personenalarmering, alarmknop, domotica | veilig wonen, telefooncirkel, ouderen
krukken, scootmobiel, traplift, postoel, hulpmiddel, hoog laag bed, douchestoel, tillift, toiletverhoger, spullen lenen | hulpmiddelen, uitleen, thuiszorgwinkel, wmo | rolstoel, rollator, krukken, scootmobiel
# wegwijs
~ hulpverlener, maatschappelijk werker, maatschappelijk werkster, problemen, ik heb problemen, weet niet waar te beginnen, waar moet ik zijn, wie kan mij helpen, wie helpt, van alles aan hand, alles tegelijk, advies, hulp nodig, weet het niet meer | sociaal team, wijkteam, maatschappelijk werk, buurtteam, welzijnswerk, sociaal wijkteam | informatie en advies, spreekuur, hulpverlening, cliëntondersteuning, loket
wmo aanvragen, indicatie, voorziening, voorzieningen, gemeentehuis, beschikking, pgb, keukentafelgesprek, hulp aanvragen bij gemeente | wmo, wmo loket, gemeente loket, zorgloket, loket | maatwerk, sociaal team, informatie en advies, indicatie, keukentafelgesprek
iemand bij gesprek, hulp bij gesprek, mee naar gemeente, mee naar gesprek, zorg regelen, wegwijs, onafhankelijk advies, klacht over zorg, wlz | clientondersteuning, onafhankelijke clientondersteuner, onafhankelijke clientondersteuning | mee, informatie en advies, wegwijs, keukentafelgesprek, belangenbehartiging
~ informatie, vraag, vragen stellen, wegwijzer, weet niet waar, waar kan ik terecht, vraagbaak | informatiepunt, informatie en advies, spreekuur, wegwijs, inloopspreekuur | loket, sociaal team, vraagbaak, wijkcentrum
bejaard, bejaarden, senior, senioren, oude mensen, 65 plus, 75 plus, 80 plus, oud worden, ouder worden, pensioen, gepensioneerd, opa, oma, oude moeder, oude vader | ouderenadviseur, ouderenwerk, ouderen, seniorenvoorlichter, ouderenbond | senioren, informatie en advies, huisbezoek, welzijn
ziek, na operatie, net uit ziekenhuis, gebroken been, gebroken heup, heup, herstellen, thuis herstellen, knie, bedlegerig | ziek thuis, thuiszorg, wijkverpleging, herstel thuis | gezelschap, boodschappen, hulp aan huis, zonnebloem
homo, lesbisch, lesbo, transgender, gay, queer, bi, lhbt, uit de kast, roze, non binair | lhbti, regenboog, roze ouderen, coc | ontmoeting, lotgenoten, jongeren
uitzending, leger, missie, oud militair, dienst gezeten, defensie | veteranen, veteraan, nuldelijnssteun | ontmoeting, lotgenoten, inloop
gevangenis, gevangene, vrijgekomen, detentie, strafblad, bajes | ex gedetineerden, nazorg detentie, reclassering | maatje, wonen, werk, ervaringsdeskundige
slachtoffer, bestolen, beroofd, oplichting, opgelicht, aangifte doen, babbeltruc, ingebroken | vertrouwenspersoon, luisterlijn, slachtofferhulp | luisterend oor, maatschappelijk werk, veilig thuis
bezoek aan zieken, zieken bezoeken, ziekenbezoek | zonnebloem, bezoekvrijwilliger, huisbezoek | uitje, dagtocht, eenzaam, lichamelijke beperking
mentor, doel bereiken, zelfvertrouwen, weerbaarheid, assertief, sterker worden, onzeker | coach, coaching, begeleiding, levensloopbegeleiding | maatje, zelfregie, mentor, ondersteuning
iets terug doen, lenen, delen, gereedschap lenen, leen, marktplaats, ruil | ruilen, ruilkring, buurtmarktplaats, deelkast, punten | burenhulp, wederkerigheid, tweedehands
stotteren, niet kunnen praten, woorden vinden, spraakproblemen | afasie, spraak, praten oefenen, logopedie | nah, hersenletsel, lotgenoten
hulp in nacht, iemand in nacht, nachtoppas | nachtzorg, waken, respijtzorg | mantelzorg, palliatief, vptz
bos, park, vogels kijken, natuurgroep, buitenlucht | natuur, natuurwandeling, vogels, groen | wandelen, moestuin, buiten, boerderij
vroeger, herinnering, verhalen van vroeger, levensloop, fotos van vroeger | levensverhaal, levensboek, herinneringen, verhalentafel | ouderen, huisbezoek, dementie, ontmoeting
erfenis, notaris, nalatenschap, volmacht, wensen laatste | testament, levenstestament, wilsverklaring | ouderenadviseur, juridisch, levenseinde
id kaart, rijbewijs verlengen, id bewijs, paspoort verlopen | identiteitskaart, paspoort, legitimatie | gemeente, minima, formulierenhulp
verzekering, eigen risico, zorgpremie, ziektekosten, premie | zorgverzekering, zorgkosten, eigen bijdrage | geldzaken, minima, cak, collectieve zorgverzekering
pasje, goedkoop, korting krijgen, contributie, sportclub betalen, kan sport niet betalen | stadspas, kortingspas, meedoenregeling, minimaregeling | korting, sportfonds, cultuurfonds, gratis
schoolreis, schoolspullen, kind op sport, zwemles betalen, schoolkosten, fiets voor kind, laptop voor kind | jeugdfonds, jeugdsportfonds, cultuurfonds, leergeld, stichting leergeld | minima, kinderen, sport, school
geld lenen, krediet, persoonlijke lening, afbetalen | lening, kredietbank, sociale lening | geldzaken, schuldhulp, budget
niet zelfstandig kunnen wonen, woonvorm, woongroep, leren wonen, op jezelf wonen, op mezelf wonen | beschermd wonen, begeleid wonen, woonbegeleiding, kamertraining | wonen, ggz, zelfstandig wonen, begeleiding
anticonceptie, soa, ongewenst zwanger, abortus | seksuele gezondheid, ggd, huisarts | jongeren, zwanger, advies
poh, doktersassistente, bloeddruk, spreekuur dokter, gezondheidsvragen | gezondheidscentrum, huisarts, wijkverpleegkundige, praktijkondersteuner | gezondheid, welzijn op recept, apotheek
verwezen door huisarts, welzijnsrecept, lekkerder in vel | welzijn op recept, welzijnscoach, positieve gezondheid | beweegcoach, huisarts, activiteiten, dagbesteding
~ iemand die helpt, vrijwilliger gezocht, vrijwilliger aan huis, hulp aan huis, hulp thuis, handje helpen, helpende hand | vrijwillige hulp, hulpdienst, unie van vrijwilligers, vrijwillige thuishulp | klusjes, boodschappen, vervoer, gezelschap
# wat mensen nog meer zeggen
aanmelden als vrijwilliger, opgeven als vrijwilliger, me aanmelden om te helpen, vrijwilliger zijn, vrijwilligers vacatures, vacatures vrijwilliger, vrijwilligers gezocht, iets voor ander doen, wat voor ander doen, iets voor iemand doen, iets betekenen voor ander, tijd over, uur over, handen uit de mouwen, maatje worden, maatje zijn voor iemand, buddy worden, mijn buren helpen, vrijwilligerswerk doen, vrijwilligers werk, goed doen | vrijwilligerswerk, vrijwilliger worden, vrijwilligerspunt, vrijwilligersvacature, vrijwilligerscentrale | burennetwerk, meedoen, maatje zijn
klusjesman, klusjesvrouw, loodgieter, monteur, elektricien, timmerman, handyman, schilder, stopcontact, wc verstopt, afvoer verstopt, sifon, kraan lekt | klussendienst, klusdienst, klussen, klusjes, klusser, karweitjes | burenhulp, reparatie
bril, brillen, ogen meten, nieuwe bril, leesbril | opticien, opticien aan huis | slechtziend
gehoorapparaat, hoortoestel, gehoor, batterijen gehoorapparaat, oren | audicien, audicien aan huis, slechthorend, hoorhulp | doof
jaloers op anderen, weinig vrienden, vrienden maken, vrienden zoeken, nieuwe mensen leren kennen, kennissen | ontmoeting, inloop, maatje, kennismaken | activiteit, buurtkamer, koffie
verlegen, onzeker, durf niets te zeggen, sociale angst, assertief, voor mezelf opkomen | zelfvertrouwen, weerbaarheid, assertiviteit, training | cursus, herstel, groep
gepest, pesten, word gepest, buitengesloten, weerbaar | weerbaarheid, pesten, jongerencoach, kindercoach | jongeren, opvoeden, school
vluchten, gevlucht, oorlog, trauma, nachtmerries | vluchtelingenwerk, nieuwkomers, psychische klachten, herstel | inloop, lotgenoten
oekraine, oekrainers, syrie, eritrea, azc, asiel, asielzoeker | vluchtelingenwerk, nieuwkomers, statushouders, wegwijs | taal, taalmaatje, inburgering
spreek geen nederlands, andere taal, turks, arabisch, marokkaans, engels, pools, berbers, tigrinya | eigen taal, meertalig, tolk, taalhulp | nieuwkomers, taalmaatje, vertalen
vertalen, vertaling, vertaler, brief vertalen | vertalen, tolk, eigen taal, taalhulp | meertalig, nieuwkomers
kleinkinderen, opa zijn, oma zijn | kinderactiviteiten, beeldbellen, voorlezen | opvoeden, ouderen
tweeling, drieling, huilbaby, baby huilt, borstvoeding, kraamtijd, pasgeboren | opvoedsteun, home start, opvoedspreekuur, moeders, ouders | consultatiebureau, gezin
consultatiebureau, jgz, groei kind, vaccinatie kind | opvoedspreekuur, consultatiebureau, jeugdgezondheid, centrum jeugd en gezin | opvoeden, ouders
puber, puberteit, puberdochter, puberzoon, tiener, tieners | opvoeden, puber, jongerencoach, opvoedspreekuur | jongeren, ouders, gezin
schulden bij deurwaarder thuis, brief van deurwaarder, loonbeslag, huisuitzetting, uit huis gezet, afgesloten van stroom, stroom afgesloten, gas afgesloten | schuldhulpverlening, schuldhulp, geldloket, schuldhulpmaatje | budget, sociaal raadslieden
sparen, begroting, huishoudboekje, kasboek | budget, rondkomen, budgetmaatje, begroting | geldzaken, cursus
boete, bezwaar, bezwaarschrift, in beroep, beroep instellen | sociaal raadsman, sociaal raadslieden, rechtswinkel, bezwaar | juridisch, rechtshulp
contract, huurcontract, arbeidscontract, ontslag, ontslagen, ruzie met baas | rechtswinkel, juridisch, sociaal raadslieden | rechtshulp, werk
huurbaas, verhuurder, woningcorporatie, schimmel, vocht in huis, lekkage huurhuis | sociaal raadslieden, wonen, huurteam, juridisch | buurtbemiddeling, woning
geluidsoverlast, overlast, burenruzie, herrie, lawaai van buren, last van buren | buurtbemiddeling, bemiddeling, conflict | wijkagent, wonen
hek, schutting, overhangende takken | buurtbemiddeling, tuinhulp | klussendienst
cursus bloemschikken, bloemschikken, koken leren, schilderen leren, fotograferen, fotografie, creatieve cursus | cursus, workshop, creatief, atelier | hobby
schilderen, verven, tekenles, kunst maken, klei | schilderen, atelier, creatief, kunst, tekenen | hobby, cursus
naaien, naaimachine leren, kleding maken, zoom omslaan, broek korter maken, rits kapot | naaien, naailes, naaicursus, naaiatelier | kleding, handwerken, repaircafe
haken, breiles, wol, garen | haken, breien, handwerken, breicafe | creatief, naaien
puzzelen, legpuzzel, puzzel ruilen | puzzel, spelletjes | buurtkamer, huiskamer
dammen, schaken, bridge, rummikub, scrabble, sjoelen, biljart, jeu de boules, koersbal, rikken | spelletjes, kaarten, spelmiddag, biljarten | soos, ontmoeting
gitaar, piano, muziekinstrument, drummen, muziek maken, muziekschool | muziekles, muziek, muziekcentrum | zingen, kinderactiviteiten
film kijken, filmmiddag, bioscoop | film, filmmiddag, cultuur | activiteit
ballet, zumba, streetdance, volksdansen | dansen, dansles, ballet, zumba | bewegen
yoga, ademhaling, ontspannen, stress, gespannen, spanning | ontspanning, yoga, mindfulness, stress | bewegen, vol hoofd, rust
burn out, burnout, overspannen, opgebrand, uitgeput, moe, geen energie, altijd moe, ik ben op . | herstel, psychische klachten, vol hoofd, energie, overbelast, mantelzorg | inloop, lotgenoten, ontspanning
hoofd vol, hoofd zit vol, hoofd zit zo vol, druk in mijn hoofd, piekeren, pieker, malen | vol hoofd, ontspanning, psychische klachten, rust | herstel, inloop, stress
slecht slapen, slaap niet, slapeloos, kan niet slapen, wakker liggen | ontspanning, slapen, psychische klachten | herstel, huisarts
bang, angstig, paniek, straatvrees, durf niet naar buiten, durf deur niet uit | angst, psychische klachten, herstel, maatje | ervaringsdeskundige, inloop
durf niet alleen naar buiten, niet alleen naar buiten, niet alleen over straat | maatje, wandelmaatje, maatjesproject | samen erop uit, bezoek
mis mijn man, mis mijn vrouw, mis mijn moeder, mis mijn vader, mis mijn kind, iemand missen, overlijden, sterfgeval | rouw, verlies, rouwgroep, nabestaanden | lotgenoten, verdriet
miskraam, kindje verloren, doodgeboren | rouw, verlies, lotgenoten | moeders, nabestaanden
familie in gevangenis, vader in gevangenis, gevangenis, strafblad, vrijgekomen | ex gedetineerden, nazorg detentie, reclassering | schuldhulp, maatje
gokken, gokverslaving, gamen verslaving, drinkt te veel, drinkt teveel, te veel drinken, drinkt elke dag, alcohol, drank, blowen, wiet, drugs | verslaving, verslaafd, herstel, zelfhulpgroep | lotgenoten, naasten
zoon drinkt, man drinkt, papa drinkt, mama drinkt, vader drinkt, moeder drinkt, dochter gebruikt, partner verslaafd | naasten, verslaving, lotgenoten | mantelzorg, familie
eetbuien, afvallen, te dik, overgewicht, gezonder leven, diabetes, suikerziekte | leefstijl, gezond eten, bewegen, voeding | wandelen, dietist
reuma, artrose, ms, parkinson, copd, long, hartpatient, fibromyalgie | chronisch ziek, chronische ziekte, lotgenoten, bewegen | steungroep
menopauze, overgang, vrouwenklachten | vrouwen, lotgenoten, gezondheid | vrouwengroep
zittend sporten, stoelyoga, stijf, spieren, sterker worden, fysio, fysiotherapie | bewegen, gymnastiek, stoel, valpreventie | beweeggroep, evenwicht
voetballen, voetbal, tennis, badminton, judo, sportclub, sportvereniging | sport, sporten, sportclub, bewegen | kinderactiviteiten
contributie, sportclub betalen, lid van sportclub, zwemles betalen, schoolreis, schoolspullen, fiets voor kind | jeugdfonds, jeugdsportfonds, leergeld, kindregeling | minima, bijzondere bijstand
nieuwe fiets, tweedehands fiets, fiets maken, fietsenmaker, band plakken | fietswerkplaats, fiets, repaircafe | repareren
koelkast kapot, wasmachine kapot, nieuwe koelkast, nieuwe wasmachine, fornuis, witgoed | witgoed, witgoedregeling, noodhulp, bijzondere bijstand | repaircafe, minima
noodhulp, noodfonds, meteen geld nodig, snel geld nodig, leefgeld | noodhulp, noodfonds, bijzondere bijstand, geldloket | voedselbank, schuldhulp
warm eten bezorgen, maaltijd bezorgen, eten bezorgen, eten brengen, warm eten aan huis | maaltijdservice, maaltijden aan huis, tafeltje dekje, maaltijd | koken
boeken, leesboek, boek lenen, luisterboek, grote letters | boeken, bibliotheek, boek aan huis, lezen | leesclub, bieb
krant lezen, krant | krant, leestafel, bibliotheek | inloop, koffie
telefoon instellen, nieuwe telefoon, whatsapp, foto sturen, beeldbellen, ipad, videobellen, mail lezen | smartphone, tablet, computerles, beeldbellen, digihulp | digitaal
opgelicht, oplichting, phishing, nepmail, bankfraude, internetfraude, babbeltruc | digihulp, veilig internetten, slachtofferhulp, digitaal | computerles, politie
printen, kopieren, scannen, printer | digihulp, digitaal spreekuur, inloop, bibliotheek | computerles
wmo taxi, rolstoeltaxi, taxi lange afstand, deeltaxi, ov taxi, taxi, belbus | vervoer, regiotaxi, vervoersdienst, valys | wmo, buurtbus
lift naar ziekenhuis, lift naar dokter, wie rijdt me, geen rijbewijs meer, auto weg, iemand met auto | vervoer, vrijwillig vervoer, automaatje, rijden | chauffeur
mee naar dokter, mee naar huisarts, meegaat naar dokter, iemand mee naar gesprek, gesprek gemeente iemand mee | meegaan, begeleiding ziekenhuis, begeleiding afspraak, clientondersteuning | ziekenhuis, instantie
net geopereerd, operatie gehad, na operatie, uit ziekenhuis, gips, gebroken been, gebroken heup, herstellen thuis | herstel thuis, ziek thuis, na operatie, praktische hulp | boodschappen, burenhulp, maaltijd
vergeten, vergeet dingen, vergeet steeds meer, in de war, dwaalt, dwalen | dementie, geheugen, alzheimer, vergeetachtig | ontmoetingscentrum, mantelzorg
oppas voor mijn man, oppas voor mijn vrouw, oppas voor mijn moeder, oppas voor mijn vader, even op mijn man letten, iemand bij mijn moeder laten | respijtzorg, respijt, vervangende zorg, oppasdienst, vrije middag | mantelzorg
autootje spelen, speelmiddag, buiten spelen, speelplaats, bouwspeelplaats, kinderfeestje, knutselclub, kinderopvang vrij | speeltuin, kinderactiviteiten, kinderclub, spelen | kinderen
hulp na school, naschools, brugklas, toets, cito, rekenen, wiskunde, slechte cijfers, leerproblemen, blijven zitten, meekomen op school | huiswerkbegeleiding, huiswerk, bijles, leerhulp | school, student, huiswerkmaatje
dyslexie, adhd, hoogbegaafd, druk kind, thuiszitter | opvoedspreekuur, huiswerkbegeleiding, kindercoach, autisme | school, ouders
alleenstaande ouder, alleenstaande moeder, alleenstaande vader, co ouderschap | gezin, steunouder, buurtgezinnen, moeders | opvoedsteun, maatje
samengesteld gezin, stiefouder, stiefkind, opa en oma opvoeden | gezin, opvoeden, opvoedsteun | scheiding, ouders
uit huis gaan, op kamers, kamer zoeken, achttien worden, 18 jaar worden, jongvolwassen | jongeren, op kamers, spreekuur jongeren, zelfstandig wonen | school, werk
dakloos, geen dak, slapen op straat, buiten slapen, logeren bij vrienden | daklozen, opvang, nachtopvang, dak | wonen, maatschappelijk werk
alleen met kerst, kerstdiner, feestdagen, oud en nieuw, verjaardag alleen | samen eten, ontmoeting, inloop, huisbezoek | maatje, buurthuis
regenboog, homo, lesbisch, transgender, queer, non binair, uit de kast | lhbti, regenboog, coc | ontmoeten, jongeren
gezelligheid, gezelschap, aanspraak, onder de mensen komen, onder de mensen, reuring | ontmoeting, gezelschap, inloop, koffieochtend | koffie, bezoek, maatje
`;

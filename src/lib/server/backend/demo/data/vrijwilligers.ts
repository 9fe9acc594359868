/** Sixty volunteers who do not exist. The key is the first name in lower case. */
export type Vrijwilligerregel = readonly [
	voornaam: string,
	achternaam: string,
	org: string,
	wijk: string,
	radius_km: number,
	vervoer: 'lopend' | 'fiets' | 'auto' | 'ov',
	geslacht: 'vrouw' | 'man' | 'anders' | null,
	dagdelen: string,
	talen: string,
	gebieden: string,
	doelgroepen: string,
	interesses: string,
	liever_niet: string,
	uren_per_week: number,
	capaciteit: number,
	status: 'aangemeld' | 'actief' | 'pauze' | 'gestopt',
	/** Days since; null: not yet. */
	intake: number | null,
	vog: number | null,
	over_mij: string
];

/** Volunteers who know it from experience. */
export const ERVARINGSDESKUNDIG = ['Marleen', 'Stefan', 'Yara', 'Wouter', 'Lidia', 'Rob'];

/** Days until the pause is over. */
export const PAUZE: Record<string, number> = { Hetty: 24, Bram: 45, Noor: 12, Cornelis: 80 };

// prettier-ignore
export const VRIJWILLIGERS: Vrijwilligerregel[] = [
	// Meeloop Lekstroom
	['Karim', 'Haddouchi', 'meeloop', 'doorslag', 8, 'fiets', 'man', 'di_avond do_avond za_middag zo_middag', 'nl ar fr', 'netwerk regie', 'ggz nieuwkomers', 'wandelen, koken, voetbal', 'huishouden', 4, 4, 'actief', 640, 610, 'Ik werk in de bouw en heb in het weekend tijd. Ik luister graag en kan goed koken.'],
	['Marleen', 'Oskamp', 'meeloop', 'batau-noord', 6, 'fiets', 'vrouw', 'ma_ochtend wo_ochtend do_middag', 'nl', 'netwerk zelfzorg regie', 'ggz ouderen', 'tuinieren, lezen, wandelen', '', 3, 2, 'actief', 900, 880, 'Ik heb zelf een burn-out gehad en weet dat kleine stappen helpen.'],
	['Gerrit', 'van Zuylekom', 'meeloop', 'galecop', 5, 'auto', 'man', 'ma_middag di_middag do_middag vr_ochtend', 'nl', 'netwerk dagbesteding', 'ouderen lichamelijk', 'schaken, modeltreinen, vissen', 'gezin', 4, 2, 'actief', 1200, 1015, 'Oud-machinist. Ik heb een auto en alle tijd.'],
	['Fatima', 'el Ouahabi', 'meeloop', 'fokkesteeg', 5, 'lopend', 'vrouw', 'ma_ochtend di_ochtend do_ochtend', 'nl ar ber', 'netwerk gezin', 'nieuwkomers gezinnen', 'naaien, koken, thee drinken', '', 3, 1, 'actief', 410, 395, 'Mijn kinderen zijn de deur uit. Ik help graag jonge moeders.'],
	['Stefan', 'Breukelaar', 'meeloop', 'zuilenstein', 10, 'ov', 'man', 'wo_middag vr_middag za_ochtend', 'nl en', 'regie netwerk', 'ggz nah', 'gamen, muziek, fietsen', 'administratie', 3, 1, 'actief', 300, 280, 'Na mijn ongeluk moest ik alles opnieuw leren. Dat geduld heb ik nu ook voor een ander.'],
	['Ineke', 'Wolfswinkel', 'meeloop', 'jutphaas', 4, 'fiets', 'vrouw', 'di_ochtend wo_ochtend vr_ochtend', 'nl de', 'netwerk zelfzorg', 'ouderen dementie', 'zingen, bakken, kaarten', '', 3, 1, 'actief', 760, 745, 'Ik was kleuterjuf. Zingen doe ik nog elke dag.'],
	['Tom', 'Aldenkamp', 'meeloop', 'stadscentrum', 10, 'fiets', 'man', 'ma_avond wo_avond za_middag', 'nl en', 'regie dagbesteding', 'jongeren lvb', 'fitness, programmeren, films', '', 2, 1, 'actief', 150, 132, 'Ik studeer informatica en wil iets doen wat niet achter een scherm is.'],
	['Wilma', 'Streefland', 'meeloop', 'merwestein', 6, 'auto', 'vrouw', 'ma_middag di_middag wo_middag', 'nl', 'zelfzorg netwerk huishouden', 'ouderen lichamelijk', 'winkelen, handwerken, puzzelen', '', 4, 2, 'actief', 1340, 1060, 'Vroeger was ik verpleegkundige. Nu ben ik vooral gezelschap.'],
	['Youssef', 'Benchari', 'meeloop', 'hoog-zandveld', 7, 'auto', 'man', 'za_ochtend za_middag zo_middag', 'nl ar', 'netwerk administratie', 'nieuwkomers ouderen', 'voetbal, varen, klussen', '', 3, 1, 'actief', 520, 500, 'Ik rijd met de bus door de hele stad. In het weekend heb ik rust om te praten.'],
	['Anneke', 'Terlouwen', 'meeloop', 'vreeswijk', 5, 'fiets', 'vrouw', 'do_ochtend do_middag vr_ochtend', 'nl', 'netwerk mantelzorg', 'dementie mantelzorgers', 'wandelen, schilderen', '', 3, 1, 'actief', 830, 815, 'Ik zorgde tien jaar voor mijn man. Ik weet hoe fijn een vrije middag is.'],
	['Sevda', 'Karadal', 'meeloop', 'batau-zuid', 6, 'fiets', 'vrouw', 'ma_avond di_avond zo_middag', 'nl tr', 'gezin regie', 'gezinnen nieuwkomers', 'koken, taal, kinderen', '', 2, 1, 'actief', 95, 80, 'Ik werk op een school en spreek Turks.'],
	['Henk', 'Lagerwaard', 'meeloop', 'blokhoeve', 8, 'auto', 'man', 'ma_ochtend wo_ochtend vr_ochtend', 'nl', 'regie huishouden', 'lvb ggz', 'timmeren, fietsen, koken', 'mantelzorg', 5, 2, 'actief', 450, 430, 'Ik ben met pensioen en houd van een vaste afspraak.'],
	['Lidia', 'Wisniewska', 'meeloop', 'doorslag', 8, 'fiets', 'vrouw', 'wo_avond do_avond za_ochtend', 'nl pl en', 'netwerk regie', 'nieuwkomers ggz', 'hardlopen, lezen, koffie', '', 2, 1, 'actief', 260, 240, 'Ik kwam hier alleen naartoe. Een praatje maakte toen veel verschil.'],
	['Joop', 'Scherpenzaal', 'meeloop', 'galecop', 4, 'lopend', 'man', 'di_ochtend do_ochtend', 'nl', 'netwerk', 'ouderen', 'geschiedenis, kranten, wandelen', '', 2, 1, 'actief', 1500, 1190, 'Ik ben 74 en wandel elke dag een uur.'],
	['Naomi', 'Plasschaert', 'meeloop', 'stadscentrum', 10, 'ov', 'vrouw', 'ma_avond do_avond', 'nl en fr', 'netwerk dagbesteding', 'jongeren lhbti', 'theater, tekenen, koken', '', 2, 1, 'aangemeld', null, null, 'Ik wil graag iets doen naast mijn kantoorbaan.'],
	['Ruud', 'Hoekendam', 'meeloop', 'fokkesteeg', 6, 'auto', 'man', 'ma_ochtend ma_middag', 'nl', 'netwerk zelfzorg', 'ouderen', 'biljart, auto\'s', '', 3, 1, 'aangemeld', 9, null, 'Ik heb me vorige maand gemeld. De VOG is aangevraagd.'],
	['Hetty', 'Kranendonk', 'meeloop', 'zuilenstein', 5, 'fiets', 'vrouw', 'wo_middag vr_middag', 'nl', 'netwerk zelfzorg', 'ouderen ggz', 'breien, tuin', '', 2, 1, 'pauze', 700, 680, 'Ik heb een nieuwe heup en doe even rustig aan.'],
	['Dilan', 'Yildizgor', 'meeloop', 'merwestein', 8, 'fiets', 'vrouw', 'vr_middag za_middag zo_middag', 'nl tr en', 'dagbesteding netwerk', 'jongeren nieuwkomers', 'dansen, taal, bakken', '', 2, 1, 'aangemeld', null, null, 'Ik doe een opleiding in de zorg en wil ervaring opdoen.'],
	// Buurtmaat Houten
	['Els', 'Muiderman', 'buurtmaat', 'de-oorden', 6, 'fiets', 'vrouw', 'ma_ochtend di_ochtend do_middag', 'nl', 'netwerk zelfzorg', 'ouderen lichamelijk', 'fietsen, bridge, koken', '', 3, 2, 'actief', 980, 960, 'Ik ken half Houten en vind het leuk om mensen aan elkaar te koppelen.'],
	['Pieter', 'Ravensloot', 'buurtmaat', 'oude-dorp', 8, 'auto', 'man', 'di_middag wo_middag do_middag', 'nl en', 'regie administratie huishouden', 'ouderen lvb', 'klussen, lezen, wandelen', '', 4, 2, 'actief', 560, 540, 'Ik was boekhouder. Papieren maak ik graag weer begrijpelijk.'],
	['Rob', 'Steenbakker', 'buurtmaat', 'de-gaarden', 7, 'fiets', 'man', 'ma_avond wo_avond', 'nl', 'regie netwerk', 'ggz', 'sport, muziek', '', 2, 1, 'actief', 330, 310, 'Ik ben hersteld van een verslaving en ga met mensen sporten.'],
	['Yara', 'Meulendijk', 'buurtmaat', 'castellum', 10, 'fiets', 'vrouw', 'wo_avond za_ochtend za_middag', 'nl en', 'regie dagbesteding', 'ggz jongeren', 'paarden, fotografie, wandelen', '', 3, 1, 'actief', 210, 190, 'Mijn angst is weg, het begrip is gebleven.'],
	['Hans', 'Oudewaal', 'buurtmaat', 'schalkwijk', 12, 'auto', 'man', 'ma_middag do_ochtend vr_middag', 'nl', 'netwerk huishouden', 'ouderen', 'tuinieren, dieren, klussen', 'gezin', 4, 2, 'actief', 1020, 1000, 'Boer in ruste, met een busje.'],
	['Mieke', 'Terpstrade', 'buurtmaat', 't-goy', 8, 'auto', 'vrouw', 'di_ochtend vr_ochtend', 'nl', 'netwerk mantelzorg', 'dementie ouderen', 'kerk, zingen, bakken', '', 2, 1, 'actief', 640, 620, 'Ik vind het fijn om een vast gezicht te zijn.'],
	['Noor', 'Vermaas', 'buurtmaat', 'de-slagen', 6, 'fiets', 'vrouw', 'ma_avond di_avond', 'nl en', 'gezin netwerk', 'gezinnen', 'spelletjes, voorlezen', '', 2, 1, 'pauze', 400, 380, 'Met zwangerschapsverlof. Daarna ben ik er weer.'],
	['Sjoerd', 'Wiardaan', 'buurtmaat', 'houten-centrum', 8, 'fiets', 'man', 'za_ochtend za_middag', 'nl en', 'dagbesteding netwerk', 'jongeren', 'skaten, gamen, koken', '', 2, 1, 'aangemeld', 16, null, 'Ik ben 22 en zoek iets zinnigs voor de zaterdag.'],
	['Corrie', 'Bikkershof', 'buurtmaat', 'loerik', 5, 'lopend', 'vrouw', 'ma_ochtend wo_ochtend', 'nl', 'netwerk', 'ouderen', 'handwerken, bridge', '', 2, 1, 'actief', 1250, 1130, 'Ik ben 69 en kom graag op de koffie.'],
	// De IJsselhand
	['Jolanda', 'Piekhaar', 'ijsselhand', 'oranjekwartier', 6, 'fiets', 'vrouw', 'ma_ochtend wo_ochtend vr_ochtend', 'nl', 'regie huishouden netwerk', 'lvb ouderen', 'koken, opruimen, wandelen', '', 4, 2, 'actief', 720, 700, 'Van opruimen word ik blij, zeker als we het samen doen.'],
	['Ahmed', 'Zerrouki', 'ijsselhand', 'nieuwpoort', 8, 'auto', 'man', 'do_avond vr_avond zo_middag', 'nl ar', 'netwerk administratie', 'nieuwkomers', 'voetbal, koken, talen', '', 3, 1, 'actief', 190, 175, 'Ik help mensen die hier nieuw zijn, want dat was ik ook.'],
	['Wouter', 'Dellebarre', 'ijsselhand', 'achterveld', 10, 'fiets', 'man', 'di_middag wo_middag vr_middag', 'nl', 'regie netwerk', 'ggz', 'hout, muziek, tuin', '', 3, 1, 'actief', 270, 250, 'Ik heb ervaring met psychoses en werk in de buurttuin.'],
	['Tineke', 'Wagensveld', 'ijsselhand', 'zenderpark', 5, 'auto', 'vrouw', 'wo_ochtend do_ochtend', 'nl', 'netwerk zelfzorg', 'ouderen dementie', 'muziek, wandelen, puzzelen', '', 2, 1, 'actief', 1400, 1085, 'Ik rijd mensen graag naar het strand of het bos.'],
	['Bram', 'Koornstra', 'ijsselhand', 'ijsselveld-west', 7, 'fiets', 'man', 'za_middag zo_middag', 'nl en', 'netwerk', 'jongeren lvb', 'voetbal, gamen', '', 2, 1, 'pauze', 365, 350, 'Ik ben een half jaar in het buitenland.'],
	['Samira', 'Chahboun', 'ijsselhand', 'ijsselveld-oost', 5, 'lopend', 'vrouw', 'ma_ochtend do_ochtend', 'nl ar', 'gezin regie', 'gezinnen nieuwkomers', 'koken, kinderen', '', 2, 1, 'actief', 480, 460, 'Moeder van drie, met veel geduld.'],
	['Nel', 'Uijtewaard', 'ijsselhand', 'ijs-binnenstad', 4, 'lopend', 'vrouw', 'di_ochtend do_middag', 'nl', 'netwerk', 'ouderen', 'kaarten, geschiedenis', '', 2, 1, 'gestopt', 1600, 1580, 'Na acht mooie jaren ben ik gestopt.'],
	// Waardhulp Lopik
	['Jan-Willem', 'Kastelijn', 'waardhulp', 'benschop', 10, 'auto', 'man', 'ma_avond wo_avond za_ochtend', 'nl', 'netwerk huishouden regie', 'ouderen lvb', 'tractors, fietsen, klussen', '', 4, 2, 'actief', 610, 590, 'Geboren in Benschop en nooit weggegaan.'],
	['Geertje', 'Boogerman', 'waardhulp', 'lopik-dorp', 8, 'auto', 'vrouw', 'ma_ochtend di_ochtend do_ochtend', 'nl', 'administratie netwerk', 'ouderen minima', 'lezen, bakken, tuin', '', 3, 2, 'actief', 860, 840, 'Ik werkte op het gemeentehuis en ben niet bang voor formulieren.'],
	['Arie', 'Molenwaard', 'waardhulp', 'polsbroek', 12, 'auto', 'man', 'di_middag do_middag', 'nl', 'netwerk', 'ouderen', 'vissen, vogels, kaarten', 'gezin', 2, 1, 'actief', 1100, 1030, 'Ik ken elke sloot en elke boerderij.'],
	['Esther', 'Rietvelder', 'waardhulp', 'lopikerkapel', 10, 'auto', 'vrouw', 'wo_middag vr_ochtend', 'nl en', 'regie gezin', 'gezinnen ggz', 'paarden, koken', '', 3, 1, 'actief', 140, 120, 'Ik heb een paard, een moestuin en een woensdagmiddag over.'],
	['Cornelis', 'van Vlistveen', 'waardhulp', 'jaarsveld', 6, 'fiets', 'man', 'ma_middag vr_middag', 'nl', 'netwerk', 'ouderen', 'klokken, koor', '', 2, 1, 'pauze', 900, 885, 'Deze winter zorg ik voor mijn zus.'],
	// De Vijf Buren
	['Truus', 'Middelkoop', 'vijf-buren', 'vianen-centrum', 6, 'fiets', 'vrouw', 'ma_middag di_middag do_middag', 'nl', 'netwerk zelfzorg', 'ouderen ggz', 'wandelen, markt, breien', '', 3, 2, 'actief', 770, 750, 'Bij mij staat de koffie altijd klaar.'],
	['Erdem', 'Aksoyer', 'vijf-buren', 'leerdam-west', 8, 'auto', 'man', 'za_ochtend zo_middag wo_avond', 'nl tr', 'netwerk administratie', 'nieuwkomers ouderen', 'tuin, voetbal, thee', '', 3, 1, 'actief', 290, 275, 'Ik werk bij de glasfabriek en help na mijn dienst.'],
	['Marijke', 'Versluisen', 'vijf-buren', 'leerdam-centrum', 7, 'fiets', 'vrouw', 'di_ochtend wo_ochtend vr_ochtend', 'nl', 'regie netwerk zelfzorg', 'ggz lvb', 'yoga, schilderen, wandelen', '', 3, 2, 'actief', 510, 490, 'Ik was activiteitenbegeleider en mis de mensen.'],
	['Kees', 'Diefdijk', 'vijf-buren', 'schoonrewoerd', 15, 'auto', 'man', 'ma_ochtend do_middag vr_middag', 'nl', 'netwerk huishouden', 'ouderen lichamelijk', 'auto\'s, duiven, klussen', '', 4, 2, 'actief', 1150, 1120, 'Ik heb een bus waar een rolstoel in past.'],
	['Annelies', 'Grootveld', 'vijf-buren', 'meerkerk', 10, 'auto', 'vrouw', 'ma_avond do_avond', 'nl en', 'gezin regie', 'gezinnen jongeren', 'hardlopen, bakken', '', 2, 1, 'actief', 85, 70, 'Ik werk in de kinderopvang.'],
	['Willem', 'Lingeman', 'vijf-buren', 'kedichem', 12, 'auto', 'man', 'di_ochtend do_ochtend', 'nl', 'dagbesteding netwerk', 'ouderen nah', 'varen, vogels, fotografie', '', 3, 1, 'actief', 1105, 1090, 'Met mijn bootje over de Linge, dat doet iedereen goed.'],
	['Soraya', 'Mohandis', 'vijf-buren', 'vianen-hagen', 8, 'fiets', 'vrouw', 'ma_avond wo_avond za_middag', 'nl en', 'netwerk dagbesteding', 'lhbti jongeren', 'film, muziek, koken', '', 2, 1, 'aangemeld', 5, null, 'Ik wil er zijn voor jongeren die zich anders voelen.'],
	['Dirk', 'Ameidaan', 'vijf-buren', 'ameide', 9, 'fiets', 'man', 'wo_ochtend vr_ochtend', 'nl', 'netwerk', 'ouderen', 'dijkwandelen, dammen', '', 2, 1, 'actief', 680, 660, 'Ik loop elke week zes dijken.'],
	// Thuisorde
	['Margriet', 'Sluiswijk', 'thuisorde', 'batau-zuid', 15, 'auto', 'vrouw', 'ma_ochtend wo_ochtend vr_ochtend', 'nl en', 'administratie', 'minima ouderen', 'puzzels, tuin', 'huishouden', 4, 3, 'actief', 1010, 990, 'Belasting, toeslagen, verzekeringen: ik vind het echt leuk.'],
	['Paul', 'Rijnbeek', 'thuisorde', 'oude-dorp', 12, 'fiets', 'man', 'di_avond do_avond', 'nl en de', 'administratie regie', 'jongeren minima', 'hardlopen, muziek', '', 3, 2, 'actief', 430, 415, 'Ik werk bij een bank en weet hoe het kan misgaan.'],
	['Zohra', 'Belkacemi', 'thuisorde', 'fokkesteeg', 10, 'ov', 'vrouw', 'ma_middag wo_middag', 'nl ar fr', 'administratie', 'nieuwkomers minima', 'lezen, talen', '', 3, 2, 'actief', 350, 335, 'Ik leg brieven uit in drie talen.'],
	['Frans', 'Weijdeland', 'thuisorde', 'vianen-centrum', 15, 'auto', 'man', 'ma_ochtend di_ochtend do_ochtend', 'nl', 'administratie regie', 'ouderen minima', 'reizen, schaken', '', 4, 3, 'actief', 820, 800, 'Oud-deurwaarder. Ik sta nu aan de andere kant van de tafel.'],
	['Iris', 'Nachtegaele', 'thuisorde', 'ijs-binnenstad', 10, 'fiets', 'vrouw', 'wo_avond vr_middag', 'nl en', 'administratie', 'lvb jongeren', 'tekenen, klimmen', '', 2, 1, 'actief', 120, null, 'Ik ben jurist. Mijn VOG is onderweg.'],
	['Leo', 'Hagestijn', 'thuisorde', 'leerdam-centrum', 15, 'auto', 'man', 'ma_middag vr_ochtend', 'nl', 'administratie', 'ouderen', 'orgel, wandelen', '', 3, 2, 'actief', 1300, 1140, 'Ik was accountant en houd van rechte lijstjes.'],
	// Opstap Maatjes
	['Femke', 'Rozendaele', 'opstap', 'stadscentrum', 15, 'ov', 'vrouw', 'ma_middag di_middag do_middag', 'nl en', 'regie zelfzorg huishouden', 'lvb ggz jongeren', 'koken, sport', '', 8, 3, 'actief', 80, 62, 'Derdejaars sociaal werk. Dit jaar loop ik hier stage.'],
	['Jesse', 'Kwakernaat', 'opstap', 'houten-centrum', 15, 'ov', 'man', 'wo_ochtend wo_middag vr_ochtend', 'nl en', 'regie administratie', 'ggz nah lvb', 'gitaar, fietsen', '', 8, 3, 'actief', 75, 60, 'Stagiair, met een ervaren begeleider die altijd bereikbaar is.'],
	['Amina', 'Duale', 'opstap', 'nieuwpoort', 12, 'fiets', 'vrouw', 'di_ochtend wo_ochtend vr_middag', 'nl en so', 'regie gezin', 'gezinnen nieuwkomers', 'koken, hardlopen', '', 6, 2, 'actief', 400, 385, 'Ik ben pedagoog geweest in Mogadishu en werk nu als geoefende vrijwilliger.'],
	['Martijn', 'Eikenaar', 'opstap', 'leerdam-noord', 20, 'auto', 'man', 'ma_ochtend do_ochtend do_avond', 'nl', 'regie netwerk', 'nah ggz', 'zwemmen, hout', '', 6, 2, 'actief', 500, 480, 'Ik werkte dertig jaar in de revalidatie.'],
	// De Mantelkring
	['Riet', 'Schaikwijk', 'mantelkring', 'de-gaarden', 12, 'auto', 'vrouw', 'ma_middag di_middag do_middag', 'nl', 'mantelzorg netwerk', 'dementie mantelzorgers', 'voorlezen, tuin, zingen', '', 4, 2, 'actief', 740, 720, 'Ik blijf graag een middag bij iemand, dan kan de ander weg.'],
	['Ton', 'Vreeswijker', 'mantelkring', 'vreeswijk', 12, 'auto', 'man', 'wo_middag vr_middag za_ochtend', 'nl', 'mantelzorg dagbesteding', 'nah dementie', 'schepen, wandelen, klussen', '', 3, 2, 'actief', 560, 545, 'Schipper geweest. Verhalen genoeg.'],
	['Lies', 'Cromvoort', 'mantelkring', 'oranjekwartier', 10, 'fiets', 'vrouw', 'di_ochtend do_ochtend', 'nl', 'mantelzorg', 'mantelzorgers dementie', 'bloemen, koken', '', 3, 1, 'actief', 920, 900, 'Ik weet uit ervaring hoe moe je kunt zijn.']
];

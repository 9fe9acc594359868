/**
 * What the site shows first, before any listing. In order of urgency; `buiten_` is what this kaart
 * is not about, with where to go instead.
 */
export const SIGNALEN = [
	'nood_112',
	'zelfmoord_113',
	'veilig_thuis',
	'huisarts',
	'medisch_wijkverpleging',
	'maatwerk_wmo',
	'buiten_balie',
	'buiten_uitkering',
	'buiten_wonen',
	'buiten_politie',
	'buiten_verblijf'
] as const;

export type VeiligSignaal = (typeof SIGNALEN)[number];

/** Whom to call now, most urgent first; the other signals tell where to go. */
export const DRINGEND: readonly VeiligSignaal[] = ['nood_112', 'zelfmoord_113', 'veilig_thuis'];

/**
 * Words and phrases per signal. Small words in between don't matter, nor do the forms of a word
 * and small typing errors in long words.
 * A phrase after "=" has to be the whole search.
 * Better a card too many than one too few; but grief ("mijn man is dood") is not a crisis.
 */
export const VEILIG_LIJST: Record<VeiligSignaal, string> = {
	nood_112: `112, levensgevaar, acuut gevaar, direct gevaar, noodgeval, spoed, ambulance, ambulance nodig,
		politie bellen, politie nodig, brand, er is brand, huis staat in brand, gaslek, bewusteloos, buiten bewustzijn,
		ademt niet, krijgt geen lucht, krijg geen lucht, stikt, hartaanval, hartinfarct, hartstilstand, reanimatie, reanimeren,
		pijn op borst, = beroerte, = herseninfarct, krijgt beroerte, heeft beroerte, scheve mond, overdosis, pillen geslikt, pillen ingenomen, vergiftigd, vergiftiging,
		neergestoken, steekt met mes, bedreigt met mes, bedreigd met mes, zwaait met mes, heeft mes, pistool, inbreker in huis, inbraak bezig, wordt nu geslagen,
		hij slaat nu, vermoorden, hij vermoordt, gaat vermoorden, doodt, bloedt erg, veel bloed, van trap gevallen, van dak gevallen,
		heeft zich gesneden, polsen doorgesneden, vermist kind, kind vermist, kind weg, verdronken, wurgt, wurgt me, wurgt mij, heeft pistool, ademt raar, ademt bijna niet, te veel pillen, teveel pillen, pillen genomen, met mes voor deur, ligt op grond en reageert niet, reageert niet meer, stuip, stuipen, huis in brand, valt me nu aan, staat met mes`,
	zelfmoord_113: `113, zelfmoord, zelfmoordgedachten, zelfdoding, suicide, suicidaal, suicidegedachten, zelfmoord plegen,
		dood wil, wil dood, wil ik dood, wil liever dood, was ik maar dood, ik was maar dood, liever dood, beter dood, beter af zonder mij,
		niet meer leven, wil niet leven, wil niet verder leven, leven niet meer zien zitten, zie leven niet meer zitten,
		zie het leven niet zitten, uit leven stappen, stap uit leven, stapt uit leven, maak er eind aan, maakt er eind aan, maak er einde aan, er einde aan maken, eruit stappen, er uit stappen, er een eind aan maken, eind aan leven,
		einde aan leven, einde aan mijn leven, eind maken aan, geen zin meer in leven, leven heeft geen zin, leven geen zin, leven zinloos,
		mezelf iets aandoen, zichzelf iets aandoen, mijzelf iets aandoen, zelf iets aandoen, voor trein, voor trein springen, van flat springen, van brug springen,
		ophangen mezelf, mezelf ophangen, verhangen, zelfbeschadiging, mezelf snijden, snijd mezelf, snijdt zichzelf, zichzelf snijden, automutilatie,
		zie het niet meer zitten, het niet meer zitten, = ik hoef niet meer, hoef niet meer verder, snij mezelf, snijden in mezelf, in mezelf snijden,
		levensmoe, kill myself, suicidal, want to die, want to be dead, end my life, hurt myself, cut myself, wil er niet meer zijn, wil niet meer wakker worden, nooit meer wakker worden, mezelf pijn doen, mijzelf pijn doen, mezelf doden, mezelf van kant maken, van kant maken, als ik er niet meer ben, als ik dood ben, geen reden om te leven, waarom leef ik nog, wil niet meer verder, kan niet meer leven, ben er liever niet meer, er niet meer wil zijn, niemand mist me, niemand mist mij, naar dood verlangen, verlang naar dood, suicide plegen, dodelijke pil, pil van drion`,
	veilig_thuis: `huiselijk geweld, geweld, geweld thuis, mishandeling, mishandeld, mishandelt, mishandelen, kindermishandeling,
		ouderenmishandeling, slaat mij, slaat me, slaat mijn kind, slaat kind, slaat kinderen, sla mijn kind, sla mijn kinderen, slaat mijn moeder, slaat mijn dochter, slaat mijn zoon,
		slaat haar, slaat hem, slaat ons, mij slaat, me slaat, word geslagen, wordt geslagen, geslagen, worden geslagen, schopt mij, schopt me, bang voor mijn man,
		bang voor mijn vrouw, bang voor mijn vriend, bang voor mijn partner, bang voor mijn vader, bang voor mijn moeder, bang voor mijn zoon,
		bang voor mijn ex, bang thuis, niet veilig thuis, onveilig thuis, voel me niet veilig, bedreigt mij, bedreigt me, bedreigd, bedreiging, word bedreigd, misbruik, misbruikt,
		seksueel misbruik, misbruikt mijn, incest, verkracht, verkrachting, aangerand, aanranding, zit aan mijn kind, zit aan mij, stalking, stalker, gestalkt, loverboy, loverboys,
		eerwraak, gedwongen huwelijk, uithuwelijken, uitgehuwelijkt, besnijdenis, opgesloten, sluit mij op, sluit me op, mag huis niet uit van, mag niet naar buiten van,
		verwaarlozing, verwaarloosd, verwaarloosd kind, kind verwaarloosd, blauwe plekken, vechten ouders, ouders vechten, vrouwenopvang, blijf van mijn lijf, veilig thuis,
		financieel uitgebuit, financiele uitbuiting, uitbuiting, mensenhandel, steelt mijn geld, pakt mijn geld, kindertelefoon, hits me, beats me, domestic violence, abuse, raped, afraid of my husband, sloeg me, sloeg mij, slaan mij, slaan me, vader zit aan, man wordt agressief, partner is agressief, man is agressief, zoon is agressief, zoon slaat, man slaat, vriend slaat, vader slaat, moeder slaat, dochter slaat, dreigt me, dreigt mij, dwingt me, dwingt mij, gedwongen seks, seks tegen wil, eergerelateerd, laat me niet gaan, mag niemand zien van mijn, controleert me, controleert mijn telefoon, huis uit gezet door mijn man, durf niet naar huis, gooit met spullen, mishandelt mijn`,
	huisarts: `psychose, psychotisch, stemmen horen, hoor stemmen, hoort stemmen, waanbeelden, verward, manisch, ernstig depressief,
		paniekaanval, hyperventilatie, koorts, benauwd, erg ziek, ernstig ziek geworden, erge pijn, veel pijn, flauwgevallen, flauw gevallen, bloedt, bloeding, plotseling in war,
		delier, eet niet meer, drinkt niet meer, huisarts, dokter nodig, huisartsenpost, palliatief, palliatieve zorg, terminaal, terminale zorg,
		stervensbegeleiding, euthanasie, laatste levensfase, anorexia, boulimia, eetstoornis, afkicken, ontwenning`,
	medisch_wijkverpleging: `wondverzorging, wond verzorgen, wond verbinden, wond, verband wisselen, verband verschonen, injectie, injecties, injecteren, prikken, spuit,
		spuiten, insuline, insuline spuiten, bloedsuiker meten, katheter, catheter, stoma, stomazorg, sonde, sondevoeding, infuus, zuurstof, steunkousen, steunkous,
		kousen aantrekken, kousen uittrekken, elastische kousen, medicijnen geven, medicijnen toedienen, medicijnen klaarzetten, medicijnen uitzetten, medicatie geven,
		medicatie aanreiken, oogdruppels, druppelen, zwachtelen, zwachtel, doorligwond, decubitus, klysma, wijkverpleging, wijkverpleegkundige, verpleegkundige, verpleging,
		hulp bij douchen, hulp bij wassen, helpen met wassen, helpen met douchen, wassen en aankleden, kan mezelf niet wassen, niet zelf wassen, niet zelf douchen, douchen lukt niet, persoonlijke verzorging,
		incontinent, incontinentie, luier, luiers verschonen, toiletgang, naar toilet helpen, uit bed helpen, in bed helpen, tillen uit bed`,
	maatwerk_wmo: `traplift, scootmobiel, rolstoel aanvragen, elektrische rolstoel, rolstoel op maat, rolstoel nodig, driewielfiets, aangepaste fiets, handbike, tillift, douchestoel,
		postoel, toiletverhoger, hoog laag bed, hooglaagbed, verhoogd toilet, woningaanpassing, woning aanpassen, huis aanpassen, badkamer aanpassen, aangepaste badkamer,
		aangepaste douche, drempels weghalen, trap niet op, kom trap niet op, huishoudelijke hulp, hulp in huishouden, hulp bij huishouden, huishoudhulp, thuishulp, alfahulp,
		schoonmaakhulp, beschermd wonen, begeleid wonen, begeleiding individueel, individuele begeleiding, dagbesteding indicatie, indicatie, beschikking,
		wmo, wmo aanvragen, wmo loket, pgb, persoonsgebonden budget, kortdurend verblijf, regiotaxi, taxipas, wmo taxi, vervoerspas, valys, gehandicaptenparkeerkaart,
		invalidenkaart, parkeerkaart, hulphond, keukentafelgesprek, maatwerkvoorziening, herindicatie`,
	buiten_balie: `paspoort, identiteitskaart, id kaart, rijbewijs, verhuizing doorgeven, adres wijzigen, adres doorgeven, nieuw adres doorgeven, uittreksel,
		geboorteakte, geboorte aangeven, aangifte geboorte, aangifte van geboorte, overlijden aangeven, = trouwen, ondertrouw, trouwen bij gemeente, parkeervergunning, parkeren vergunning,
		grofvuil, grof vuil, afvalkalender, vuilnis ophalen, afval ophalen, vuilcontainer, milieustraat, kapvergunning, bouwvergunning, omgevingsvergunning, stempas, hondenbelasting,
		lantaarnpaal, losse stoeptegel, naam veranderen, naturaliseren, vog aanvragen`,
	buiten_uitkering: `= uitkering, uitkering aanvragen, uitkering krijgen, uitkering stopt, uitkering stopgezet, bijstandsuitkering, bijstand aanvragen, ww, ww uitkering, ww aanvragen, wia,
		wajong, ziektewet, werkloosheidsuitkering, aow, kinderbijslag, svb, uwv, duo, studiefinanciering, zwangerschapsuitkering`,
	buiten_wonen: `huurwoning, huurwoning zoeken, huurhuis zoeken, woning zoeken, woning nodig, huis huren, huis zoeken, huis kopen, sociale huurwoning, woningnet,
		urgentie, urgentieverklaring, inschrijven woning, kamer huren`,
	buiten_politie: `aangifte bij politie, aangifte van diefstal, aangifte doen van, gestolen, diefstal, ingebroken, ingebroken bij, beroofd, wijkagent`,
	buiten_verblijf: `visum, verblijfsvergunning, verblijfsstatus, asiel aanvragen, ind, naturalisatie, gezinshereniging`
};

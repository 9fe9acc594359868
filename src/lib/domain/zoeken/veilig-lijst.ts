/** What the site shows first, before any listing. In order of urgency. */
export const SIGNALEN = [
	'nood_112',
	'zelfmoord_113',
	'veilig_thuis',
	'huisarts',
	'medisch_wijkverpleging',
	'maatwerk_wmo'
] as const;

export type VeiligSignaal = (typeof SIGNALEN)[number];

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
		heeft zich gesneden, polsen doorgesneden, vermist kind, kind vermist, kind weg, verdronken`,
	zelfmoord_113: `113, zelfmoord, zelfmoordgedachten, zelfdoding, suicide, suicidaal, suicidegedachten, zelfmoord plegen,
		dood wil, wil dood, wil ik dood, wil liever dood, was ik maar dood, ik was maar dood, liever dood, beter dood, beter af zonder mij,
		niet meer leven, wil niet leven, wil niet verder leven, leven niet meer zien zitten, zie leven niet meer zitten,
		zie het leven niet zitten, uit leven stappen, stap uit leven, stapt uit leven, maak er eind aan, maakt er eind aan, maak er einde aan, er einde aan maken, eruit stappen, er uit stappen, er een eind aan maken, eind aan leven,
		einde aan leven, einde aan mijn leven, eind maken aan, geen zin meer in leven, leven heeft geen zin, leven geen zin, leven zinloos,
		mezelf iets aandoen, zichzelf iets aandoen, mijzelf iets aandoen, zelf iets aandoen, voor trein, voor trein springen, van flat springen, van brug springen,
		ophangen mezelf, mezelf ophangen, verhangen, zelfbeschadiging, mezelf snijden, snijd mezelf, snijdt zichzelf, zichzelf snijden, automutilatie,
		zie het niet meer zitten, het niet meer zitten, = ik hoef niet meer, hoef niet meer verder, snij mezelf, snijden in mezelf, in mezelf snijden,
		levensmoe, kill myself, suicidal, want to die, want to be dead, end my life, hurt myself, cut myself`,
	veilig_thuis: `huiselijk geweld, geweld, geweld thuis, mishandeling, mishandeld, mishandelt, mishandelen, kindermishandeling,
		ouderenmishandeling, slaat mij, slaat me, slaat mijn kind, slaat kind, slaat kinderen, sla mijn kind, sla mijn kinderen, slaat mijn moeder, slaat mijn dochter, slaat mijn zoon,
		slaat haar, slaat hem, slaat ons, mij slaat, me slaat, word geslagen, wordt geslagen, geslagen, worden geslagen, schopt mij, schopt me, bang voor mijn man,
		bang voor mijn vrouw, bang voor mijn vriend, bang voor mijn partner, bang voor mijn vader, bang voor mijn moeder, bang voor mijn zoon,
		bang voor mijn ex, bang thuis, niet veilig thuis, onveilig thuis, voel me niet veilig, bedreigt mij, bedreigt me, bedreigd, bedreiging, word bedreigd, misbruik, misbruikt,
		seksueel misbruik, misbruikt mijn, incest, verkracht, verkrachting, aangerand, aanranding, zit aan mijn kind, zit aan mij, stalking, stalker, gestalkt, loverboy, loverboys,
		eerwraak, gedwongen huwelijk, uithuwelijken, uitgehuwelijkt, besnijdenis, opgesloten, sluit mij op, sluit me op, mag huis niet uit van, mag niet naar buiten van,
		verwaarlozing, verwaarloosd, verwaarloosd kind, kind verwaarloosd, blauwe plekken, vechten ouders, ouders vechten, vrouwenopvang, blijf van mijn lijf, veilig thuis,
		financieel uitgebuit, financiele uitbuiting, uitbuiting, mensenhandel, steelt mijn geld, pakt mijn geld, kindertelefoon, hits me, beats me, domestic violence, abuse, raped, afraid of my husband`,
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
		invalidenkaart, parkeerkaart, hulphond, keukentafelgesprek, maatwerkvoorziening, herindicatie`
};

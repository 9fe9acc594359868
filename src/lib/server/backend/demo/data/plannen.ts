import type { Planinhoud, Plansoort } from '../../../../domain/plan.ts';

type Antwoord = readonly [akkoord: boolean, wijze: 'zelf' | 'gesprek', reden?: string];
export type Planregel = {
	client: string;
	soort: Plansoort;
	/** Oldest first: weeks ago that it was fixed (null: a concept), what changed, what is different from before, the answer. */
	versies: { ago: number | null; anders?: string; tekst: Planinhoud; antwoord?: Antwoord }[];
};

const JOKE_WAT: Planinhoud = {
	situatie:
		'Sinds mijn man er niet meer is, loopt mijn dag door elkaar. Ik sla maaltijden over en ik zie weinig mensen.',
	wens: 'Ik wil weer koken, en niet alleen eten. Mijn kat en mijn tuin wil ik zelf blijven doen.',
	resultaat: 'Ik heb een vaste dag, kook drie keer per week en eet minstens één keer met anderen.',
	eigen_kracht:
		'Ik sta zelf op, doe mijn boodschappen en zorg voor de kat. Koken kan ik weer leren.',
	netwerk: 'Mijn zus belt elke zondag. De buurvrouw heeft een sleutel en wil af en toe mee-eten.',
	buurt: 'Een maatje dat samen met mij kookt, op een vaste middag.',
	collectief: 'De eettafel in de buurt op donderdag. Eerst samen gaan kijken.',
	professional:
		'Een begeleider helpt mij de dag weer op te bouwen. Dat kan een maatje niet, omdat ik soms dagen in bed blijf.',
	mantelzorg: 'Mijn zus woont ver weg. Zij wil weten wie zij kan bellen als ik niet opneem.',
	terugkijken: 'Elke drie maanden, met mijn zus erbij als zij kan.'
};
const JOKE_HOE: Planinhoud = {
	aanpak:
		'Eerst een vast ritme: opstaan, eten, iets doen. Daarna koken, samen met het maatje. De hulp neemt af als het koken lukt.',
	client: 'Ik hang mijn weekschema op de koelkast. Ik bel af als het niet gaat.',
	informeel: 'Karim kookt op dinsdagmiddag met mij. De buurvrouw eet één keer per week mee.',
	begeleiding: 'Daan komt twee keer per week: samen de week doornemen en oefenen met de eettafel.',
	kleiner: 'Als ik vier weken drie keer kook, komt Daan nog één keer per week.',
	terugval:
		'Blijf ik twee dagen in bed, dan belt Karim of de buurvrouw Daan. Hij komt dan binnen twee dagen.',
	terugkijken: 'Over zes weken, met Karim erbij.'
};

// prettier-ignore
const SJAAK_HOE: Planinhoud = {
	aanpak: 'Eén ding tegelijk. Na elk uur een half uur rust. Papieren alleen in de ochtend.',
	client: 'Ik zet de wekker voor mijn rust. Ik zeg het als het te veel is.',
	informeel: 'Jesse luistert op vrijdag met mij naar muziek en loopt een rondje.',
	begeleiding: 'Chantal komt twee keer per week: samen de post en de week.',
	kleiner: 'Lukt de post vier weken alleen, dan komt Chantal één keer per week.',
	terugval: 'Ligt er een week post ongeopend, dan belt Jesse Chantal.',
	terugkijken: 'Elke drie maanden.'
};

export const PLANNEN: Planregel[] = [
	{
		client: 'sjaak',
		soort: 'zorgplan',
		versies: [{ ago: 12, tekst: SJAAK_HOE, antwoord: [true, 'gesprek'] }]
	},
	{
		client: 'joke',
		soort: 'ondersteuningsplan',
		versies: [
			{
				ago: 57,
				tekst: {
					...JOKE_WAT,
					buurt: 'Nog niet. Eerst een vast ritme, dan een maatje.',
					collectief: 'Nu nog te druk. Later opnieuw kijken.'
				},
				antwoord: [true, 'gesprek']
			},
			{
				ago: 42,
				anders: 'Er is nu rust genoeg voor een maatje en voor de eettafel.',
				tekst: JOKE_WAT,
				antwoord: [true, 'gesprek']
			}
		]
	},
	{
		client: 'joke',
		soort: 'zorgplan',
		versies: [
			{
				ago: 55,
				tekst: {
					...JOKE_HOE,
					informeel: 'De buurvrouw eet één keer per week mee.',
					begeleiding: 'Daan komt drie keer per week: opstaan, eten en de week doornemen.',
					terugval: 'Blijf ik in bed, dan belt de buurvrouw Daan.'
				},
				antwoord: [true, 'zelf']
			},
			{
				ago: 27,
				anders: 'Karim kookt met mij, dus Daan komt een keer minder.',
				tekst: JOKE_HOE,
				antwoord: [true, 'zelf']
			},
			{
				ago: 0.5,
				anders: 'Het koken lukt. Daan komt nog één keer per week, Karim blijft komen.',
				tekst: {
					...JOKE_HOE,
					begeleiding: 'Daan komt één keer per week: samen de week doornemen.',
					kleiner:
						'Na het gesprek over zes weken kijken we of Daan nog één keer per twee weken komt.'
				}
			}
		]
	},
	{
		client: 'nadine',
		soort: 'ondersteuningsplan',
		versies: [
			{
				ago: 30,
				tekst: {
					situatie: 'Ik heb sombere weken. Dan lukt mijn huishouden niet en zeg ik alles af.',
					wens: 'Ik wil ook op een sombere dag opstaan en iets doen.',
					resultaat: 'Ik houd een dagritme vol, ook op sombere dagen.',
					eigen_kracht: 'Ik weet wat helpt: buiten lopen en vroeg naar bed.',
					netwerk: 'Mijn broer wil één keer per week bellen.',
					buurt: 'Een maatje om mee te wandelen.',
					collectief: 'De wandelgroep op vrijdag, als wandelen met twee weer gaat.',
					professional: 'Een begeleider helpt mij een plan te maken voor de sombere weken.',
					mantelzorg: '',
					terugkijken: 'Na drie maanden.'
				},
				antwoord: [true, 'gesprek']
			}
		]
	},
	{
		client: 'nadine',
		soort: 'zorgplan',
		versies: [
			{
				ago: 3,
				tekst: {
					aanpak: 'Een weekplan met elke dag één ding buiten de deur.',
					client: 'Ik vul mijn weekplan in op zondag.',
					informeel: 'Stefan wandelt op woensdag mee.',
					begeleiding: 'Daan komt twee keer per week langs.',
					kleiner: 'Over vier weken komt Daan nog één keer per week.',
					terugval: 'Zeg ik twee keer af, dan belt Daan.',
					terugkijken: 'Over acht weken.'
				},
				antwoord: [false, 'zelf', 'Vier weken is mij te snel. Ik wil eerst de winter door.']
			}
		]
	},
	{
		client: 'rachid',
		soort: 'ondersteuningsplan',
		versies: [
			{
				ago: 1,
				tekst: {
					situatie: 'De post blijft liggen. Daardoor mis ik soms een rekening.',
					wens: 'Ik wil weten wat ik moet betalen en wanneer.',
					resultaat: 'Ik houd mijn post en rekeningen zelf bij.',
					eigen_kracht: 'Ik betaal zelf met mijn telefoon.',
					netwerk: 'Mijn zoon kan een brief lezen als ik twijfel.',
					buurt: 'Zohra helpt elke week met de post.',
					collectief: 'Het inloopspreekuur voor formulieren.',
					professional: 'Een begeleider leert mij een vaste manier om post te ordenen.',
					mantelzorg: '',
					terugkijken: 'In het voorjaar.'
				}
			}
		]
	},
	{
		client: 'rachid',
		soort: 'zorgplan',
		versies: [
			{
				ago: null,
				tekst: {
					aanpak: 'Elke maandag de post open, samen met Zohra.',
					client: 'Ik leg alle post in één bak.',
					informeel: 'Zohra komt op maandag.',
					begeleiding: '',
					kleiner: '',
					terugval: '',
					terugkijken: ''
				}
			}
		]
	},
	{
		client: 'kevin',
		soort: 'zorgplan',
		versies: [
			{
				ago: 34,
				tekst: {
					aanpak:
						'Eerst de administratie en het huishouden, daarna alleen nog bellen als het nodig is.',
					client: 'Ik doe de was en kook vier keer per week.',
					informeel: 'Femke komt op zaterdag, we doen samen de boodschappen.',
					begeleiding:
						'Daan helpt met de overgang van jeugdhulp: zorgverzekering, huur en inkomen.',
					kleiner: 'Als alles op mijn eigen naam staat, neemt Femke het over.',
					terugval: 'Krijg ik een brief die ik niet snap, dan bel ik Daan.',
					terugkijken: 'Na de zomer.'
				},
				antwoord: [true, 'zelf']
			}
		]
	}
];

/** Another aanbieder in a traject: days ago that it began, and that it ended. */
type Meedoener = {
	client: string;
	org: string;
	taak: string;
	ozr: number | null;
	van: number;
	gestopt?: readonly [dagen: number, reden: string];
};
export const MEEDOENERS: Meedoener[] = [
	{ client: 'joke', org: 'de-stroming', taak: 'Eettafel op donderdag', ozr: 1, van: 200 },
	{
		client: 'joke',
		org: 'lekzicht',
		taak: 'Hulp bij de post en de rekeningen',
		ozr: 2,
		van: 390,
		gestopt: [215, 'Haar zus doet de rekeningen nu samen met haar.']
	},
	{ client: 'rachid', org: 'lekzicht', taak: 'Cursus omgaan met geld', ozr: null, van: 60 }
];

/** A lower level since so many weeks, and why. */
export const NIVEAUS: Record<string, (readonly [weken: number, ozr: number, reden: string])[]> = {
	kevin: [
		[34, 2, 'De jeugdhulp is overgedragen en zijn zaken staan op eigen naam.'],
		[17, 1, 'Hij redt zijn huishouden zelf, met Femke erbij.']
	],
	toos: [[12, 1, 'Ze heeft elke week bezoek en voelt zich veilig.']]
};

/** Whose plan the organisaties around the cliënt may read of each other. */
export const PLAN_GEDEELD: (readonly [client: string, org: string])[] = [
	['joke', 'kantelpunt'],
	['nadine', 'kantelpunt'],
	['nadine', 'gemeente-nieuwegein']
];

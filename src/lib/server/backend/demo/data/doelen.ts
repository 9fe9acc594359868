import type { Melder } from '../../../../domain/doelen.ts';
import type { ResultaatgebiedCode } from '../../../../domain/resultaatgebieden.ts';
import type { Regelaar, Voorstelcode } from '../../../../domain/regelpunten.ts';
import type { Oplossing } from '../../../../domain/verheldering.ts';

/** Days are counted back from today; below zero: days to go. */
export type Doelregel = {
	client: string;
	tekst: string;
	gebied: ResultaatgebiedCode;
	oplossing: Oplossing;
	sinds: number;
	streef?: number;
	/** Reached or stopped so many days ago, with what was said. */
	dicht?: readonly ['bereikt' | 'gestopt', dagen: number, reden: string];
	/** How it was worded first, and why it changed. */
	eerst?: readonly [tekst: string, dagen: number, waarom: string];
	paaltjes: readonly (readonly [tekst: string, voor: number, melder: Melder, gehaald?: number])[];
	zegt?: readonly [woorden: string, dagen: number];
};

// prettier-ignore
export const DOELEN: Doelregel[] = [
	{ client: 'joke', tekst: 'Ik kook drie keer in de week zelf en eet niet meer alleen.', gebied: 'zelfzorg', oplossing: 'buurt', sinds: 300, streef: -40,
		eerst: ['Ik wil gezonder eten.', 300, 'Joke merkte dat het niet om het eten gaat, maar om samen eten.'],
		paaltjes: [['Samen met Karim boodschappen gedaan', 200, 'vrijwilliger', 206], ['Zes weken achter elkaar op zaterdag gekookt', 60, 'client', 63], ['Een keer iemand te eten gevraagd', 3, 'vrijwilliger'], ['Elke woensdag aan tafel in het buurthuis', -28, 'client']],
		zegt: ['Het koken gaat goed. Iemand uitnodigen vind ik nog spannend.', 12] },
	{ client: 'joke', tekst: 'Ik sta op tijd op en weet wat ik die dag ga doen.', gebied: 'regie', oplossing: 'eigen_kracht', sinds: 260, streef: -70,
		paaltjes: [['Een weekblad op de koelkast', 210, 'client', 215], ['Vier weken op tijd op, zonder belletje', -10, 'client']] },
	{ client: 'joke', tekst: 'Ik durf weer met de bus naar de stad.', gebied: 'regie', oplossing: 'netwerk', sinds: 290, dicht: ['bereikt', 95, 'Joke ging drie keer zelf heen en weer.'],
		paaltjes: [['Samen met haar zus één keer met de bus', 150, 'client', 155]] },
	{ client: 'sjaak', tekst: 'Ik verdeel mijn energie, zodat ik ’s avonds nog muziek kan maken.', gebied: 'regie', oplossing: 'buurt', sinds: 80, streef: -70,
		paaltjes: [['Een rustmoment na elk bezoek', 40, 'client', 44], ['Twee weken lang elke dag een half uur muziek', -14, 'vrijwilliger']] },
	{ client: 'sjaak', tekst: 'Ik weet welke post weg mag.', gebied: 'administratie', oplossing: 'netwerk', sinds: 85, dicht: ['bereikt', 20, 'Hij sorteert zelf.'],
		paaltjes: [['Drie bakjes voor de post', 60, 'begeleider', 62]] },
	{ client: 'nadine', tekst: 'Ik hou een ritme, ook als ik somber ben.', gebied: 'regie', oplossing: 'netwerk', sinds: 100, streef: -90,
		paaltjes: [['Op vaste tijden eten, twee weken lang', 30, 'client', 33], ['Elke woensdag naar buiten met Stefan', 5, 'begeleider']] },
	{ client: 'toos', tekst: 'Ik heb elke week bezoek waar ik naar uitkijk.', gebied: 'netwerk', oplossing: 'buurt', sinds: 250, streef: -20,
		paaltjes: [['Kaartochtend in het wijkcentrum', 120, 'client', 126], ['Buurvrouw komt vast op maandag', -14, 'client']] },
	{ client: 'rachid', tekst: 'Ik open elke dag mijn post.', gebied: 'administratie', oplossing: 'buurt', sinds: 160, streef: -60,
		paaltjes: [['Postbakjes staan klaar', 120, 'begeleider', 121], ['Vier weken geen post laten liggen', -6, 'client']] }
];

export type Puntregel = readonly [
	client: string,
	wat: Voorstelcode | { tekst: string; naam?: string },
	wie: Regelaar,
	voor: number,
	geregeld?: number
];
// prettier-ignore
export const PUNTEN: Puntregel[] = [
	['joke', 'wie_bellen', 'begeleider', 20, 24],
	['joke', 'terugval', 'begeleider', 20, 24],
	['joke', 'vaste_dag', 'vrijwilliger', 14, 15],
	['joke', 'post', 'client', -9],
	['joke', 'inkomen', 'begeleider', 2],
	['joke', 'netwerk_weet', 'client', -21],
	['joke', { tekst: 'Reservesleutel ligt bij haar zus', naam: 'zus Ria' }, 'ander', -30],
	['joke', 'afscheid', 'client', -60],
	['sjaak', 'wie_bellen', 'begeleider', 10, 12],
	['sjaak', 'post', 'vrijwilliger', -30],
	['sjaak', 'netwerk_weet', 'client', -50],
	['toos', 'wie_bellen', 'begeleider', 60, 66],
	['toos', 'sleutels', 'begeleider', -12],
	['toos', 'netwerk_weet', 'client', -5]
];

export type Overdrachtregel = {
	client: string;
	maatje: string;
	dag: number;
	/** Signed by these sides, so many days ago. */
	ja: readonly (readonly ['client' | 'vrijwilliger' | 'begeleider', number])[];
	tekst: Record<
		'wie_doet_wat' | 'hoe_vaak' | 'wie_bellen' | 'lukt_niet' | 'wat_helpt' | 'signalen' | 'nodig',
		string
	>;
	momenten: readonly (readonly [dag: number, onderwerp: string, geweest?: string])[];
};
export const OVERDRACHTEN: Overdrachtregel[] = [
	{
		client: 'joke',
		maatje: 'Karim',
		dag: 4,
		ja: [['begeleider', 3]],
		tekst: {
			wie_doet_wat:
				'Karim kookt op zaterdag met Joke mee en gaat om de week mee naar de markt. Joke maakt zelf het boodschappenlijstje. Daan belt elke maand.',
			hoe_vaak: 'Elke zaterdagmiddag van 14.00 tot 16.30 uur.',
			wie_bellen: 'Daan, op werkdagen. In het weekend de bereikbare dienst van Kantelpunt.',
			lukt_niet:
				'Kan Karim niet, dan belt hij Joke op vrijdag. Gaat het twee keer niet door, dan komt Daan die week langs.',
			wat_helpt:
				'Eerst koffie, dan pas beginnen. Eén ding tegelijk. Muziek aan. Een plan op papier geeft rust.',
			signalen:
				'De gordijnen blijven dicht, of Joke neemt twee dagen de telefoon niet op. Vraag er gewoon naar. Blijft het zo, bel dan Daan.',
			nodig: 'Karim wil graag de korte training over grenzen volgen.'
		},
		momenten: [
			[-3, 'Bellen na een week: hoe was het?'],
			[-26, 'Samen zitten na een maand'],
			[-86, 'Terugkijken na drie maanden']
		]
	},
	{
		client: 'toos',
		maatje: 'Ineke',
		dag: 20,
		ja: [
			['begeleider', 20],
			['vrijwilliger', 18],
			['client', 17]
		],
		tekst: {
			wie_doet_wat: 'Ineke komt op donderdag en gaat mee naar de kaartochtend. Toos belt zelf af.',
			hoe_vaak: 'Elke donderdag, en één keer per maand een uitstapje.',
			wie_bellen: 'Daan op werkdagen. Bij nood de dochter van Toos.',
			lukt_niet: 'Is Ineke ziek, dan vraagt ze de buurvrouw. Bij twijfel belt ze Daan.',
			wat_helpt: 'Duidelijk zeggen hoe laat je weer gaat. Samen de voordeur nakijken geeft rust.',
			signalen: 'Toos belt vaker dan drie keer op een avond. Vraag dan of Daan langs kan komen.',
			nodig: ''
		},
		momenten: [
			[12, 'Bellen na een week: hoe was het?', 'Ineke vond het goed gaan.'],
			[-11, 'Samen zitten na een maand']
		]
	}
];

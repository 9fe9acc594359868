import type { Antwoorden } from '../../../../domain/antwoorden.ts';
import type { Evaluatiemoment, Kant, Zrm } from '../../../../domain/evaluatie.ts';
import type { Persoon } from '../../../../domain/netwerk.ts';
import type {
	Genodigde,
	Gespreksoort,
	OntvangerVoorbereiding,
	Voorbereidingsvraag
} from '../../../../domain/voortgangsgesprek.ts';

type Gespreksregel = {
	client: string;
	soort: Gespreksoort;
	/** Days ago; below zero it is still to come. */
	dagen: number;
	tijd: string;
	plek: string;
	wie: readonly Genodigde[];
	netwerk?: string;
	verslag?: string;
	voorbereiding?: Antwoorden<Voorbereidingsvraag>;
	gedeeld_met?: readonly OntvangerVoorbereiding[];
};

export const GESPREKKEN: Gespreksregel[] = [
	{
		client: 'joke',
		soort: 'eerste',
		dagen: 198,
		tijd: '10:30',
		plek: 'Buurtplein Blokhoeve',
		wie: ['vrijwilliger'],
		verslag:
			'Joke en Karim koken om de week samen. Dat bevalt. Afgesproken: Joke belt zelf als een week niet uitkomt. Daan komt een keer per week in plaats van twee keer.'
	},
	{
		client: 'joke',
		soort: 'voortgang',
		dagen: 102,
		tijd: '14:00',
		plek: 'Buurtplein Blokhoeve',
		wie: ['vrijwilliger', 'consulent'],
		netwerk: 'Marja',
		verslag:
			'Joke eet nu twee keer per week met anderen. Haar zus Marja was erbij. Afgesproken: de hulp van Daan gaat stap voor stap omlaag. Wordt het te zwaar, dan gaat het meteen weer omhoog.'
	},
	{
		client: 'joke',
		soort: 'voortgang',
		dagen: -6,
		tijd: '10:30',
		plek: 'Buurtplein Blokhoeve, aan de grote tafel',
		wie: ['vrijwilliger'],
		voorbereiding: {
			gaat: { oordeel: 3, woorden: 'Best goed. De ochtenden zijn nog lastig.' },
			goed: { woorden: 'Samen koken met Karim. En de markt op zaterdag.' },
			maatje: { oordeel: 4 },
			bespreken: { woorden: 'Of ik ook zelf naar de eettafel kan, zonder dat iemand mij haalt.' }
		},
		gedeeld_met: ['begeleider']
	},
	{
		client: 'sjaak',
		soort: 'eerste',
		dagen: 18,
		tijd: '10:00',
		plek: 'Bij Sjaak thuis',
		wie: [],
		verslag:
			'Het lukt beter om op tijd te rusten. Afgesproken: Jesse en Sjaak maken op vrijdag samen muziek. Chantal blijft twee keer per week komen.'
	},
	{
		client: 'nadine',
		soort: 'eerste',
		dagen: -9,
		tijd: '13:30',
		plek: 'Buurthuis De Zwaan',
		wie: ['vrijwilliger']
	},
	{
		client: 'rachid',
		soort: 'eerste',
		dagen: 55,
		tijd: '11:00',
		plek: 'Bibliotheek, eerste verdieping',
		wie: ['vrijwilliger'],
		verslag: 'Rachid sorteert zijn post nu zelf. Zohra kijkt een keer per maand mee.'
	}
];

type Evaluatieregel = {
	client: string;
	maatje: string;
	moment: Evaluatiemoment;
	dagen: number;
	/** Per aspect a figure for the word that was chosen, and own words. */
	kanten: readonly { kant: Kant; wijze?: 'gesprek'; zegt: readonly string[] }[];
};

// prettier-ignore
export const EVALUATIES: Evaluatieregel[] = [
	{ client: 'joke', maatje: 'Karim', moment: 'start', dagen: 298, kanten: [
		{ kant: 'client', wijze: 'gesprek', zegt: ['1 Ik eet bijna altijd alleen.', '2 De dagen zijn lang.', '2', '3 Daan regelt veel voor mij.', '2 Alleen mijn zus.'] },
		{ kant: 'vrijwilliger', zegt: ['1', '2 Ze is stil, maar kookt graag.', '3', '2', '2'] },
		{ kant: 'begeleider', zegt: ['1 Ze kan koken, maar begint er niet aan.', '2', '3', '2', '2 De zus belt elke zondag.'] }
	] },
	{ client: 'joke', maatje: 'Karim', moment: 'tussentijds', dagen: 104, kanten: [
		{ kant: 'client', zegt: ['3 Twee keer in de week eet ik met anderen.', '3 De ochtenden zijn nog lastig.', '4 Koken doe ik weer zelf.', '4 Ik kies zelf wat we doen.', '3 Karim, mijn zus en de mensen van de markt.'] },
		{ kant: 'vrijwilliger', zegt: ['3 Ze belt mij nu zelf.', '4', '4', '4', '3'] },
		{ kant: 'begeleider', zegt: ['3', '3', '4 Ze plant haar week zelf.', '4', '3'] }
	] },
	{ client: 'joke', maatje: 'Karim', moment: 'tussentijds', dagen: -10, kanten: [
		{ kant: 'vrijwilliger', zegt: ['4 Ze kookt nu ook voor de buren.', '4', '4', '5', '4'] }
	] },
	{ client: 'sjaak', maatje: 'Jesse', moment: 'start', dagen: 82, kanten: [
		{ kant: 'client', wijze: 'gesprek', zegt: ['2', '2 Na de middag ben ik leeg.', '3 Muziek gaat vanzelf.', '3', '2'] },
		{ kant: 'begeleider', zegt: ['2 Hij doet alles op één dag.', '2', '3', '3', '3'] }
	] },
	{ client: 'nadine', maatje: 'Stefan', moment: 'start', dagen: 95, kanten: [
		{ kant: 'client', wijze: 'gesprek', zegt: ['2', '2 Somber, vooral in het weekend.', '3', '3', '2'] },
		{ kant: 'begeleider', zegt: ['2', '2', '3', '3', '2'] }
	] }
];

export const ZRM: { client: string; dagen: number; niveaus: Zrm }[] = [
	{
		client: 'joke',
		dagen: 298,
		niveaus: { tijdsbesteding: 2, geestelijke_gezondheid: 3, basale_adl: 4, sociaal_netwerk: 2 }
	},
	{
		client: 'joke',
		dagen: 104,
		niveaus: { tijdsbesteding: 3, geestelijke_gezondheid: 3, basale_adl: 4, sociaal_netwerk: 3 }
	}
];

type Mens = readonly [
	naam: string,
	rol: Persoon['rol'],
	kring: Persoon['kring'],
	hoek: number,
	contact: Persoon['contact'],
	steun: boolean
];
type Netwerkregel = {
	client: string;
	dagen: number;
	wijze: 'zelf' | 'gesprek';
	mensen: readonly Mens[];
};

// prettier-ignore
export const NETWERKEN: Netwerkregel[] = [
	{ client: 'sjaak', dagen: 40, wijze: 'gesprek', mensen: [
		['Annet', 'familie', 1, 40, 'week', true], ['Jesse', 'maatje', 2, 150, 'week', false], ['Ton', 'vriend', 3, 260, 'minder', false]
	] },
	{ client: 'joke', dagen: 296, wijze: 'gesprek', mensen: [
		['Marja', 'familie', 1, 30, 'week', true], ['Daan', 'professional', 2, 110, 'week', false],
		['Coby', 'buur', 3, 200, 'minder', false], ['Henny', 'vriend', 3, 300, 'minder', false]
	] },
	{ client: 'joke', dagen: 31, wijze: 'zelf', mensen: [
		['Marja', 'familie', 1, 30, 'week', true], ['Karim', 'maatje', 1, 150, 'week', false],
		['Coby', 'buur', 2, 210, 'week', true], ['Daan', 'professional', 3, 110, 'maand', false],
		['Henny', 'vriend', 2, 310, 'maand', false], ['Sjoukje', 'groep', 3, 20, 'week', false]
	] }
];

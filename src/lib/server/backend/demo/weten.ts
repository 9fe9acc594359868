import type { Db } from '../../db/client.ts';
import { unwrap } from '../../db/unwrap.ts';
import { clientId, account } from './mensen.ts';
import { koppelingId } from './koppelingen.ts';
import { ORGANISATIES } from './data/organisaties.ts';
import { DRIEHOEKEN } from './data/driehoeken.ts';
import { demoId } from './random.ts';
import { dagenTerug, moment, must, woorden, type Context, type Rij } from './tabellen.ts';

type Regel = {
	client: string;
	org: string;
	delen: string;
	doel: string;
	/** Days since it was given, who wrote it down; without a name the cliënt did. */
	dagen: number;
	wie?: string;
	/** Days until the last one; negative: it ran out. */
	tot?: number;
	/** Days since the cliënt took it back. */
	terug?: number;
};

/** Sharing beyond the own aanbieder: with an end, run out, and taken back. */
const REGELS: Regel[] = [
	{
		client: 'sjaak',
		org: 'kantelpunt',
		delen: 'contact plan uren verslag',
		doel: 'Zodat ik op de groep van Kantelpunt niet alles opnieuw hoef te vertellen.',
		dagen: 21,
		wie: 'Chantal',
		tot: 120
	},
	{
		client: 'freek',
		org: 'gemeente-nieuwegein',
		delen: 'plan uren',
		doel: 'Ik ga misschien verhuizen naar Nieuwegein.',
		dagen: 12,
		wie: 'Mark',
		tot: 20
	},
	{
		client: 'joke',
		org: 'thuisorde',
		delen: 'contact plan',
		doel: 'Samen de oude post uitzoeken.',
		dagen: 200,
		tot: -80
	},
	{
		client: 'joke',
		org: 'de-zwaan',
		delen: 'contact',
		doel: 'Meedoen met de eettafel.',
		dagen: 60,
		terug: 14
	}
];

const orgNaam = (key: string) =>
	must(
		ORGANISATIES.find((org) => org[0] === key),
		key
	)[1];

/** Who may know what, who looked by it, and when Joke and Karim meet. */
export async function wetenDemo(db: Db, context: Context): Promise<void> {
	const { vandaag } = context;
	unwrap(await db.from('toestemmingen').insert(REGELS.flatMap((regel) => rijen(regel, context))));
	unwrap(
		await db.from('toegangslog').insert([
			{
				op: moment(vandaag, 20, '11:12'),
				gebruiker_id: account(context, 'Daan'),
				wie: 'Daan Tiggelaar',
				organisatie: orgNaam('kantelpunt'),
				client_id: clientId('sjaak'),
				wat: 'gedeeld',
				delen: ['contact', 'plan', 'uren', 'verslag']
			},
			{
				op: moment(vandaag, 16, '10:05'),
				gebruiker_id: account(context, 'Saskia'),
				wie: 'Saskia Brandsema',
				organisatie: orgNaam('meeloop'),
				client_id: clientId('joke'),
				wat: 'gedeeld',
				delen: ['contact']
			},
			{
				op: moment(vandaag, 2, '19:40'),
				gebruiker_id: account(context, 'Karim'),
				wie: 'Karim',
				organisatie: orgNaam('meeloop'),
				client_id: clientId('joke'),
				wat: 'driehoek',
				delen: []
			}
		])
	);
	unwrap(
		await db
			.from('koppelingen')
			.update({ dagdelen: ['za_ochtend'] })
			.eq('id', koppelingId('joke', 'Karim'))
	);
	const joke = must(
		DRIEHOEKEN.find((d) => d.client === 'joke'),
		'joke'
	);
	unwrap(
		await db.from('driehoek_stappen').insert({
			driehoek_id: demoId('driehoek', `${joke.client}:${joke.maatje}`),
			stap: 'afspraken',
			gedaan_op: moment(vandaag, 40, '15:20'),
			gedaan_door: account(context, 'Daan'),
			notitie: 'Karim belt op woensdag of de markt op zaterdag doorgaat.'
		})
	);
}

function rijen(regel: Regel, context: Context): Rij<'toestemmingen'>[] {
	const { client, org, delen, doel, dagen, wie, tot, terug } = regel;
	return woorden(delen).map((deel) => ({
		client_id: clientId(client),
		ontvanger_soort: 'organisatie',
		ontvanger_organisatie_id: demoId('organisatie', org),
		deel,
		doel,
		wijze: wie ? 'gesprek' : 'zelf',
		gegeven_op: dagenTerug(context.vandaag, dagen),
		geldig_tot: tot === undefined ? null : dagenTerug(context.vandaag, -tot),
		vastgelegd_door: account(context, wie ?? 'Joke'),
		ingetrokken_op: terug === undefined ? null : moment(context.vandaag, terug, '12:00'),
		ingetrokken_wijze: terug === undefined ? null : 'zelf',
		created_at: moment(context.vandaag, dagen)
	}));
}

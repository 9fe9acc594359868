import type { Contactwijze, Stemming } from '../../../domain/contact.ts';
import { addDays } from '../../../domain/week.ts';
import { kijkContact } from '../../contactronde.ts';
import type { Db } from '../../db/client.ts';
import { unwrap } from '../../db/unwrap.ts';
import { DRIEHOEKEN, type Driehoekregel } from './data/driehoeken.ts';
import { trajectId } from './driehoeken.ts';
import { clientId, clientVan, vrijwilligerId } from './mensen.ts';
import { between, createRandom, demoId } from './random.ts';
import { dagenTerug, moment, type Context, type Rij } from './tabellen.ts';

/** What was written about Joke: who, days ago, how, how it went, a note. */
const JOKE: readonly (readonly [
	wie: 'Karim' | 'Daan' | 'Nadia',
	dagen: number,
	hoe: Contactwijze,
	stemming: Stemming,
	notitie: string
])[] = [
	['Karim', 3, 'samen', 'goed', 'Naar de markt geweest. Joke koos zelf wat ze wilde koken.'],
	['Karim', 10, 'gebeld', 'goed', ''],
	['Daan', 13, 'langs', 'goed', 'De post ligt op volgorde. Joke deed het deze keer zelf.'],
	[
		'Karim',
		17,
		'langs',
		'gaat_wel',
		'Joke was moe na een slechte nacht. We dronken rustig koffie.'
	],
	['Karim', 24, 'samen', 'goed', 'Een rondje langs het kanaal.'],
	[
		'Daan',
		34,
		'gebeld',
		'gaat_wel',
		'Gebeld over de brief van de woningbouw. Volgende keer samen lezen.'
	],
	['Karim', 31, 'bericht', 'goed', ''],
	['Nadia', 60, 'gebeld', 'goed', 'Kort gebeld. Joke is blij met Karim.']
];

/** A worry that somebody has to hear about, and what is said with it. */
const ZORGEN: Record<string, string> = {
	rachid: 'Er ligt weer veel ongeopende post. Rachid wilde er niet over praten.'
};
const STILTE = new Set(['bert']);
const HOE: Contactwijze[] = ['langs', 'samen', 'gebeld', 'langs', 'bericht'];

/** Contact with everybody who has a maatje, somebody who wants contact again, and an hour of nazorg. */
export async function contactenDemo(db: Db, context: Context): Promise<void> {
	const { vandaag, accounts } = context;
	const rows = [
		...JOKE.map((line, i) => jokeRij(line, i, context)),
		...DRIEHOEKEN.filter(({ client }) => client !== 'joke').flatMap((d) => rijen(d, context))
	];
	unwrap(await db.from('contacten').insert(rows).select('id'));
	const daan = accounts.get('Daan')!;
	unwrap(await db.from('nazorg').insert({ traject_id: trajectId('kevin'), uur: true, door: daan }));
	const maand = `${vandaag.slice(0, 7)}-01`;
	const before = addDays(maand, -1);
	unwrap(
		await db.from('nazorg_uren').insert([
			{
				traject_id: trajectId('kevin'),
				maand: `${before.slice(0, 7)}-01`,
				dag: `${before.slice(0, 7)}-12`,
				gedaan_op: `${before.slice(0, 7)}-12`
			},
			{ traject_id: trajectId('kevin'), maand, dag: lastDay(maand), gedaan_op: null }
		])
	);
	unwrap(
		await db.from('contactvragen').insert({
			client_id: clientId('gerda'),
			traject_id: trajectId('gerda'),
			soort: 'weer_contact',
			tekst: 'Mag ik nog eens bellen over de brieven?',
			via: 'link',
			op: moment(vandaag, 1, '11:20'),
			laatst_op: moment(vandaag, 1, '11:20')
		})
	);
	// What would be said in the first ten minutes is there from the start.
	await kijkContact(db, new Date());
}

const lastDay = (maand: string) => addDays(`${addDays(maand, 31).slice(0, 7)}-01`, -1);

function jokeRij(
	[wie, dagen, hoe, stemming, notitie]: (typeof JOKE)[number],
	i: number,
	{ vandaag, accounts }: Context
): Rij<'contacten'> {
	return {
		id: demoId('contact', `joke:${i}`),
		traject_id: trajectId('joke'),
		vrijwilliger_id: wie === 'Karim' ? vrijwilligerId('Karim') : null,
		door: accounts.get(wie)!,
		partij: wie === 'Karim' ? 'vrijwilliger' : wie === 'Nadia' ? 'consulent' : 'begeleider',
		dag: dagenTerug(vandaag, dagen),
		hoe,
		stemming,
		notitie,
		created_at: moment(vandaag, dagen, '16:00')
	};
}

/** A maatje about every week, the begeleider about every three, each less as the phase goes on. */
function rijen(regel: Driehoekregel, { vandaag, accounts }: Context): Rij<'contacten'>[] {
	const { client, maatje, start, gang, ingetrokken } = regel;
	const fase = gang.at(-1)?.[0] ?? 'verkenning';
	if (fase === 'afgesloten' || ingetrokken || STILTE.has(client)) return [];
	const random = createRandom(`contact:${client}`);
	const line = (i: number, dagen: number, own: boolean): Rij<'contacten'> => ({
		id: demoId('contact', `${client}:${own}:${i}`),
		traject_id: trajectId(client),
		vrijwilliger_id: own ? vrijwilligerId(maatje) : null,
		door: own ? null : (accounts.get(clientVan(client)[5] ?? '') ?? null),
		partij: own ? 'vrijwilliger' : 'begeleider',
		dag: dagenTerug(vandaag, dagen),
		hoe: HOE[between(random, 0, HOE.length - 1)]!,
		stemming: own && i === 0 && ZORGEN[client] ? 'zorgen' : random() < 0.2 ? 'gaat_wel' : 'goed',
		notitie: (own && i === 0 && ZORGEN[client]) || '',
		created_at: moment(vandaag, dagen, own ? '16:30' : '12:10')
	});
	const every = (first: number, step: number, own: boolean) => {
		const days: number[] = [];
		for (let dagen = first; dagen < Math.min(start, 70); dagen += step + between(random, -2, 2))
			days.push(dagen);
		return days.map((dagen, i) => line(i, dagen, own));
	};
	const works = !['overgedragen', 'waakvlam'].includes(fase);
	return [
		...(gang.length ? every(between(random, 2, 6), works ? 8 : 14, true) : []),
		...(works ? every(between(random, 8, 12), 20, false) : [])
	];
}

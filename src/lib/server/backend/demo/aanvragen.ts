import type { Db } from '../../db/client.ts';
import { unwrap } from '../../db/unwrap.ts';
import { WIJKEN } from './data/gebieden.ts';
import { demoId } from './random.ts';
import { moment, telefoon, wijkVan, type Context, type Rij } from './tabellen.ts';

type Vraag = {
	kenmerk: string;
	dagen: number;
	voor_wie: 'zelf' | 'naaste' | 'beroep';
	instemming?: 'ja' | 'nog_niet' | 'kan_niet';
	gebieden: string[];
	dagdelen?: string[];
	naam: string;
	vraag: string;
	spoed?: true;
	/** Days ago that the consulent took it. */
	opgepakt?: number;
	gesloten?: number;
};

/** What people in the gemeente of consulent@demo.nl asked. */
const VRAGEN: Vraag[] = [
	{
		kenmerk: 'molen-kano-318',
		dagen: 9,
		voor_wie: 'zelf',
		gebieden: ['administratie'],
		dagdelen: ['ma_ochtend', 'di_ochtend', 'do_middag'],
		naam: 'Wil',
		vraag:
			'Ik krijg veel brieven en ik durf ze niet meer open te maken. Kan iemand met mij meekijken?'
	},
	{
		kenmerk: 'vlinder-stoel-742',
		dagen: 6,
		voor_wie: 'naaste',
		instemming: 'ja',
		gebieden: ['netwerk', 'dagbesteding'],
		dagdelen: ['wo_middag', 'vr_middag'],
		naam: 'Corrie',
		vraag:
			'Mijn buurman is vorig jaar zijn vrouw verloren. Hij komt de deur bijna niet meer uit en zegt dat hij wel weer eens wil kaarten.'
	},
	{
		kenmerk: 'tijger-lamp-205',
		dagen: 4,
		voor_wie: 'beroep',
		instemming: 'nog_niet',
		gebieden: ['huishouden', 'zelfzorg'],
		naam: 'Praktijkondersteuner',
		vraag:
			'Een patiënt van onze praktijk eet slecht en het huis raakt vol. Ik wil graag overleggen hoe we hulp kunnen aanbieden.'
	},
	{
		kenmerk: 'zwaan-peper-561',
		dagen: 1,
		voor_wie: 'naaste',
		instemming: 'kan_niet',
		gebieden: [],
		naam: 'Een vriendin',
		vraag: 'Mijn vriendin wordt geslagen door haar man. Ik weet niet wat ik moet doen.',
		spoed: true
	},
	{
		kenmerk: 'piano-duin-894',
		dagen: 12,
		voor_wie: 'zelf',
		gebieden: ['mantelzorg'],
		dagdelen: ['za_ochtend', 'zo_middag'],
		naam: 'Hennie',
		vraag: 'Ik zorg al drie jaar voor mijn man. Ik wil één ochtend in de week voor mezelf.',
		opgepakt: 3
	},
	{
		kenmerk: 'anker-bloem-127',
		dagen: 30,
		voor_wie: 'zelf',
		gebieden: ['netwerk'],
		naam: 'Sjoerd',
		vraag: 'Ik ben net verhuisd en ken hier niemand.',
		opgepakt: 26,
		gesloten: 20
	}
];

/** Requests of people without an account: waiting, taken by Nadia, and closed. */
export async function aanvragenDemo(db: Db, { vandaag, accounts }: Context): Promise<void> {
	const wijken = WIJKEN.filter(([, gemeente]) => gemeente === 'nieuwegein').map(([key]) => key);
	const id = (v: Vraag) => demoId('aanvraag', v.kenmerk);
	const rows = VRAGEN.map((v, i): Rij<'aanvragen'> => {
		const wijk = wijken[(i * 3) % wijken.length]!;
		const nadia = v.opgepakt === undefined ? null : accounts.get('Nadia')!;
		return {
			id: id(v),
			kenmerk: v.kenmerk,
			gemeente_id: demoId('gemeente', 'nieuwegein'),
			wijk_id: demoId('wijk', wijk),
			pc4: wijkVan(wijk)[4],
			voor_wie: v.voor_wie,
			instemming: v.instemming ?? null,
			gebieden: v.gebieden,
			dagdelen: v.dagdelen ?? [],
			spoed: !!v.spoed,
			toestemming_op: moment(vandaag, v.dagen),
			status: v.gesloten !== undefined ? 'gesloten' : nadia ? 'opgepakt' : 'nieuw',
			opgepakt_door: nadia,
			opgepakt_op: v.opgepakt === undefined ? null : moment(vandaag, v.opgepakt),
			sluitreden: v.gesloten !== undefined ? 'opgelost' : null,
			afgesloten_op: v.gesloten === undefined ? null : moment(vandaag, v.gesloten),
			created_at: moment(vandaag, v.dagen)
		};
	});
	unwrap(await db.from('aanvragen').insert(rows));
	unwrap(
		await db.from('aanvraag_personen').insert(
			VRAGEN.map((v, i) => ({
				aanvraag_id: id(v),
				naam: v.naam,
				telefoon: telefoon('nieuwegein', 7000 + i * 13),
				vraag: v.vraag
			}))
		)
	);
}

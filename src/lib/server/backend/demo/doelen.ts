import { OPLOSSINGEN } from '../../../domain/verheldering.ts';
import { VOORSTEL } from '../../../doelen-woorden.ts';
import type { Db } from '../../db/client.ts';
import { unwrap } from '../../db/unwrap.ts';
import {
	DOELEN,
	OVERDRACHTEN,
	PUNTEN,
	type Doelregel,
	type Overdrachtregel
} from './data/doelen.ts';
import { trajectId } from './driehoeken.ts';
import { account, clientVan } from './mensen.ts';
import { demoId } from './random.ts';
import { dagenTerug, moment, must, type Context, type Rij } from './tabellen.ts';

/** Goals with all that was said, the exit checklist, and the hand-overs of some. */
export async function doelenDemo(db: Db, context: Context): Promise<void> {
	const add = DOELEN.map((regel, i) => doel(regel, i, context));
	unwrap(await db.from('doelen').insert(add.map((d) => d.doel)));
	unwrap(await db.from('doel_versies').insert(add.flatMap((d) => d.versies)));
	unwrap(await db.from('piketpaaltjes').insert(add.flatMap((d) => d.paaltjes)));
	unwrap(await db.from('doel_woorden').insert(add.flatMap((d) => d.woorden)));
	unwrap(
		await db.from('regelpunten').insert(
			PUNTEN.map(([client, wat, wie, voor, klaar], i) => ({
				id: demoId('regelpunt', `${client}:${i}`),
				traject_id: trajectId(client),
				voorstel: typeof wat === 'string' ? wat : null,
				tekst: typeof wat === 'string' ? VOORSTEL[wat]({}, { locale: 'nl' }) : wat.tekst,
				wie,
				naam: typeof wat === 'string' ? '' : (wat.naam ?? ''),
				voor: dagenTerug(context.vandaag, voor),
				geregeld_op: klaar === undefined ? null : dagenTerug(context.vandaag, klaar)
			}))
		)
	);
	const given = OVERDRACHTEN.map((regel) => overdracht(regel, context));
	unwrap(await db.from('overdrachten').insert(given.map((o) => o.overdracht)));
	unwrap(await db.from('overdracht_akkoorden').insert(given.flatMap((o) => o.akkoorden)));
	unwrap(await db.from('begeleidingsmomenten').insert(given.flatMap((o) => o.momenten)));
}

function doel(regel: Doelregel, i: number, context: Context) {
	const { client, dicht, eerst, sinds, streef } = regel;
	const { vandaag } = context;
	const id = demoId('doel', `${client}:${i}`);
	const open = DOELEN.filter((d) => d.client === client && !d.dicht);
	const streef_op = streef === undefined ? null : dagenTerug(vandaag, streef);
	const before = OPLOSSINGEN.slice(0, OPLOSSINGEN.indexOf(regel.oplossing));
	const door = begeleider(client, context);
	const wording = { doel_id: id, streef_op, samen: ['client', 'begeleider'], door };
	const texts = eerst
		? [
				{ tekst: eerst[0], dagen: eerst[1], waarom: '' },
				{ tekst: regel.tekst, dagen: sinds - 120, waarom: eerst[2] }
			]
		: [{ tekst: regel.tekst, dagen: sinds, waarom: '' }];
	return {
		doel: {
			id,
			traject_id: trajectId(client),
			plek: dicht ? null : open.indexOf(regel) + 1,
			tekst: regel.tekst,
			resultaatgebied: regel.gebied,
			status: dicht?.[0] ?? 'open',
			streef_op,
			oplossing: regel.oplossing,
			stappen: Object.fromEntries(before.map((stap) => [stap, { bekeken: true, reden: '' }])),
			gesloten_op: dicht ? dagenTerug(vandaag, dicht[1]) : null,
			reden: dicht?.[2] ?? '',
			versie: texts.length,
			created_at: moment(vandaag, sinds)
		},
		versies: texts.map(({ tekst, dagen, waarom }, n) => ({
			...wording,
			versie: n + 1,
			tekst,
			waarom,
			op: moment(vandaag, dagen)
		})),
		paaltjes: regel.paaltjes.map(([tekst, voor, meldt_door, gehaald], n) => ({
			id: demoId('piketpaaltje', `${id}:${n}`),
			doel_id: id,
			tekst,
			bereikt_voor: dagenTerug(vandaag, voor),
			meldt_door,
			bereikt_op: gehaald === undefined ? null : dagenTerug(vandaag, gehaald)
		})),
		woorden: regel.zegt
			? [{ doel_id: id, gelukt: false, woorden: regel.zegt[0], op: moment(vandaag, regel.zegt[1]) }]
			: []
	};
}

function overdracht(regel: Overdrachtregel, context: Context) {
	const { client, maatje, dag, ja, tekst, momenten } = regel;
	const { vandaag } = context;
	const driehoek_id = demoId('driehoek', `${client}:${maatje}`);
	const id = demoId('overdracht', driehoek_id);
	const last = Math.min(...ja.map(([, dagen]) => dagen));
	const names = { client: '', vrijwilliger: maatje, begeleider: clientVan(client)[5] };
	const row: Rij<'overdrachten'> = {
		id,
		driehoek_id,
		dag: dagenTerug(vandaag, dag),
		aanwezig: ['begeleider', 'vrijwilliger', 'client'],
		...tekst,
		voorgelegd_op: moment(vandaag, dag, '15:00'),
		rond_op: ja.length === 3 ? moment(vandaag, last, '16:00') : null,
		created_at: moment(vandaag, dag, '14:00')
	};
	return {
		overdracht: row,
		akkoorden: ja.map(([partij, dagen]) => ({
			overdracht_id: id,
			versie: 1,
			partij,
			akkoord: true,
			wijze: partij === 'client' ? 'gesprek' : 'zelf',
			dag: dagenTerug(vandaag, dagen),
			naam: must(partij === 'client' ? names.begeleider : names[partij], `name of ${partij}`),
			door: partij === 'vrijwilliger' ? null : begeleider(client, context),
			op: moment(vandaag, dagen, '16:00')
		})),
		momenten: momenten.map(([when, onderwerp, notitie], n) => ({
			id: demoId('begeleiding', `${id}:${n}`),
			driehoek_id,
			dag: dagenTerug(vandaag, when),
			onderwerp,
			stand: notitie === undefined ? 'gepland' : 'geweest',
			notitie: notitie ?? ''
		}))
	};
}

const begeleider = (client: string, context: Context) =>
	account(context, must(clientVan(client)[5], `begeleider of ${client}`));

import type { Db } from '../../db/client.ts';
import { unwrap } from '../../db/unwrap.ts';
import { clientId } from './mensen.ts';
import { demoId } from './random.ts';
import { dagenTerug, moment, wijkVan, woorden, type Rij } from './tabellen.ts';

type Vraag = {
	/** Of an existing dossier; without it one of an organisatie in which no demo login works. */
	client?: string;
	wijk: string;
	sinds: number;
	taken: string[];
	gebied: string;
	dagdelen?: string;
	uren?: number;
	wens?: 'vrouw';
};

/** Two groups that could be made around De Schakelplaats, and two that can be in none. */
const VRAGEN: Vraag[] = [
	{
		wijk: 'stadscentrum',
		sinds: 63,
		taken: ['koken'],
		gebied: 'netwerk',
		dagdelen: 'do_middag vr_middag',
		uren: 2
	},
	{
		wijk: 'zuilenstein',
		sinds: 48,
		taken: ['koken', 'gezelschap'],
		gebied: 'netwerk',
		dagdelen: 'do_middag',
		uren: 3
	},
	{ wijk: 'merwestein', sinds: 31, taken: ['koken'], gebied: 'netwerk', uren: 2 },
	{
		wijk: 'doorslag',
		sinds: 20,
		taken: ['koken'],
		gebied: 'zelfzorg',
		dagdelen: 'wo_middag do_middag'
	},
	{
		client: 'kevin',
		wijk: 'stadscentrum',
		sinds: 12,
		taken: ['koken'],
		gebied: 'netwerk',
		dagdelen: 'do_middag',
		uren: 1.5
	},
	{
		wijk: 'stadscentrum',
		sinds: 55,
		taken: ['post'],
		gebied: 'administratie',
		dagdelen: 'di_ochtend',
		uren: 1
	},
	{
		wijk: 'zuilenstein',
		sinds: 40,
		taken: ['post'],
		gebied: 'administratie',
		dagdelen: 'di_ochtend do_ochtend',
		uren: 2
	},
	{
		wijk: 'jutphaas',
		sinds: 9,
		taken: ['post', 'computer'],
		gebied: 'administratie',
		dagdelen: 'di_ochtend',
		uren: 1
	},
	{
		wijk: 'merwestein',
		sinds: 25,
		taken: ['post'],
		gebied: 'administratie',
		wens: 'vrouw',
		uren: 1
	},
	{ wijk: 'doorslag', sinds: 14, taken: ['klussen'], gebied: 'huishouden', uren: 2 }
];

/** place, who said it, how many people, when, remark, days ago. The last one is too old to count on. */
const RUIMTES: [string, string, number, string, string, number][] = [
	[
		'nw-schakel',
		'meeloop',
		12,
		'di_ochtend wo_middag do_middag',
		'Er is een keuken. De sleutel ligt bij de balie.',
		24
	],
	['nw-doorslag', 'de-zwaan', 20, 'ma_middag do_ochtend', '', 60],
	['nw-zuil', 'de-zwaan', 15, 'ma_ochtend vr_middag', '', 520]
];

/** Hulpvragen that could become a group, and what is said about room. */
export async function bundelenDemo(db: Db, vandaag: string): Promise<void> {
	const rows = VRAGEN.map((v, i) => ({ ...v, key: `bundel:${i}` }));
	const own = rows.filter((v) => !v.client);
	const client = (v: (typeof rows)[number]) =>
		v.client ? clientId(v.client) : demoId('client', v.key);
	unwrap(
		await db.from('clienten').insert(
			own.map((v, i): Rij<'clienten'> => ({
				id: client(v),
				organisatie_id: demoId('organisatie', 'gezinskompas'),
				pseudoniem: `inwoner ${i + 1}`,
				gemeente_id: demoId('gemeente', wijkVan(v.wijk)[1]),
				wijk_id: demoId('wijk', v.wijk),
				geboortejaar: 1946 + i * 4,
				created_at: moment(vandaag, 150 + i)
			}))
		)
	);
	unwrap(
		await db.from('hulpvragen').insert(
			rows.map((v): Rij<'hulpvragen'> => ({
				id: demoId('hulpvraag', v.key),
				client_id: client(v),
				wijk_id: demoId('wijk', v.wijk),
				taken: v.taken,
				dagdelen: woorden(v.dagdelen),
				geslacht_wens: v.wens ?? null,
				zoekt: 'aanbod',
				uren_per_week: v.uren ?? null,
				created_at: moment(vandaag, v.sinds)
			}))
		)
	);
	unwrap(
		await db
			.from('hulpvraag_resultaatgebieden')
			.insert(
				rows.map((v) => ({ hulpvraag_id: demoId('hulpvraag', v.key), resultaatgebied: v.gebied }))
			)
	);
	unwrap(
		await db.from('locatie_ruimtes').insert(
			RUIMTES.map(([plek, org, mensen, dagdelen, opmerking, dagen]) => ({
				locatie_id: demoId('locatie', plek),
				organisatie_id: demoId('organisatie', org),
				mensen,
				dagdelen: woorden(dagdelen),
				opmerking,
				gezegd_op: dagenTerug(vandaag, dagen)
			}))
		)
	);
}

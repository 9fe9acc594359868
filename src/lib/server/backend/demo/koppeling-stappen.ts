import { addDays } from '../../../domain/week.ts';
import type { Db } from '../../db/client.ts';
import { unwrap } from '../../db/unwrap.ts';
import { DRIEHOEKEN } from './data/driehoeken.ts';
import { koppelingId } from './koppelingen.ts';
import { demoId } from './random.ts';
import { dagenTerug, moment } from './tabellen.ts';

type Gevoel = readonly ['goed' | 'twijfel' | 'niet_goed', string?];
/** What both sides said after four weeks and at the end of the trial; who is not named still has to say it. */
// prettier-ignore
const KLIKKEN: Record<string, { week4?: [Gevoel, Gevoel]; proef?: [Gevoel, Gevoel]; maand3?: string }> = {
	nadine: { week4: [['goed'], ['goed', 'Het voelt vertrouwd.']], proef: [['goed'], ['goed']], maand3: 'Stefan komt voortaan op woensdag.' },
	emine: { week4: [['goed'], ['twijfel', 'De kinderen moeten nog wennen.']], proef: [['goed', 'Het gaat steeds beter.'], ['niet_goed', 'Het is te vaak. Ik durf het niet te zeggen.']] },
	sjaak: { week4: [['twijfel', 'Ik weet niet of ik het goed doe.'], ['goed']] },
	jamal: { week4: [['goed'], ['goed']] }
};

/** A first meeting that is planned, and how it goes for who is on the way together. */
export async function koppelingStappenDemo(db: Db, vandaag: string): Promise<void> {
	unwrap(
		await db.from('koppeling_kennismakingen').insert({
			id: demoId('kennismaking', 'sandra:Henk'),
			koppeling_id: koppelingId('sandra', 'Henk'),
			dag: addDays(vandaag, 5),
			tijd: '10:30',
			plek: 'Buurtplein Blokhoeve, aan de grote tafel'
		})
	);
	const going = DRIEHOEKEN.filter((regel) => regel.client in KLIKKEN).map((regel) => ({
		...regel,
		...KLIKKEN[regel.client]!,
		koppeling_id: koppelingId(regel.client, regel.maatje)
	}));
	const klik = (van: (typeof going)[number], wanneer: 'week4' | 'proef', dagen: number) =>
		(van[wanneer] ?? []).map(([oordeel, woorden = ''], i) => ({
			koppeling_id: van.koppeling_id,
			moment: wanneer,
			kant: i ? 'client' : 'vrijwilliger',
			oordeel,
			woorden,
			namens: !!i,
			op: moment(vandaag, Math.max(1, van.start - dagen), '16:10')
		}));
	unwrap(
		await db
			.from('koppeling_klikken')
			.insert(going.flatMap((van) => [...klik(van, 'week4', 28), ...klik(van, 'proef', 84)]))
	);
	unwrap(
		await db.from('koppeling_evaluaties').insert(
			going
				.filter((van) => van.maand3)
				.map((van) => ({
					koppeling_id: van.koppeling_id,
					moment: 'maand3',
					gedaan_op: dagenTerug(vandaag, van.start - 91),
					notitie: van.maand3!
				}))
		)
	);
}

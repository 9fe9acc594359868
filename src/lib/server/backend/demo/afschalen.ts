import { neemOver, geplandVanaf } from '../../../domain/overnemen.ts';
import { addDays, mondayOf } from '../../../domain/week.ts';
import type { Db } from '../../db/client.ts';
import { unwrap } from '../../db/unwrap.ts';
import * as uren from '../../db/uren.ts';
import { CRISISBLADEN, UITVALLEN } from './data/crisisbladen.ts';
import { TRAJECTEN } from './data/trajecten.ts';
import { trajectId } from './driehoeken.ts';
import { demoId } from './random.ts';
import { dagenTerug, moment, must, type Context } from './tabellen.ts';

const driehoekId = (client: string, maatje: string) => demoId('driehoek', `${client}:${maatje}`);

/** Crisis sheets, maatjes who could not come, and what Karim wrote down himself. */
export async function afschalenDemo(db: Db, { vandaag, accounts }: Context): Promise<void> {
	const daan = must(accounts.get('Daan'), 'account of Daan');
	unwrap(
		await db.from('crisisbladen').insert(
			CRISISBLADEN.map(({ client, ...blad }) => ({
				traject_id: trajectId(client),
				...blad,
				bellen: blad.bellen.map((regel) => ({ ...regel })),
				door: daan,
				updated_at: moment(vandaag, 21)
			}))
		)
	);
	for (const { client, over, tot } of UITVALLEN)
		if (!over && tot === null) await draagOver(db, client, vandaag);
	unwrap(
		await db.from('maatje_uitvallen').insert(
			UITVALLEN.map(({ client, maatje, vanaf, tot, uren, over }) => ({
				id: demoId('uitval', `${client}:${vanaf}`),
				driehoek_id: driehoekId(client, maatje),
				oorzaak: 'gemeld',
				vanaf: dagenTerug(vandaag, vanaf),
				tot: tot === null ? null : dagenTerug(vandaag, tot),
				uren: over ? uren : 7.5,
				op: moment(vandaag, vanaf, '09:30'),
				overgenomen_door: over ? must(accounts.get(over[0]), over[0]) : null,
				overgenomen_op: over ? moment(vandaag, over[1], '10:15') : null
			}))
		)
	);
	const week = mondayOf(vandaag);
	unwrap(
		await db.from('uren_maatje').insert(
			[3, 2, 1].map((ago, i) => ({
				driehoek_id: driehoekId('joke', 'Karim'),
				week: addDays(week, -7 * ago),
				uren: [3.5, 3, 4][i]!
			}))
		)
	);
}

/** The hours of a maatje who cannot come, planned with the professional: what the database does too. */
async function draagOver(db: Db, client: string, vandaag: string): Promise<void> {
	const traject_id = trajectId(client);
	const { ozr } = must(
		TRAJECTEN.find((t) => t.client === client),
		client
	);
	const before = await uren.list(db, traject_id);
	const after = neemOver(before, { vandaag, ozr });
	if (geplandVanaf(after, vandaag) !== geplandVanaf(before, vandaag))
		throw new Error('demo: hours lost');
	const rows = after
		.filter((u) => u.week >= mondayOf(vandaag))
		.map(({ week, soort, ozr, gepland, werkelijk }) => ({
			traject_id,
			week,
			soort,
			ozr,
			gepland,
			werkelijk
		}));
	unwrap(await db.from('uren').upsert(rows, { onConflict: 'traject_id,week,soort,ozr' }));
}

import type { z } from 'zod';
import type { nazorgSchema } from '../../domain/contact.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

/** What was said about the time after the end, and the hours that were planned, newest first. */
export async function get(db: Db, traject: string) {
	const [said, hours] = await Promise.all([
		db
			.from('nazorg')
			.select('waakvlam, waakvlam_reden, waakvlam_op, waakvlam_gedaan_op, uur, versie')
			.eq('traject_id', traject)
			.maybeSingle(),
		db
			.from('nazorg_uren')
			.select('maand, dag, gedaan_op')
			.eq('traject_id', traject)
			.order('maand', { ascending: false })
			.limit(24)
	]);
	return { gezegd: unwrap(said), uren: unwrap(hours) };
}

/** Hours of nazorg that are planned for the cliënt who looks, from this month on. */
export async function komend(db: Db, vanaf: string) {
	const rows = db
		.from('nazorg_uren')
		.select('traject_id, dag')
		.is('gedaan_op', null)
		.gte('dag', vanaf);
	return unwrap(await rows.order('dag').limit(12));
}

export async function zeg(
	db: Db,
	traject: string,
	invoer: z.output<ReturnType<typeof nazorgSchema>>
) {
	return attempt(await db.rpc('nazorg_zeggen', { traject, invoer }));
}

export async function plan(db: Db, traject: string, wanneer: string) {
	return attempt(await db.rpc('nazorg_plannen', { traject, wanneer }));
}

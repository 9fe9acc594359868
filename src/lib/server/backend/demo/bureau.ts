import type { AanbodStand } from '../../../domain/aanbod-stand.ts';
import type { Db } from '../../db/client.ts';
import type { Json } from '../../db/database.types.ts';
import { unwrap } from '../../db/unwrap.ts';
import { demoId } from './random.ts';
import { moment } from './tabellen.ts';

/** Of the organisation of coordinator@demo.nl: one change that waits, and one that was refused. */
const VOORSTELLEN = [
	{ dagen: 2, nieuw: { telefoon: '030 000 44 55' }, reden: null },
	{
		dagen: 9,
		nieuw: { naam: 'De allerbeste maatjes' },
		reden: 'Laat ‘allerbeste’ weg: de kaart noemt alleen wat het is.'
	}
] as const;

/** What is on the desk and waits for the beheerder; after the region is in, because it is about it. */
export async function bureauDemo(db: Db, vandaag: string, coordinator: string): Promise<void> {
	const aanbod = unwrap(
		await db
			.from('aanbod')
			.select('id, naam, telefoon')
			.eq('organisatie_id', demoId('organisatie', 'meeloop'))
			.eq('status', 'gepubliceerd')
			.order('naam')
			.limit(VOORSTELLEN.length)
	);
	const rows = aanbod.map((a, i) => {
		const { dagen, nieuw, reden } = VOORSTELLEN[i]!;
		const oud = Object.keys(nieuw).map((veld) => [
			veld,
			(a as Partial<AanbodStand>)[veld as 'naam']
		]);
		return {
			aanbod_id: a.id,
			oud: Object.fromEntries(oud) as Json,
			nieuw: nieuw as Json,
			status: reden ? 'afgewezen' : 'open',
			reden,
			door: coordinator,
			created_at: moment(vandaag, dagen),
			besloten_op: reden && moment(vandaag, dagen - 1)
		};
	});
	if (rows.length) unwrap(await db.from('aanbod_wijzigingen').insert(rows));
}

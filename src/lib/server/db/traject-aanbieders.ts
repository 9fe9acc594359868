import type { DeelnameInvoer } from '../../domain/traject-aanbieders.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

/** Everybody who takes part in a traject beside the aanbieder that leads, also who stopped; the last first. */
export async function list(db: Db, traject: string) {
	const rows = unwrap(
		await db
			.from('traject_aanbieders')
			.select('id, taak, ozr, van, tot, gestopt_op, stop_reden, organisaties(naam)')
			.eq('traject_id', traject)
			.order('van', { ascending: false })
			.order('id')
			.limit(100)
	);
	return rows.map(({ organisaties, ...row }) => ({
		...row,
		organisatie: organisaties?.naam ?? ''
	}));
}
export type Deelnemer = Awaited<ReturnType<typeof list>>[number];

/** Who can take part: aanbieders and semiprofessional organisaties, by name. */
export async function keuze(db: Db) {
	return unwrap(
		await db
			.from('organisaties')
			.select('id, naam')
			.eq('status', 'gepubliceerd')
			.in('soort', ['aanbieder', 'semiprofessioneel'])
			.order('naam')
			.limit(500)
	);
}

export async function add(
	db: Db,
	traject: string,
	{ organisatie_id, taak, niveau, van, tot }: DeelnameInvoer
) {
	return attempt(
		await db.rpc('traject_aanbieder_toevoegen', {
			traject,
			organisatie: organisatie_id,
			deel: taak,
			// The generated types know no null for an argument; the function does.
			niveau: niveau as number,
			vanaf: van,
			einde: tot as string
		})
	);
}

export async function stop(
	db: Db,
	{ deelname, gestopt_op, stop_reden }: { deelname: string; gestopt_op: string; stop_reden: string }
) {
	return attempt(
		await db.rpc('traject_aanbieder_stoppen', { deelname, per: gestopt_op, waarom: stop_reden })
	);
}

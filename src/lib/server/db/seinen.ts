import type { Sein, Stiltebeleid, Trajectstand, Waakvlam } from '../../domain/stilte.ts';
import type { Weekbericht, Weekgegevens } from '../../domain/weekbericht.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** Everything that signs follow from. Needs the service. */
export async function gegevens(service: Db) {
	const answer: unknown = unwrap(await service.rpc('contact_gegevens'));
	return answer as { trajecten: Trajectstand[]; waakvlammen: Waakvlam[] };
}

/** Gives one sign; false when another server did, or something happened. Needs the service. */
export async function sein(service: Db, { soort, traject, dag }: Sein): Promise<boolean> {
	const args = { soort_sein: soort, traject, sinds: dag };
	return unwrap(await service.rpc('contact_seinen', args));
}

/** Who has what in the week of this Monday. Needs the service. */
export async function week(service: Db, maandag: string): Promise<Weekgegevens[]> {
	const answer: unknown = unwrap(await service.rpc('week_gegevens', { maandag }));
	return answer as Weekgegevens[];
}

/** Puts the overview in an inbox; false when it was there already. Needs the service. */
export async function meldWeek(service: Db, bericht: Weekbericht): Promise<boolean> {
	const { gebruiker_id: wie, week: maandag, aantallen } = bericht;
	return unwrap(await service.rpc('weekbericht_melden', { wie, maandag, aantallen }));
}

/** What an aanbieder decided, per phase. */
export async function beleid(db: Db, organisatie: string) {
	const rows = db.from('contact_beleid').select('fase, dagen').eq('organisatie_id', organisatie);
	return unwrap(await rows);
}

export async function zetBeleid(db: Db, organisatie: string, keuzes: Stiltebeleid): Promise<void> {
	unwrap(await db.rpc('contact_beleid_zetten', { organisatie, keuzes }));
}

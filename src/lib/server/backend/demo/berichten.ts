import type { Db } from '../../db/client.ts';
import { unwrap } from '../../db/unwrap.ts';
import { koppelingId } from './koppelingen.ts';
import { moment } from './tabellen.ts';

/** Who wrote what to whom, how many days ago and when. */
const GESPREK = [
	['Karim', 9, '15:20', 'Dag Joke, zullen we zaterdag weer naar de markt?'],
	['Joke', 9, '18:05', 'Ja graag. Half elf bij de ingang, net als vorige keer?'],
	['Karim', 9, '18:40', 'Half elf is goed. Neem je de tas op wieltjes mee?'],
	['Joke', 6, '13:15', 'Dank je wel voor zaterdag. Ik heb er soep van gemaakt.'],
	[
		'Karim',
		2,
		'16:30',
		'Lekker! Deze week kan ik donderdagavond bellen of langskomen. Wat wil jij?'
	]
] as const;

/** Joke and her maatje Karim have been writing; the last message is still unread. */
export async function berichtenDemo(
	db: Db,
	vandaag: string,
	accounts: Map<string, string>
): Promise<void> {
	const koppeling_id = koppelingId('joke', 'Karim');
	const sinds = moment(vandaag, 300);
	unwrap(
		await db.from('gesprekken').update({ created_at: sinds }).eq('koppeling_id', koppeling_id)
	);
	for (const [naam, gelezen] of [
		['Joke', moment(vandaag, 6, '13:15')],
		['Karim', moment(vandaag, 2, '16:30')]
	] as const) {
		const deelname = db.from('gesprek_deelnemers').update({ sinds, gelezen_tot: gelezen });
		unwrap(await deelname.match({ koppeling_id, gebruiker_id: accounts.get(naam)! }));
	}
	unwrap(
		await db.from('gesprek_berichten').insert(
			GESPREK.map(([naam, dagen, tijd, tekst]) => ({
				koppeling_id,
				door: accounts.get(naam)!,
				als: naam === 'Joke' ? 'client' : 'vrijwilliger',
				tekst,
				op: moment(vandaag, dagen, tijd)
			}))
		)
	);
	unwrap(
		await db.from('postvak').insert({
			gebruiker_id: accounts.get('Joke')!,
			soort: 'bericht',
			pad: `/koppelingen/${koppeling_id}/berichten`,
			op: moment(vandaag, 2, '16:30')
		})
	);
}

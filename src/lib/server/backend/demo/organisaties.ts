import type { Db } from '../../db/client.ts';
import { unwrap } from '../../db/unwrap.ts';
import { demoId } from './random.ts';
import { moment } from './tabellen.ts';

const id = (key: string) => demoId('organisatie', key);

/** What a beheerder has to do about organisaties: two changes that wait, and one that is there twice. */
export async function organisatiesDemo(db: Db, vandaag: string, coordinator: string) {
	const keys = { meeloop: id('meeloop'), kast: id('volle-kast') };
	const known = unwrap(
		await db
			.from('organisaties')
			.select('id, telefoon, email, website, gemeente_id')
			.in('id', Object.values(keys))
	);
	const [meeloop, kast] = [keys.meeloop, keys.kast].map((key) => known.find((o) => o.id === key)!);
	unwrap(
		await db.from('organisatie_wijzigingen').insert([
			{
				organisatie_id: keys.meeloop,
				oud: { telefoon: meeloop!.telefoon, website: meeloop!.website },
				nieuw: { telefoon: '030 000 66 77', website: 'https://maatjes.meeloop.example' },
				door: coordinator,
				created_at: moment(vandaag, 4)
			},
			{
				organisatie_id: keys.kast,
				oud: { email: kast!.email },
				nieuw: { email: 'boodschappen@volle-kast.example' },
				created_at: moment(vandaag, 6)
			}
		])
	);
	unwrap(
		await db.from('organisaties').insert({
			id: id('volle-kast-dubbel'),
			slug: 'de-volle-kast-nieuwegein',
			naam: 'Volle Kast Nieuwegein',
			soort: 'overig',
			omschrijving: 'Een pakket boodschappen voor wie het even niet redt.',
			telefoon: kast!.telefoon,
			gemeente_id: kast!.gemeente_id,
			status: 'gepubliceerd',
			bron: 'demo',
			bron_id: 'volle-kast-dubbel'
		})
	);
	unwrap(
		await db.from('aanbod').insert({
			id: demoId('aanbod', 'verjaardagspakket'),
			slug: 'verjaardagspakket',
			organisatie_id: id('volle-kast-dubbel'),
			naam: 'Verjaardagspakket',
			samenvatting: 'Slingers, taart en een cadeau voor een kind dat jarig is.',
			status: 'concept',
			bron: 'demo',
			bron_id: 'verjaardagspakket'
		})
	);
}

import { AANBOD } from './data/aanbod.ts';
import type { Db } from '../../db/client.ts';
import { unwrap } from '../../db/unwrap.ts';
import { aanbodId } from './kaart.ts';
import { createRandom, demoId, between } from './random.ts';
import { dagenTerug, moment, type Context, type Rij } from './tabellen.ts';

type Melding = readonly [
	wat: Rij<'meldingen_aanbod'>['wat'],
	tekst: string,
	van: 'bezoeker' | 'eigenaar'
];

/** What waits for the editor now. */
const OPEN: Melding[] = [
	['telefoon', 'Er wordt al weken niet opgenomen.', 'bezoeker'],
	['openingstijden', 'Op vrijdag was de deur dicht.', 'bezoeker'],
	['bestaat_niet_meer', 'We zijn in de zomer gestopt.', 'eigenaar'],
	[
		'iets_anders',
		'De contactpersoon is nu iemand anders. De tijden kloppen ook niet meer.',
		'eigenaar'
	]
];
const OVER = ['telefoon', 'adres', 'openingstijden', 'kosten', 'iets_anders'] as const;
/** Reports of the past year that somebody dealt with. */
const KLAAR = 40;

/** Reports about offers, dealt with and waiting; and one place that is closed for a while. */
export async function laadVersheid(db: Db, { vandaag, accounts }: Context): Promise<void> {
	const names = AANBOD.filter((a) => !a.status).map((a) => a.naam);
	const random = createRandom('meldingen');
	const pick = () => names[between(random, 0, names.length - 1)]!;
	const rows = [
		...OPEN.map(([wat, tekst, van], i) => ({
			id: demoId('melding', `open:${i}`),
			aanbod_id: aanbodId(names[7 + i * 11]!),
			wat,
			tekst,
			van,
			tijden: van === 'eigenaar' && wat === 'iets_anders' ? 'maandag 10.00 tot 12.00 uur' : null,
			uitkomst: null,
			afgehandeld_op: null,
			afgehandeld_door: null,
			created_at: moment(vandaag, 2 + i * 3)
		})),
		...Array.from({ length: KLAAR }, (_, i) => {
			const ago = between(random, 30, 300);
			return {
				id: demoId('melding', `klaar:${i}`),
				aanbod_id: aanbodId(pick()),
				wat: OVER[i % OVER.length]!,
				tekst: '',
				van: 'bezoeker' as const,
				tijden: null,
				uitkomst: 'klopt' as const,
				afgehandeld_op: moment(vandaag, ago - between(random, 1, i % 4 ? 12 : 24), '14:00'),
				afgehandeld_door: accounts.get('Maarten') ?? null,
				created_at: moment(vandaag, ago)
			};
		})
	] satisfies Rij<'meldingen_aanbod'>[];
	unwrap(await db.from('meldingen_aanbod').insert(rows));
	unwrap(
		await db
			.from('aanbod')
			.update({
				dicht_van: dagenTerug(vandaag, 5),
				dicht_tot: dagenTerug(vandaag, -20),
				dicht_reden: 'De keuken wordt verbouwd.'
			})
			.eq('id', aanbodId(names[3]!))
			.select('id')
	);
}

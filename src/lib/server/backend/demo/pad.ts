import { addDays } from '../../../domain/week.ts';
import type { Db } from '../../db/client.ts';
import { unwrap } from '../../db/unwrap.ts';
import { between, createRandom, demoId } from './random.ts';
import { moment, puntIn, type Context, type Rij } from './tabellen.ts';

const ORG = demoId('organisatie', 'meeloop');
const MODULES = {
	basis: { naam: 'Basistraining maatje', verplicht: true, geldig_maanden: null },
	grenzen: { naam: 'Grenzen en privacy', verplicht: true, geldig_maanden: 24 },
	dementie: { naam: 'Omgaan met dementie', verplicht: false, geldig_maanden: 36 }
} as const;
type Module = keyof typeof MODULES;
const moduleId = (key: Module) => demoId('module', key);
const id = (voornaam: string) => demoId('vrijwilliger', voornaam);

/** [who, what, asked or done, days ago (below zero: days to go), training]. */
type Gebeurtenis = readonly [
	voornaam: string,
	soort: string,
	stand: 'gevraagd' | 'gedaan',
	dagen: number,
	module?: Module
];

/** Those who are on their way: planned, waiting for the VOG, and ready to be approved. */
const ONDERWEG: Gebeurtenis[] = [
	['Dilan', 'intake', 'gevraagd', -5],
	['Ruud', 'referentie', 'gevraagd', 8],
	['Ruud', 'referentie', 'gedaan', 6],
	['Ruud', 'vog', 'gevraagd', 8],
	['Ruud', 'module', 'gedaan', 2, 'basis'],
	['Sanne', 'referentie', 'gedaan', 24],
	['Sanne', 'module', 'gedaan', 14, 'basis'],
	['Sanne', 'module', 'gedaan', 4, 'grenzen'],
	['Ineke', 'module', 'gedaan', 300, 'dementie'],
	['Joop', 'vog', 'gevraagd', 3]
];

/** Whose training in limits and privacy expires within three weeks. */
const LOOPT_AF: Record<string, number> = { Marleen: 715 };

const NOTITIES = [
	['Karim', 'coordinatoren', 40, 'Traint op dinsdagavond. Bel na acht uur.'],
	['Karim', 'vrijwilliger', 20, 'Afgesproken: we bellen elke eerste maandag van de maand.'],
	['Karim', 'ik', 6, 'Vragen of hij een nieuwe vrijwilliger wil meenemen.'],
	['Ruud', 'coordinatoren', 8, 'Goed gesprek. Heeft zelf een auto en kent Fokkesteeg goed.']
] as const;

/** What the organisatie of coordinator@demo.nl asks, and everybody somewhere on that path. */
export async function padDemo(db: Db, { vandaag, accounts }: Context): Promise<void> {
	const door = accounts.get('Saskia')!;
	unwrap(await db.from('vrijwilligersbeleid').insert({ organisatie_id: ORG, referenties: 1 }));
	unwrap(
		await db.from('vrijwilligersmodules').insert(
			Object.entries(MODULES).map(([key, module], i) => ({
				id: moduleId(key as Module),
				organisatie_id: ORG,
				...module,
				created_at: moment(vandaag, 900 - i)
			}))
		)
	);
	unwrap(await db.from('vrijwilligers').insert(nieuwelingen(vandaag)));
	const ready = unwrap(
		await db
			.from('vrijwilligers')
			.select('voornaam, vog_op')
			.eq('organisatie_id', ORG)
			.in('status', ['actief', 'pauze'])
			.not('vog_op', 'is', null)
	);
	const done = ready.flatMap(({ voornaam, vog_op }) => doorlopen(voornaam, vog_op!, vandaag));
	const stappen = [...done, ...ONDERWEG].map((g): Rij<'vrijwilliger_stappen'> => {
		const [voornaam, soort, stand, dagen, module] = g;
		return {
			vrijwilliger_id: id(voornaam),
			soort,
			stand,
			op: addDays(vandaag, -dagen),
			module_id: module ? moduleId(module) : null,
			door,
			created_at: moment(vandaag, Math.max(1, dagen))
		};
	});
	unwrap(await db.from('vrijwilliger_stappen').insert(stappen));
	unwrap(
		await db.from('vrijwilliger_notities').insert(
			NOTITIES.map(([voornaam, zichtbaar, dagen, tekst]) => ({
				vrijwilliger_id: id(voornaam),
				zichtbaar,
				tekst,
				door,
				created_at: moment(vandaag, dagen, '14:20')
			}))
		)
	);
}

/** Everything that is asked of somebody who has a VOG: who could be matched still can. */
function doorlopen(voornaam: string, vog_op: string, vandaag: string): Gebeurtenis[] {
	const ago = Math.round((Date.parse(vandaag) - Date.parse(vog_op)) / 86_400_000);
	const recent = between(createRandom(`pad:${voornaam}`), 30, 500);
	return [
		[voornaam, 'referentie', 'gedaan', ago + 4],
		[voornaam, 'module', 'gedaan', ago, 'basis'],
		[voornaam, 'module', 'gedaan', LOOPT_AF[voornaam] ?? Math.min(ago, recent), 'grenzen'],
		[voornaam, 'goedkeuring', 'gedaan', Math.max(1, ago - 2)]
	];
}

/** One who only has to be approved, and one who stopped. */
function nieuwelingen(vandaag: string): Rij<'vrijwilligers'>[] {
	const shared = { organisatie_id: ORG, radius_km: 6, talen: ['nl'], capaciteit: 1 };
	return [
		{
			...shared,
			id: id('Sanne'),
			voornaam: 'Sanne',
			achternaam: 'Duivenstein',
			email: 'sanne.duivenstein@post.example',
			telefoon: '030 000 91 20',
			...puntIn('batau-noord', 'vrijwilliger Sanne'),
			dagdelen: ['wo_avond', 'za_ochtend'],
			status: 'aangemeld',
			intake_op: addDays(vandaag, -26),
			vog_op: addDays(vandaag, -12),
			gestopt_op: null,
			gestopt_reden: null,
			created_at: moment(vandaag, 34)
		},
		{
			...shared,
			id: id('Piet'),
			voornaam: 'Piet',
			achternaam: 'Hofwegen',
			email: null,
			telefoon: '030 000 91 61',
			...puntIn('jutphaas', 'vrijwilliger Piet'),
			dagdelen: ['ma_middag'],
			status: 'gestopt',
			intake_op: addDays(vandaag, -800),
			vog_op: addDays(vandaag, -780),
			gestopt_op: addDays(vandaag, -50),
			gestopt_reden: 'verhuizing',
			created_at: moment(vandaag, 830)
		}
	];
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { herinneringen, maakPad, type Padstand, type Stap } from './pad.ts';
import { STANDAARD, type Module, type Padbeleid } from './vrijwilligersbeleid.ts';
import { addDays } from './week.ts';

const vandaag = '2026-11-27';
const basis: Module = {
	id: 'basis',
	naam: 'Basistraining',
	verplicht: true,
	geldig_maanden: 24,
	aan: true
};
let teller = 0;
const stap = (soort: Stap['soort'], stand: Stap['stand'], op: string, extra = {}): Stap => ({
	id: `s${teller++}`,
	soort,
	stand,
	module_id: null,
	op,
	geldig_tot: null,
	neemt_terug: null,
	...extra
});
const gedaan = (soort: Stap['soort'], op: string, extra = {}) => stap(soort, 'gedaan', op, extra);
const gevraagd = (soort: Stap['soort'], op: string, extra = {}) =>
	stap(soort, 'gevraagd', op, extra);
const training = (op: string, extra = {}) => gedaan('module', op, { module_id: 'basis', ...extra });

type Geval = {
	naam: string;
	beleid?: Partial<Padbeleid>;
	stappen: Stap[];
	/** Key and state of every stop. */
	pad: string;
	volgende: string | null;
	aan_zet?: 'coordinator' | 'vrijwilliger';
};
const KLAAR = () => [gedaan('intake', '2026-10-01'), gedaan('vog', '2026-10-10')];

const GEVALLEN: Geval[] = [
	{
		naam: 'wie niets deed',
		stappen: [],
		pad: 'intake open, vog open',
		volgende: 'intake',
		aan_zet: 'coordinator'
	},
	{
		naam: 'met een gepland gesprek',
		stappen: [gevraagd('intake', '2026-12-04')],
		pad: 'intake gevraagd, vog open',
		volgende: 'intake',
		aan_zet: 'coordinator'
	},
	{
		naam: 'na de intake, met een aangevraagde VOG',
		stappen: [gedaan('intake', '2026-11-01'), gevraagd('vog', '2026-11-02')],
		pad: 'intake gedaan, vog gevraagd',
		volgende: 'vog',
		aan_zet: 'vrijwilliger'
	},
	{ naam: 'met intake en VOG', stappen: KLAAR(), pad: 'intake gedaan, vog gedaan', volgende: null },
	{
		naam: 'zonder VOG waar die niet nodig is',
		beleid: { vog: false },
		stappen: [gedaan('intake', '2026-11-01')],
		pad: 'intake gedaan',
		volgende: null
	},
	{
		naam: 'met een VOG die niet nodig was',
		beleid: { vog: false },
		stappen: KLAAR(),
		pad: 'intake gedaan, vog gedaan',
		volgende: null
	},
	{
		naam: 'met een van twee referenties',
		beleid: { referenties: 2 },
		stappen: [...KLAAR(), gevraagd('referentie', '2026-11-01'), gedaan('referentie', '2026-11-05')],
		pad: 'intake gedaan, referentie:1 gedaan, referentie:2 open, vog gedaan',
		volgende: 'referentie:2',
		aan_zet: 'coordinator'
	},
	{
		naam: 'met een tweede referentie die gevraagd is',
		beleid: { referenties: 2 },
		stappen: [
			...KLAAR(),
			gevraagd('referentie', '2026-11-01'),
			gedaan('referentie', '2026-11-05'),
			gevraagd('referentie', '2026-11-06')
		],
		pad: 'intake gedaan, referentie:1 gedaan, referentie:2 gevraagd, vog gedaan',
		volgende: 'referentie:2',
		aan_zet: 'vrijwilliger'
	},
	{
		naam: 'met een VOG die teruggenomen is',
		stappen: (() => {
			const [intake, vog] = KLAAR();
			const back = stap('vog', 'teruggenomen', '2026-11-01', { neemt_terug: vog!.id });
			return [intake!, vog!, back];
		})(),
		pad: 'intake gedaan, vog open',
		volgende: 'vog',
		aan_zet: 'coordinator'
	},
	{
		naam: 'met een verlopen VOG en een nieuwe aanvraag',
		stappen: [
			gedaan('intake', '2023-01-01'),
			gedaan('vog', '2023-11-26'),
			gevraagd('vog', '2026-11-20')
		],
		pad: 'intake gedaan, vog verlopen',
		volgende: 'vog',
		aan_zet: 'vrijwilliger'
	},
	{
		naam: 'zonder de training die nodig is',
		beleid: { modules: [basis] },
		stappen: KLAAR(),
		pad: 'intake gedaan, vog gedaan, module:basis open',
		volgende: 'module:basis',
		aan_zet: 'coordinator'
	},
	{
		naam: 'zonder een training die mag',
		beleid: { modules: [{ ...basis, verplicht: false }] },
		stappen: KLAAR(),
		pad: 'intake gedaan, vog gedaan, module:basis open',
		volgende: null
	},
	{
		naam: 'met een training die niet meer gevraagd wordt',
		beleid: { modules: [{ ...basis, aan: false }] },
		stappen: [...KLAAR(), training('2020-01-01')],
		pad: 'intake gedaan, vog gedaan, module:basis verlopen',
		volgende: null
	}
];

test.each(GEVALLEN)('$naam', ({ beleid = {}, stappen, pad, volgende, aan_zet }) => {
	const made = maakPad({ ...STANDAARD, ...beleid }, stappen, vandaag);
	expect(made.stappen.map((s) => `${s.sleutel} ${s.stand}`).join(', ')).toBe(pad);
	expect(made.volgende?.sleutel ?? null).toBe(volgende);
	expect(made.klaar).toBe(volgende === null);
	if (aan_zet) expect(made.volgende?.aan_zet).toBe(aan_zet);
});

describe('een stap die afloopt', () => {
	const beleid: Padbeleid = { ...STANDAARD, herinner_weken: 8, modules: [basis] };
	test.each<[string, Stap, string, Padstand]>([
		['VOG van vandaag drie jaar oud', gedaan('vog', '2023-11-27'), '2026-11-27', 'verloopt'],
		['VOG van gisteren drie jaar oud', gedaan('vog', '2023-11-26'), '2026-11-26', 'verlopen'],
		['VOG die over acht weken afloopt', gedaan('vog', '2024-01-22'), '2027-01-22', 'verloopt'],
		['VOG die een dag later afloopt', gedaan('vog', '2024-01-23'), '2027-01-23', 'gedaan'],
		['training van twee jaar', training('2024-11-27'), '2026-11-27', 'verloopt'],
		['training op 31 augustus', training('2024-08-31'), '2026-08-31', 'verlopen'],
		[
			'training met een eigen einde',
			training('2026-01-01', { geldig_tot: '2026-12-01' }),
			'2026-12-01',
			'verloopt'
		],
		[
			'training met een later eigen einde dan mag',
			training('2026-01-01', { geldig_tot: '2031-01-01' }),
			'2028-01-01',
			'gedaan'
		]
	])('%s', (_, one, tot, stand) => {
		const made = maakPad(beleid, [one], vandaag).stappen.find((s) => s.gedaan_op)!;
		expect([made.geldig_tot, made.stand]).toEqual([tot, stand]);
	});

	test('van twee telt wat het langst geldt', () => {
		const stappen = [training('2024-01-01'), training('2025-06-01')];
		const made = maakPad(beleid, stappen, vandaag);
		expect(made.stappen.at(-1)).toMatchObject({ geldig_tot: '2027-06-01', stand: 'gedaan' });
	});

	test('wat het eerst afloopt staat voorop, en wat niet nodig is niet', () => {
		const stappen = [gedaan('vog', '2024-01-10'), training('2024-11-01')];
		const keys = (b: Padbeleid) =>
			herinneringen(maakPad(b, stappen, vandaag)).map((s) => s.sleutel);
		expect(keys(beleid)).toEqual(['module:basis', 'vog']);
		expect(keys({ ...beleid, vog: false })).toEqual(['module:basis']);
		expect(keys({ ...beleid, modules: [{ ...basis, aan: false }] })).toEqual(['vog']);
	});
});

test('later op de dag zetten maakt nooit iets klaar wat het niet was', () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.record({ soort: fc.constantFrom('intake', 'vog', 'referentie'), terug: fc.nat(2000) })
			),
			fc.nat(3),
			fc.nat(1500),
			(events, referenties, later) => {
				const beleid = { ...STANDAARD, referenties };
				const stappen = events.map(({ soort, terug }) =>
					gedaan(soort as Stap['soort'], addDays(vandaag, -terug))
				);
				const now = maakPad(beleid, stappen, vandaag).klaar;
				const then = maakPad(beleid, stappen, addDays(vandaag, later)).klaar;
				expect(then && !now).toBe(false);
			}
		)
	);
});

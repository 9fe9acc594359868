import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DELEN_DOSSIER } from './toestemming.ts';
import {
	eerder,
	looptAf,
	perDag,
	perOntvanger,
	voorbijOp,
	type Inzage,
	type Weten
} from './weten.ts';

const VANDAAG = '2026-11-27';
const day = (op: string) => op.slice(0, 10);

function weten(extra: Partial<Weten> = {}): Weten {
	return {
		id: '1',
		client_id: 'c',
		ontvanger_soort: 'vrijwilliger',
		ontvanger_vrijwilliger_id: 'karim',
		ontvanger_organisatie_id: null,
		ontvanger_naam: 'Karim',
		ontvanger_van: 'Meeloop',
		deel: 'contact',
		doel: 'samen afspreken',
		wijze: 'gesprek',
		gegeven_op: '2026-11-01',
		geldig_tot: null,
		ingetrokken_op: null,
		ingetrokken_wijze: null,
		ingetrokken_naam: null,
		vastgelegd_naam: 'Daan',
		...extra
	};
}
const zorg = {
	ontvanger_soort: 'organisatie',
	ontvanger_vrijwilliger_id: null,
	ontvanger_organisatie_id: 'stroming',
	ontvanger_naam: 'De Stroming',
	ontvanger_van: null
} as const;

test('per ontvanger wat vandaag geldt: eerst het maatje, delen in vaste volgorde', () => {
	const rows = [
		weten({ ...zorg, deel: 'uren' }),
		weten({ deel: 'plan' }),
		weten(),
		weten({ deel: 'verslag', geldig_tot: '2026-11-26' }),
		weten({ ...zorg, deel: 'plan', ingetrokken_op: '2026-11-20T10:00:00Z' })
	];
	expect(
		perOntvanger(rows, VANDAAG).map((o) => [o.naam, o.van, o.delen.map((d) => d.deel)])
	).toEqual([
		['Karim', 'Meeloop', ['contact', 'plan']],
		['De Stroming', null, ['uren']]
	]);
});

test.each<[string, Partial<Weten>, string]>([
	[
		'ingetrokken',
		{ ingetrokken_op: '2026-11-20T10:00:00Z', ingetrokken_wijze: 'zelf' },
		'2026-11-20'
	],
	['afgelopen', { geldig_tot: '2026-11-10' }, '2026-11-10'],
	[
		'afgelopen en opgevolgd',
		{ geldig_tot: '2026-11-10', ingetrokken_op: '2026-11-11T00:00:00Z' },
		'2026-11-10'
	],
	[
		'ingetrokken voor het einde',
		{
			geldig_tot: '2027-01-01',
			ingetrokken_op: '2026-11-11T09:00:00Z',
			ingetrokken_wijze: 'gesprek'
		},
		'2026-11-11'
	],
	['ingetrokken zonder hoe', { ingetrokken_op: '2026-11-12T09:00:00Z' }, '2026-11-12']
])('voorbij, want %s', (_, extra, op) => {
	expect(voorbijOp(weten(extra), day)).toBe(op);
});

test('eerder is wat niet meer geldt, het laatste eerst; wat een ander einde kreeg hoort er niet bij', () => {
	const rows = [
		weten({ id: 'geldt' }),
		weten({ id: 'oud', geldig_tot: '2026-03-01' }),
		weten({ id: 'nieuw', ingetrokken_op: '2026-11-20T10:00:00Z', ingetrokken_wijze: 'zelf' }),
		weten({ id: 'ander', ingetrokken_op: '2026-11-21T10:00:00Z', ingetrokken_wijze: 'vervangen' })
	];
	expect(eerder(rows, VANDAAG, day).map((t) => t.id)).toEqual(['nieuw', 'oud']);
});

test.each([
	[null, false],
	['2026-12-25', true],
	['2026-12-26', false],
	['2026-11-27', true]
])('loopt binnen vier weken af: %s %s', (geldig_tot, bijna) => {
	expect(looptAf({ geldig_tot }, VANDAAG)).toBe(bijna);
});

test('alles is te vinden: geldig bij een ontvanger, of eerder, of vervangen', () => {
	const back = fc.constantFrom(
		{},
		{ ingetrokken_op: '2026-11-20T10:00:00Z', ingetrokken_wijze: 'zelf' as const },
		{ ingetrokken_op: '2026-11-20T10:00:00Z', ingetrokken_wijze: 'vervangen' as const }
	);
	const row = fc.record({
		deel: fc.constantFrom(...DELEN_DOSSIER),
		geldig_tot: fc.constantFrom(null, '2026-11-26', '2026-11-27', '2027-05-01')
	});
	fc.assert(
		fc.property(fc.array(fc.tuple(row, back, fc.boolean())), (list) => {
			const rows = list.map(([own, over, org], i) =>
				weten({ ...(org ? zorg : {}), ...own, ...over, id: String(i) })
			);
			const now = perOntvanger(rows, VANDAAG).flatMap((o) => o.delen);
			const past = eerder(rows, VANDAAG, day);
			const replaced = rows.filter((t) => t.ingetrokken_wijze === 'vervangen');
			expect(new Set([...now, ...past, ...replaced])).toEqual(new Set(rows));
			expect(now.length + past.length + replaced.length).toBe(rows.length);
		})
	);
});

describe('wie keek', () => {
	const seen = (op: string, wie: string, wat = 'traject', extra: Partial<Inzage> = {}): Inzage => ({
		op,
		wie,
		wat,
		organisatie: 'Kantelpunt',
		delen: [],
		...extra
	});

	test('per dag en per persoon een regel, met alles wat is bekeken', () => {
		expect(
			perDag(
				[
					seen('2026-11-20T15:00', 'Daan'),
					seen('2026-11-20T14:00', 'Daan', 'dossier'),
					seen('2026-11-20T13:00', 'Daan'),
					seen('2026-11-20T12:00', 'Petra'),
					seen('2026-11-19T12:00', 'Daan')
				],
				day
			)
		).toEqual([
			{
				dag: '2026-11-20',
				bezoeken: [
					{ wie: 'Daan', organisatie: 'Kantelpunt', wat: ['traject', 'dossier'], delen: [] },
					{ wie: 'Petra', organisatie: 'Kantelpunt', wat: ['traject'], delen: [] }
				]
			},
			{
				dag: '2026-11-19',
				bezoeken: [{ wie: 'Daan', organisatie: 'Kantelpunt', wat: ['traject'], delen: [] }]
			}
		]);
	});

	test('wie voor een andere organisatie keek staat apart, met de delen die te zien waren', () => {
		const [dag] = perDag(
			[
				seen('2026-11-20T15:00', 'Mark', 'gedeeld', {
					organisatie: 'De Stroming',
					delen: ['uren']
				}),
				seen('2026-11-20T14:00', 'Mark', 'gedeeld', {
					organisatie: 'De Stroming',
					delen: ['plan']
				}),
				seen('2026-11-20T13:00', 'Mark', 'gedeeld', { organisatie: 'Lekzicht', delen: ['plan'] })
			],
			day
		);
		expect(dag!.bezoeken.map((b) => [b.organisatie, b.delen])).toEqual([
			['De Stroming', ['plan', 'uren']],
			['Lekzicht', ['plan']]
		]);
	});

	test('zonder inzage is er niets', () => {
		expect(perDag([], day)).toEqual([]);
	});
});

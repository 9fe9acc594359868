import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { geplandVanaf, herstel, neemOver } from './overnemen.ts';
import type { Ozr } from './traject.ts';
import type { Urenregel } from './uren.ts';
import { addDays } from './week.ts';

const WEEK = '2026-11-23';
const VANDAAG = '2026-11-25';
const at = (n: number) => addDays(WEEK, 7 * n);
const formeel = (
	n: number,
	ozr: Ozr,
	gepland: number,
	werkelijk: number | null = null
): Urenregel => ({ week: at(n), soort: 'formeel', ozr, gepland, werkelijk });
const informeel = (n: number, gepland: number, werkelijk: number | null = null): Urenregel => ({
	week: at(n),
	soort: 'informeel',
	ozr: null,
	gepland,
	werkelijk
});
/** `0:2/3` is week 0, OZR 2, three hours planned; `0:i/2` the maatje. */
const kort = (uren: Urenregel[]) =>
	uren
		.map(
			(u) => `${(Date.parse(u.week) - Date.parse(WEEK)) / 604_800_000}:${u.ozr ?? 'i'}/${u.gepland}`
		)
		.sort((a, b) => Number(a.split(':')[0]) - Number(b.split(':')[0]) || (a < b ? -1 : 1))
		.join(' ');
const vraag = { vandaag: VANDAAG, ozr: 2 as Ozr };

describe('het maatje valt uit', () => {
	test.each<[string, Urenregel[], object, string]>([
		[
			'de uren van deze week en later gaan naar de professional',
			[formeel(0, 2, 1), informeel(0, 2), informeel(1, 2)],
			{},
			'0:2/3 0:i/0 1:2/2 1:i/0'
		],
		[
			'wat al is gedaan blijft van het maatje',
			[informeel(0, 3, 1), informeel(1, 3)],
			{},
			'0:2/2 0:i/1 1:2/3 1:i/0'
		],
		[
			'ook als alleen het maatje zelf het opschreef',
			[informeel(0, 3)],
			{ maatje: { [WEEK]: 2 } },
			'0:2/1 0:i/2'
		],
		[
			'wat de begeleider invulde gaat voor',
			[informeel(0, 3, 1)],
			{ maatje: { [WEEK]: 2 } },
			'0:2/2 0:i/1'
		],
		['meer gedaan dan gepland is niets over', [informeel(0, 2, 4)], {}, '0:i/2'],
		['vorige week verandert niet', [informeel(-1, 2), formeel(-1, 2, 1)], {}, '-1:2/1 -1:i/2'],
		[
			'op het niveau dat de professional in die week heeft',
			[formeel(0, 1, 1), informeel(0, 2)],
			{},
			'0:1/3 0:i/0'
		],
		[
			'op het zwaarste van twee even grote niveaus',
			[formeel(0, 1, 1), formeel(0, 3, 1), informeel(0, 2)],
			{},
			'0:1/1 0:3/3 0:i/0'
		],
		[
			'anders op het niveau van de laatste week',
			[formeel(-3, 3, 2), formeel(-2, 1, 2), informeel(0, 2)],
			{},
			'-3:3/2 -2:1/2 0:1/2 0:i/0'
		],
		['anders op dat van de beschikking', [informeel(0, 2)], {}, '0:2/2 0:i/0'],
		[
			'tot en met de dag dat het maatje terug is',
			[informeel(0, 2), informeel(1, 2), informeel(2, 2)],
			{ tot: addDays(WEEK, 8) },
			'0:2/2 0:i/0 1:2/2 1:i/0 2:i/2'
		],
		['zonder geplande uren gebeurt er niets', [formeel(0, 2, 3)], {}, '0:2/3'],
		[
			'over de jaarwisseling, met week 53',
			[informeel(5, 2), informeel(6, 2)],
			{},
			'5:2/2 5:i/0 6:2/2 6:i/0'
		]
	])('%s', (_, uren, extra, expected) => {
		expect(kort(neemOver(uren, { ...vraag, ...extra }))).toBe(expected);
	});
});

describe('opschalen', () => {
	const up = { ...vraag, eind_op: '2027-12-31', toegekend: 4, maatje_blijft: true };
	test.each<[string, Urenregel[], object, string]>([
		['de toegekende uren komen vier weken terug', [], {}, '0:2/4 1:2/4 2:2/4 3:2/4'],
		[
			'lager niveau wordt weer het toegekende',
			[formeel(0, 1, 2)],
			{},
			'0:1/0 0:2/4 1:2/4 2:2/4 3:2/4'
		],
		[
			'wie al meer had gepland houdt meer',
			[formeel(0, 1, 3), formeel(0, 2, 3)],
			{},
			'0:1/0 0:2/6 1:2/4 2:2/4 3:2/4'
		],
		[
			'het maatje blijft, dus de uren van het maatje ook',
			[informeel(0, 2)],
			{},
			'0:2/4 0:i/2 1:2/4 2:2/4 3:2/4'
		],
		[
			'het maatje gaat, de uren zitten in de toegekende',
			[informeel(0, 2)],
			{ maatje_blijft: false },
			'0:2/4 0:i/0 1:2/4 2:2/4 3:2/4'
		],
		[
			'het maatje had meer dan toegekend: ook dat blijft',
			[formeel(0, 2, 1), informeel(0, 5)],
			{ maatje_blijft: false },
			'0:2/6 0:i/0 1:2/4 2:2/4 3:2/4'
		],
		[
			'bij het einde van de beschikking stopt het',
			[],
			{ eind_op: addDays(WEEK, 9) },
			'0:2/4 1:2/4'
		],
		['na het einde alleen deze week', [], { eind_op: addDays(WEEK, -9) }, '0:2/4'],
		[
			'zo ver vooruit als er was gepland',
			[informeel(5, 2)],
			{},
			'0:2/4 1:2/4 2:2/4 3:2/4 4:2/4 5:2/4 5:i/2'
		],
		[
			'zonder toegekende uren blijft alles zoals het was',
			[formeel(0, 1, 2)],
			{ toegekend: null },
			'0:1/2'
		],
		[
			'zonder toegekende uren en zonder maatje gaat niets verloren',
			[formeel(0, 1, 2), informeel(0, 2)],
			{ toegekend: null, maatje_blijft: false },
			'0:1/4 0:i/0'
		]
	])('%s', (_, uren, extra, expected) => {
		expect(kort(herstel(uren, { ...up, ...extra }))).toBe(expected);
	});
});

describe('er gaat nooit een uur verloren', () => {
	const hours = fc.nat(24).map((n) => n / 4);
	const real = fc.option(hours, { nil: null });
	const line = fc.oneof(
		fc
			.tuple(fc.integer({ min: -4, max: 8 }), fc.constantFrom<Ozr>(1, 2, 3), hours, real)
			.map(([n, ozr, g, w]) => formeel(n, ozr, g, w)),
		fc.tuple(fc.integer({ min: -4, max: 8 }), hours, real).map(([n, g, w]) => informeel(n, g, w))
	);
	const uren = fc
		.array(line, { maxLength: 30 })
		.map((all) => [...new Map(all.map((u) => [`${u.week}${u.ozr}`, u])).values()]);
	const dag = fc.integer({ min: 0, max: 6 }).map((n) => addDays(WEEK, n));

	test('als het maatje uitvalt: evenveel gepland als ervoor, en wat voorbij is blijft', () => {
		fc.assert(
			fc.property(uren, dag, fc.option(fc.nat(40), { nil: undefined }), (lines, vandaag, days) => {
				const tot = days === undefined ? null : addDays(vandaag, days);
				const after = neemOver(lines, { vandaag, ozr: 2, tot });
				expect(geplandVanaf(after, vandaag)).toBe(geplandVanaf(lines, vandaag));
				expect(after.filter((u) => u.week < WEEK)).toEqual(lines.filter((u) => u.week < WEEK));
				const done = (all: Urenregel[]) => all.reduce((sum, u) => sum + (u.werkelijk ?? 0), 0);
				expect(done(after)).toBe(done(lines));
				expect(neemOver(after, { vandaag, ozr: 2, tot })).toEqual(after);
			})
		);
	});

	test('bij opschalen: nooit minder dan ervoor, en nooit minder dan toegekend', () => {
		fc.assert(
			fc.property(
				uren,
				dag,
				fc.option(hours, { nil: null }),
				fc.boolean(),
				(lines, vandaag, toegekend, maatje_blijft) => {
					const after = herstel(lines, {
						vandaag,
						ozr: 3,
						eind_op: at(20),
						toegekend,
						maatje_blijft
					});
					expect(geplandVanaf(after, vandaag)).toBeGreaterThanOrEqual(geplandVanaf(lines, vandaag));
					const now = after.filter((u) => u.week === WEEK && u.soort === 'formeel');
					expect(now.reduce((sum, u) => sum + u.gepland, 0)).toBeGreaterThanOrEqual(toegekend ?? 0);
				}
			)
		);
	});

	test('de volgorde van de regels maakt niet uit', () => {
		fc.assert(
			fc.property(uren, fc.boolean(), (lines, maatje_blijft) => {
				const ask = { ...vraag, eind_op: at(20), toegekend: 4, maatje_blijft };
				expect(kort(herstel(lines.toReversed(), ask))).toBe(kort(herstel(lines, ask)));
				expect(kort(neemOver(lines.toReversed(), vraag))).toBe(kort(neemOver(lines, vraag)));
			})
		);
	});
});

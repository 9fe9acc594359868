import { describe, expect, test } from 'vitest';
import { isGedaan, ontbrekend, replay, type FaseWissel } from '../../../domain/driehoek.ts';
import type { Fase, Stap } from '../../../domain/overgangen.ts';
import { addDays, mondayOf } from '../../../domain/week.ts';
import { bouwDemo } from './bouw.ts';
import { COLLEGAS, LOGINS } from './data/accounts.ts';
import { demoId } from './random.ts';

const VANDAAG = '2026-11-22';
const accounts = new Map(
	[...LOGINS, ...COLLEGAS].map(({ naam }) => [naam.split(' ')[0]!, demoId('account', naam)])
);
const demo = bouwDemo({ vandaag: VANDAAG, accounts });

describe('driehoeken', () => {
	const historyOf = (id: string) =>
		demo.driehoek_fasen
			.filter((f) => f.driehoek_id === id)
			.sort((a, b) => (a.op! < b.op! ? -1 : 1)) as unknown as FaseWissel[];
	const stepsOf = (id: string) =>
		demo.driehoek_stappen
			.filter((s) => s.driehoek_id === id)
			.map((s) => ({ stap: s.stap as Stap, gedaan_op: s.gedaan_op! }));

	test('het verloop leidt volgens de tabel naar de fase', () => {
		for (const d of demo.driehoeken) {
			expect(replay(historyOf(d.id!)), d.id).toBe(d.fase);
			expect(d.versie).toBe(historyOf(d.id!).length);
		}
	});

	test('elke stap was gedaan voor de fase veranderde', () => {
		for (const d of demo.driehoeken) {
			const history = historyOf(d.id!);
			history.forEach((line, i) => {
				if ((line.soort as string) === 'start') return;
				const then = {
					fase: line.van as Fase,
					stappen: stepsOf(d.id!).filter((s) => s.gedaan_op <= line.op),
					verloop: history.slice(0, i)
				};
				expect(ontbrekend(then, line.naar), `${d.id} ${line.van} > ${line.naar}`).toEqual([]);
			});
		}
	});

	test('er is opgeschaald, en daarna begint een stap opnieuw', () => {
		const up = demo.driehoek_fasen.filter((f) => f.soort === 'opschalen');
		expect(up.length).toBeGreaterThanOrEqual(4);
		for (const { reden, driehoek_id } of up) {
			expect(reden).toBeTruthy();
			const driehoek = {
				fase: 'verkenning' as Fase,
				stappen: stepsOf(driehoek_id),
				verloop: historyOf(driehoek_id)
			};
			expect(isGedaan(driehoek, 'kennismaking')).toBe(false);
		}
	});

	test('wie loopt heeft toestemming voor contact', () => {
		for (const d of demo.driehoeken.filter((x) => x.fase !== 'afgesloten')) {
			const given = demo.toestemmingen.filter(
				(t) => t.ontvanger_vrijwilliger_id === d.vrijwilliger_id && t.ingetrokken_op === null
			);
			expect(given.map((t) => t.deel)).toContain('contact');
		}
	});
});

describe('uren', () => {
	test('staan op maandagen binnen het traject', () => {
		const trajecten = new Map(demo.trajecten.map((t) => [t.id, t]));
		for (const { week, traject_id } of demo.uren) {
			expect(mondayOf(week)).toBe(week);
			const { start_op, eind_op } = trajecten.get(traject_id)!;
			expect(week >= start_op && week <= eind_op).toBe(true);
		}
	});

	test('zijn vooruit gepland, en nog niet ingevuld', () => {
		const thisWeek = mondayOf(VANDAAG);
		const ahead = demo.uren.filter((u) => u.week >= thisWeek);
		expect(new Set(ahead.map((u) => u.week)).size).toBe(5);
		expect(ahead.every((u) => u.werkelijk === null)).toBe(true);
		expect(demo.uren.some((u) => u.week < addDays(thisWeek, -7) && u.werkelijk === null)).toBe(
			true
		);
	});
});

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { herstel, neemOver } from '../../src/lib/domain/overnemen.ts';
import type { Ozr } from '../../src/lib/domain/traject.ts';
import type { Urenregel, Urenwijziging } from '../../src/lib/domain/uren.ts';
import { addDays, mondayOf } from '../../src/lib/domain/week.ts';
import type { Backend } from '../../src/lib/server/backend/backend.ts';
import { demoId } from '../../src/lib/server/backend/demo/random.ts';
import { privileged } from '../../src/lib/server/backend/privileged.ts';
import type { Db } from '../../src/lib/server/db/client.ts';
import * as urendb from '../../src/lib/server/db/uren.ts';
import { BACKENDS, ingelogd, openElke } from './elke.ts';

/** Two people in one week lose nothing; and the database hands hours over exactly as the domain says. */
const KEER = 20;

const TRAJECT = demoId('traject', 'joke');
const vandaag = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
const week = (n: number) => addDays(mondayOf(vandaag), 7 * n);

describe.each(BACKENDS)('%s', (soort) => {
	let backend: Backend;
	let begeleider: Db;

	beforeAll(async () => {
		backend = await openElke(soort, 'uren', true);
		begeleider = await ingelogd(backend, 'begeleider@demo.nl');
	}, 240_000);
	afterAll(() => backend?.close());

	const kept = async (maandag: string, ozr: Ozr) =>
		(await urendb.list(begeleider, TRAJECT)).find((u) => u.week === maandag && u.ozr === ozr);
	const save = (regels: Urenwijziging[]) => urendb.save(begeleider, TRAJECT, regels);

	test('twintig mensen veranderen tegelijk dezelfde week: een wint, de anderen horen het', async () => {
		const before = await kept(week(1), 1);
		const versie = before?.versie ?? 0;
		const said = await Promise.all(
			Array.from({ length: KEER }, (_, i) =>
				save([
					{ week: week(1), soort: 'formeel', ozr: 1, gepland: 20 + i, werkelijk: null, versie }
				])
			)
		);
		expect(said.filter((s) => s.ok)).toHaveLength(1);
		expect(new Set(said.map((s) => (s.ok ? 'ok' : `${s.weigering} ${s.detail}`)))).toEqual(
			new Set(['ok', `intussen_veranderd ${week(1)}`])
		);
		const winner = said.findIndex((s) => s.ok);
		expect(await kept(week(1), 1)).toMatchObject({ gepland: 20 + winner });
	});

	test('twee mensen in verschillende regels van een week: allebei bewaard', async () => {
		const levels: Ozr[] = [2, 3];
		const said = await Promise.all(
			levels.map((ozr) =>
				save([{ week: week(2), soort: 'formeel', ozr, gepland: 7, werkelijk: null, versie: 0 }])
			)
		);
		expect(said.map((s) => s.ok)).toEqual([true, true]);
		for (const ozr of levels) expect(await kept(week(2), ozr)).toMatchObject({ gepland: 7 });
	});

	// Over HTTP nobody has SQL; it is the same database.
	test.skipIf(soort === 'supabase')(
		'de database geeft uren over zoals het domein',
		async () => {
			const { sql } = privileged(backend)!;
			const { ozr, eind_op, uren_toegekend } = (
				await sql.query<{ ozr: Ozr; eind_op: string; uren_toegekend: string }>(
					`select ozr, eind_op::text, uren_toegekend::text from public.trajecten where id = '${TRAJECT}'`
				)
			)[0]!;
			const hours = fc.nat(16).map((n) => n / 4);
			const line = fc.record({
				week: fc.integer({ min: -2, max: 6 }).map(week),
				ozr: fc.constantFrom<Ozr | null>(1, 2, 3, null),
				gepland: hours,
				werkelijk: fc.option(hours, { nil: null })
			});
			const toLine = (u: Omit<Urenregel, 'soort'>): Urenregel => ({
				...u,
				soort: u.ozr ? 'formeel' : 'informeel'
			});
			const list = fc
				.array(line.map(toLine), { minLength: 1, maxLength: 16 })
				.map((all) => [...new Map(all.map((u) => [`${u.week}${u.ozr}`, u])).values()]);
			const shape = (uren: Urenregel[]) =>
				uren.map((u) => `${u.week} ${u.soort} ${u.ozr} ${u.gepland} ${u.werkelijk}`).sort();
			const run = async (uren: Urenregel[], call: string) => {
				await sql.exec(`delete from public.uren where traject_id = '${TRAJECT}';
				delete from public.uren_maatje;
				insert into public.uren (traject_id, week, soort, ozr, gepland, werkelijk)
				select '${TRAJECT}', r.* from jsonb_to_recordset('${JSON.stringify(uren)}')
					as r(week date, soort text, ozr smallint, gepland numeric, werkelijk numeric);
				select ${call};`);
				return shape(await urendb.list(begeleider, TRAJECT));
			};
			await fc.assert(
				fc.asyncProperty(list, fc.boolean(), async (uren, maatje_blijft) => {
					expect(await run(uren, `prive.neem_uren_over('${TRAJECT}')`)).toEqual(
						shape(neemOver(uren, { vandaag, ozr }))
					);
					const toegekend = Number(uren_toegekend);
					expect(await run(uren, `prive.herstel_uren('${TRAJECT}', ${maatje_blijft})`)).toEqual(
						shape(herstel(uren, { vandaag, ozr, eind_op, toegekend, maatje_blijft }))
					);
				}),
				{ numRuns: 25 }
			);
		},
		60_000
	);
});

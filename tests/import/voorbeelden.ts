import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Db } from '../../src/lib/server/db/client.ts';
import { leesPaden } from '../../src/lib/server/import/lees.ts';
import { slaOp } from '../../src/lib/server/import/opslaan.ts';

const MAP = process.env.VOORBEELDDATA ?? '../shared/data';
const aanwezig = existsSync(MAP);
if (!aanwezig) console.warn(`Voorbeelddata (${MAP}) ontbreekt: deze tests worden overgeslagen.`);

const BESTANDEN = [
	['nl/pc4/4pp.csv', { postcodes: 4699 }],
	['nl/amsterdam-gebieden', { gebieden: 119 }],
	['nl/aanbod-244.csv', { aanbod: 244, organisaties: 4, locaties: 2 }],
	['nl/amsterdam-mvzn', { aanbod: 1462, locaties: 1462 }],
	['hsds/sample-datapackage-simple', { organisaties: 10, aanbod: 13, locaties: 10 }],
	['hsds/ohana-sample-csv', { organisaties: 8, aanbod: 23, locaties: 22 }],
	['hsds/hsds3-spec-examples', { organisaties: 1, aanbod: 1, locaties: 1 }]
] as const;

/** Whole files of others, when they are beside the project; on the database of the caller. */
export function testVoorbeelden(db: () => Db) {
	describe.skipIf(!aanwezig)('bestanden van anderen gaan heel naar binnen', () => {
		async function importeer(pad: string) {
			const opties = {
				kaart: {},
				gemeente: null,
				bron: null,
				vandaag: '2026-11-22',
				cwd: process.cwd()
			};
			const lezingen = await leesPaden([`${MAP}/${pad}`], opties);
			return slaOp(db(), lezingen, { publiceer: false, proef: false });
		}

		test.each(BESTANDEN)('%s', { timeout: 60_000 }, async (pad, verwacht) => {
			const eerst = await importeer(pad);
			const nogmaals = await importeer(pad);
			for (const [soort, n] of Object.entries(verwacht)) {
				const [a, b] = [eerst, nogmaals].map((v) => v.aantallen[soort as keyof typeof v.aantallen]);
				expect(a).toEqual({
					gelezen: n,
					toegevoegd: n,
					gewijzigd: 0,
					ongewijzigd: 0,
					geweigerd: 0
				});
				expect(b).toEqual({
					gelezen: n,
					toegevoegd: 0,
					gewijzigd: 0,
					ongewijzigd: n,
					geweigerd: 0
				});
			}
		});

		test('de 26 voorzieningen zonder postcode staan er, met een merk', async () => {
			const { data } = await db()
				.from('locaties')
				.select('id, lat, wijk_id')
				.eq('bron', 'maatschappelijke-vzn')
				.eq('melding', 'geen_postcode');
			expect(data).toHaveLength(26);
			expect(data?.every((l) => l.lat && l.wijk_id)).toBe(true);
		});

		test('niets geldt als gecontroleerd, en wat is voorgesteld zegt dat', async () => {
			const { data } = await db()
				.from('aanbod')
				.select(
					'status, soort, soort_voorgesteld, gecontroleerd_op, aanbod_resultaatgebieden(voorgesteld)'
				)
				.eq('bron', 'aanbod-244');
			expect(data).toHaveLength(244);
			expect(new Set(data?.map((a) => `${a.status} ${a.gecontroleerd_op}`))).toEqual(
				new Set(['te_beoordelen null'])
			);
			expect(data?.every((a) => a.soort_voorgesteld === (a.soort !== null))).toBe(true);
			expect(data?.flatMap((a) => a.aanbod_resultaatgebieden).every((r) => r.voorgesteld)).toBe(
				true
			);
		});
	});
}

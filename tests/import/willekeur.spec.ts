import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminDb } from '../../src/lib/server/admin.ts';
import type { Backend } from '../../src/lib/server/backend/backend.ts';
import { openBackend } from '../../src/lib/server/backend/open.ts';
import { SOORTEN_INVOER, type Lezing } from '../../src/lib/server/import/lezing.ts';
import { slaOp } from '../../src/lib/server/import/opslaan.ts';
import { SETTINGS } from '../backend/folders.ts';
import { collectie, KOP, leesProef, punt } from './proefbestanden.ts';

const GOED = {
	'a.csv': [
		`${KOP};tijden;afwijkende_tijden;prijs;dicht_van`,
		'a1;Soep;Buurthuis;inloop;<p>Kom</p>;eten|soep;Laan 1;4131 AB;Vianen;0347 123456;huis.nl;51.99;5.09;3;2026-11-01;ma 09:00-12:00;2026-12-25 dicht;2,50;2026-12-01',
		'a2;Brood;;;"twee\nregels";;;;Houten;;;;;;;;;;'
	].join('\n'),
	'b.json': JSON.stringify({
		services: [
			{
				id: 's1',
				name: 'Taalmaatjes',
				status: 'active',
				organization: { id: 'o1', name: 'Taalhuis' },
				phones: [{ id: 'p', number: '0347 123456' }],
				schedules: [
					{ id: 'r', freq: 'WEEKLY', byday: 'MO', opens_at: '10:00', closes_at: '12:00' }
				],
				attributes: [{ id: 'x', taxonomy_term: { id: 't', code: 'regie', name: 'regie' } }],
				service_at_locations: [{ id: 'k', location: { id: 'l1', latitude: 51.9, longitude: 5.1 } }]
			}
		]
	}),
	'c.geojson': JSON.stringify(
		collectie(punt([5.1, 51.9], { Naam: 'De Hoek', Postcode: '4131AB', constructor: 'x' }))
	)
};

/** A valid file with a few bites out of it and strange things put in. */
const vreemd = fc.oneof(
	fc.constantFrom('\0', '\ud800', '"', ';', '\n', '\r', '{', ']', 'null', '=A1', '-', '\uFEFF', '[]', '1e999', '__proto__', 'constructor', "'; drop table aanbod;--"), // prettier-ignore
	fc.string({ maxLength: 12, unit: 'binary' })
);
const ingreep = fc.record({ waar: fc.nat(1500), weg: fc.nat(30), erbij: vreemd });
const bestand = fc
	.tuple(
		fc.constantFrom(...Object.entries(GOED)),
		fc.array(ingreep, { minLength: 1, maxLength: 6 })
	)
	.map(([[naam, tekst], ingrepen]) => {
		let kapot = tekst;
		for (const { waar, weg, erbij } of ingrepen) {
			const at = waar % (kapot.length + 1);
			kapot = kapot.slice(0, at) + erbij + kapot.slice(at + weg);
		}
		return { [naam]: kapot };
	});

const isZin = (t: string) =>
	/^\p{Lu}|^‘|^\d/u.test(t) && !/\bat .*:\d+:\d+|undefined|TypeError/.test(t);

function controleer(lezingen: Lezing[]) {
	for (const { meldingen, records, geweigerd } of lezingen) {
		for (const m of meldingen) expect(m.reden).toSatisfy(isZin);
		for (const l of records.locaties) expect(l.lat === 0 && l.lng === 0).toBe(false);
		const refused = SOORTEN_INVOER.reduce((n, s) => n + geweigerd[s], 0);
		expect(meldingen.length).toBeGreaterThanOrEqual(refused);
		const used = SOORTEN_INVOER.some((s) => records[s].length);
		if (!used) expect(meldingen.length).toBeGreaterThan(0);
	}
}

test('een kapot bestand geeft altijd een verslag in zinnen', { timeout: 60_000 }, async () => {
	await fc.assert(
		fc.asyncProperty(bestand, async (b) => controleer(await leesProef(b))),
		{ numRuns: 300 }
	);
});

test('willekeurige bytes ook', { timeout: 60_000 }, async () => {
	const naam = fc.constantFrom('x.csv', 'x.json', 'x.xlsx', 'x.geojson', 'services.csv');
	await fc.assert(
		fc.asyncProperty(naam, fc.uint8Array({ maxLength: 200 }), async (n, bytes) =>
			controleer(await leesProef({ [n]: bytes }))
		),
		{ numRuns: 150 }
	);
});

test('elke rij met iets erin wordt gelezen: opgenomen of geweigerd', async () => {
	const woord = fc.string({ maxLength: 8 }).map((t) => t.replace(/[";\r\n=#<]/g, 'x'));
	const rij = fc.tuple(fc.constantFrom('1', '2', '3', ''), woord, woord);
	await fc.assert(
		fc.asyncProperty(fc.array(rij, { minLength: 1, maxLength: 12 }), async (rijen) => {
			const csv = ['id;naam;plaats', ...rijen.map((r) => r.join(';'))].join('\n');
			const [lezing] = await leesProef({ 'r.csv': csv });
			const echt = rijen.filter((r) => r.some((c) => c.trim())).length;
			expect(lezing!.records.aanbod.length + lezing!.geweigerd.aanbod).toBe(echt);
		}),
		{ numRuns: 100 }
	);
});

describe('tot in de database', () => {
	let backend: Backend;
	beforeAll(async () => {
		backend = await openBackend(SETTINGS, { inMemory: true });
	}, 120_000);
	afterAll(() => backend?.close());

	test(
		'niets wat de lezer goed vindt laat de database struikelen',
		{ timeout: 120_000 },
		async () => {
			await fc.assert(
				fc.asyncProperty(bestand, async (b) => {
					const lezingen = await leesProef(b);
					const { aantallen, meldingen } = await slaOp(adminDb(backend), lezingen, {
						publiceer: false,
						proef: true
					});
					expect(meldingen.filter((m) => m.reden.includes('De database zegt'))).toEqual([]);
					for (const a of Object.values(aantallen))
						expect(a.gelezen).toBe(a.toegevoegd + a.gewijzigd + a.ongewijzigd + a.geweigerd);
				}),
				{ numRuns: 25 }
			);
		}
	);
});

import { describe, expect, test } from 'vitest';
import { DAGDELEN } from '../../../domain/dagdelen.ts';
import { bevatBsn } from '../../../domain/bsn.ts';
import { FASES } from '../../../domain/overgangen.ts';
import { RESULTAATGEBIEDEN } from '../../../domain/resultaatgebieden.ts';
import { SOORTEN } from '../../../domain/soorten.ts';
import { addDays, mondayOf } from '../../../domain/week.ts';
import { bouwDemo } from './bouw.ts';
import { COLLEGAS, LOGINS } from './data/accounts.ts';
import { DRIEHOEKEN } from './data/driehoeken.ts';
import { KOPPELINGEN } from './data/hulpvragen.ts';
import { oordeel } from './oordeel.ts';
import { demoId } from './random.ts';

const VANDAAG = '2026-11-22';
const accounts = new Map(
	[...LOGINS, ...COLLEGAS].map(({ naam }) => [naam.split(' ')[0]!, demoId('account', naam)])
);
const build = (vandaag = VANDAAG) => bouwDemo({ vandaag, accounts });
const demo = build();
const all = Object.entries(demo) as [string, Record<string, unknown>[]][];

describe('de inhoud', () => {
	test('is groot genoeg voor elk scherm', () => {
		const counts = Object.fromEntries(all.map(([table, rows]) => [table, rows.length]));
		expect(counts).toMatchObject({ gemeenten: 5, vrijwilligers: 60, clienten: 40 });
		expect(counts.organisaties).toBeGreaterThanOrEqual(60);
		expect(counts.aanbod).toBeGreaterThanOrEqual(150);
		expect(counts.locaties).toBeGreaterThanOrEqual(80);
		expect(counts.trajecten).toBeGreaterThanOrEqual(25);
	});

	test('noemt nergens een roepnaam waar coordinator en maatje meelezen', () => {
		const rows = (name: keyof typeof demo) => demo[name] as Record<string, string>[];
		const name = new Map(rows('clienten').map((c) => [c.id, c.roepnaam]));
		const client = new Map(rows('hulpvragen').map((h) => [h.id, h.client_id]));
		const read = [
			...rows('hulpvragen').map((h) => [h.client_id, `${h.belangrijk} ${h.past_niet}`]),
			...rows('koppelingen').map((k) => [client.get(k.hulpvraag_id!), k.bericht])
		] as [string, string][];
		expect(read.length).toBeGreaterThan(80);
		expect(
			read.filter(([id, text]) => new RegExp(`\\b${name.get(id)}\\b`).test(text ?? ''))
		).toEqual([]);
	});

	test('laat alle soorten, gebieden, fases en statussen zien', () => {
		const values = (rows: object[], key: string) => [
			...new Set(rows.map((row) => (row as Record<string, unknown>)[key]))
		];
		expect(values(demo.aanbod!, 'soort').sort()).toEqual([...SOORTEN].sort());
		expect(values(demo.aanbod_resultaatgebieden!, 'resultaatgebied').sort()).toEqual(
			[...RESULTAATGEBIEDEN].sort()
		);
		expect(values(demo.driehoeken, 'fase').sort()).toEqual([...FASES].sort());
		expect(values(demo.koppelingen, 'status').sort()).toEqual(
			['afgewezen', 'akkoord', 'beeindigd', 'gestart', 'ingetrokken', 'voorgesteld'].sort()
		);
		expect(values(demo.vrijwilligers!, 'status').sort()).toEqual(
			['aangemeld', 'actief', 'gestopt', 'pauze'].sort()
		);
		expect(demo.aanbod!.filter((a) => a.status === 'te_beoordelen')).toHaveLength(5);
		expect(demo.aanbod!.filter((a) => a.status === 'gearchiveerd')).toHaveLength(2);
	});

	test('heeft in elke gemeente aanbod', () => {
		const place = new Map(demo.locaties!.map((l) => [l.id, l.gemeente_id]));
		const gemeenten = demo.aanbod_locaties!.map((al) => place.get(al.locatie_id));
		for (const { id } of demo.gemeenten!) {
			expect(gemeenten.filter((g) => g === id).length).toBeGreaterThanOrEqual(15);
		}
	});

	test('herhaalt geen tekst en gebruikt korte zinnen', () => {
		for (const key of ['samenvatting', 'omschrijving', 'slug'] as const) {
			const texts = demo.aanbod!.map((a) => a[key]);
			expect(new Set(texts).size).toBe(texts.length);
		}
		const sentences = demo.aanbod!.flatMap((a) => `${a.omschrijving}`.split(/(?<=[.?!])\s/));
		const words = sentences.map((sentence) => sentence.split(/\s+/).length);
		expect(words.reduce((sum, n) => sum + n, 0) / words.length).toBeLessThan(12);
		expect(Math.max(...words)).toBeLessThanOrEqual(20);
	});

	test('is voor dezelfde dag steeds dezelfde', () => {
		expect(build()).toEqual(demo);
		expect(build('2027-03-29')).not.toEqual(demo);
	});
});

describe('niemand kan worden gebeld of gemaild', () => {
	const ids = /^[0-9a-f]{8}-|^\d{4}-\d\d-\d\d/;
	const texts = all
		.flatMap(([, rows]) => rows.flatMap((row) => Object.values(row)))
		.filter((value) => typeof value === 'string' && !ids.test(value)) as string[];

	test('een abonneenummer begint met een nul', () => {
		const numbers = all.flatMap(([, rows]) =>
			rows.flatMap((row) => [row.telefoon, row.sociaal_team_telefoon])
		);
		for (const number of numbers.filter((n) => typeof n === 'string')) {
			expect(number).toMatch(/^(030 000|034[578] 00|0183 00) \d\d \d\d$/);
		}
		const others = texts.filter((text) => !numbers.includes(text));
		expect(others.filter((text) => /\+\d{2}|(?<!\d)0[\d -]{7,}/.test(text))).toEqual([]);
	});

	test('adressen op internet bestaan niet', () => {
		const hosts = texts.flatMap((text) => [...text.matchAll(/(?:@|https?:\/\/)([a-z0-9.-]+)/g)]);
		expect(
			hosts.map((found) => found[1]!).filter((host) => !/\.example$|^demo\.nl$/.test(host))
		).toEqual([]);
	});

	test('er staat geen BSN in', () => {
		expect(texts.filter(bevatBsn)).toEqual([]);
	});
});

describe('samenhang', () => {
	test('elke rij van een tabel heeft dezelfde kolommen, en wat naar iets wijst vindt het', () => {
		const ids = new Set(all.flatMap(([, rows]) => rows.map((row) => row.id)));
		for (const id of accounts.values()) ids.add(id);
		for (const [table, rows] of all) {
			const columns = Object.keys(rows[0]!).sort();
			for (const row of rows) {
				expect(Object.keys(row).sort(), table).toEqual(columns);
				for (const [column, value] of Object.entries(row)) {
					if (!/_id$|_door$|^door$/.test(column) || /^bron_id$|^gecontroleerd/.test(column))
						continue;
					if (value !== null) expect(ids.has(value), `${table}.${column}`).toBe(true);
				}
			}
		}
	});

	test('niets is in de toekomst gebeurd', () => {
		const past = /(^op|_op|_at)$/;
		const ahead = ['eind_op', 'waakvlam_op'];
		for (const [table, rows] of all) {
			for (const row of rows) {
				for (const [column, value] of Object.entries(row)) {
					if (!past.test(column) || ahead.includes(column) || typeof value !== 'string') continue;
					expect(value.slice(0, 10) < VANDAAG, `${table}.${column} ${value}`).toBe(true);
				}
			}
		}
	});

	test.each(['2026-12-31', '2027-01-04', '2027-03-28', '2028-02-29', '2028-08-30'])(
		'klopt ook op %s',
		(vandaag) => {
			const then = build(vandaag);
			expect(then.uren.filter(({ week }) => mondayOf(week) !== week)).toEqual([]);
			const due = then.driehoeken.filter((d) => d.fase === 'waakvlam').map((d) => d.waakvlam_op!);
			expect(due.some((day) => day <= vandaag && day >= addDays(vandaag, -14))).toBe(true);
			expect(due.some((day) => day > vandaag)).toBe(true);
		}
	);

	test('een maatje past, en niemand helpt meer mensen dan hij kan', () => {
		for (const koppeling of [...KOPPELINGEN, ...DRIEHOEKEN]) {
			const { tegen } = oordeel({ ...koppeling }, VANDAAG);
			expect(tegen, JSON.stringify(koppeling)).toEqual([]);
		}
		for (const v of demo.vrijwilligers!) {
			const busy = demo.koppelingen.filter(
				(k) => k.vrijwilliger_id === v.id && ['akkoord', 'gestart'].includes(k.status!)
			);
			const asked = demo.koppelingen.filter(
				(k) => k.vrijwilliger_id === v.id && k.status === 'voorgesteld'
			);
			expect(busy.length + Math.min(1, asked.length), v.voornaam).toBeLessThanOrEqual(
				v.capaciteit!
			);
		}
	});

	test('elke traject heeft hoogstens één lopende driehoek', () => {
		const running = demo.driehoeken.filter((d) => d.fase !== 'afgesloten').map((d) => d.traject_id);
		expect(new Set(running).size).toBe(running.length);
	});

	test('dagdelen zijn echte dagdelen', () => {
		const given = [...demo.vrijwilligers!, ...demo.hulpvragen!].flatMap(
			(row) => row.dagdelen ?? []
		);
		expect(given.filter((d) => !(DAGDELEN as string[]).includes(d))).toEqual([]);
	});
});

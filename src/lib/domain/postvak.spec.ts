import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentInNederland } from './open.ts';
import {
	alsPostsoort,
	isRustig,
	leesKeuzes,
	perSoort,
	planPost,
	POSTSOORTEN,
	soortenVoor,
	wijzenVoor,
	wijzeVan,
	type Keuzes,
	type Nieuws,
	type Ontvanger
} from './postvak.ts';

const ONTVANGER: Ontvanger = {
	gebruiker_id: 'an',
	laatste_bundel: null,
	laatste_week: null,
	laatste_direct: null,
	keuzes: {},
	nieuws: []
};
const nieuws = (soort: string, op = '2026-11-30T07:00:00Z', id = soort): Nieuws => ({
	id,
	soort,
	op,
	aantal: 1
});
const MAANDAG_10U = new Date('2026-11-30T09:00:00Z');
const wat = (o: Partial<Ontvanger>, nu = MAANDAG_10U) =>
	planPost([{ ...ONTVANGER, ...o }], nu).map((mail) => [
		mail.soort,
		mail.nieuws.map((n) => n.id).join(' ')
	]);

describe('rust', () => {
	test.each([
		['2026-11-30T06:59:00Z', true, 'maandag 7.59 uur'],
		['2026-11-30T07:00:00Z', false, 'maandag 8.00 uur'],
		['2026-11-30T18:59:00Z', false, 'maandag 19.59 uur'],
		['2026-11-30T19:00:00Z', true, 'maandag 20.00 uur'],
		['2026-07-06T18:00:00Z', true, 'in de zomer is het een uur later'],
		['2026-11-28T10:00:00Z', false, 'zaterdag'],
		['2026-11-29T10:00:00Z', true, 'zondag'],
		['2026-12-25T10:00:00Z', true, 'eerste kerstdag'],
		['2027-04-27T10:00:00Z', true, 'koningsdag']
	])('%s: %s (%s)', (op, rustig) => {
		expect(isRustig(momentInNederland(new Date(op)))).toBe(rustig);
	});
});

describe('wat gaat er nu', () => {
	test('alles van een dag in een mail', () => {
		const list = [nieuws('bericht'), nieuws('voorstel'), nieuws('koppeling')];
		expect(wat({ nieuws: list })).toEqual([['bundel', 'bericht voorstel koppeling']]);
	});
	test('wie vandaag al een mail kreeg, krijgt er geen tweede', () => {
		const list = [nieuws('bericht')];
		expect(wat({ nieuws: list, laatste_bundel: '2026-11-30T07:10:00Z' })).toEqual([]);
		expect(wat({ nieuws: list, laatste_bundel: '2026-11-29T22:59:00Z' })).toHaveLength(1);
	});
	test('wat net is gebeurd wacht nog een uur', () => {
		expect(wat({ nieuws: [nieuws('bericht', '2026-11-30T08:30:00Z')] })).toEqual([]);
	});
	test('een melding gaat meteen, ook in de nacht en op zondag, hooguit elk uur', () => {
		const nacht = new Date('2026-11-29T02:00:00Z');
		const list = [nieuws('gemeld', '2026-11-29T01:59:00Z'), nieuws('bericht')];
		expect(wat({ nieuws: list }, nacht)).toEqual([['direct', 'gemeld']]);
		expect(wat({ nieuws: list, laatste_direct: '2026-11-29T01:30:00Z' }, nacht)).toEqual([]);
	});
	test('een melding gaat niet ook nog met de bundel mee', () => {
		expect(wat({ nieuws: [nieuws('gemeld'), nieuws('bericht')] })).toEqual([
			['direct', 'gemeld'],
			['bundel', 'bericht']
		]);
	});
	test('wat eens per week mag wacht op zijn week, en komt dan in dezelfde mail', () => {
		const list = [nieuws('gesprek'), nieuws('bericht')];
		const keuzes: Keuzes = { gesprek: 'week' };
		expect(wat({ nieuws: list, keuzes, laatste_week: '2026-11-25T09:00:00Z' })).toEqual([
			['bundel', 'bericht']
		]);
		expect(wat({ nieuws: list, keuzes, laatste_week: '2026-11-23T08:00:00Z' })).toEqual([
			['bundel', 'bericht gesprek']
		]);
	});
	test('wie geen mail wil, krijgt er geen', () => {
		const keuzes = Object.fromEntries(POSTSOORTEN.map((s) => [s, 'app'])) as Keuzes;
		expect(wat({ nieuws: POSTSOORTEN.map((s) => nieuws(s)), keuzes })).toEqual([]);
	});
	test('een soort die we niet kennen telt als al het andere', () => {
		expect(alsPostsoort('iets_nieuws')).toBe('anders');
		expect(wat({ nieuws: [nieuws('iets_nieuws')], keuzes: { anders: 'app' } })).toEqual([]);
	});
});

describe('keuzes', () => {
	test('alleen een melding kan meteen', () => {
		expect(POSTSOORTEN.filter((s) => wijzenVoor(s).includes('direct'))).toEqual([
			'gemeld',
			'maatje_valt_uit',
			'spreken'
		]);
		expect(wijzeVan({ bericht: 'direct' }, 'bericht')).toBe('dag');
	});
	test('alleen wie coördineert kiest over meldingen', () => {
		expect(soortenVoor({ coordinator: false })).not.toContain('gemeld');
		expect(soortenVoor({ coordinator: true })).toContain('gemeld');
	});
	test('een formulier zet alleen wat kan', () => {
		const values = { bericht: 'week', voorstel: 'direct', gemeld: 'direct', x: 'app', groep: '' };
		expect(leesKeuzes(values)).toEqual({ bericht: 'week', gemeld: 'direct' });
	});
	test('de mail telt per soort, met alles wat erbij kwam', () => {
		const list = [{ ...nieuws('bericht'), aantal: 3 }, nieuws('bericht', undefined, 'b2')];
		expect(perSoort([...list, nieuws('raar')])).toEqual([
			{ soort: 'bericht', aantal: 4 },
			{ soort: 'anders', aantal: 1 }
		]);
	});
});

/** Lives through some weeks, looking every so often, as the server does; keeps what went. */
function leef(items: Nieuws[], keuzes: Keuzes, looks: number[]) {
	const begin = Date.parse('2026-12-01T00:00:00Z');
	const sent: { nu: Date; soort: string; ids: string[] }[] = [];
	const o = { ...ONTVANGER, keuzes };
	const gone = new Set<string>();
	for (const minute of looks) {
		const nu = new Date(begin + minute * 60_000);
		const open = items.filter((n) => !gone.has(n.id) && Date.parse(n.op) <= nu.getTime());
		for (const mail of planPost([{ ...o, nieuws: open }], nu)) {
			sent.push({ nu, soort: mail.soort, ids: mail.nieuws.map((n) => n.id) });
			mail.nieuws.forEach((n) => gone.add(n.id));
			if (mail.soort === 'direct') o.laatste_direct = nu.toISOString();
			else {
				o.laatste_bundel = nu.toISOString();
				const weekly = mail.nieuws.some((n) => wijzeVan(keuzes, alsPostsoort(n.soort)) === 'week');
				if (weekly) o.laatste_week = nu.toISOString();
			}
		}
	}
	return { sent, gone };
}
const dagen = 20;
const alleKeuzes = fc.record(
	Object.fromEntries(POSTSOORTEN.map((s) => [s, fc.constantFrom(...wijzenVoor(s))]))
) as fc.Arbitrary<Keuzes>;
const items = fc
	.array(fc.tuple(fc.constantFrom(...POSTSOORTEN), fc.nat(dagen * 1440)), { maxLength: 25 })
	.map((list) =>
		list.map(([soort, minute], i) =>
			nieuws(soort, new Date(Date.UTC(2026, 11, 1) + minute * 60_000).toISOString(), `${i}`)
		)
	);
const looks = fc
	.array(fc.nat(dagen * 1440), { minLength: 1, maxLength: 60 })
	.map((list) => [...list].sort((a, b) => a - b));
/** Every ten minutes, and three weeks longer than anything happens. */
const ALTIJD = Array.from({ length: (dagen + 21) * 144 }, (_, i) => i * 10);

describe('wat er ook gebeurt', () => {
	test('nooit meer dan een bundel per dag, en nooit in de rust', () => {
		fc.assert(
			fc.property(items, alleKeuzes, looks, (list, keuzes, when) => {
				const bundels = leef(list, keuzes, when).sent.filter((s) => s.soort === 'bundel');
				const dates = bundels.map(({ nu }) => momentInNederland(nu).datum);
				expect(new Set(dates).size).toBe(dates.length);
				for (const { nu } of bundels) expect(isRustig(momentInNederland(nu))).toBe(false);
			})
		);
	});
	test('niets gaat twee keer', () => {
		fc.assert(
			fc.property(items, alleKeuzes, looks, (list, keuzes, when) => {
				const ids = leef(list, keuzes, when).sent.flatMap((s) => s.ids);
				expect(new Set(ids).size).toBe(ids.length);
			})
		);
	});
	test('niets raakt kwijt: alles wat per mail mag gaat vroeg of laat, al het andere nooit', () => {
		fc.assert(
			fc.property(items, alleKeuzes, (list, keuzes) => {
				const { gone } = leef(list, keuzes, ALTIJD);
				for (const n of list)
					expect(gone.has(n.id)).toBe(wijzeVan(keuzes, alsPostsoort(n.soort)) !== 'app');
			}),
			{ numRuns: 20 }
		);
	});
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { antwoordSchema, meldingSchema } from './versheid-invoer.ts';
import {
	oudOp,
	STANDEN,
	teControlerenSinds,
	termijnOp,
	versheid,
	type Controleerbaar
} from './versheid.ts';
import { addDays } from './week.ts';

const VANDAAG = '2026-11-26';
const aanbod = (anders: Partial<Controleerbaar> = {}): Controleerbaar => ({
	status: 'gepubliceerd',
	gecontroleerd_op: '2026-11-12',
	dicht_van: null,
	dicht_tot: null,
	gemeld: false,
	maanden: 6,
	...anders
});

test.each<[string, Partial<Controleerbaar>, string]>([
	['concept', { status: 'concept' }, 'concept'],
	['wacht op de redactie', { status: 'te_beoordelen', gemeld: true }, 'te_beoordelen'],
	['van de kaart', { status: 'gearchiveerd', gecontroleerd_op: null }, 'gearchiveerd'],
	['pas gecontroleerd', {}, 'gepubliceerd'],
	['de laatste dag van de termijn', { gecontroleerd_op: '2026-05-26' }, 'gepubliceerd'],
	['een dag na de termijn', { gecontroleerd_op: '2026-05-25' }, 'te_controleren'],
	['anderhalve termijn', { gecontroleerd_op: '2026-02-26' }, 'te_controleren'],
	['een dag na anderhalve termijn', { gecontroleerd_op: '2026-02-25' }, 'verouderd'],
	['een korte termijn', { gecontroleerd_op: '2026-08-25', maanden: 3 }, 'te_controleren'],
	['een korte termijn, te lang', { gecontroleerd_op: '2026-07-10', maanden: 3 }, 'verouderd'],
	['nooit gecontroleerd', { gecontroleerd_op: null }, 'verouderd'],
	['een melding wacht', { gemeld: true }, 'verouderd'],
	['dicht tot en met vandaag', { dicht_van: '2026-11-01', dicht_tot: VANDAAG }, 'tijdelijk_dicht'],
	['weer open', { dicht_van: '2026-11-01', dicht_tot: '2026-11-25' }, 'gepubliceerd'],
	['dicht vanaf morgen', { dicht_van: '2026-11-27' }, 'gepubliceerd'],
	['dicht tot nader bericht', { dicht_van: VANDAAG, gemeld: true }, 'tijdelijk_dicht']
])('%s', (_, anders, stand) => {
	expect(versheid(aanbod(anders), VANDAAG)).toBe(stand);
});

const dag = fc.integer({ min: -2000, max: 2000 }).map((n) => addDays(VANDAAG, n));
const willekeurig = fc.record({
	status: fc.constantFrom('concept', 'te_beoordelen', 'gepubliceerd', 'gearchiveerd'),
	gecontroleerd_op: fc.option(dag),
	dicht_van: fc.option(dag),
	dicht_tot: fc.option(dag),
	gemeld: fc.boolean(),
	maanden: fc.integer({ min: 1, max: 36 })
});

test('wie later kijkt, ziet nooit iets verser', () => {
	const order = ['gepubliceerd', 'te_controleren', 'verouderd'];
	const open = willekeurig.map((a) => ({
		...a,
		status: 'gepubliceerd',
		dicht_van: null,
		dicht_tot: null
	}));
	fc.assert(
		fc.property(open, dag, fc.nat(900), (a, op, later) => {
			const [nu, dan] = [versheid(a, op), versheid(a, addDays(op, later))];
			expect(order.indexOf(dan)).toBeGreaterThanOrEqual(order.indexOf(nu));
		})
	);
});

test('elke stand is er een van de lijst, en wie gevraagd wordt is over de termijn', () => {
	fc.assert(
		fc.property(willekeurig, dag, (a, op) => {
			const stand = versheid(a, op);
			expect(STANDEN).toContain(stand);
			const sinds = teControlerenSinds({ ...a, sinds: '2020-01-01T00:00:00Z' }, op);
			if (sinds) expect(['te_controleren', 'verouderd']).toContain(stand);
			if (stand === 'te_controleren') expect(sinds).not.toBeNull();
			if (a.gecontroleerd_op)
				expect(
					termijnOp(a.gecontroleerd_op, a.maanden) <= oudOp(a.gecontroleerd_op, a.maanden)
				).toBe(true);
		})
	);
});

test('uit een melding gaan nummers en adressen van mensen', () => {
	const { tekst, email } = meldingSchema.parse({
		wat: 'telefoon',
		tekst: 'Bel 06 12345678 of mail jan@voorbeeld.nl, bsn 123456782',
		email: ' '
	});
	expect(tekst).not.toMatch(/\d{4}|@/);
	expect(email).toBeNull();
});

test('een eigenaar zegt wat er anders moet, zonder BSN', () => {
	const aanbod_id = '00000000-0000-4000-8000-000000000001';
	const vraag = (tekst: string) =>
		antwoordSchema.safeParse({ antwoord: 'aanpassen', aanbod_id, tekst }).success;
	expect(vraag('')).toBe(false);
	expect(vraag('bsn 123456782')).toBe(false);
	expect(vraag('We zijn verhuisd')).toBe(true);
	expect(antwoordSchema.safeParse({ antwoord: 'klopt', aanbod_id }).success).toBe(true);
});

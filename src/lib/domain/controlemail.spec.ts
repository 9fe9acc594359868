import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	alsAdressen,
	isKantooruur,
	planControlemails,
	type Eigenaar,
	type GeganeMail,
	type TeVragen
} from './controlemail.ts';
import { momentInNederland } from './open.ts';

const eigenaar = (anders: Partial<Eigenaar> = {}): Eigenaar => ({
	id: 'org',
	naam: 'Meeloop',
	adressen: ['info@meeloop.example'],
	wil_mail: true,
	...anders
});
const vraag = (id: string, anders: Partial<TeVragen> = {}): TeVragen => ({
	id,
	organisatie_id: 'org',
	sinds: '2026-01-01',
	...anders
});
const mail = (op: string, aanbod: string[], gelukt = true): GeganeMail => ({
	organisatie_id: 'org',
	op,
	gelukt,
	aanbod
});
const om = (iso: string) => ({ nu: new Date(iso), op: momentInNederland(new Date(iso)) });
/** A Thursday, eleven o'clock here. */
const NU = '2026-11-26T10:00:00Z';
const kort = (
	mails: GeganeMail[],
	eig = eigenaar(),
	nu = NU,
	aanbod = [vraag('a'), vraag('b')]
) => {
	const plan = planControlemails(aanbod, [eig], mails, om(nu));
	return [
		...plan.mails.map((m) => `${m.soort}:${m.aanbod.join('')}`),
		...plan.redactie.map((r) => `${r.reden}:${r.aanbod}`),
		...plan.wacht.map((id) => `wacht:${id}`)
	].join(' ');
};

test.each<[string, string, string]>([
	['alles in één mail', kort([]), 'eerste:ab'],
	['deze week al gemaild', kort([mail('2026-11-20T10:00:00Z', ['a'])]), 'wacht:a wacht:b'],
	[
		'vorige week gemaild over iets anders',
		kort([mail('2026-11-19T10:00:00Z', ['a'])]),
		'eerste:b wacht:a'
	],
	[
		'na drie weken een herinnering',
		kort([mail('2026-11-05T10:00:00Z', ['a', 'b'])]),
		'herinnering:ab'
	],
	['een herinnering en iets nieuws', kort([mail('2026-11-05T10:00:00Z', ['a'])]), 'eerste:ab'],
	[
		'twee keer niets gehoord',
		kort([mail('2026-10-01T10:00:00Z', ['a', 'b']), mail('2026-11-01T10:00:00Z', ['a', 'b'])]),
		'geen_antwoord:a geen_antwoord:b'
	],
	[
		'een mislukte mail telt niet',
		kort([mail('2026-11-26T08:30:00Z', ['a', 'b'], false)]),
		'eerste:ab'
	],
	[
		'een mail van een vorige termijn telt niet',
		kort([mail('2025-11-26T10:00:00Z', ['a', 'b'])]),
		'eerste:ab'
	],
	['geen adres', kort([], eigenaar({ adressen: [] })), 'zonder_adres:a zonder_adres:b'],
	['wil geen mail', kort([], eigenaar({ wil_mail: false })), 'wil_geen_mail:a wil_geen_mail:b'],
	['te vroeg', kort([], eigenaar(), '2026-11-26T07:59:00Z'), 'wacht:a wacht:b'],
	['te laat', kort([], eigenaar(), '2026-11-26T16:00:00Z'), 'wacht:a wacht:b'],
	['zaterdag', kort([], eigenaar(), '2026-11-28T10:00:00Z'), 'wacht:a wacht:b'],
	[
		'tweede kerstdag op een zaterdag, eerste op vrijdag',
		kort([], eigenaar(), '2026-12-25T10:00:00Z'),
		'wacht:a wacht:b'
	],
	['zomertijd: negen uur hier', kort([], eigenaar(), '2026-07-01T07:00:00Z'), 'eerste:ab']
])('%s', (_, plan, verwacht) => {
	expect(plan).toBe(verwacht);
});

const ORGS = ['o1', 'o2', 'o3', 'o4'];
const wereld = fc.record({
	aanbod: fc.uniqueArray(
		fc.record({
			id: fc.integer({ min: 0, max: 30 }).map((n) => `a${n}`),
			organisatie_id: fc.constantFrom(...ORGS, 'weg'),
			sinds: fc.constantFrom('2026-01-05', '2026-06-01', '2026-11-02')
		}),
		{ selector: (a) => a.id }
	),
	eigenaren: fc.tuple(
		...ORGS.map((id) =>
			fc.record({
				id: fc.constant(id),
				naam: fc.constant(id),
				adressen: fc.boolean().map((heeft) => (heeft ? [`${id}@x.example`] : [])),
				wil_mail: fc.boolean()
			})
		)
	),
	/** The hours at which the job runs, from the first. */
	uren: fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 40 }),
	mislukt: fc.array(fc.boolean(), { maxLength: 40 })
});

test('wie maanden lang elke keer plant, mailt niemand te vaak en niets dubbel', () => {
	fc.assert(
		fc.property(wereld, ({ aanbod, eigenaren, uren, mislukt }) => {
			const gegaan: GeganeMail[] = [];
			let uur = Date.parse('2026-11-02T00:00:00Z');
			for (const [keer, stap] of uren.entries()) {
				uur += stap * 3_600_000;
				const nu = new Date(uur);
				const op = momentInNederland(nu);
				const plan = planControlemails(aanbod, eigenaren, gegaan, { nu, op });
				const ids = [
					...plan.mails.flatMap((m) => m.aanbod),
					...plan.redactie.map((r) => r.aanbod),
					...plan.wacht
				];
				expect(ids.toSorted()).toEqual(aanbod.map((a) => a.id).toSorted());
				if (plan.mails.length) expect(isKantooruur(op)).toBe(true);
				expect(new Set(plan.mails.map((m) => m.eigenaar.id)).size).toBe(plan.mails.length);
				for (const { eigenaar, aanbod: over } of plan.mails) {
					expect(eigenaar.wil_mail && eigenaar.adressen.length > 0).toBe(true);
					for (const eerder of gegaan.filter((m) => m.gelukt && m.organisatie_id === eigenaar.id))
						expect(uur - Date.parse(eerder.op)).toBeGreaterThanOrEqual(7 * 86_400_000);
					gegaan.push({
						organisatie_id: eigenaar.id,
						op: nu.toISOString(),
						gelukt: !mislukt[keer],
						aanbod: over
					});
				}
			}
			for (const { id } of aanbod)
				expect(gegaan.filter((m) => m.gelukt && m.aanbod.includes(id)).length).toBeLessThanOrEqual(
					2
				);
		})
	);
});

test.each([
	['info@meeloop.example', true],
	['an+kaart@meeloop.example', true],
	['info@meeloop.example, ander@elders.example', false],
	['info@meeloop.example;ander@elders.example', false],
	['Meeloop <info@meeloop.example>', false],
	['info@meeloop.example\r\nBcc: ander@elders.example', false],
	['groep:a@b.example', false],
	['info', false]
])('een mail gaat naar één adres: %j', (text, ok) =>
	expect(alsAdressen([text]).length === 1).toBe(ok)
);

import { describe, expect, test } from 'vitest';
import {
	isPlansoort,
	ONDERDELEN,
	ontbrekend,
	OPLOSSINGEN,
	PLANSOORTEN,
	PLANSTATUSSEN,
	planstand,
	planstappen,
	verschillen,
	vraagtAntwoord,
	type Planstatus
} from './plan.ts';

describe('de stappen van een plan', () => {
	// Every pair of states, for both: what is not in this list is forbidden.
	const allowed: [Planstatus, Planstatus, 'eigenaar' | 'client'][] = [
		['concept', 'vastgesteld', 'eigenaar'],
		['vastgesteld', 'akkoord', 'client'],
		['vastgesteld', 'niet_akkoord', 'client'],
		['niet_akkoord', 'akkoord', 'client'],
		['akkoord', 'niet_akkoord', 'client'],
		['vastgesteld', 'vervangen', 'eigenaar'],
		['akkoord', 'vervangen', 'eigenaar'],
		['niet_akkoord', 'vervangen', 'eigenaar']
	];
	const pairs = PLANSTATUSSEN.flatMap((van) =>
		PLANSTATUSSEN.flatMap((naar) =>
			(['eigenaar', 'client'] as const).map((wie) => [van, naar, wie] as const)
		)
	);
	test.each(pairs)('van %s naar %s door %s', (van, naar, wie) => {
		const may = allowed.some((a) => a[0] === van && a[1] === naar && a[2] === wie);
		expect(planstappen(van, wie).includes(naar)).toBe(may);
	});

	test('wat vervangen is, verandert nooit meer', () => {
		expect([
			...planstappen('vervangen', 'eigenaar'),
			...planstappen('vervangen', 'client')
		]).toEqual([]);
	});

	test.each([
		['concept', false],
		['vastgesteld', true],
		['akkoord', true],
		['niet_akkoord', true],
		['vervangen', false]
	] as const)('de cliënt kan iets zeggen over %s: %s', (status, can) => {
		expect(vraagtAntwoord(status)).toBe(can);
	});
});

describe('de onderdelen', () => {
	test.each(PLANSOORTEN)('van het %s staan er één keer in, en het zijn er weinig', (soort) => {
		const codes = ONDERDELEN[soort].map((o) => o.code);
		expect(new Set(codes).size).toBe(codes.length);
		expect(codes.length).toBeLessThanOrEqual(10);
	});

	test('oplossingen gaan van eigen kracht naar de professional, en elk is verplicht', () => {
		expect(OPLOSSINGEN).toEqual(['eigen_kracht', 'netwerk', 'buurt', 'collectief', 'professional']);
		expect(ontbrekend('ondersteuningsplan', {})).toEqual(expect.arrayContaining(OPLOSSINGEN));
	});

	test('een leeg of wit vak telt als niet ingevuld, een vrij vak niet', () => {
		const vol = Object.fromEntries(ONDERDELEN.zorgplan.map((o) => [o.code, 'ja']));
		expect(ontbrekend('zorgplan', vol)).toEqual([]);
		expect(ontbrekend('zorgplan', { ...vol, kleiner: ' ', informeel: '' })).toEqual(['kleiner']);
	});

	test('alleen wat anders is komt in het verschil, op volgorde', () => {
		const oud = { aanpak: 'a', client: 'b', terugval: 'c' };
		const nieuw = { client: 'B', aanpak: 'a', terugval: 'c', kleiner: 'd' };
		expect(verschillen('zorgplan', oud, nieuw)).toEqual([
			{ code: 'client', oud: 'b', nieuw: 'B' },
			{ code: 'kleiner', oud: '', nieuw: 'd' }
		]);
	});
});

test('de stand zet concept, geldend en eerder uit elkaar', () => {
	const v = (nummer: number | null, status: Planstatus) => ({ nummer, status });
	const rows = [v(1, 'vervangen'), v(3, 'akkoord'), v(null, 'concept'), v(2, 'vervangen')];
	expect(planstand(rows)).toEqual({
		concept: rows[2],
		geldend: rows[1],
		eerder: [rows[3], rows[0]]
	});
	expect(planstand([])).toEqual({ concept: null, geldend: null, eerder: [] });
});

test.each([
	['zorgplan', true],
	['ondersteuningsplan', true],
	['ander', false],
	['', false]
])('%s is een plan: %s', (text, is) => expect(isPlansoort(text)).toBe(is));

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readForm } from './formulier.ts';
import { verhelderingSchema } from './verheldering-formulier.ts';
import {
	ANTWOORDEN,
	OPLOSSINGEN,
	onuitgelegd,
	oordeelVan,
	TELT,
	verhelder,
	type Antwoord,
	type Route,
	type Telt
} from './verheldering.ts';

const ja = (...telt: Telt[]): Antwoord[] =>
	telt.map((t) => ({ vraag: t, telt: t, antwoord: 'ja' }));

describe('enkelvoudig of complex', () => {
	test.each<[Telt[], 'enkelvoudig' | 'complex', Route]>([
		[[], 'enkelvoudig', 'generalist'],
		[['weegt'], 'enkelvoudig', 'generalist'],
		[['weegt', 'weegt'], 'complex', 'specialist'],
		[['complex'], 'complex', 'specialist'],
		[['palliatief'], 'complex', 'specialist'],
		[['zorgmijder'], 'complex', 'outreach'],
		[['crisis'], 'complex', 'nu'],
		[['zorgmijder', 'complex'], 'complex', 'outreach'],
		[['palliatief', 'zorgmijder'], 'complex', 'specialist'],
		[['weegt', 'weegt', 'palliatief', 'crisis'], 'complex', 'nu']
	])('ja op %j is %s en gaat naar %s', (telt, soort, route) => {
		expect(verhelder(ja(...telt))).toMatchObject({ soort, route });
	});

	const antwoord = fc.record({
		vraag: fc.string(),
		telt: fc.constantFrom(...TELT),
		antwoord: fc.constantFrom(...ANTWOORDEN)
	});
	const antwoorden = fc.array(antwoord, { maxLength: 12 });

	test('de volgorde van de vragen doet er niet toe', () => {
		fc.assert(
			fc.property(antwoorden, (list) => {
				const { soort, route } = verhelder(list);
				expect(verhelder([...list].reverse())).toMatchObject({ soort, route });
			})
		);
	});
	test('een ja erbij maakt iets nooit eenvoudiger, en crisis wint altijd', () => {
		fc.assert(
			fc.property(antwoorden, antwoord, (list, extra) => {
				const more = [...list, { ...extra, antwoord: 'ja' as const }];
				if (verhelder(list).soort === 'complex') expect(verhelder(more).soort).toBe('complex');
				if (more.some((a) => a.telt === 'crisis' && a.antwoord === 'ja'))
					expect(verhelder(more).route).toBe('nu');
			})
		);
	});
	test('weet ik niet telt als nee, en blijft staan als uit te zoeken', () => {
		fc.assert(
			fc.property(antwoorden, (list) => {
				const asNo = list.map((a) =>
					a.antwoord === 'onbekend' ? { ...a, antwoord: 'nee' as const } : a
				);
				const { soort, route, uitzoeken } = verhelder(list);
				expect(verhelder(asNo)).toMatchObject({ soort, route, uitzoeken: [] });
				expect(uitzoeken).toHaveLength(list.filter((a) => a.antwoord === 'onbekend').length);
			})
		);
	});
	test('de redenen zijn echte antwoorden, en er is er geen zonder complex', () => {
		fc.assert(
			fc.property(antwoorden, (list) => {
				const { soort, redenen } = verhelder(list);
				expect(redenen.every((r) => list.includes(r) && r.antwoord === 'ja')).toBe(true);
				expect(redenen.length > 0).toBe(soort === 'complex');
			})
		);
	});
});

describe('de volgorde van oplossingen', () => {
	test('wie elke stap bekijkt of uitlegt, slaat niets over', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...OPLOSSINGEN),
				fc.array(
					fc.record({ bekeken: fc.boolean(), reden: fc.constantFrom('', ' ', 'Kan niet') }),
					{
						minLength: 5,
						maxLength: 5
					}
				),
				(oplossing, list) => {
					const stappen = Object.fromEntries(OPLOSSINGEN.map((stap, i) => [stap, list[i]!]));
					const before = OPLOSSINGEN.slice(0, OPLOSSINGEN.indexOf(oplossing));
					const bare = before.filter(
						(stap) => !stappen[stap]!.bekeken && !stappen[stap]!.reden.trim()
					);
					expect(onuitgelegd(oplossing, stappen)).toEqual(bare);
				}
			)
		);
	});
	test('eigen kracht vraagt nooit om uitleg', () => {
		expect(onuitgelegd('eigen_kracht', {})).toEqual([]);
		expect(onuitgelegd('professional', {})).toEqual(OPLOSSINGEN.slice(0, 4));
	});
});

describe('het formulier', () => {
	const vragen = [
		{ vraag: 'Gevaar?', uitleg: '', telt: 'crisis' as const },
		{ vraag: 'Schulden?', uitleg: '', telt: 'weegt' as const }
	];
	const read = (values: Record<string, string>) => {
		const form = new FormData();
		for (const [name, value] of Object.entries(values)) form.set(name, value);
		return readForm(verhelderingSchema(vragen), form);
	};
	const goed = { v_0: 'nee', v_1: 'onbekend', oplossing: 'netwerk', bekeken_eigen_kracht: 'ja' };

	test('leest antwoorden en stappen', () => {
		const answer = read(goed);
		expect(answer).toMatchObject({
			ok: true,
			data: {
				soort: 'enkelvoudig',
				route: 'generalist',
				stappen: { eigen_kracht: { bekeken: true } },
				antwoorden: [{ antwoord: 'nee' }, { vraag: 'Schulden?', antwoord: 'onbekend' }]
			}
		});
	});
	test.each([
		[{ v_0: '' }, { v_0: 'fout_verplicht' }],
		[{ oplossing: 'buurt' }, { reden_netwerk: 'fout_stap_uitleg' }],
		[{ anders: 'specialist' }, { reden: 'fout_verplicht' }]
	])('%j: %j', (change, errors) => {
		expect(read({ ...goed, ...change } as typeof goed)).toMatchObject({ ok: false, errors });
	});
	test('de professional mag anders oordelen, met een reden', () => {
		const answer = read({
			...goed,
			v_0: 'ja',
			anders: 'generalist',
			reden: 'Gevaar is voorbij'
		} as never);
		expect(answer).toMatchObject({
			ok: true,
			data: { voorstel_route: 'nu', soort: 'enkelvoudig', reden: 'Gevaar is voorbij' }
		});
	});
	test('alleen wat naar de generalist gaat is enkelvoudig', () => {
		expect(oordeelVan('generalist').soort).toBe('enkelvoudig');
		expect(oordeelVan('outreach').soort).toBe('complex');
	});
});

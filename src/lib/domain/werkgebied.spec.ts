import { describe, expect, test } from 'vitest';
import type { Schaal } from './aanbod.ts';
import { isInWijk, isTijdelijkDicht, werktVoor } from './werkgebied.ts';

const GEMEENTE = new Map([
	['batau', 'nieuwegein'],
	['galecop', 'nieuwegein'],
	['loerik', 'houten']
]);
const waar = (id: string) => ({ id, gemeente_id: GEMEENTE.get(id)! });
const op = (wijk_id: string | null, gemeente_id: string | null = null) => ({
	wijk_id,
	gemeente_id: gemeente_id ?? GEMEENTE.get(wijk_id ?? '') ?? null
});
const WIJKEN = ['batau', 'galecop', 'loerik'];

describe('voor wie in een wijk woont', () => {
	test.each<[string, Schaal | null, string[], ReturnType<typeof op>[], string]>([
		['wijk, waar het staat', 'wijk', [], [op('batau')], 'batau'],
		['wijk, werkgebied gaat voor waar het staat', 'wijk', ['galecop'], [op('batau')], 'galecop'],
		['wijk, twee wijken', 'wijk', ['galecop', 'loerik'], [], 'galecop loerik'],
		['wijk, nergens bekend', 'wijk', [], [], ''],
		['bovenwijks, eigen wijken', 'bovenwijks', ['galecop'], [op('batau')], 'galecop'],
		['bovenwijks, anders de gemeente', 'bovenwijks', [], [op('batau')], 'batau galecop'],
		['stedelijk, waar het staat', 'stedelijk', [], [op('batau')], 'batau galecop'],
		['stedelijk, gemeente van de wijken', 'stedelijk', ['loerik'], [], 'loerik'],
		[
			'stedelijk, op twee plekken',
			'stedelijk',
			[],
			[op('batau'), op('loerik')],
			'batau galecop loerik'
		],
		['stedelijk, alleen de gemeente bekend', 'stedelijk', [], [op(null, 'houten')], 'loerik'],
		['stedelijk, adres geheim', 'stedelijk', [], [], 'batau galecop loerik'],
		['regionaal', 'regionaal', [], [op('loerik')], 'batau galecop loerik'],
		['onbekend, met plek', null, [], [op('loerik')], 'loerik'],
		['onbekend, met wijken', null, ['batau'], [op('loerik')], 'batau'],
		['onbekend, zonder plek', null, [], [], 'batau galecop loerik']
	])('%s', (_, schaal, wijken, locaties, verwacht) => {
		const werkt = WIJKEN.filter((id) =>
			werktVoor({ schaal, wijken, locaties }, waar(id), GEMEENTE)
		);
		expect(werkt.join(' ')).toBe(verwacht);
	});
});

describe('in de wijk zelf', () => {
	test.each<[string, Schaal | null, string[], string | null, boolean]>([
		['staat er', 'stedelijk', [], 'batau', true],
		['is alleen voor deze wijk', 'wijk', ['batau'], null, true],
		['werkt er, staat elders', 'bovenwijks', ['batau'], 'galecop', false],
		['staat elders', 'wijk', [], 'galecop', false]
	])('%s', (_, schaal, wijken, plek, verwacht) => {
		const locaties = plek ? [op(plek)] : [];
		expect(isInWijk({ schaal, wijken, locaties }, { id: 'batau' })).toBe(verwacht);
	});
});

test.each([
	[null, null, false],
	['2026-12-01', '2026-12-10', true],
	['2026-12-04', null, true],
	['2026-11-01', '2026-12-03', false],
	['2026-11-01', '2026-12-04', true],
	['2026-12-05', null, false]
])('dicht van %s tot en met %s, op 4 december: %s', (dicht_van, dicht_tot, verwacht) => {
	expect(isTijdelijkDicht({ dicht_van, dicht_tot }, '2026-12-04')).toBe(verwacht);
});

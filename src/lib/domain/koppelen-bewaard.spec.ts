import { expect, test } from 'vitest';
import { bewaardeRedenen, leesRedenen } from './koppelen-bewaard.ts';
import type { Twijfel, Voor } from './koppelen.ts';

test('redenen komen terug zoals ze bewaard zijn', () => {
	const voor: Voor[] = [{ code: 'gebied', gebieden: ['regie'] }, { code: 'vrij' }];
	const twijfel: Twijfel[] = [{ code: 'ander_gebied' }];
	const kept: unknown = JSON.parse(JSON.stringify(bewaardeRedenen({ voor, twijfel })));
	expect(leesRedenen(kept as unknown[])).toMatchObject({ voor, twijfel });
});

test('wat geen reden is, telt niet mee', () => {
	expect(leesRedenen(['x', null, { code: 'vrij' }])).toEqual({ voor: [], twijfel: [] });
});

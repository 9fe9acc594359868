import { expect, test } from 'vitest';
import { perDag } from './inzage';

const day = (op: string) => op.slice(0, 10);
const seen = (op: string, wie: string, wat = 'traject') => ({ op, wie, wat });

test('wie op een dag vaker kijkt, staat er een keer, met alles wat is bekeken', () => {
	expect(
		perDag(
			[
				seen('2026-11-20T15:00', 'Daan'),
				seen('2026-11-20T14:00', 'Daan', 'dossier'),
				seen('2026-11-20T13:00', 'Daan'),
				seen('2026-11-20T12:00', 'Petra'),
				seen('2026-11-19T12:00', 'Daan')
			],
			day
		)
	).toEqual([
		{ dag: '2026-11-20', wie: 'Daan', wat: ['traject', 'dossier'] },
		{ dag: '2026-11-20', wie: 'Petra', wat: ['traject'] },
		{ dag: '2026-11-19', wie: 'Daan', wat: ['traject'] }
	]);
});

test('zonder inzage is er niets', () => {
	expect(perDag([], day)).toEqual([]);
});

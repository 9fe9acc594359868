import { expect, test } from 'vitest';
import { bouwIndex, zoek } from '../zoeken.ts';
import { AANBOD } from './aanbod.fixture.ts';
import { SYNONIEMEN } from './synoniemen.ts';

const eigen = [{ zegt: 'bakkie pleur, blauwtje', bedoelt: 'koffie', ook: 'inloop' }];

test.each(['bakkie pleur', 'blauwtje'])('een eigen woord van de gemeente, %s, telt mee', (q) => {
	expect(zoek(bouwIndex(AANBOD), q).treffers[0]?.id).not.toBe('koffie');
	expect(zoek(bouwIndex(AANBOD, eigen), q).treffers[0]?.id).toBe('koffie');
});

test('er staan minstens tweehonderd groepen in de lijst, elk met wat men zegt en bedoelt', () => {
	expect(SYNONIEMEN.length).toBeGreaterThanOrEqual(200);
	for (const { zegt, bedoelt } of SYNONIEMEN) expect([zegt, bedoelt]).not.toContain('');
});

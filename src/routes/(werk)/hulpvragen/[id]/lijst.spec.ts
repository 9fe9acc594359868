import { expect, test } from 'vitest';
import type { KoppelingStatus } from '$lib/domain/koppeling.ts';
import { kies, lijst } from './lijst.ts';

const koppeling = (vrijwilliger_id: string, status: KoppelingStatus) => ({
	vrijwilliger_id,
	aanbod_id: null,
	status
});

test('wie al is voorgesteld of nee zei staat niet nog eens in de lijst', () => {
	const mensen = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
	const al = [
		koppeling('a', 'voorgesteld'),
		koppeling('b', 'afgewezen'),
		koppeling('c', 'ingetrokken'),
		koppeling('d', 'beeindigd')
	];
	expect(kies(mensen, al).map((k) => k.id)).toEqual(['c', 'd', 'e']);
});

test('de lijst houdt de volgorde, kort in en telt alles', () => {
	const mensen = Array.from({ length: 60 }, (_, i) => ({
		id: String(i),
		past: i < 20,
		tegen: [],
		naam: `n${i}`,
		organisatie: 'o',
		voor: []
	}));
	const { past, aantal, niet, aantal_niet } = lijst(mensen);
	expect(past.map((k) => k.id).slice(0, 3)).toEqual(['0', '1', '2']);
	expect([past.length, aantal, niet.length, aantal_niet]).toEqual([15, 20, 20, 40]);
	expect(Object.keys(niet[0]!)).toEqual(['id', 'naam', 'organisatie', 'tegen']);
});

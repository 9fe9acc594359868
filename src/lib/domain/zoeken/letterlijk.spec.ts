import { expect, test } from 'vitest';
import { bouwIndex, zoek, type ZoekDocument } from '../zoeken.ts';

const offer = (id: string, naam: string): ZoekDocument => ({
	id,
	naam,
	organisatie: '',
	soort: 'inloop',
	samenvatting: '',
	omschrijving: '',
	trefwoorden: [],
	resultaatgebieden: [],
	doelgroepen: [],
	plaatsen: [],
	wijken: []
});

test('het getypte woord gaat boven een zeldzaam woord dat hetzelfde betekent', () => {
	const buurtkamers = Array.from({ length: 12 }, (_, i) =>
		offer(`b${i}`, `Buurtkamer nummer ${i}`)
	);
	const index = bouwIndex([...buurtkamers, offer('a', 'Het Anker (inloophuis)')]);
	const ids = zoek(index, 'buurtkamer').treffers.map((t) => t.id);
	expect(ids.indexOf('a')).toBe(12);
});

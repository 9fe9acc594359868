import { expect, test } from 'vitest';
import { bouwIndex, zoek, type ZoekDocument } from '../zoeken.ts';

const offer = (id: string, naam: string, omschrijving = ''): ZoekDocument => ({
	id,
	naam,
	organisatie: '',
	soort: '',
	samenvatting: '',
	omschrijving,
	trefwoorden: [],
	resultaatgebieden: [],
	doelgroepen: [],
	plaatsen: [],
	wijken: []
});
/** Long texts that mention coffee once. */
const tekst = `${'Wij doen van alles voor iedereen in dorp en stad. '.repeat(20)} Na afloop is er koffie.`;
const zijdelings = Array.from({ length: 40 }, (_, i) => offer(`z${i}`, `Iets anders ${i}`, tekst));

test('wat er maar zijdelings bij hoort, valt weg als er genoeg is dat past', () => {
	const raak = Array.from({ length: 10 }, (_, i) => offer(`k${i}`, `Koffie aan tafel ${i}`));
	const ids = zoek(bouwIndex([...raak, ...zijdelings]), 'koffie').treffers.map((t) => t.id);
	expect(ids.toSorted()).toEqual(raak.map((d) => d.id).toSorted());
});

test('is er weinig dat past, dan blijft staan wat erop lijkt', () => {
	const ids = zoek(bouwIndex([offer('k', 'Koffie'), ...zijdelings]), 'koffie').treffers;
	expect(ids[0]?.id).toBe('k');
	expect(ids.length).toBeGreaterThanOrEqual(8);
});

import { expect, test } from 'vitest';
import { bouwIndex, zoek } from '../zoeken.ts';
import { AANBOD } from './aanbod.fixture.ts';
import { waarom } from './waarom.ts';

const index = bouwIndex(AANBOD);
function redenen(q: string, id: string) {
	const { treffers, gelezen } = zoek(index, q);
	const treffer = treffers.find((t) => t.id === id);
	return waarom(
		AANBOD.find((d) => d.id === id)!,
		gelezen,
		treffer?.woorden ?? []
	);
}

test.each([
	['ik ben zo alleen', 'bezoek', 'zo alleen', 'eenzaam'],
	['heg knippen', 'tuin', 'heg', 'tuin'],
	['winterjas', 'kleding', 'winterjas', 'kleding']
])('bij %j staat in woorden waarom %s past', (q, id, woord, door) => {
	const gevonden = redenen(q, id);
	expect(gevonden[0]?.woord).toContain(woord);
	expect(gevonden[0]?.door).toContain(door);
});

test('wat in de naam staat, hoeft niet uitgelegd', () => {
	expect(redenen('boodschappendienst', 'boodschap')).toEqual([]);
});

test('tussen aanhalingstekens wordt niets verbeterd', () => {
	expect(zoek(index, 'computr').bedoelde).toBe('computer');
	expect(zoek(index, '"computr"').bedoelde).toBeNull();
});

test.each([
	['ik wil vrijwilligerswerk doen', true],
	['ik wil iets voor een ander doen', true],
	['aanmelden als vrijwilliger', true],
	['ik zoek een vrijwilliger die mij helpt', false],
	['boodschappen', false]
])('%j is iemand die wil helpen: %s', (q, wil) => {
	expect(zoek(index, q).wilHelpen).toBe(wil);
});

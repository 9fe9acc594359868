import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bouwIndex, zoek } from '../zoeken.ts';
import { AANBOD } from './aanbod.fixture.ts';
import { pakIn, pakUit, snelDocumenten, type SnelAanbod } from './snel.ts';

const tekst = fc.stringMatching(/^[A-Za-zé']{1,12}( [a-z]{1,8})?$/);
const aanbod = fc.record({
	slug: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,5}){0,2}$/),
	naam: tekst,
	soort: fc.constantFrom('inloop', 'maatje', ''),
	plaats: fc.constantFrom('Vianen', 'Houten', ''),
	trefwoorden: fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 8 })
});
const sleutel = (a: SnelAanbod) => JSON.stringify(a);

test('wat is ingepakt, komt er precies zo weer uit', () => {
	fc.assert(
		fc.property(fc.array(aanbod), (lijst) => {
			const terug = pakUit(JSON.parse(JSON.stringify(pakIn(lijst, []))));
			expect(terug.map(sleutel).sort()).toEqual(lijst.map(sleutel).sort());
		})
	);
});

test.each([
	['computr les', 'Computerles voor beginners'],
	['ik ben zo alleen', 'Bezoekmaatjes'],
	['eet tafel', 'Open Eettafel'],
	['taalmaat', 'Taalmaatje Lekstroom']
])('de suggesties zoeken als de site: %s', (q, naam) => {
	const snel = pakUit(
		pakIn(
			AANBOD.map((d) => ({
				slug: d.id,
				naam: d.naam,
				soort: d.soort,
				plaats: '',
				trefwoorden: d.trefwoorden
			})),
			[]
		)
	);
	const { treffers } = zoek(bouwIndex(snelDocumenten(snel)), q);
	expect(treffers.slice(0, 3).map((t) => snel[Number(t.id)]?.naam)).toContain(naam);
});

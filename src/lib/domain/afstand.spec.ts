import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afstand, grenzen, ligtIn, type Coordinaat, rondom } from './afstand.ts';

const nieuwegein = { lat: 52.0292, lng: 5.0806 };
const vianen = { lat: 51.9925, lng: 5.0917 };
const groningen = { lat: 53.2192, lng: 6.5667 };

const coordinaat: fc.Arbitrary<Coordinaat> = fc.record({
	lat: fc.double({ min: 50, max: 54, noNaN: true }),
	lng: fc.double({ min: 3, max: 8, noNaN: true })
});

describe('afstand', () => {
	test.each([
		['Nieuwegein–Vianen', nieuwegein, vianen, 4_150],
		['Nieuwegein–Groningen', nieuwegein, groningen, 166_200],
		['een graad op de evenaar', { lat: 0, lng: 0 }, { lat: 0, lng: 1 }, 111_195]
	])('%s klopt op een half procent', (_, a, b, meters) => {
		expect(Math.abs(afstand(a, b) / meters - 1)).toBeLessThan(0.005);
	});

	test('heen is even ver als terug, en naar jezelf is nul', () => {
		fc.assert(
			fc.property(coordinaat, coordinaat, (a, b) => {
				expect(afstand(a, a)).toBe(0);
				expect(afstand(a, b)).toBeCloseTo(afstand(b, a), 6);
			})
		);
	});

	test('een omweg is nooit korter', () => {
		fc.assert(
			fc.property(coordinaat, coordinaat, coordinaat, (a, b, c) => {
				expect(afstand(a, c)).toBeLessThanOrEqual(afstand(a, b) + afstand(b, c) + 1e-6);
			})
		);
	});
});

describe('grenzen', () => {
	test('zonder punten is er geen gebied', () => {
		expect(grenzen([])).toBeNull();
	});

	test('elk punt ligt binnen de grenzen van de lijst', () => {
		fc.assert(
			fc.property(fc.array(coordinaat, { minLength: 1 }), (punten) => {
				const box = grenzen(punten)!;
				expect(punten.every((p) => ligtIn(p, box))).toBe(true);
			})
		);
	});

	test('een punt buiten de rand ligt er niet in', () => {
		expect(ligtIn(groningen, grenzen([nieuwegein, vianen])!)).toBe(false);
	});
});

test('rond een plek ligt wat dichterbij is, en niet wat verder is', () => {
	const box = rondom(nieuwegein, 4);
	expect(ligtIn(nieuwegein, box)).toBe(true);
	expect(afstand(nieuwegein, { ...nieuwegein, lat: box.noord })).toBeCloseTo(4000, -2);
	expect(afstand(nieuwegein, { ...nieuwegein, lng: box.oost })).toBeCloseTo(4000, -2);
	expect(ligtIn(groningen, box)).toBe(false);
});

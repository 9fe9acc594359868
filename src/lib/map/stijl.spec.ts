import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { basisStijl } from './basisstijl.ts';
import { withPoints } from './lagen.ts';
import { fromZoom, toLabels, type PlaatsRij } from './plaatsen.ts';
import { toAttention, toGeoJson } from './punten.ts';
import { pointTheme, styleUrlFor, withAttribution } from './stijlbron.ts';

const RIJEN: PlaatsRij[] = [
	['Utrecht', 5.12, 52.09, '0344', 290529, 0],
	['Lopik', 4.95, 51.97, '0331', 14013, 0],
	['Oog in Al', 5.08, 52.08, '0344', 0, 1]
];
const PDOK =
	'https://api.pdok.nl/kadaster/brt-achtergrondkaart/ogc/v1/styles/standaard__webmercatorquad?f=mapbox';

describe.each(['licht', 'donker'] as const)('de eigen kaart, %s', (thema) => {
	const stijl = basisStijl(thema, 'https://voorbeeld.nl/kaart', RIJEN);

	test('is met onze punten erop een geldige stijl', () => {
		const compleet = withPoints(stijl, thema, toGeoJson([]), toAttention([], null, null));
		expect(validateStyleMin(compleet)).toEqual([]);
	});

	test('haalt geen letters of plaatjes van buiten', () => {
		expect(stijl.glyphs).toBeUndefined();
		expect(stijl.sprite).toBeUndefined();
	});

	test('noemt de bronnen die de licenties vragen', () => {
		const bron = stijl.sources.basis as { attribution?: string };
		expect(bron.attribution).toContain('OpenStreetMap');
		expect(bron.attribution).toContain('GeoNames');
	});
});

describe('plaatsnamen', () => {
	test('een stad komt eerder in beeld dan een dorp, een buurt als laatste', () => {
		const zooms = RIJEN.map(fromZoom);
		expect(zooms).toEqual(zooms.toSorted((a, b) => a - b));
		expect(new Set(zooms).size).toBe(3);
	});

	test('de volgorde van de lijst is de voorrang op de kaart', () => {
		expect(toLabels(RIJEN).features.map((f) => f.properties.rang)).toEqual([0, 1, 2]);
	});
});

describe('een stijl van buiten', () => {
	test('van PDOK heeft een donkere kaart, een andere blijft zoals hij is', () => {
		expect(styleUrlFor(PDOK, 'donker')).toContain('darkmode__webmercatorquad');
		expect(styleUrlFor(PDOK, 'licht')).toBe(PDOK);
		expect(styleUrlFor('https://kaart.nl/standaard__x', 'donker')).not.toContain('darkmode');
		expect(pointTheme(PDOK, 'donker')).toBe('donker');
		expect(pointTheme('https://kaart.nl/s.json', 'donker')).toBe('licht');
		expect(pointTheme(null, 'donker')).toBe('donker');
	});

	test('van PDOK noemt altijd het Kadaster', () => {
		const style = { version: 8, layers: [], sources: { brt: { type: 'vector', tiles: [] } } };
		const met = withAttribution(style as Parameters<typeof withAttribution>[0], PDOK);
		expect(met.sources.brt).toMatchObject({ attribution: 'Kaartgegevens © Kadaster' });
	});
});

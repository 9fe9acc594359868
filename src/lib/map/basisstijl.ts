import type {
	ExpressionSpecification,
	FillLayerSpecification,
	StyleSpecification,
	VariableAnchorOffsetCollectionSpecification
} from 'maplibre-gl';
import { KLEUREN } from './kleuren.ts';
import { toLabels, type PlaatsRij } from './plaatsen.ts';
import type { Thema } from './types.ts';

/** The licences (ODbL, CC BY 4.0) ask for these names on the map. */
const BRON =
	'<a href="https://www.openstreetmap.org/copyright">© OpenStreetMap</a> · ' +
	'<a href="https://www.geonames.org/">GeoNames</a>';

/** One family: MapLibre draws it from the page's own font, so there are no font files to fetch. */
const LETTER = ['Atkinson Hyperlegible Next Variable'];

/** Where a name may go when a group of points lies on the place itself, nearest first. */
const NAAST: VariableAnchorOffsetCollectionSpecification = [
	...['center', [0, 0], 'top', [0, 1], 'bottom', [0, -1], 'left', [1.4, 0], 'right', [-1.4, 0]],
	...['top', [0, 2], 'bottom', [0, -2], 'left', [2.4, 0], 'right', [-2.4, 0]],
	...['top', [0, 3], 'bottom', [0, -3]]
] as VariableAnchorOffsetCollectionSpecification;

const byZoom = (...stops: number[]): ExpressionSpecification =>
	['interpolate', ['exponential', 1.6], ['zoom'], ...stops] as unknown as ExpressionSpecification;

/** Complete style of the offline base layer: land, water, names. Needs nothing from elsewhere. */
export function basisStijl(
	thema: Thema,
	basisUrl: string,
	plaatsen: PlaatsRij[]
): StyleSpecification {
	const kleur = KLEUREN[thema];
	const area = (id: string, soort: string, fill: string): FillLayerSpecification => ({
		id,
		type: 'fill',
		source: 'basis',
		filter: ['==', ['get', 'soort'], soort],
		paint: { 'fill-color': fill, 'fill-antialias': false }
	});
	return {
		version: 8,
		sources: {
			basis: { type: 'geojson', data: basisUrl, attribution: BRON, tolerance: 0.2 },
			plaatsen: { type: 'geojson', data: toLabels(plaatsen) }
		},
		layers: [
			{ id: 'water', type: 'background', paint: { 'background-color': kleur.water } },
			area('buitenland', 'buitenland', kleur.buitenland),
			area('nederland', 'nederland', kleur.land),
			{
				id: 'grens',
				type: 'line',
				source: 'basis',
				filter: ['==', ['get', 'soort'], 'nederland'],
				paint: { 'line-color': kleur.grens, 'line-width': 0.8 }
			},
			{
				id: 'rivier',
				type: 'line',
				source: 'basis',
				filter: ['==', ['get', 'soort'], 'rivier'],
				layout: { 'line-cap': 'round', 'line-join': 'round' },
				paint: {
					'line-color': kleur.rivier,
					'line-width': [
						'interpolate',
						['exponential', 1.6],
						['zoom'],
						6,
						['match', ['get', 'rang'], 1, 1, 0],
						9,
						['match', ['get', 'rang'], 1, 2.5, 1],
						14,
						['match', ['get', 'rang'], 1, 16, 7]
					],
					// Centre lines off by up to some 200 m: gone before that could mislead.
					'line-opacity': byZoom(13, 1, 14.5, 0)
				}
			},
			{
				id: 'riviernaam',
				type: 'symbol',
				source: 'basis',
				minzoom: 9.5,
				maxzoom: 14,
				filter: ['==', ['get', 'soort'], 'rivier'],
				layout: {
					'symbol-placement': 'line',
					'symbol-spacing': 420,
					'text-field': ['get', 'naam'],
					'text-font': LETTER,
					'text-size': 12,
					'text-letter-spacing': 0.08,
					'text-max-angle': 25
				},
				paint: {
					'text-color': kleur.naamWater,
					'text-halo-color': kleur.land,
					'text-halo-width': 1.5
				}
			},
			{
				id: 'plaatsnaam',
				type: 'symbol',
				source: 'plaatsen',
				filter: ['>=', ['zoom'], ['get', 'vanaf']],
				layout: {
					'symbol-sort-key': ['get', 'rang'],
					'text-field': ['get', 'naam'],
					'text-font': LETTER,
					'text-size': [
						'interpolate',
						['linear'],
						['zoom'],
						6,
						['interpolate', ['linear'], ['get', 'groot'], 1e5, 12, 5e5, 14],
						12,
						['interpolate', ['linear'], ['get', 'groot'], 0, 12, 1e4, 14, 2e5, 19]
					],
					'text-max-width': 8,
					'text-padding': 4,
					'text-variable-anchor-offset': NAAST,
					'text-justify': 'auto'
				},
				paint: {
					'text-color': ['case', ['<', ['get', 'groot'], 4000], kleur.naamZacht, kleur.naam],
					'text-halo-color': kleur.land,
					'text-halo-width': 1.5
				}
			}
		]
	};
}

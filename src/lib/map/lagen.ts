import type * as GeoJSON from 'geojson';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { KLEUREN } from './kleuren.ts';
import type { Thema } from './types.ts';

export const MAX_ZOOM = 18;
export const BRON_PUNTEN = 'dichtbij-punten';
export const BRON_AANDACHT = 'dichtbij-aandacht';
/** What can be clicked: a cluster or a single point. */
export const LAGEN_KLIKBAAR = ['dichtbij-groep', 'dichtbij-punt'];

/** Name of the image with a count; drawn when the map asks for it, see `telbeeld.ts`. */
export const TELBEELD = 'dichtbij-aantal';

/**
 * Clusters up to the deepest zoom, so that what lies on one spot stays one circle with a count and
 * never hides behind its neighbour. Counts are images: a style from elsewhere has other fonts.
 */
function sources(punten: GeoJSON.FeatureCollection, aandacht: GeoJSON.FeatureCollection) {
	return {
		[BRON_PUNTEN]: {
			type: 'geojson',
			data: punten,
			cluster: true,
			clusterRadius: 60,
			maxzoom: MAX_ZOOM + 1,
			clusterMaxZoom: MAX_ZOOM
		},
		[BRON_AANDACHT]: { type: 'geojson', data: aandacht }
	} satisfies Record<string, SourceSpecification>;
}

function layers(thema: Thema): LayerSpecification[] {
	const kleur = KLEUREN[thema];
	return [
		{
			id: 'dichtbij-groep',
			type: 'circle',
			source: BRON_PUNTEN,
			filter: ['has', 'point_count'],
			paint: {
				'circle-color': kleur.punt,
				'circle-radius': ['step', ['get', 'point_count'], 15, 10, 18, 100, 22, 1000, 26],
				'circle-stroke-color': kleur.rand,
				'circle-stroke-width': 2
			}
		},
		{
			id: 'dichtbij-punt',
			type: 'circle',
			source: BRON_PUNTEN,
			filter: ['!', ['has', 'point_count']],
			paint: {
				'circle-color': kleur.punt,
				'circle-radius': ['interpolate', ['linear'], ['zoom'], 7, 6, 12, 9],
				'circle-stroke-color': kleur.rand,
				'circle-stroke-width': 2
			}
		},
		{
			id: 'dichtbij-aantal',
			type: 'symbol',
			source: BRON_PUNTEN,
			filter: ['has', 'point_count'],
			layout: {
				'icon-image': [
					'concat',
					`${TELBEELD}:${thema}:`,
					['to-string', ['get', 'point_count_abbreviated']]
				],
				'icon-allow-overlap': true,
				'icon-padding': 4
			}
		},
		{
			id: 'dichtbij-aandacht',
			type: 'circle',
			source: BRON_AANDACHT,
			paint: {
				'circle-color': kleur.accent,
				'circle-radius': ['match', ['get', 'rol'], 'geselecteerd', 11, 9],
				'circle-stroke-color': kleur.rand,
				'circle-stroke-width': 3
			}
		},
		{
			id: 'dichtbij-ring',
			type: 'circle',
			source: BRON_AANDACHT,
			filter: ['==', ['get', 'rol'], 'geselecteerd'],
			paint: {
				'circle-opacity': 0,
				'circle-radius': 17,
				'circle-stroke-color': kleur.accent,
				'circle-stroke-width': 3
			}
		}
	];
}

/** Puts our points on top of any base style. */
export function withPoints(
	base: StyleSpecification,
	thema: Thema,
	punten: GeoJSON.FeatureCollection,
	aandacht: GeoJSON.FeatureCollection
): StyleSpecification {
	return {
		...base,
		sources: { ...base.sources, ...sources(punten, aandacht) },
		layers: [...base.layers, ...layers(thema)]
	};
}

import type * as GeoJSON from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { BRON_PUNTEN, LAGEN_KLIKBAAR, MAX_ZOOM } from './lagen.ts';
import { sameSpot } from './punten.ts';
import type { KaartGebeurtenissen } from './types.ts';

/** Half the side of the square around a finger in which a point counts as hit (44 px targets). */
const FINGER_PX = 14;
const MOUSE_PX = 4;

/** A group larger than this is always zoomed into first. */
const MAX_CHOICES = 100;

function hit(map: MapLibreMap, { point }: MapMouseEvent, margin: number) {
	const found = map.queryRenderedFeatures(
		[
			[point.x - margin, point.y - margin],
			[point.x + margin, point.y + margin]
		],
		{ layers: LAGEN_KLIKBAAR.filter((layer) => map.getLayer(layer)) }
	);
	const distance = (f: (typeof found)[number]) => {
		const [lng, lat] = (f.geometry as GeoJSON.Point).coordinates as [number, number];
		return map.project([lng, lat]).dist(point);
	};
	return found.sort((a, b) => distance(a) - distance(b))[0];
}

/** Zooms into a cluster, or hands over its ids when no zoom level can part them. */
async function openCluster(
	map: MapLibreMap,
	clusterId: number,
	center: [number, number],
	on: KaartGebeurtenissen
) {
	const source = map.getSource<GeoJSONSource>(BRON_PUNTEN);
	if (!source) return;
	const [zoom, leaves] = await Promise.all([
		source.getClusterExpansionZoom(clusterId),
		source.getClusterLeaves(clusterId, MAX_CHOICES, 0)
	]);
	const places = leaves.map((l) => (l.geometry as GeoJSON.Point).coordinates as [number, number]);
	if (zoom > MAX_ZOOM || (leaves.length < MAX_CHOICES && sameSpot(places)))
		on.onselectgroep(leaves.map((l) => String(l.properties?.id)));
	else map.easeTo({ center, zoom }, { doorBezoeker: true });
}

/** Clicks, taps and hovering over points and clusters. */
export function listenToPointer(map: MapLibreMap, on: KaartGebeurtenissen) {
	let marked: string | null = null;
	const mark = (id: string | null) => {
		if (id !== marked) on.onmark((marked = id));
	};

	map.on('click', async (event) => {
		const feature = hit(map, event, FINGER_PX);
		if (!feature) return;
		const center = (feature.geometry as GeoJSON.Point).coordinates as [number, number];
		const { cluster_id: clusterId, id } = feature.properties;
		if (clusterId === undefined) on.onselect(String(id));
		else await openCluster(map, Number(clusterId), center, on);
	});
	map.on('mousemove', (event) => {
		if (map.isMoving()) return;
		const feature = hit(map, event, MOUSE_PX);
		map.getCanvas().style.cursor = feature ? 'pointer' : '';
		mark(feature?.properties.id === undefined ? null : String(feature.properties.id));
	});
	map.on('mouseout', () => mark(null));
}

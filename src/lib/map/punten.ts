import type * as GeoJSON from 'geojson';
import type { KaartPunt } from './types.ts';

export type PuntEigenschappen = { id: string };
export type Punten = GeoJSON.FeatureCollection<GeoJSON.Point, PuntEigenschappen>;

const feature = ({
	id,
	lat,
	lng
}: KaartPunt): GeoJSON.Feature<GeoJSON.Point, PuntEigenschappen> => ({
	type: 'Feature',
	properties: { id },
	geometry: { type: 'Point', coordinates: [lng, lat] }
});

const valid = ({ lat, lng }: KaartPunt) => Math.abs(lat) <= 90 && Math.abs(lng) <= 180;

/** Points for the clustered source; a point without a usable place is left out. */
export function toGeoJson(punten: KaartPunt[]): Punten {
	return { type: 'FeatureCollection', features: punten.filter(valid).map(feature) };
}

/** The selected and the marked point, drawn on top and outside the clusters. */
export function toAttention(
	punten: KaartPunt[],
	geselecteerd: string | null,
	gemarkeerd: string | null
): GeoJSON.FeatureCollection<GeoJSON.Point, { rol: 'geselecteerd' | 'gemarkeerd' }> {
	const roles = [
		['gemarkeerd', gemarkeerd],
		['geselecteerd', geselecteerd]
	] as const;
	return {
		type: 'FeatureCollection',
		features: roles.flatMap(([rol, id]) =>
			punten
				.filter((p) => p.id === id && valid(p))
				.map((p) => ({ ...feature(p), properties: { rol } }))
		)
	};
}

/** Do all points lie within a few metres, so that zooming in cannot part them? */
export function sameSpot(places: [number, number][]): boolean {
	const [first, ...rest] = places;
	return (
		!first ||
		rest.every(([lng, lat]) => Math.abs(lng - first[0]) < 5e-5 && Math.abs(lat - first[1]) < 3e-5)
	);
}

import type * as GeoJSON from 'geojson';

/** Row of `static/kaart/plaatsen.json`: name, lng, lat, gemeente code, inhabitants, 1 = a quarter. */
export type PlaatsRij = [string, number, number, string, number, 0 | 1];

/** From which zoom level a name may show: big towns first, quarters last. */
export function fromZoom([, , , , inwoners, part]: PlaatsRij): number {
	if (part) return 13;
	if (inwoners >= 250_000) return 5;
	if (inwoners >= 100_000) return 7;
	if (inwoners >= 40_000) return 8.5;
	if (inwoners >= 15_000) return 9.75;
	if (inwoners >= 4_000) return 10.75;
	return 11.5;
}

/** Names as label points, the most important first (`rang` 0). */
export function toLabels(
	rijen: PlaatsRij[]
): GeoJSON.FeatureCollection<
	GeoJSON.Point,
	{ naam: string; vanaf: number; rang: number; groot: number }
> {
	return {
		type: 'FeatureCollection',
		features: rijen.map((rij, rang) => ({
			type: 'Feature',
			properties: { naam: rij[0], vanaf: fromZoom(rij), rang, groot: rij[4] },
			geometry: { type: 'Point', coordinates: [rij[1], rij[2]] }
		}))
	};
}

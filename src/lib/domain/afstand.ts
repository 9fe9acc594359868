/** A place on earth in degrees (WGS 84). */
export type Coordinaat = { lat: number; lng: number };

export type Grenzen = { west: number; zuid: number; oost: number; noord: number };

const EARTH_RADIUS_M = 6_371_008.8;
const rad = (degrees: number) => (degrees * Math.PI) / 180;

/** Distance in metres as the crow flies (haversine; within 0.5 % of the real ellipsoid). */
export function afstand(a: Coordinaat, b: Coordinaat): number {
	const h =
		Math.sin(rad(b.lat - a.lat) / 2) ** 2 +
		Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lng - a.lng) / 2) ** 2;
	return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Smallest box around the points; null without points. */
export function grenzen(punten: Iterable<Coordinaat>): Grenzen | null {
	let box: Grenzen | null = null;
	for (const { lat, lng } of punten) {
		box ??= { west: lng, zuid: lat, oost: lng, noord: lat };
		box.west = Math.min(box.west, lng);
		box.oost = Math.max(box.oost, lng);
		box.zuid = Math.min(box.zuid, lat);
		box.noord = Math.max(box.noord, lat);
	}
	return box;
}

/** Is the point in the box, edges included? */
export function ligtIn(punt: Coordinaat, box: Grenzen): boolean {
	return (
		punt.lng >= box.west && punt.lng <= box.oost && punt.lat >= box.zuid && punt.lat <= box.noord
	);
}

/** A box around a place that reaches `km` in each direction, in the Netherlands and as near the equator. */
export function rondom({ lat, lng }: Coordinaat, km: number): Grenzen {
	const noord = km / 111.2;
	const oost = noord / Math.cos(rad(lat));
	return { west: lng - oost, zuid: lat - noord, oost: lng + oost, noord: lat + noord };
}

/**
 * Rivers as centre lines. The source has rivers as polygons cut into shreds by its simplification,
 * useless as areas, but each shred still lies in the river. A named route runs from shred to shred,
 * guided by a few known places along it; long steps cost more, so it stays in the river bed.
 */
export type Punt = [lng: number, lat: number];

/** Known places (rounded) along each river, from mouth or fork to fork. */
const ROUTES: { naam: string; rang: 1 | 2; via: Punt[] }[] = [
	{
		naam: 'Lek',
		rang: 1,
		via: [
			[4.635, 51.886],
			[4.83, 51.93],
			[5.1, 51.995],
			[5.335, 51.965]
		]
	},
	{
		naam: 'Nederrijn',
		rang: 1,
		via: [
			[5.335, 51.965],
			[5.58, 51.955],
			[5.91, 51.975],
			[5.96, 51.96]
		]
	},
	{
		naam: 'Waal',
		rang: 1,
		via: [
			[4.98, 51.822],
			[5.25, 51.81],
			[5.43, 51.882],
			[5.86, 51.853],
			[6.03, 51.875]
		]
	},
	{
		naam: 'Merwede',
		rang: 1,
		via: [
			[4.65, 51.82],
			[4.82, 51.82],
			[4.98, 51.822]
		]
	},
	{
		naam: 'Rijn',
		rang: 1,
		via: [
			[5.96, 51.96],
			[6.03, 51.875],
			[6.24, 51.83],
			[6.6, 51.66],
			[6.72, 51.45]
		]
	},
	{
		naam: 'IJssel',
		rang: 1,
		via: [
			[5.96, 51.96],
			[6.13, 52.01],
			[6.19, 52.14],
			[6.15, 52.25],
			[6.06, 52.5],
			[5.91, 52.56]
		]
	},
	{
		naam: 'Maas',
		rang: 1,
		via: [
			[5.08, 51.74],
			[5.44, 51.815],
			[5.74, 51.765],
			[5.96, 51.7],
			[6.16, 51.37],
			[5.98, 51.2]
		]
	},
	{
		naam: 'Maas',
		rang: 1,
		via: [
			[5.98, 51.2],
			[5.8, 51.1],
			[5.7, 50.85],
			[5.6, 50.65]
		]
	},
	{
		naam: 'Amsterdam-Rijnkanaal',
		rang: 2,
		via: [
			[5.0, 52.33],
			[5.02, 52.17],
			[5.078, 52.09],
			[5.115, 52.033],
			[5.24, 51.98],
			[5.33, 51.975]
		]
	},
	{
		naam: 'Overijsselse Vecht',
		rang: 2,
		via: [
			[6.1, 52.54],
			[6.42, 52.52],
			[6.62, 52.57]
		]
	}
];

const KM_LNG = 68.5;
const KM_LAT = 111.2;
const km = (a: Punt, b: Punt) => Math.hypot((a[0] - b[0]) * KM_LNG, (a[1] - b[1]) * KM_LAT);

function centroid(ring: Punt[]): { punt: Punt; km2: number } {
	let [area, x, y] = [0, 0, 0];
	for (let i = 0; i + 1 < ring.length; i++) {
		const [a, b] = [ring[i]!, ring[i + 1]!];
		const cross = a[0] * b[1] - b[0] * a[1];
		area += cross;
		x += (a[0] + b[0]) * cross;
		y += (a[1] + b[1]) * cross;
	}
	return {
		punt: area ? [x / (3 * area), y / (3 * area)] : ring[0]!,
		km2: (Math.abs(area) / 2) * KM_LNG * KM_LAT
	};
}

/** Dijkstra over all points, a step costs its length squared. */
function shortestPath(points: Punt[], from: number, to: number): Punt[] {
	const cost = points.map(() => Infinity);
	const prev = points.map(() => -1);
	const done = new Set<number>();
	cost[from] = 0;
	while (!done.has(to)) {
		let u = -1;
		for (let i = 0; i < points.length; i++)
			if (!done.has(i) && (u < 0 || cost[i]! < cost[u]!)) u = i;
		done.add(u);
		for (let v = 0; v < points.length; v++) {
			const c = cost[u]! + km(points[u]!, points[v]!) ** 2;
			if (c < cost[v]!) [cost[v], prev[v]] = [c, u];
		}
	}
	const path: Punt[] = [];
	for (let i = to; i >= 0; i = prev[i]!) path.unshift(points[i]!);
	return path;
}

/** Chaikin's corner cutting: two rounds make a calm curve. */
export function smooth(line: Punt[]): Punt[] {
	const out: Punt[] = [line[0]!];
	for (let i = 0; i + 1 < line.length; i++) {
		const [a, b] = [line[i]!, line[i + 1]!];
		out.push([0.75 * a[0] + 0.25 * b[0], 0.75 * a[1] + 0.25 * b[1]]);
		out.push([0.25 * a[0] + 0.75 * b[0], 0.25 * a[1] + 0.75 * b[1]]);
	}
	return [...out, line.at(-1)!];
}

const round = ([lng, lat]: Punt): Punt => [+lng.toFixed(4), +lat.toFixed(4)];

/** Shreds smaller than this are ditches and rounding noise. */
const MIN_KM2 = 0.01;

export function rivieren(rings: Punt[][]) {
	const shreds = rings
		.map(centroid)
		.filter((c) => c.km2 >= MIN_KM2)
		.map((c) => c.punt);
	const snap = (p: Punt): Punt => {
		const best = shreds.reduce((a, b) => (km(p, b) < km(p, a) ? b : a));
		return km(p, best) < 2 ? best : p;
	};
	return ROUTES.map(({ naam, rang, via }) => {
		const stops = via.map(snap);
		const [w, e] = [Math.min(...stops.map((p) => p[0])), Math.max(...stops.map((p) => p[0]))];
		const near = shreds.filter((p) => p[0] > w - 0.2 && p[0] < e + 0.2);
		const points = [...near, ...stops];
		const line = stops
			.slice(1)
			.flatMap((_, i) =>
				shortestPath(points, near.length + i, near.length + i + 1).slice(i ? 1 : 0)
			);
		const unique = line.filter((p, i) => i === 0 || km(p, line[i - 1]!) > 0.05);
		return {
			type: 'Feature' as const,
			properties: { soort: 'rivier', naam, rang },
			geometry: { type: 'LineString' as const, coordinates: smooth(smooth(unique)).map(round) }
		};
	});
}

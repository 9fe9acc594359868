export type Punt = { lat: number; lng: number };
export type PuntUitslag = { punt: Punt | null; fout: string | null };

const NL = { lat: [50.5, 53.8], lng: [3.0, 7.4] } as const;
const within = (n: number, [min, max]: readonly [number, number]) => n >= min && n <= max;

/** A number as people write it: `52.1`, `52,1`. NaN when it is none, null when there is nothing. */
export function getal(waarde: unknown): number | null {
	if (typeof waarde === 'number') return waarde;
	const text = String(waarde ?? '').trim();
	if (!text) return null;
	return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

/**
 * A point from two values. Nothing is repaired in silence: 0,0, swapped values and impossible
 * values give no point and a sentence. Rijksdriehoek metres are converted.
 */
export function leesPunt(breedte: unknown, lengte: unknown): PuntUitslag {
	const [lat, lng] = [getal(breedte), getal(lengte)];
	if (lat === null && lng === null) return { punt: null, fout: null };
	if (lat === null || lng === null)
		return { punt: null, fout: 'Van het punt is maar één van de twee getallen ingevuld.' };
	if (!Number.isFinite(lat) || !Number.isFinite(lng))
		return {
			punt: null,
			fout: `‘${breedte}, ${lengte}’ is geen punt: we verwachten twee getallen.`
		};
	if (lat === 0 && lng === 0)
		return { punt: null, fout: 'Het punt 0,0 ligt in zee. We nemen het niet over.' };
	if (isRd(lng, lat)) return { punt: fromRd(lng, lat), fout: null };
	if (within(lat, NL.lng) && within(lng, NL.lat))
		return {
			punt: null,
			fout: 'Breedte en lengte lijken verwisseld. We nemen het punt niet over.'
		};
	if (!within(lat, [-90, 90]) || !within(lng, [-180, 180]))
		return {
			punt: null,
			fout: `Het punt ${lat}, ${lng} kan niet bestaan. We nemen het niet over.`
		};
	return { punt: { lat, lng }, fout: null };
}

/** Rijksdriehoekscoördinaten: metres, x 0–300 km, y 300–630 km. */
export function isRd(x: number, y: number): boolean {
	return within(x, [1000, 300_000]) && within(y, [300_000, 630_000]);
}

/** Schreutelkamp and Strang van Hees (2001), good to a metre or so. */
export function fromRd(x: number, y: number): Punt {
	const dx = (x - 155_000) * 1e-5;
	const dy = (y - 463_000) * 1e-5;
	const sum = (terms: number[][]) =>
		terms.reduce((t, [p = 0, q = 0, k = 0]) => t + k * dx ** p * dy ** q, 0) / 3600;
	const lat = sum([
		[0, 1, 3235.65389], [2, 0, -32.58297], [0, 2, -0.2475], [2, 1, -0.84978], [0, 3, -0.0655],
		[2, 2, -0.01709], [1, 0, -0.00738], [4, 0, 0.0053], [2, 3, -0.00039], [4, 1, 0.00033],
		[1, 1, -0.00012]
	]); // prettier-ignore
	const lng = sum([
		[1, 0, 5260.52916], [1, 1, 105.94684], [1, 2, 2.45656], [3, 0, -0.81885], [1, 3, 0.05594],
		[3, 1, -0.05607], [0, 1, 0.01199], [3, 2, -0.00256], [1, 4, 0.00128], [0, 2, 0.00022],
		[2, 0, -0.00022], [5, 0, 0.00026]
	]); // prettier-ignore
	const round = (n: number) => Math.round(n * 1e6) / 1e6;
	return { lat: round(52.1551744 + lat), lng: round(5.38720621 + lng) };
}

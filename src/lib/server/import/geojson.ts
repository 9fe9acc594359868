import { jsonTekst } from './json-lijst.ts';
import { meld, weiger, type Lezing } from './lezing.ts';
import { fromRd, isRd, leesPunt, type PuntUitslag } from './punt.ts';
import { leesGebied, type Gebiedregels } from './gebieden.ts';
import { leesRijen } from './rijen.ts';
import type { Bronrij } from './rij.ts';
import type { Kaart } from './velden.ts';

interface Feature {
	type: 'Feature';
	id?: string | number;
	geometry: { type: string; coordinates: unknown } | null;
	properties: Record<string, unknown> | null;
}

export interface Collectie {
	type: 'FeatureCollection';
	name?: string;
	features: Feature[];
}

export function isGeojson(value: unknown): value is Collectie {
	const v = value as Collectie | null;
	return v?.type === 'FeatureCollection' && Array.isArray(v.features);
}

/** Points become aanbod at a locatie, areas become gebieden; one file may hold both. */
export function leesGeojson(
	lezing: Lezing,
	{ features }: Collectie,
	kaart: Kaart,
	regels: Gebiedregels
) {
	const punten: Bronrij[] = [];
	features.forEach((feature, i) => {
		const rij = i + 1;
		const type = feature?.geometry?.type ?? '';
		if (type === 'Polygon' || type === 'MultiPolygon') {
			const coordinates = naarGraden(feature.geometry?.coordinates);
			const properties = tekstwaarden(feature.properties);
			leesGebied(lezing, { rij, properties, geometry: { type, coordinates } }, regels);
		} else if (type === 'LineString' || type === 'MultiLineString') {
			weiger(
				lezing,
				'locaties',
				{ rij },
				'Een lijn kunnen we niet gebruiken: we verwachten een punt of een vlak.'
			);
		} else {
			const id = feature?.id === undefined ? undefined : String(feature.id);
			const waarden = tekstwaarden(feature?.properties);
			punten.push({ rij, waarden, punt: puntVan(feature), ...(id ? { id } : {}) });
		}
	});
	if (!punten.length) return;
	const kolommen = [...new Set(punten.flatMap((p) => Object.keys(p.waarden)))];
	leesRijen(lezing, kolommen, punten, kaart);
	const zonder = punten.filter((p) => !p.punt?.punt && !p.punt?.fout).length;
	if (zonder)
		meld(lezing, { rij: null }, `${zonder} keer staat er geen punt. We nemen de rest wel over.`);
}

function puntVan(feature: Feature | null): PuntUitslag {
	const { type, coordinates } = feature?.geometry ?? {};
	const pair = type === 'MultiPoint' ? (coordinates as unknown[])?.[0] : coordinates;
	if (!Array.isArray(pair)) return { punt: null, fout: null };
	return leesPunt(pair[1], pair[0]);
}

function tekstwaarden(properties: Record<string, unknown> | null | undefined) {
	return Object.fromEntries(Object.entries(properties ?? {}).map(([k, v]) => [k, jsonTekst(v)]));
}

/** Rijksdriehoek to degrees where needed, and never a third dimension. */
function naarGraden(coordinates: unknown): never {
	if (!Array.isArray(coordinates)) return coordinates as never;
	const [x, y] = coordinates;
	if (typeof x !== 'number' || typeof y !== 'number') return coordinates.map(naarGraden) as never;
	if (!isRd(x, y)) return [x, y] as never;
	const { lat, lng } = fromRd(x, y);
	return [lng, lat] as never;
}

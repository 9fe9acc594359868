import type { GebiedInvoer } from '../../domain/invoer.ts';
import { neemOp, weiger, type Lezing } from './lezing.ts';
import { gelijk } from './velden.ts';

type Soort = GebiedInvoer['soort'];

export interface Gebiedregels {
	/** `--gemeente`: for files that do not say which gemeente they are about. */
	gemeente: string | null;
}

/** Names of CBS, PDOK and Amsterdam, most specific kind first. */
const NAMEN: Record<Soort, { code: string[]; naam: string[] }> = {
	buurt: { code: ['cbsbuurtcode', 'buurtcode', 'bucode'], naam: ['buurtnaam', 'bunaam', 'buurt'] },
	wijk: { code: ['cbswijkcode', 'wijkcode', 'wkcode'], naam: ['wijknaam', 'wknaam', 'wijk'] },
	stadsdeel: { code: ['stadsdeelcode'], naam: ['stadsdeelnaam', 'stadsdeel'] },
	gemeente: { code: ['gemeentecode', 'gmcode'], naam: ['gemeentenaam', 'gmnaam', 'gemeente'] }
};
const VOORVOEGSEL: Record<string, Soort> = { BU: 'buurt', WK: 'wijk', GM: 'gemeente' };

export interface Bronvlak {
	rij: number;
	properties: Record<string, string>;
	geometry: { type: 'Polygon' | 'MultiPolygon'; coordinates: never };
}

export function leesGebied(lezing: Lezing, vlak: Bronvlak, regels: Gebiedregels) {
	const { rij, properties, geometry } = vlak;
	const values = new Map(Object.entries(properties).map(([k, v]) => [gelijk(k), v]));
	const lees = (namen: string[]) => namen.map((n) => values.get(n)).find(Boolean) ?? null;
	const algemeen = lees(['identificatie', 'statcode', 'code']);
	const soort =
		(Object.keys(NAMEN) as Soort[]).find((s) => lees(NAMEN[s].naam)) ??
		VOORVOEGSEL[algemeen?.slice(0, 2) ?? ''];
	if (!soort) {
		const reden = 'We zien niet of dit een gemeente, wijk, buurt of stadsdeel is.';
		weiger(lezing, 'gebieden', { rij }, reden);
		return;
	}
	if (lees(['water', 'h2o']) === 'JA' || lees(['h2o']) === 'B') {
		weiger(lezing, 'gebieden', { rij }, 'Dit vlak is alleen water. We slaan het over.');
		return;
	}
	const code = lees(NAMEN[soort].code) ?? algemeen;
	const gemeente = soort === 'gemeente' ? null : (lees(NAMEN.gemeente.naam) ?? regels.gemeente);
	const gemeente_code = gemeentecode(
		soort === 'gemeente' ? code : (lees(NAMEN.gemeente.code) ?? code)
	);
	const naam = lees(NAMEN[soort].naam) ?? lees(['naam', 'statnaam', 'name']) ?? '';
	const buiten = buitenNederland(geometry.coordinates);
	if (buiten) {
		weiger(lezing, 'gebieden', { rij, kolom: 'geometry' }, buiten);
		return;
	}
	neemOp(lezing, 'gebieden', { code, naam, soort, gemeente, gemeente_code, geometry }, { rij });
}

/** `GM0363`, `0363`, or the four digits inside a CBS code of a wijk or buurt. */
function gemeentecode(code: string | null): string | null {
	const digits = /^(?:GM|WK|BU)?(\d{4})/.exec(code ?? '')?.[1];
	return digits ? `GM${digits}` : null;
}

function buitenNederland(coordinates: unknown): string | null {
	let first: unknown = coordinates;
	while (Array.isArray(first) && Array.isArray(first[0])) first = first[0];
	const [lng, lat] = Array.isArray(first) ? (first as number[]) : [];
	if (typeof lng !== 'number' || typeof lat !== 'number') return 'Dit vlak heeft geen punten.';
	if (lng > 50 && lng < 54 && lat > 3 && lat < 8) return 'Breedte en lengte lijken verwisseld.';
	if (lng < 3 || lng > 8 || lat < 50 || lat > 54) return 'Dit vlak ligt niet in Nederland.';
	return null;
}

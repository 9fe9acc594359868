import { dienst, organisatieVan } from '../../domain/hsds.ts';
import type { Bron } from '../../domain/hsds/bron.ts';
import type { Hsds } from '../../domain/hsds/schoon.ts';
import { profielAdres } from '../hsds/pakket.ts';
import { alsPakketCsv } from './csv.ts';

/** Nested key of HSDS → its table; the order is that in which the files are written. */
const TABELLEN: Record<string, string> = {
	organization: 'organizations',
	services: 'services',
	location: 'locations',
	service_at_locations: 'service_at_location',
	phones: 'phones',
	addresses: 'addresses',
	schedules: 'schedules',
	service_areas: 'service_areas',
	languages: 'languages',
	cost_options: 'cost_options',
	capacities: 'service_capacities',
	unit: 'units',
	accessibility: 'accessibility',
	attributes: 'attributes',
	taxonomy_term: 'taxonomy_terms'
};
/** The column of a child that names its parent. An attribute names it itself, with `link_id`. */
const OUDER: Record<string, string> = {
	organizations: 'organization_id',
	services: 'service_id',
	locations: 'location_id',
	service_at_location: 'service_at_location_id'
};

/** Every file of a tabular data package by name: the same records as in JSON, one table per kind. */
export function pakketBestanden(bron: Bron, origin: string): Map<string, string> {
	const tabellen = new Map<string, Map<string, Record<string, unknown>>>();
	const rijen = (tabel: string) => {
		const found = tabellen.get(tabel);
		if (found) return found;
		const made = new Map<string, Record<string, unknown>>();
		tabellen.set(tabel, made);
		return made;
	};
	for (const tabel of Object.values(TABELLEN)) rijen(tabel);
	for (const o of bron.organisaties.values()) plat('organizations', organisatieVan(bron, o, 'bij'));
	for (const a of bron.aanbod.values()) plat('services', dienst(bron, a, true));
	const { taxonomies, terms } = bron.taxonomieen;
	for (const taxonomy of taxonomies) rijen('taxonomies').set(taxonomy.id, taxonomy);
	for (const term of terms) rijen('taxonomy_terms').set(term.id, { ...term });

	const bestanden = new Map<string, string>();
	for (const [tabel, records] of tabellen) {
		if (!records.size) continue;
		const rows = [...records.values()];
		const kolommen = [...new Set(rows.flatMap((row) => Object.keys(row)))];
		bestanden.set(`${tabel}.csv`, alsPakketCsv(kolommen, rows));
	}
	bestanden.set('datapackage.json', beschrijving([...bestanden.keys()], origin));
	return bestanden;

	function plat(tabel: string, record: Hsds, ouder: Record<string, string> = {}) {
		const row: Record<string, unknown> = { ...ouder };
		rijen(tabel).set(record.id, row);
		for (const [key, value] of Object.entries(record)) {
			const naar = TABELLEN[key];
			if (!naar || typeof value !== 'object') row[key] = value;
			else if (Array.isArray(value)) {
				const terug = OUDER[tabel] && naar !== 'attributes' ? { [OUDER[tabel]]: record.id } : {};
				for (const kind of value as Hsds[]) plat(naar, kind, terug);
			} else {
				row[`${key}_id`] = (value as Hsds).id;
				plat(naar, value as Hsds);
			}
		}
	}
}

function beschrijving(bestanden: string[], origin: string): string {
	const pakket = {
		name: 'dichtbij-export',
		profile: profielAdres(origin),
		resources: bestanden.map((path) => ({ name: path.replace('.csv', ''), path }))
	};
	return `${JSON.stringify(pakket, null, '\t')}\n`;
}

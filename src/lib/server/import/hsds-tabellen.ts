import type { Rij } from './csv.ts';

/** One record of a HSDS table with the file and row it came from. */
export interface HsdsRij extends Rij {
	bestand: string;
}
export type Tabellen = Map<string, HsdsRij[]>;

/** Table names of HSDS 1.x, 2.x, 3.x and Ohana → one name. */
const TABELLEN: Record<string, string> = {
	organization: 'organization',
	organizations: 'organization',
	service: 'service',
	services: 'service',
	location: 'location',
	locations: 'location',
	services_at_location: 'service_at_location',
	service_at_location: 'service_at_location',
	service_at_locations: 'service_at_location',
	phone: 'phone',
	phones: 'phone',
	address: 'address',
	addresses: 'address',
	physical_address: 'address',
	physical_addresses: 'address',
	schedule: 'schedule',
	schedules: 'schedule',
	regular_schedule: 'schedule',
	regular_schedules: 'schedule',
	taxonomy: 'taxonomy_term',
	taxonomy_term: 'taxonomy_term',
	taxonomy_terms: 'taxonomy_term',
	attribute: 'attribute',
	attributes: 'attribute',
	service_taxonomy: 'attribute',
	services_taxonomy: 'attribute',
	cost_option: 'cost_option',
	cost_options: 'cost_option',
	language: 'language',
	languages: 'language',
	accessibility: 'accessibility'
};

export function tabelnaam(naam: string): string | null {
	return TABELLEN[naam.toLowerCase().replace(/\.csv$/, '')] ?? null;
}

/** A package has services or organisations under their own name. */
export function isHsdsNaam(naam: string): boolean {
	return ['organization', 'service'].includes(tabelnaam(naam) ?? '');
}

export function voegToe(tabellen: Tabellen, naam: string, rijen: HsdsRij[]) {
	tabellen.set(naam, [...(tabellen.get(naam) ?? []), ...rijen]);
}

/** Nested key → the table of its records, and the column that points back to the parent. */
const KINDEREN: Record<string, string> = {
	organization: 'organization',
	organizations: 'organization',
	services: 'service',
	service: 'service',
	locations: 'location',
	location: 'location',
	service_at_locations: 'service_at_location',
	phones: 'phone',
	addresses: 'address',
	schedules: 'schedule',
	attributes: 'attribute',
	cost_options: 'cost_option',
	languages: 'language',
	accessibility: 'accessibility',
	taxonomy_term: 'taxonomy_term'
};

type Json = Record<string, unknown>;

/** Is this JSON a HSDS service, organisation, page of them, or tables by file name? */
export function isHsdsJson(value: unknown): boolean {
	const first = eerste(value);
	if (!first || typeof first !== 'object') return false;
	if (Object.keys(first).some((k) => /\.csv$/.test(k) && isHsdsNaam(k))) return true;
	if (typeof first.id !== 'string' || typeof first.name !== 'string') return false;
	return ['organization', 'organization_id', 'services', 'legal_status', 'status'].some(
		(k) => k in first
	);
}

function eerste(value: unknown): Json | null {
	const v = value as Json | unknown[] | null;
	const list = Array.isArray(v) ? v : Array.isArray(v?.contents) ? v.contents : [v];
	return (list[0] as Json | undefined) ?? null;
}

/** Nested HSDS 3 JSON → the same tables as the CSV form; records that repeat count once. */
export function platteTabellen(value: unknown, bestand: string): Tabellen {
	const tabellen: Tabellen = new Map();
	const gezien = new Set<string>();
	const v = value as Json | unknown[];
	const items = (Array.isArray(v) ? v : Array.isArray(v.contents) ? v.contents : [v]) as Json[];
	items.forEach((item, i) => {
		const byFile = Object.keys(item).filter((k) => /\.csv$/.test(k) && tabelnaam(k));
		if (byFile.length) {
			for (const k of byFile)
				for (const [n, r] of (item[k] as Json[]).entries()) add(tabelnaam(k)!, r, {}, n + 1);
			return;
		}
		const isService = 'organization_id' in item || 'organization' in item || 'status' in item;
		add(isService ? 'service' : 'organization', item, {}, i + 1);
	});
	return tabellen;

	function add(tabel: string, item: Json, ouder: Record<string, string>, rij: number) {
		const id = item.id === undefined ? '' : String(item.id);
		const waarden: Record<string, string> = { ...ouder };
		for (const [key, child] of Object.entries(item)) {
			if (child === null || typeof child !== 'object') {
				if (child !== null && child !== undefined && child !== '')
					waarden[key] = String(child).trim();
				continue;
			}
			const naar = KINDEREN[key];
			if (!naar) continue;
			for (const kind of [child].flat() as Json[]) {
				if (!Array.isArray(child) && kind.id !== undefined) waarden[`${key}_id`] = String(kind.id);
				const terug: Record<string, string> =
					Array.isArray(child) && id ? { [`${tabel}_id`]: id } : {};
				if (naar === 'attribute' && id) terug.link_id = id;
				add(naar, kind, terug, rij);
			}
		}
		const key = `${tabel}:${id || JSON.stringify(waarden)}:${ouder.service_id ?? ''}:${ouder.location_id ?? ''}`;
		const once = ['organization', 'service', 'location'].includes(tabel) ? `${tabel}:${id}` : key;
		if (gezien.has(once)) return;
		gezien.add(once);
		voegToe(tabellen, tabel, [{ bestand, rij, waarden }]);
	}
}

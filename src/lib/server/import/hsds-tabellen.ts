import type { Rij } from './csv.ts';

/** One record of a HSDS table with the file and row it came from. */
export interface HsdsRij extends Rij {
	bestand: string;
}
export type Tabellen = Map<string, HsdsRij[]>;

/** Table names of HSDS 1.x, 2.x, 3.x and Ohana → one name. */
const TABELLEN: Record<string, string> = {
	service_area: 'service_area',
	service_areas: 'service_area',
	required_document: 'required_document',
	required_documents: 'required_document',
	service_capacity: 'service_capacity',
	service_capacities: 'service_capacity',
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
	const key = naam
		.trim()
		.toLowerCase()
		.replace(/\.csv$/, '');
	return Object.hasOwn(TABELLEN, key) ? TABELLEN[key]! : null;
}

/** A package has services or organisations under their own name. */
export function isHsdsNaam(naam: string): boolean {
	return ['organization', 'service'].includes(tabelnaam(naam) ?? '');
}

export function voegToe(tabellen: Tabellen, naam: string, rijen: HsdsRij[]) {
	const list = tabellen.get(naam);
	if (!list) tabellen.set(naam, [...rijen]);
	else for (const r of rijen) list.push(r);
}

type Json = Record<string, unknown>;

export function isObject(v: unknown): v is Json {
	return typeof v === 'object' && v !== null && !Array.isArray(v);
}

/** The records of a file: a list, a page of an API, or one record. */
export function hsdsItems(value: unknown): unknown[] {
	if (Array.isArray(value)) return value;
	if (!isObject(value)) return [];
	for (const key of ['contents', 'services', 'organizations', 'locations'])
		if (Array.isArray(value[key]) && value.id === undefined) return value[key];
	return [value];
}

/** Which table one record of HSDS JSON belongs to. */
export function hsdsSoort(item: unknown): string | null {
	if (!isObject(item)) return null;
	if (Object.keys(item).some((k) => /\.csv$/.test(k) && isHsdsNaam(k))) return 'pakket';
	const has = (...keys: string[]) => keys.some((k) => k in item);
	if (has('id') && isObject(item.location) && has('service', 'service_id'))
		return 'service_at_location';
	if (!has('id') || !has('name')) return null;
	if (has('organization', 'organization_id', 'status', 'service_at_locations')) return 'service';
	if (has('location_type', 'latitude') && !has('naam')) return 'location';
	return has(
		'services',
		'legal_status',
		'tax_status',
		'year_incorporated',
		'organization_identifiers'
	)
		? 'organization'
		: null;
}

/** Is this JSON a HSDS service, organisation, location, page of them, or tables by file name? */
export function isHsdsJson(value: unknown): boolean {
	return hsdsItems(value).slice(0, 20).some(hsdsSoort);
}

/** Files of the standard that hold no offers: what they are, in a sentence. */
export function hsdsZonderAanbod(value: unknown): string | null {
	if (isObject(value)) {
		if ('openapi' in value || ('paths' in value && 'info' in value))
			return 'Dit beschrijft een API. Er staat geen aanbod in.';
		if ('openapi_url' in value && 'profile' in value && !('contents' in value))
			return 'Dit is het adreskaartje van een HSDS-API. Er staat geen aanbod in.';
		if ('$schema' in value || (value.type === 'object' && 'properties' in value))
			return 'Dit is een schema: het beschrijft velden. Er staat geen aanbod in.';
		if (Array.isArray(value.resources) && !('services' in value))
			return 'Dit beschrijft een pakket. Lees de hele map in, dan lezen we de tabellen.';
	}
	const [first] = hsdsItems(value);
	if (!isObject(first) || !('id' in first) || !('name' in first)) return null;
	if ('taxonomy' in first || 'taxonomy_detail' in first || 'parent_id' in first)
		return 'Dit zijn termen van een indeling (taxonomie). Er staat geen aanbod in.';
	return 'version' in first && 'uri' in first
		? 'Dit zijn indelingen (taxonomieën). Er staat geen aanbod in.'
		: null;
}

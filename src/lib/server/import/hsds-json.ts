import { hsdsItems, hsdsSoort, isObject, tabelnaam, voegToe } from './hsds-tabellen.ts';
import type { HsdsRij, Tabellen } from './hsds-tabellen.ts';
import { jsonTekst } from './json-lijst.ts';
import { meld, type Lezing } from './lezing.ts';

/** Nested key → the table of its records. */
const KINDEREN = new Map([
	['organization', 'organization'],
	['organizations', 'organization'],
	['services', 'service'],
	['service', 'service'],
	['locations', 'location'],
	['location', 'location'],
	['service_at_locations', 'service_at_location'],
	['phones', 'phone'],
	['addresses', 'address'],
	['schedules', 'schedule'],
	['attributes', 'attribute'],
	['cost_options', 'cost_option'],
	['languages', 'language'],
	['accessibility', 'accessibility'],
	['service_areas', 'service_area'],
	['required_documents', 'required_document'],
	['capacities', 'service_capacity'],
	['service_capacities', 'service_capacity'],
	['taxonomy_term', 'taxonomy_term']
]);
const ENKEL = ['organization', 'service', 'location', 'taxonomy_term'];
/** What a bare word means where a record belongs: `"languages": ["nl"]`. */
const KERN: Record<string, string> = { phone: 'number', required_document: 'document' };

/** Nested HSDS 3 JSON → the same tables as the CSV form; records that repeat count once. */
export function platteTabellen(lezing: Lezing, value: unknown): Tabellen {
	const tabellen: Tabellen = new Map();
	const gezien = new Map<string, HsdsRij>();
	const ongebruikt = new Map<string, number>();
	let nummer = 0;
	hsdsItems(value).forEach((item, i) => {
		const soort = hsdsSoort(item);
		if (!soort || !isObject(item)) {
			meld(lezing, { rij: i + 1 }, 'Dit is geen dienst, organisatie of locatie van HSDS.');
		} else if (soort === 'pakket') {
			for (const [k, records] of Object.entries(item)) {
				const tabel = tabelnaam(k);
				if (!tabel || !Array.isArray(records)) ongebruikt.set(k, 1);
				else
					records.forEach((r, n) =>
						isObject(r)
							? add(tabel, r, {}, n + 1, `${lezing.bestand}, ${k}`)
							: meld(lezing, { rij: n + 1, kolom: k }, 'Hier verwachten we een object.')
					);
			}
		} else add(soort, item, {}, i + 1, lezing.bestand);
	});
	for (const [key, rij] of ongebruikt)
		meld(lezing, { rij, kolom: key }, 'Dit onderdeel gebruiken we niet.');
	return tabellen;

	function add(
		tabel: string,
		item: Record<string, unknown>,
		ouder: Record<string, string>,
		rij: number,
		bestand: string
	) {
		const given = item.id === undefined || item.id === null ? '' : jsonTekst(item.id);
		const id = given || (ENKEL.includes(tabel) ? '' : `zonder-id-${++nummer}`);
		const waarden: Record<string, string> = { ...ouder, ...(id ? { id } : {}) };
		const row: HsdsRij = { bestand, rij, waarden };
		const key = `${tabel}:${id}`;
		const genest = !!ouder.genest;
		const eerder = ENKEL.includes(tabel) && id ? gezien.get(key) : undefined;
		for (const [k, child] of Object.entries(item)) {
			const naar = KINDEREN.get(k);
			if (child === null || child === undefined || child === '') continue;
			if (naar && typeof child === 'object') kinderen(k, naar, child);
			else if (naar && ['phone', 'language'].includes(naar)) kinderen(k, naar, [child]);
			else if (isObject(child) || (Array.isArray(child) && child.some(isObject)))
				ongebruikt.set(k, ongebruikt.get(k) ?? rij);
			else {
				if (Array.isArray(child) && child.length)
					meld(lezing, { bestand, rij, kolom: k }, 'Hier staat een lijst waar één waarde hoort.');
				waarden[k] = jsonTekst(child);
			}
		}
		delete waarden.genest;
		// A record inside another may repeat: it is the same one. At the top it is said twice, and refused.
		if (eerder && genest) {
			for (const [k, v] of Object.entries(waarden)) eerder.waarden[k] ||= v;
			return;
		}
		if (ENKEL.includes(tabel) && id && !eerder) gezien.set(key, row);
		voegToe(tabellen, tabel, [row]);

		function kinderen(k: string, naar: string, child: object) {
			const een = !Array.isArray(child);
			for (const kind of [child].flat() as unknown[]) {
				const record = isObject(kind) ? kind : { [KERN[naar] ?? 'name']: kind };
				if (een && isObject(kind) && kind.id !== undefined)
					waarden[`${naar}_id`] = jsonTekst(kind.id);
				const terug: Record<string, string> = { genest: 'ja' };
				if (!een && id) terug[`${tabel}_id`] = id;
				if (naar === 'attribute' && id) terug.link_id = id;
				add(naar, record, terug, rij, bestand);
			}
		}
	}
}

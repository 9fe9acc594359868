import type { HsdsRij, Tabellen } from './hsds-tabellen.ts';
import { meld, type Lezing } from './lezing.ts';
import { telefoonnummer } from './schoon.ts';
import { websiteAdres } from './uit-tekst.ts';
import { isEmail } from './waarden.ts';

/** The first of these columns that holds something. */
export function lees(r: HsdsRij, ...kolommen: string[]): string {
	return kolommen.map((k) => r.waarden[k]).find(Boolean) ?? '';
}

export function plek(r: HsdsRij, kolom: string | null = null) {
	return { bestand: r.bestand, rij: r.rij, kolom };
}

/** Rows of a table by the id they point at. */
export function groep(tabellen: Tabellen, tabel: string, kolom: string) {
	const map = Map.groupBy(tabellen.get(tabel) ?? [], (r) => lees(r, kolom));
	return (id: string): HsdsRij[] => (id ? (map.get(id) ?? []) : []);
}

/** The number to speak to somebody: no fax, no text telephone. */
export function telefoon(tabellen: Tabellen, kolom: string) {
	const van = groep(tabellen, 'phone', kolom);
	return (id: string): string | null => {
		const spoken = van(id).find((p) => !/fax|text|tty/i.test(lees(p, 'type', 'number_type')));
		const number = spoken ? telefoonnummer(lees(spoken, 'number')).nummer : '';
		if (!spoken || !number) return null;
		const extension = lees(spoken, 'extension');
		return extension ? `${number} toestel ${extension}` : number;
	};
}

/** Parts of a record that we know; of the rest the names are said, once per file. */
const GEBRUIKT: Record<string, string> = {
	organization: 'name description email website url',
	service:
		'name alternate_name description url website email status fees_description fees application_process eligibility_description eligibility minimum_age maximum_age required_documents service_areas keywords languages assured_date last_modified alert',
	location: 'name latitude longitude transportation accessibility',
	service_at_location: '',
	phone: 'number extension type number_type',
	address: 'address_1 address_2 city postal_code address_type country state_province region',
	schedule:
		'valid_from valid_to dtstart until freq interval byday byweekno bymonthday byyearday weekday description opens_at closes_at notes wkst count timezone',
	attribute: 'link_type link_entity value label taxonomy_detail',
	taxonomy_term:
		'code term name taxonomy description parent_name language taxonomy_detail term_uri',
	cost_option: 'option amount currency amount_description',
	language: 'code language name',
	accessibility: 'description accessibility details',
	service_area: 'name service_area description',
	required_document: 'document',
	service_capacity: 'available updated'
};

export function meldOngebruikt(lezing: Lezing, tabellen: Tabellen) {
	for (const [tabel, rijen] of tabellen) {
		const known = new Set((GEBRUIKT[tabel] ?? '').split(' '));
		for (const [bestand, list] of Map.groupBy(rijen, (r) => r.bestand)) {
			const found = list.flatMap((r) => Object.keys(r.waarden).filter((k) => r.waarden[k]));
			const rest = [...new Set(found)].filter((k) => !known.has(k) && !/(^|_)ids?$/.test(k));
			if (!rest.length) continue;
			const reden = `Van ${tabel} nemen we niet over: ${rest.slice(0, 20).join(', ').slice(0, 400)}.`;
			meld(lezing, { bestand, rij: null }, reden);
		}
	}
}

export function mail(lezing: Lezing, r: HsdsRij): string | null {
	const text = lees(r, 'email');
	if (!text || isEmail(text)) return text || null;
	meld(lezing, plek(r, 'email'), 'Dit is geen mailadres.');
	return null;
}

export function site(lezing: Lezing, r: HsdsRij): string | null {
	const text = lees(r, 'url', 'website');
	const url = websiteAdres(text);
	if (text && !url)
		meld(lezing, plek(r, r.waarden.url ? 'url' : 'website'), 'Dit is geen adres van een website.');
	return url;
}

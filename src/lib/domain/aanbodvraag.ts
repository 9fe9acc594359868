import type { ResultaatgebiedCode } from './resultaatgebieden.ts';
import type { SoortCode } from './soorten.ts';

/** Kilometres that the distance filter offers. */
export const AFSTANDEN = [1, 2, 5, 10, 25] as const;
export const PER_PAGINA = 20;

export const VINKJES = ['open', 'gratis', 'zonder_verwijzing', 'rolstoel', 'thuis'] as const;
export type Vinkje = (typeof VINKJES)[number];

/** What a visitor asks of /aanbod; lives in the URL and is read by aanbodvraag-lezen.ts. */
export interface AanbodVraag extends Record<Vinkje, boolean> {
	q: string;
	/** A postcode or the name of a place, as typed. */
	postcode: string;
	gebied: ResultaatgebiedCode[];
	soort: SoortCode[];
	/** Ids. */
	wijk: string[];
	/** Kilometres, null: any. */
	afstand: number | null;
	pagina: number;
}

/** Takes every filter off; the question and the place stay. */
export const ZONDER_FILTERS = {
	gebied: [],
	soort: [],
	wijk: [],
	afstand: null,
	open: false,
	gratis: false,
	zonder_verwijzing: false,
	rolstoel: false,
	thuis: false
} satisfies Partial<AanbodVraag>;

/** The address of this question; what is empty or default is left out, so that one question has one address. */
export function vraagUrl(vraag: AanbodVraag, anders: Partial<AanbodVraag> = {}): string {
	const next = { ...vraag, pagina: 1, ...anders };
	const params = new URLSearchParams();
	const add = (name: keyof AanbodVraag, value: string) => value && params.append(name, value);
	add('q', next.q);
	add('postcode', next.postcode);
	for (const name of ['gebied', 'soort', 'wijk'] as const)
		for (const value of next[name]) add(name, value);
	if (next.afstand) add('afstand', String(next.afstand));
	for (const name of VINKJES) if (next[name]) add(name, name === 'open' ? 'nu' : '1');
	if (next.pagina > 1) add('pagina', String(next.pagina));
	const query = params.toString();
	return query ? `/aanbod?${query}` : '/aanbod';
}

/** How many filters are on, for "Filters (2)". The question and the place are not filters. */
export function aantalFilters(vraag: AanbodVraag): number {
	return (
		vraag.gebied.length +
		vraag.soort.length +
		vraag.wijk.length +
		(vraag.afstand ? 1 : 0) +
		VINKJES.filter((name) => vraag[name]).length
	);
}

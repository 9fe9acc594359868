import type { Schaal, Vorm } from './aanbod.ts';
import type { Coordinaat, Grenzen } from './afstand.ts';
import type { ResultaatgebiedCode } from './resultaatgebieden.ts';
import type { SoortCode } from './soorten.ts';

/** Kilometres that the distance filter offers. */
export const AFSTANDEN = [1, 2, 5, 10, 25] as const;
export const PER_PAGINA = 20;

export const VINKJES = ['open', 'gratis', 'zonder_verwijzing', 'rolstoel'] as const;
export type Vinkje = (typeof VINKJES)[number];

/** Filters with several values, of which one is enough. */
export const LIJSTEN = ['gebied', 'soort', 'wijk', 'vorm', 'doelgroep', 'taal', 'schaal'] as const;
export type Lijst = (typeof LIJSTEN)[number];

/** What a visitor asks of /aanbod; lives in the URL and is read by aanbodvraag-lezen.ts. */
export interface AanbodVraag extends Record<Vinkje, boolean> {
	q: string;
	/** A postcode or the name of a place, as typed. */
	postcode: string;
	/** Where a device is, rounded to about 100 m; goes when a place is typed. */
	plek: Coordinaat | null;
	/** The part of the map to look in. */
	vak: Grenzen | null;
	gebied: ResultaatgebiedCode[];
	soort: SoortCode[];
	/** Ids. */
	wijk: string[];
	vorm: Vorm[];
	doelgroep: string[];
	/** Codes of languages. */
	taal: string[];
	schaal: Schaal[];
	/** Kilometres, null: any. */
	afstand: number | null;
	pagina: number;
}

/** Takes every filter off; the question and the place stay. */
export const ZONDER_FILTERS = {
	vak: null,
	gebied: [],
	soort: [],
	wijk: [],
	vorm: [],
	doelgroep: [],
	taal: [],
	schaal: [],
	afstand: null,
	open: false,
	gratis: false,
	zonder_verwijzing: false,
	rolstoel: false
} satisfies Partial<AanbodVraag>;

/** About 100 m in the Netherlands; a home cannot be told from its neighbours. */
const PLEK_DECIMALEN = 3;
const VAK_DECIMALEN = 4;
const round = (degrees: number, digits: number) => Number(degrees.toFixed(digits));

export function rondPlek({ lat, lng }: Coordinaat): Coordinaat {
	return { lat: round(lat, PLEK_DECIMALEN), lng: round(lng, PLEK_DECIMALEN) };
}

export function rondVak({ west, zuid, oost, noord }: Grenzen): Grenzen {
	const [w, z, o, n] = [west, zuid, oost, noord].map((degrees) => round(degrees, VAK_DECIMALEN));
	return { west: w!, zuid: z!, oost: o!, noord: n! };
}

/** Every field of a question as it stands in an address or in hidden fields of a form. */
export function vraagVelden(vraag: AanbodVraag): [keyof AanbodVraag, string][] {
	const fields: [keyof AanbodVraag, string][] = [];
	const add = (name: keyof AanbodVraag, value: string) => value && fields.push([name, value]);
	add('q', vraag.q);
	add('postcode', vraag.postcode);
	if (vraag.plek && !vraag.postcode) add('plek', `${vraag.plek.lat},${vraag.plek.lng}`);
	if (vraag.vak)
		add('vak', [vraag.vak.west, vraag.vak.zuid, vraag.vak.oost, vraag.vak.noord].join(','));
	for (const name of LIJSTEN) for (const value of vraag[name]) add(name, value);
	if (vraag.afstand) add('afstand', String(vraag.afstand));
	for (const name of VINKJES) if (vraag[name]) add(name, name === 'open' ? 'nu' : '1');
	if (vraag.pagina > 1) add('pagina', String(vraag.pagina));
	return fields;
}

/** The address of this question; what is empty or default is left out, so that one question has one address. */
export function vraagUrl(vraag: AanbodVraag, anders: Partial<AanbodVraag> = {}): string {
	const fields = vraagVelden({ ...vraag, pagina: 1, ...anders });
	const query = new URLSearchParams(fields).toString().replaceAll('%2C', ',');
	return query ? `/aanbod?${query}` : '/aanbod';
}

/** How many filters are on, for "Filters (2)". The question and the place are not filters. */
export function aantalFilters(vraag: AanbodVraag): number {
	return (
		LIJSTEN.reduce((sum, name) => sum + vraag[name].length, 0) +
		(vraag.afstand ? 1 : 0) +
		(vraag.vak ? 1 : 0) +
		VINKJES.filter((name) => vraag[name]).length
	);
}

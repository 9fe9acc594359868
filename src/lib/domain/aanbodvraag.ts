import { z } from 'zod';
import { RESULTAATGEBIEDEN } from './resultaatgebieden.ts';
import { SOORTEN } from './soorten.ts';

/** Kilometres that the distance filter offers. */
export const AFSTANDEN = [1, 2, 5, 10, 25] as const;
export const PER_PAGINA = 20;

const codes = <T extends readonly [string, ...string[]]>(known: T) =>
	z
		.array(z.string())
		.transform((values) => [...new Set(values)].filter((v): v is T[number] => known.includes(v)));
const flag = z.string().transform((value) => value === '1' || value === 'ja' || value === 'nu');

/**
 * What a visitor asks of /aanbod; lives in the URL. An unknown value is left out rather than
 * refused: an old link still shows a list.
 */
const schema = z.object({
	q: z.string().transform((q) => q.trim().slice(0, 200)),
	/** A postcode or the name of a place, as typed. */
	postcode: z.string().transform((text) => text.trim().slice(0, 80)),
	gebied: codes(RESULTAATGEBIEDEN),
	soort: codes(SOORTEN),
	wijk: z.array(z.guid()).catch([]),
	/** Kilometres, null: any. */
	afstand: z.coerce
		.number()
		.refine((km) => (AFSTANDEN as readonly number[]).includes(km))
		.nullable()
		.catch(null),
	open: flag,
	gratis: flag,
	zonder_verwijzing: flag,
	rolstoel: flag,
	thuis: flag,
	pagina: z.coerce.number().int().min(1).max(500).catch(1)
});
export type AanbodVraag = z.output<typeof schema>;
type Veld = keyof AanbodVraag;

export const VINKJES = ['open', 'gratis', 'zonder_verwijzing', 'rolstoel', 'thuis'] as const;
export type Vinkje = (typeof VINKJES)[number];

export function readVraag(params: URLSearchParams): AanbodVraag {
	const list = (name: string) => params.getAll(name).flatMap((value) => value.split(','));
	const text = (name: string) => params.get(name) ?? '';
	return schema.parse({
		q: text('q'),
		postcode: text('postcode'),
		gebied: list('gebied'),
		soort: list('soort'),
		wijk: list('wijk').filter(Boolean),
		afstand: params.get('afstand') || null,
		...Object.fromEntries(VINKJES.map((name) => [name, text(name)])),
		pagina: params.get('pagina') ?? 1
	});
}

/** The address of this question; what is empty or default is left out, so that one question has one address. */
export function vraagUrl(vraag: AanbodVraag, anders: Partial<AanbodVraag> = {}): string {
	const next = { ...vraag, pagina: 1, ...anders };
	const params = new URLSearchParams();
	const add = (name: Veld, value: string) => value && params.append(name, value);
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

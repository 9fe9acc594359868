import { z } from 'zod';
import { AFSTANDEN, VINKJES, vraagUrl, type AanbodVraag } from './aanbodvraag.ts';
import { RESULTAATGEBIEDEN } from './resultaatgebieden.ts';
import { SOORTEN } from './soorten.ts';
import { verwijderPersoonlijk } from './zoeken/persoonlijk.ts';

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
export function readVraag(params: URLSearchParams): AanbodVraag {
	const list = (name: string) => params.getAll(name).flatMap((value) => value.split(','));
	const text = (name: string) => (params.get(name) ?? '').replaceAll('\0', '');
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

/** The address to go to when somebody typed a BSN, telephone number or mail address; else null. */
export function zonderPersoonlijk(params: URLSearchParams): string | null {
	const q = verwijderPersoonlijk(params.get('q') ?? '');
	const postcode = verwijderPersoonlijk(params.get('postcode') ?? '');
	if (!q.verwijderd && !postcode.verwijderd) return null;
	const clean = vraagUrl(readVraag(params), { q: q.schoon, postcode: postcode.schoon });
	return `${clean}${clean.includes('?') ? '&' : '?'}weggehaald=1`;
}

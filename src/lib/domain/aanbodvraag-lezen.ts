import { z } from 'zod';
import { SCHALEN, VORMEN } from './aanbod.ts';
import {
	AFSTANDEN,
	LIJSTEN,
	rondPlek,
	rondVak,
	VINKJES,
	vraagUrl,
	type AanbodVraag
} from './aanbodvraag.ts';
import { RESULTAATGEBIEDEN } from './resultaatgebieden.ts';
import { SOORTEN } from './soorten.ts';
import { taalCode } from './taal.ts';
import { verwijderPersoonlijk } from './zoeken/persoonlijk.ts';

const codes = <T extends readonly [string, ...string[]]>(known: T) =>
	z
		.array(z.string())
		.transform((values) => [...new Set(values)].filter((v): v is T[number] => known.includes(v)));
/** Codes that only the data know. */
const anyCodes = z
	.array(z.string())
	.transform((values) =>
		[...new Set(values)].filter((v) => /^[a-z][a-z_-]{1,39}$/.test(v)).slice(0, 20)
	);
/** Degrees apart by commas, near the Netherlands; else null. */
const degrees = <T>(count: number, make: (numbers: number[]) => T | null) =>
	z.string().transform((text) => {
		const parts = text.split(',');
		if (parts.length !== count || !parts.every((part) => /^\d{1,2}(\.\d{1,15})?$/.test(part)))
			return null;
		return make(parts.map(Number));
	});
const inLand = (lat: number, lng: number) => lat >= 50 && lat <= 54.5 && lng >= 1.5 && lng <= 9;
const flag = z.string().transform((value) => value === '1' || value === 'ja' || value === 'nu');

/**
 * What a visitor asks of /aanbod; lives in the URL. An unknown value is left out rather than
 * refused: an old link still shows a list.
 */
const schema = z.object({
	q: z.string().transform((q) => q.trim().slice(0, 200)),
	/** A postcode or the name of a place, as typed. */
	postcode: z.string().transform((text) => text.trim().slice(0, 80)),
	plek: degrees(2, ([lat, lng]) =>
		inLand(lat!, lng!) ? rondPlek({ lat: lat!, lng: lng! }) : null
	),
	vak: degrees(4, ([west, zuid, oost, noord]) => {
		const vak = rondVak({ west: west!, zuid: zuid!, oost: oost!, noord: noord! });
		const order = vak.west < vak.oost && vak.zuid < vak.noord;
		return order && inLand(vak.zuid, vak.west) && inLand(vak.noord, vak.oost) ? vak : null;
	}),
	gebied: codes(RESULTAATGEBIEDEN),
	soort: codes(SOORTEN),
	wijk: z.array(z.guid()).catch([]),
	vorm: codes(VORMEN),
	doelgroep: anyCodes,
	taal: z
		.array(z.string())
		.transform((values) => [...new Set(values.flatMap((v) => taalCode(v) ?? []))].slice(0, 20)),
	schaal: codes(SCHALEN),
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
	pagina: z.coerce.number().int().min(1).max(500).catch(1)
});
export function readVraag(params: URLSearchParams): AanbodVraag {
	const list = (name: string) => params.getAll(name).flatMap((value) => value.split(','));
	const text = (name: string) => (params.get(name) ?? '').replaceAll('\0', '');
	const lists = Object.fromEntries(LIJSTEN.map((name) => [name, list(name).filter(Boolean)]));
	// until there were three ways apart, one box said "at home, online or by telephone"
	if (text('thuis') === '1') lists.vorm = ['thuis', 'online', 'telefoon', ...(lists.vorm ?? [])];
	const postcode = text('postcode');
	return schema.parse({
		q: text('q'),
		postcode,
		plek: postcode.trim() ? '' : text('plek'),
		vak: text('vak'),
		...lists,
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

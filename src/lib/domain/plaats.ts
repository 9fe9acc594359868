import type { Coordinaat } from './afstand.ts';
import { wijkBij, type Wijkpunt } from './gebieden.ts';
import { normalizePc6, pc4Of } from './postcode.ts';
import { afstand as fouten } from './zoeken/afstand.ts';

/** What a typed place can mean. */
export interface Plaats extends Coordinaat {
	naam: string;
	gemeente: string;
	/** Of the gemeenten and wijken that this kaart knows; null when elsewhere or not known. */
	gemeente_id: string | null;
	wijk_id: string | null;
}

export interface Postcode extends Coordinaat {
	pc4: string;
	plaats: string;
	gemeente: string;
}

/** Everything with a name, in the tables of this kaart. */
export interface Plaatsgids {
	postcodes: Postcode[];
	wijken: (Wijkpunt & { naam: string; gemeente: string })[];
	gemeenten: { id: string; naam: string; lat: number | null; lng: number | null }[];
}

export interface Gevonden {
	/** The likeliest first. */
	plaatsen: Plaats[];
	/** Typed with an error: the first is what we think was meant. */
	verbeterd: boolean;
}

/** For comparing: no capitals, accents, punctuation, or the words around a name. */
export function kaleNaam(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/^(gemeente|wijk|dorp|stad)\s+/, '')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}

/** Gemeente and wijk of a point in a gemeente of that name. */
export function plaatsVan(
	naam: string,
	gemeente: string,
	{ lat, lng }: Coordinaat,
	gids: Plaatsgids,
	wijknaam?: string
): Plaats {
	const known = gids.gemeenten.find((g) => kaleNaam(g.naam) === kaleNaam(gemeente));
	const named =
		wijknaam &&
		gids.wijken.find((w) => w.gemeente_id === known?.id && kaleNaam(w.naam) === kaleNaam(wijknaam));
	const wijk_id = named ? named.id : known && wijkBij({ lat, lng }, gids.wijken, known.id);
	return { naam, gemeente, lat, lng, gemeente_id: known?.id ?? null, wijk_id: wijk_id ?? null };
}

/** For a device: the place whose postcode lies nearest, at the point itself. */
export function plaatsBij(punt: Coordinaat, gids: Plaatsgids): Plaats | null {
	let best: Postcode | undefined;
	let least = Infinity;
	for (const postcode of gids.postcodes) {
		// degrees of longitude are shorter here; near enough to find which one is nearest
		const away = (postcode.lat - punt.lat) ** 2 + ((postcode.lng - punt.lng) * 0.615) ** 2;
		if (away < least) [least, best] = [away, postcode];
	}
	return best ? plaatsVan(best.plaats, best.gemeente, punt, gids) : null;
}

/**
 * What the own tables know: a postcode, or the name of a place, wijk or gemeente, with the gemeente
 * behind a comma or between brackets ("Centrum, Houten"). Then names that are nearly the same.
 */
export function zoekInGids(text: string, gids: Plaatsgids): Gevonden {
	const typed = text.trim();
	const pc4 = pc4Of(typed);
	if (pc4) {
		const found = gids.postcodes
			.filter((p) => p.pc4 === pc4)
			.map((p) => plaatsVan(p.plaats, p.gemeente, p, gids));
		return { plaatsen: found, verbeterd: false };
	}
	const [name = '', inGemeente = ''] = typed.replace(/\)\s*$/, '').split(/\s*[,(]\s*/);
	const wanted = kaleNaam(name);
	const within = kaleNaam(inGemeente);
	if (wanted.length < 2) return { plaatsen: [], verbeterd: false };
	const rows = namen(gids).filter((row) => !within || kaleNaam(row.gemeente) === within);
	const exact = rows.filter((row) => row.kaal === wanted);
	if (exact.length) return { plaatsen: merge(exact, gids), verbeterd: false };
	// "Batau" can be Batau-Noord or Batau-Zuid
	const part =
		wanted.length < 4 ? [] : rows.filter((row) => ` ${row.kaal} `.includes(` ${wanted} `));
	if (part.length) return { plaatsen: merge(part, gids), verbeterd: false };
	return { plaatsen: merge(alike(rows, wanted), gids), verbeterd: true };
}

/** Is it a postcode of six characters, of which the tables know only four? */
export const isPc6 = (text: string) => normalizePc6(text) !== null;

interface Naam extends Coordinaat {
	kaal: string;
	naam: string;
	gemeente: string;
	wijk_id: string | null;
	/** A place comes before a gemeente, that before a wijk; within that by number of postcodes. */
	rang: number;
}

const made = new WeakMap<Plaatsgids, Naam[]>();

function namen(gids: Plaatsgids): Naam[] {
	let rows = made.get(gids);
	if (rows) return rows;
	const places = Map.groupBy(gids.postcodes, (p) => `${p.plaats}\n${p.gemeente}`);
	rows = [...places.values()].map((group) => ({
		...row(group[0]!.plaats, group[0]!.gemeente, null, -group.length),
		lat: mean(group.map((p) => p.lat)),
		lng: mean(group.map((p) => p.lng))
	}));
	for (const { naam, lat, lng } of gids.gemeenten)
		if (lat !== null && lng !== null) rows.push({ ...row(naam, naam, null, 1), lat, lng });
	for (const { id, naam, gemeente, lat, lng } of gids.wijken)
		if (lat !== null && lng !== null) rows.push({ ...row(naam, gemeente, id, 2), lat, lng });
	made.set(gids, rows);
	return rows;
}

const row = (naam: string, gemeente: string, wijk_id: string | null, rang: number) => ({
	kaal: kaleNaam(naam),
	naam,
	gemeente,
	wijk_id,
	rang
});
const mean = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** Names with the fewest errors: none in short ones, two in long ones; the first letter is right. */
function alike(rows: Naam[], wanted: string): Naam[] {
	const limit = wanted.length < 4 ? 0 : wanted.length < 8 ? 1 : 2;
	let least = limit;
	let found: Naam[] = [];
	for (const candidate of limit ? rows : []) {
		if (candidate.kaal[0] !== wanted[0]) continue;
		const errors = fouten(wanted, candidate.kaal, least);
		if (errors > least) continue;
		if (errors < least) [least, found] = [errors, []];
		found.push(candidate);
	}
	return found;
}

/** One for each name in each gemeente; first those of a gemeente that this kaart serves. */
function merge(rows: Naam[], gids: Plaatsgids): Plaats[] {
	const served = new Set(gids.gemeenten.map((g) => g.naam));
	const order = rows.toSorted(
		(a, b) =>
			Number(served.has(b.gemeente)) - Number(served.has(a.gemeente)) ||
			a.rang - b.rang ||
			a.gemeente.localeCompare(b.gemeente, 'nl')
	);
	const perPlace = Map.groupBy(order, (r) => `${r.kaal}\n${r.gemeente}`);
	return [...perPlace.values()].map((group) => {
		const first = group[0]!;
		const wijk = group.find((r) => r.wijk_id);
		const place = plaatsVan(first.naam, first.gemeente, first, gids, wijk?.naam);
		// a town is more than the wijk that its middle happens to lie in
		return { ...place, wijk_id: wijk?.wijk_id ?? null };
	});
}

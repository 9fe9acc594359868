import {
	loopafstand,
	MAX_GROEP,
	MIN_GROEP,
	themas,
	uitsluiting,
	type BundelPlek,
	type BundelVraag,
	type Thema
} from './bundelen-regels.ts';
import { DAGDELEN, type Dagdeel } from './dagdelen.ts';
import { daysBetween } from './week.ts';

/** A weekly group that could be made; the rules are in bundelen-regels.ts. */
export interface Groep {
	/** The same for the same group, whatever else changed: what a page sends back. */
	sleutel: string;
	thema: Thema;
	dagdeel: Dagdeel;
	/** Other dagdelen that suit everybody and in which this place has room. */
	ook: Dagdeel[];
	plek: string;
	/** Asked by somebody in it; null when nobody asked for a language. */
	taal: string | null;
	/** Ids of hulpvragen, longest waiting first. */
	leden: string[];
	/** Something on the kaart is open there then, or nobody knows. */
	open: boolean;
	verste_m: number;
}

/** Where a group was made before: that moment is taken. */
export interface Bezet {
	plek: string;
	dagdeel: string;
}

interface Lid {
	vraag: BundelVraag;
	meter: number;
	dagen: number;
}
interface Kandidaat {
	thema: Thema;
	plek: BundelPlek;
	dagdeel: Dagdeel;
	taal: string | null;
	/** Everybody with this theme in reach of this place, longest waiting first. */
	bron: Lid[];
	leden: Lid[];
	dagen: number;
	meter: number;
	/** How many near this place ask for this dagdeel by name. */
	drukte: number;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const past = (asked: string[], code: string | null) =>
	!asked.length || (code !== null && asked.includes(code));

/** The groups, best first. The order of the input makes no difference. */
export function bundel(
	vragen: BundelVraag[],
	plekken: BundelPlek[],
	vandaag: string,
	bezet: Bezet[] = []
): Groep[] {
	const vol = new Set(bezet.map((b) => `${b.plek} ${b.dagdeel}`));
	const weg = new Set<string>();
	const groepen: Groep[] = [];
	let over = kandidaten(vragen, plekken, vandaag).filter(
		(k) => !vol.has(`${k.plek.id} ${k.dagdeel}`) && vul(k, weg)
	);
	while (over.length) {
		let best = over[0]!;
		for (const k of over) if (beter(k, best) < 0) best = k;
		groepen.push(maakGroep(best, vol));
		for (const { vraag } of best.leden) weg.add(vraag.id);
		vol.add(`${best.plek.id} ${best.dagdeel}`);
		over = over.filter(
			(k) =>
				!(k.plek.id === best.plek.id && k.dagdeel === best.dagdeel) &&
				(!k.leden.some((lid) => weg.has(lid.vraag.id)) || vul(k, weg))
		);
	}
	return groepen;
}

/** Every theme, place, dagdeel and language with enough people in reach. */
function kandidaten(vragen: BundelVraag[], plekken: BundelPlek[], vandaag: string): Kandidaat[] {
	const open = vragen.filter((v) => !uitsluiting(v, vandaag));
	const found: Kandidaat[] = [];
	for (const plek of plekken) {
		if (!plek.ruimte || plek.ruimte.mensen <= MIN_GROEP) continue;
		const near = open.flatMap((vraag): Lid[] => {
			const meter = loopafstand(vraag, plek);
			return meter === null ? [] : [{ vraag, meter, dagen: daysBetween(vraag.sinds, vandaag) }];
		});
		near.sort((a, b) => b.dagen - a.dagen || a.meter - b.meter || compare(a.vraag.id, b.vraag.id));
		const vrij = DAGDELEN.filter((d) => plek.ruimte!.dagdelen.includes(d)).map((dagdeel) => ({
			dagdeel,
			drukte: near.filter((lid) => lid.vraag.dagdelen.includes(dagdeel)).length
		}));
		for (const { thema, bron } of perThema(near)) {
			if (bron.length < MIN_GROEP) continue;
			const asked = [...new Set(bron.flatMap((lid) => lid.vraag.talen))];
			for (const moment of vrij)
				for (const taal of asked.length ? asked : [null])
					found.push({ thema, plek, ...moment, taal, bron, leden: [], dagen: 0, meter: 0 });
		}
	}
	return found;
}

/** Who could be in a group about what, in the order that they came in. */
function perThema(leden: Lid[]): Iterable<{ thema: Thema; bron: Lid[] }> {
	const found = new Map<string, { thema: Thema; bron: Lid[] }>();
	for (const lid of leden)
		for (const thema of themas(lid.vraag)) {
			const key = `${thema.soort}:${thema.code}`;
			const own = found.get(key) ?? { thema, bron: [] };
			own.bron.push(lid);
			found.set(key, own);
		}
	return found.values();
}

/** Chooses who is in it of those that are left; false when they are too few. */
function vul(k: Kandidaat, weg: ReadonlySet<string>): boolean {
	const plaats = Math.min(MAX_GROEP, k.plek.ruimte!.mensen - 1);
	k.leden = [];
	k.dagen = k.meter = 0;
	for (const lid of k.bron) {
		const { id, dagdelen, talen } = lid.vraag;
		if (weg.has(id) || !past(dagdelen, k.dagdeel) || !past(talen, k.taal)) continue;
		k.leden.push(lid);
		k.dagen += lid.dagen;
		k.meter += lid.meter;
		if (k.leden.length === plaats) break;
	}
	return k.leden.length >= MIN_GROEP;
}

/** Below zero when `a` is the better one; never a tie between two different ones. */
function beter(a: Kandidaat, b: Kandidaat): number {
	const open = (k: Kandidaat) => Number(k.plek.open.includes(k.dagdeel));
	return (
		b.leden.length - a.leden.length ||
		b.dagen - a.dagen ||
		a.meter - b.meter ||
		open(b) - open(a) ||
		a.drukte - b.drukte ||
		-compare(a.thema.soort, b.thema.soort) ||
		compare(a.thema.code, b.thema.code) ||
		DAGDELEN.indexOf(a.dagdeel) - DAGDELEN.indexOf(b.dagdeel) ||
		compare(a.plek.id, b.plek.id) ||
		compare(a.taal ?? '', b.taal ?? '')
	);
}

function maakGroep({ thema, plek, dagdeel, taal, leden }: Kandidaat, vol: Set<string>): Groep {
	const ids = leden.map((lid) => lid.vraag.id);
	const fits = (code: Dagdeel) =>
		code !== dagdeel &&
		!vol.has(`${plek.id} ${code}`) &&
		plek.ruimte!.dagdelen.includes(code) &&
		leden.every((lid) => past(lid.vraag.dagdelen, code));
	return {
		sleutel: [thema.soort, thema.code, dagdeel, plek.id, vingerafdruk(ids)].join('.'),
		thema,
		dagdeel,
		ook: DAGDELEN.filter(fits),
		plek: plek.id,
		taal: taal && leden.some((lid) => lid.vraag.talen.length) ? taal : null,
		leden: ids,
		open: plek.open.includes(dagdeel),
		verste_m: Math.max(...leden.map((lid) => lid.meter))
	};
}

/** FNV-1a of the ids: short, the same everywhere, and tells nobody which ids they are. */
function vingerafdruk(ids: string[]): string {
	let hash = 0x811c9dc5;
	for (const char of ids.toSorted().join(' '))
		hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
	return (hash >>> 0).toString(36);
}

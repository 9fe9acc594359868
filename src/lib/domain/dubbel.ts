import { normaliseer } from './zoeken/normaliseer.ts';

/** What two entries are compared by. */
export interface Vergelijkbaar {
	id: string;
	naam: string;
	telefoon: string | null;
	email: string | null;
	website: string | null;
	plekken: { adres: string | null; postcode: string | null }[];
}
/** What of an aanbod tells that it may stand on the kaart twice; the shape of `dubbel_kandidaten()`. */
export interface DubbelKandidaat extends Vergelijkbaar {
	status: string;
	organisatie_id: string;
	organisatie: string;
}

export const DUBBEL_REDENEN = [
	'zelfde_naam',
	'naam_lijkt',
	'zelfde_organisatie',
	'zelfde_gemeente',
	'zelfde_adres',
	'zelfde_website',
	'zelfde_telefoon',
	'zelfde_email'
] as const;
export type DubbelReden = (typeof DUBBEL_REDENEN)[number];

/** `a` is the smaller id. The more redenen, the earlier it is proposed. */
export interface DubbelPaar<T extends Vergelijkbaar = DubbelKandidaat> {
	a: T;
	b: T;
	redenen: DubbelReden[];
}

/** From here on two names are as good as one; within one organisatie names are alike by nature. */
export const LIJKT = { ander: 0.62, zelfde: 0.9 };
/** A key that so many share (one telephone for all) says nothing by itself: names part it first. */
const GROOT = 200;

/** "Klusbuur in Houten" and "Klusbuur Houten" are one name. */
const ZONDER_INHOUD = new Set(
	'de het een in van voor te bij en met op aan the stichting'.split(' ')
);

/** Key of a pair, whichever way round it is asked. */
export function paarSleutel(een: string, ander: string): string {
	return een < ander ? `${een} ${ander}` : `${ander} ${een}`;
}

/**
 * Pairs that may be one aanbod: the same name with one thing shared, or names that look alike with
 * a shared address, website, telephone or e-mail. A proposal, never a decision. `besloten` holds
 * the `paarSleutel` of pairs that an editor has judged. Independent of the order of the input.
 */
export function vindDubbele(
	items: DubbelKandidaat[],
	besloten: ReadonlySet<string> = new Set()
): DubbelPaar[] {
	return vindParen(items, vergelijkAanbod, besloten);
}

/** The same for anything that has a name and can be reached; `vergelijk` gives the reasons, or none. */
export function vindParen<T extends Vergelijkbaar>(
	items: T[],
	vergelijk: (een: Kenmerken<T>, ander: Kenmerken<T>) => DubbelReden[],
	besloten: ReadonlySet<string>
): DubbelPaar<T>[] {
	const blocks = new Map<string, Kenmerken<T>[]>();
	for (const kenmerken of items.map((item) => kenmerkenVan(item))) {
		for (const key of kenmerken.sleutels) {
			const block = blocks.get(key);
			if (block) block.push(kenmerken);
			else blocks.set(key, [kenmerken]);
		}
	}
	const found = new Map<string, DubbelPaar<T>>();
	for (const block of [...blocks.values()].flatMap((block) => parted(block))) {
		for (const [i, een] of block.entries()) {
			for (const ander of block.slice(i + 1)) {
				const key = paarSleutel(een.item.id, ander.item.id);
				if (een.item.id === ander.item.id || besloten.has(key) || found.has(key)) continue;
				const redenen = vergelijk(een, ander);
				if (!redenen.length) continue;
				const [a, b] = een.item.id < ander.item.id ? [een, ander] : [ander, een];
				found.set(key, { a: a.item, b: b.item, redenen });
			}
		}
	}
	return [...found.values()].sort(
		(p, q) =>
			q.redenen.length - p.redenen.length ||
			p.a.naam.localeCompare(q.a.naam, 'nl') ||
			paarSleutel(p.a.id, p.b.id).localeCompare(paarSleutel(q.a.id, q.b.id))
	);
}

/** An entry with what it is compared by, worked out once. */
export interface Kenmerken<T extends Vergelijkbaar> {
	item: T;
	naam: string;
	woorden: Set<string>;
	drietallen: Set<string>;
	contact: Map<DubbelReden, Set<string>>;
	sleutels: string[];
}

function kenmerkenVan<T extends Vergelijkbaar>(item: T): Kenmerken<T> {
	const parts = item.naam.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
	const telt = parts.filter((part) => !ZONDER_INHOUD.has(part.toLowerCase()));
	const woorden = new Set((telt.length ? telt : parts).map(normaliseer));
	const naam = [...woorden].join(' ');
	const contact = new Map<DubbelReden, Set<string>>([
		['zelfde_adres', new Set(item.plekken.flatMap(adresVan))],
		['zelfde_website', new Set(websiteVan(item.website))],
		['zelfde_telefoon', new Set(telefoonVan(item.telefoon))],
		['zelfde_email', new Set(item.email ? [item.email.trim().toLowerCase()] : [])]
	]);
	const sleutels = [`naam ${naam}`];
	for (const [soort, values] of contact)
		for (const value of values) sleutels.push(`${soort} ${value}`);
	return { item, naam, woorden, drietallen: trigrams(naam), contact, sleutels };
}

/** A block that is too large falls apart by the first letters of each word of the names. */
function parted<T extends Vergelijkbaar>(block: Kenmerken<T>[]): Kenmerken<T>[][] {
	if (block.length <= GROOT) return [block];
	const parts = new Map<string, Kenmerken<T>[]>();
	for (const kenmerken of block) {
		for (const key of new Set([...kenmerken.woorden].map((woord) => woord.slice(0, 4)))) {
			parts.set(key, [...(parts.get(key) ?? []), kenmerken]);
		}
	}
	return [...parts.values()].filter((part) => part.length <= GROOT);
}

/** The reasons why these two may be one; empty when they are not proposed. */
function vergelijkAanbod(
	een: Kenmerken<DubbelKandidaat>,
	ander: Kenmerken<DubbelKandidaat>
): DubbelReden[] {
	const gedeeld = gedeeldeRedenen(een, ander);
	const binnen = een.item.organisatie_id === ander.item.organisatie_id;
	const herkomst: DubbelReden[] = binnen ? ['zelfde_organisatie'] : [];
	if (een.naam === ander.naam) {
		return gedeeld.length || binnen ? ['zelfde_naam', ...herkomst, ...gedeeld] : [];
	}
	if (!gedeeld.length || gelijkenis(een, ander) < (binnen ? LIJKT.zelfde : LIJKT.ander)) return [];
	return ['naam_lijkt', ...herkomst, ...gedeeld];
}

/** The address, website, telephone and e-mail that both have. */
export function gedeeldeRedenen(
	een: Kenmerken<Vergelijkbaar>,
	ander: Kenmerken<Vergelijkbaar>
): DubbelReden[] {
	return [...een.contact]
		.filter(([soort, values]) => overlap(values, ander.contact.get(soort)!) > 0)
		.map(([soort]) => soort);
}

/** How alike two names are, from 0 to 1; names with other numbers are not alike at all. */
export function gelijkenis(een: Kenmerken<Vergelijkbaar>, ander: Kenmerken<Vergelijkbaar>): number {
	if (nummers(een.naam) !== nummers(ander.naam)) return 0;
	return Math.max(dice(een.woorden, ander.woorden), dice(een.drietallen, ander.drietallen));
}

/** "Cursus deel 1" and "Cursus deel 2" are two. */
const nummers = (naam: string): string => naam.match(/\d+/g)?.join(' ') ?? '';

function adresVan({ adres, postcode }: Vergelijkbaar['plekken'][number]): string[] {
	const nummer = adres
		?.match(/\d+(\s*[a-z])?\b/i)?.[0]
		.replace(/\s/g, '')
		.toLowerCase();
	return nummer && postcode ? [`${postcode.replace(/\s/g, '').toUpperCase()} ${nummer}`] : [];
}

function websiteVan(website: string | null): string[] {
	if (!website) return [];
	const bare = website
		.trim()
		.toLowerCase()
		.replace(/^https?:\/\//, '')
		.replace(/^www\./, '');
	return [bare.replace(/[?#].*$/, '').replace(/\/+$/, '')].filter(Boolean);
}

function telefoonVan(telefoon: string | null): string[] {
	const digits = telefoon
		?.replace(/\(0\)/, '')
		.replace(/[^\d+]/g, '')
		.replace(/^(\+31|0031)/, '0');
	return digits && digits.length >= 5 ? [digits] : [];
}

function trigrams(text: string): Set<string> {
	const padded = `  ${text} `;
	return new Set(Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3)));
}

function overlap(een: Set<string>, ander: Set<string>): number {
	let both = 0;
	for (const value of een) if (ander.has(value)) both++;
	return both;
}

const dice = (een: Set<string>, ander: Set<string>): number =>
	(2 * overlap(een, ander)) / (een.size + ander.size || 1);

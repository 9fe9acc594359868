import { afstand, type Coordinaat } from './afstand.ts';
import { komtNaarJe, metPunt, type Aanbod, type Plek } from './aanbod.ts';
import { VINKJES, type AanbodVraag, type Vinkje } from './aanbodvraag.ts';
import { openStand, type Moment, type OpenStand } from './open.ts';

export interface Resultaat {
	aanbod: Aanbod;
	/** Metres to the nearest locatie; null when the place of one of both is unknown. */
	afstand_m: number | null;
	/** It works for another gemeente than where the visitor is. */
	elders: boolean;
	/** The nearest locatie, or the first. */
	plek: Plek | null;
	open: OpenStand;
}

export interface Omstandigheden {
	/** Where the visitor is, when told. */
	hier: Coordinaat | null;
	nu: Moment;
	/** The gemeente of that place: what works only for another one comes after what does. */
	gemeente?: string | null;
	/** Gemeente of each wijk, by id. */
	gemeenteVanWijk?: Map<string, string>;
	/** Rank of each hit by id, 0 is best; null when there was no question. */
	rang: Map<string, number> | null;
	/** Nobody knows whether it is still right: comes a little later than it would. */
	verouderd?: (id: string) => boolean;
}

/** What an outdated aanbod loses: this many places among hits, this many metres among what is near. */
const LATER = { plaatsen: 3, meters: 500 };

export interface Tellingen {
	gebied: Record<string, number>;
	soort: Record<string, number>;
	wijk: Record<string, number>;
	vinkje: Record<Vinkje, number>;
}

type Facet = 'gebied' | 'soort' | 'wijk' | 'afstand' | Vinkje;
const FACETS: Facet[] = ['gebied', 'soort', 'wijk', 'afstand', ...VINKJES];

/**
 * The list for a question, and beside each filter how many would remain with it on: counted over
 * what passes all other filters. Distance never hides what comes by telephone or on a screen.
 * One pass over the offers; no order of the input shows in the result.
 */
export function aanbodlijst(items: Aanbod[], vraag: AanbodVraag, om: Omstandigheden) {
	const resultaten: Resultaat[] = [];
	const tellingen: Tellingen = {
		gebied: {},
		soort: {},
		wijk: {},
		vinkje: Object.fromEntries(VINKJES.map((name) => [name, 0])) as Record<Vinkje, number>
	};
	for (const aanbod of items) {
		if (om.rang && !om.rang.has(aanbod.id)) continue;
		const resultaat = look(aanbod, om);
		const failing = FACETS.filter((facet) => !passes(resultaat, vraag, facet));
		if (failing.length === 0) resultaten.push(resultaat);
		if (failing.length <= 1) count(tellingen, resultaat, vraag, failing[0]);
	}
	return { resultaten: resultaten.sort(order(om)), tellingen };
}

function look(aanbod: Aanbod, om: Omstandigheden): Resultaat {
	let plek = aanbod.locaties[0] ?? null;
	let nearest: number | null = null;
	for (const other of om.hier ? aanbod.locaties : []) {
		if (!metPunt(other)) continue;
		const meters = afstand(om.hier!, other);
		if (nearest === null || meters < nearest) [nearest, plek] = [meters, other];
	}
	const open = openStand(aanbod.tijden, om.nu);
	const afstand_m = nearest === null ? null : Math.round(nearest);
	return { aanbod, afstand_m, plek, open, elders: isElders(aanbod, om) };
}

/** Only when both are known: regional help and help without a werkgebied is for everybody. */
function isElders(aanbod: Aanbod, { gemeente, gemeenteVanWijk }: Omstandigheden): boolean {
	if (!gemeente || aanbod.schaal === 'regionaal' || aanbod.schaal === null) return false;
	const own = aanbod.wijken.length
		? aanbod.wijken.flatMap((id) => gemeenteVanWijk?.get(id) ?? [])
		: aanbod.locaties.flatMap((plek) => plek.gemeente_id ?? []);
	return own.length > 0 && !own.includes(gemeente);
}

function passes({ aanbod, afstand_m, open }: Resultaat, vraag: AanbodVraag, facet: Facet): boolean {
	switch (facet) {
		case 'gebied':
			return (
				!vraag.gebied.length || aanbod.resultaatgebieden.some((g) => vraag.gebied.includes(g.code))
			);
		case 'soort':
			return !vraag.soort.length || (aanbod.soort !== null && vraag.soort.includes(aanbod.soort));
		case 'wijk':
			return !vraag.wijk.length || wijkenVan(aanbod).some((id) => vraag.wijk.includes(id));
		case 'afstand':
			if (!vraag.afstand || afstand_m === null || komtNaarJe(aanbod)) return true;
			return afstand_m <= vraag.afstand * 1000;
		default:
			return !vraag[facet] || has(aanbod, open, facet);
	}
}

/** Only what is known counts: unknown costs are not free, unknown hours are not open. */
function has(aanbod: Aanbod, open: OpenStand, vinkje: Vinkje): boolean {
	switch (vinkje) {
		case 'open':
			return open.stand === 'open';
		case 'gratis':
			return aanbod.kosten_soort === 'gratis';
		case 'zonder_verwijzing':
			return aanbod.verwijzing_nodig === false;
		case 'rolstoel':
			return aanbod.locaties.some((plek) => plek.rolstoel === true);
		case 'thuis':
			return aanbod.vorm.some((vorm) => vorm !== 'locatie');
	}
}

/** Where it works for, or else where it stands. */
export function wijkenVan(aanbod: Aanbod): string[] {
	const standing = aanbod.locaties.flatMap((plek) => plek.wijk_id ?? []);
	return [...new Set([...aanbod.wijken, ...standing])];
}

function count(to: Tellingen, r: Resultaat, vraag: AanbodVraag, failing: Facet | undefined): void {
	const add = (facet: 'gebied' | 'soort' | 'wijk', codes: string[]) => {
		if (failing && failing !== facet) return;
		for (const code of codes) to[facet][code] = (to[facet][code] ?? 0) + 1;
	};
	add(
		'gebied',
		r.aanbod.resultaatgebieden.map((g) => g.code)
	);
	add('soort', r.aanbod.soort ? [r.aanbod.soort] : []);
	add('wijk', wijkenVan(r.aanbod));
	for (const name of VINKJES)
		if ((!failing || failing === name) && has(r.aanbod, r.open, name)) to.vinkje[name]++;
}

/** What one can go to first; then the best hit; without a question the nearest, then what was checked last, then by name. */
function order({ rang, hier, verouderd }: Omstandigheden) {
	const later = (r: Resultaat) => (verouderd?.(r.aanbod.id) ? 1 : 0);
	const far = (r: Resultaat) => (r.afstand_m ?? Infinity) + later(r) * LATER.meters;
	const hit = (r: Resultaat) => (rang?.get(r.aanbod.id) ?? 0) + later(r) * LATER.plaatsen;
	return (a: Resultaat, b: Resultaat): number => {
		if (a.elders !== b.elders) return a.elders ? 1 : -1;
		if (rang) {
			const difference = hit(a) - hit(b) || later(a) - later(b);
			if (difference) return difference;
		}
		if (hier && far(a) !== far(b)) return far(a) - far(b);
		const checked = (b.aanbod.gecontroleerd_op ?? '').localeCompare(
			a.aanbod.gecontroleerd_op ?? ''
		);
		return (
			checked ||
			a.aanbod.naam.localeCompare(b.aanbod.naam, 'nl') ||
			a.aanbod.id.localeCompare(b.aanbod.id)
		);
	};
}

import { afstand, type Coordinaat } from './afstand.ts';
import type { ResultaatgebiedCode } from './resultaatgebieden.ts';
import type { Taak } from './taken.ts';

/** An organisatie that looks for volunteers, with what its published offer is about. */
export interface Zoekend {
	id: string;
	naam: string;
	gemeente: string | null;
	punten: Coordinaat[];
	gebieden: string[];
	doelgroepen: string[];
}

/** What somebody told so far. */
export interface Wens {
	punt: Coordinaat | null;
	gemeente: string | null;
	radius_km: number | null;
	taken: string[];
	resultaatgebieden: string[];
	doelgroepen: string[];
}

export type Waarom =
	| { code: 'dichtbij' | 'verder'; meters: number }
	| { code: 'gemeente'; naam: string }
	| { code: 'gebieden'; gebieden: string[] }
	| { code: 'doelgroepen'; doelgroepen: string[] };

export type Gerangschikt<T extends Zoekend> = T & { waarom: Waarom[]; binnen: boolean };

/** What a task is mostly about, to know which organisaties do it. */
const GEBIED_VAN_TAAK: Record<Taak, ResultaatgebiedCode> = {
	post: 'administratie',
	boodschappen: 'huishouden',
	vervoer: 'netwerk',
	mee_op_bezoek: 'netwerk',
	structuur: 'regie',
	koken: 'zelfzorg',
	klussen: 'huishouden',
	computer: 'administratie',
	huiswerk: 'gezin',
	activiteit: 'dagbesteding',
	gezelschap: 'netwerk',
	mantelzorg: 'mantelzorg'
};

/**
 * In reach first, then what fits most with what somebody wants, then the nearest. Without a known
 * postcode nothing is near, and what fits decides alone.
 */
export function rangschik<T extends Zoekend>(zoekend: T[], wens: Wens): Gerangschikt<T>[] {
	const wanted = new Set<string>([
		...wens.resultaatgebieden,
		...wens.taken.map((taak) => GEBIED_VAN_TAAK[taak as Taak])
	]);
	return zoekend
		.map((o) => {
			const away = wens.punt
				? Math.min(...o.punten.map((punt) => afstand(punt, wens.punt!)))
				: Infinity;
			const here = !!o.gemeente && o.gemeente === wens.gemeente;
			const limit = wens.radius_km === null ? Infinity : wens.radius_km * 1000;
			const binnen = away <= limit && away < Infinity ? true : here && away === Infinity;
			const gebieden = o.gebieden.filter((code) => wanted.has(code));
			const doelgroepen = o.doelgroepen.filter((code) => wens.doelgroepen.includes(code));
			const waarom: Waarom[] = [];
			if (gebieden.length) waarom.push({ code: 'gebieden', gebieden });
			if (doelgroepen.length) waarom.push({ code: 'doelgroepen', doelgroepen });
			if (away < Infinity) waarom.push({ code: binnen ? 'dichtbij' : 'verder', meters: away });
			else if (here) waarom.push({ code: 'gemeente', naam: o.gemeente! });
			const share = wanted.size ? gebieden.length / wanted.size : 0;
			const rang = share * 2 + (doelgroepen.length ? 1 : 0) + (here ? 0.5 : 0);
			return { o: { ...o, waarom, binnen }, rang, away };
		})
		.sort(
			(a, b) =>
				Number(b.o.binnen) - Number(a.o.binnen) ||
				b.rang - a.rang ||
				compare(a.away, b.away) ||
				a.o.naam.localeCompare(b.o.naam, 'nl')
		)
		.map(({ o }) => o);
}

/** Who may answer somebody who chose nobody: those in reach that fit best, five at most. */
export function wieMagAntwoorden<T extends { kan: boolean; binnen: boolean }>(ranked: T[]): T[] {
	const here = ranked.filter(({ kan }) => kan);
	const near = here.filter(({ binnen }) => binnen);
	return (near.length ? near : here).slice(0, 5);
}

/** Infinity minus itself is no number. */
const compare = (a: number, b: number) => (a === b ? 0 : a - b);

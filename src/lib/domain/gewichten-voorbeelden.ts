import { afstand } from './afstand.ts';
import {
	plek,
	voorbeeldaanbod,
	voorbeeldmaatjes,
	voorbeeldvragen,
	VRAGEN,
	type Voorbeeldaanbod,
	type Voorbeeldmaatje,
	type Voorbeeldvraag
} from './gewichten-mensen.ts';
import type { Gewichten } from './gewichten.ts';
import { scoreAanbod } from './koppelen-aanbod.ts';
import { scoreMaatjes } from './koppelen-maatjes.ts';
import type { Voorstel } from './koppelen.ts';
import type { RondeOpdracht, RondeVoorstel } from './koppelronde-voorstel.ts';

export type { Voorbeeldaanbod, Voorbeeldmaatje, Voorbeeldvraag };

const meters = (a: { lat: number; lng: number }, b: { lat: number; lng: number }) =>
	Math.round(afstand(a, b));
const top = (all: Voorstel[]) => all.filter((v) => v.past).map((v) => v.id);

/** Per example who stands where, best first; only those who fit. */
export function volgorden(gewichten: Gewichten, vandaag: string) {
	const people = voorbeeldmaatjes(vandaag);
	return voorbeeldvragen(vandaag).map((v) => {
		const here = { lat: v.lat!, lng: v.lng! };
		const asked = { ...v, complex: false };
		const near = people.map((m) => ({
			...m,
			afstand_m: meters(here, { lat: m.lat!, lng: m.lng! })
		}));
		const things = voorbeeldaanbod(vandaag).map(({ noord, ...rest }) => ({
			...rest,
			afstand_m: noord === null ? null : meters(here, plek(noord))
		}));
		return {
			vraag: v.id,
			maatje: top(scoreMaatjes(asked, near, { vandaag }, gewichten.maatje)) as Voorbeeldmaatje[],
			aanbod: top(scoreAanbod(asked, things, vandaag, gewichten.aanbod)) as Voorbeeldaanbod[]
		};
	});
}

export interface Regel<Id extends string> {
	vraag: Voorbeeldvraag;
	nu: Id[];
	straks: Id[];
	/** Somebody else on top. */
	anders: boolean;
}

/** Before and after: the first three for each example. */
export function vergelijk(nu: Gewichten, straks: Gewichten, vandaag: string) {
	const after = volgorden(straks, vandaag);
	const lines = <S extends 'maatje' | 'aanbod'>(soort: S) =>
		volgorden(nu, vandaag).map((before, i) => {
			const [a, b] = [before[soort], after[i]![soort]];
			return {
				vraag: before.vraag,
				nu: a.slice(0, 3),
				straks: b.slice(0, 3),
				anders: a[0] !== b[0]
			};
		});
	return {
		maatje: lines('maatje') as Regel<Voorbeeldmaatje>[],
		aanbod: lines('aanbod') as Regel<Voorbeeldaanbod>[]
	};
}

/** `krap`: not everybody can get somebody, so waiting decides. `ruim`: they can, so the load does. */
export const RONDES = ['krap', 'ruim'] as const;
export type Voorbeeldronde = (typeof RONDES)[number];
const KRAP: string[] = ['aicha', 'dirk'] satisfies Voorbeeldmaatje[];

export function voorbeeldronde(
	soort: Voorbeeldronde,
	gewichten: Gewichten,
	vandaag: string
): RondeOpdracht {
	return {
		vragen: voorbeeldvragen(vandaag),
		maatjes: voorbeeldmaatjes(vandaag).filter((m) => soort === 'ruim' || KRAP.includes(m.id)),
		vast: [],
		niet: [],
		beleid: { vandaag },
		gewichten
	};
}

/** Who gets whom in the round; null stays without. */
export function vergelijkRonde(nu: RondeVoorstel, straks: RondeVoorstel) {
	const whom = (v: RondeVoorstel, id: string) =>
		(v.paren.find((p) => p.vraag === id)?.maatje ?? null) as Voorbeeldmaatje | null;
	return VRAGEN.map((id) => {
		const [a, b] = [whom(nu, id), whom(straks, id)];
		return { vraag: id, nu: a, straks: b, anders: a !== b };
	});
}

import { afstand } from './afstand.ts';
import type { Aanbod } from './aanbod.ts';
import { sortDagdelen, DAGEN, type Deel } from './dagdelen.ts';
import type { Aanbodkandidaat } from './koppelen-aanbod.ts';

/** The part of one entry of the kaart that matching looks at. */
type KaartAanbod = Pick<
	Aanbod,
	| 'id'
	| 'soort'
	| 'resultaatgebieden'
	| 'doelgroepen'
	| 'talen'
	| 'vorm'
	| 'schaal'
	| 'wijken'
	| 'kosten_soort'
	| 'verwijzing_nodig'
	| 'plaatsen_vrij'
	| 'plaatsen_vrij_op'
> & {
	locaties: Pick<Aanbod['locaties'][number], 'gemeente_id' | 'wijk_id' | 'lat' | 'lng'>[];
	tijden: Pick<Aanbod['tijden'][number], 'dag' | 'van' | 'tot'>[];
};

/** An entry of the kaart as a candidate, seen from a point (or from nowhere in particular). */
export function aanbodKandidaat(
	aanbod: KaartAanbod,
	punt: { lat: number; lng: number } | null
): Aanbodkandidaat {
	const distances = aanbod.locaties.flatMap(({ lat, lng }) =>
		punt && lat !== null && lng !== null ? [Math.round(afstand(punt, { lat, lng }))] : []
	);
	return {
		id: aanbod.id,
		soort: aanbod.soort,
		resultaatgebieden: aanbod.resultaatgebieden.map((r) => r.code),
		voorgestelde_gebieden: aanbod.resultaatgebieden.filter((r) => r.voorgesteld).map((r) => r.code),
		doelgroepen: aanbod.doelgroepen,
		talen: aanbod.talen,
		vorm: aanbod.vorm,
		schaal: aanbod.schaal,
		wijken: aanbod.wijken,
		locatie_wijken: aanbod.locaties.flatMap((l) => l.wijk_id ?? []),
		locatie_gemeenten: aanbod.locaties.flatMap((l) => l.gemeente_id ?? []),
		dagdelen: openDagdelen(aanbod.tijden),
		kosten_soort: aanbod.kosten_soort,
		verwijzing_nodig: aanbod.verwijzing_nodig,
		plaatsen_vrij: aanbod.plaatsen_vrij,
		plaatsen_vrij_op: aanbod.plaatsen_vrij_op,
		afstand_m: distances.length ? Math.min(...distances) : null
	};
}

const DELEN_VAN_TOT: [Deel, string, string][] = [
	['ochtend', '06:00', '12:00'],
	['middag', '12:00', '17:30'],
	['avond', '17:30', '24:00']
];

/** Dagdelen in which it is open, if only for a part. */
export function openDagdelen(tijden: KaartAanbod['tijden']) {
	return sortDagdelen(
		tijden.flatMap(({ dag, van, tot }) =>
			DELEN_VAN_TOT.filter(([, start, end]) => van < end && tot > start).map(
				([deel]) => `${DAGEN[dag - 1]}_${deel}`
			)
		)
	);
}

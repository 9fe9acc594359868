import type { Gebieden } from './gebieden.ts';
import type { Aanbod } from './aanbod.ts';
import { RESULTAATGEBIEDEN, type ResultaatgebiedCode } from './resultaatgebieden.ts';
import type { SoortCode } from './soorten.ts';
import { isDicht } from './open.ts';
import { isInWijk, werktVoor, type Waar } from './werkgebied.ts';

/** How much there is for one resultaatgebied, counted in offers. */
export interface Telling {
	formeel: number;
	informeel: number;
	/** Of both: in the wijk itself. */
	hier: number;
}
export interface Wijkdekking {
	/** Offers that work here, each counted once. */
	totaal: number;
	hier: number;
	gebieden: Record<ResultaatgebiedCode, Telling>;
}

/** Paid or with a professional behind it. A kind that nobody told counts as informal: most are. */
export function isFormeel(soort: SoortCode | null): boolean {
	return soort === 'aanbieder' || soort === 'semiprofessioneel';
}

/** What works for each wijk on a day, by id; what is closed for a while does not count. */
export function telDekking(
	items: Aanbod[],
	wijken: Waar[],
	gebieden: Gebieden,
	dag: string
): Map<string, Wijkdekking> {
	const open = items.filter((item) => !isDicht(dag, item));
	return new Map(
		wijken.map((wijk) => {
			const own = emptyDekking();
			for (const item of open)
				if (werktVoor(item, wijk, gebieden)) add(own, item, isInWijk(item, wijk));
			return [wijk.id, own];
		})
	);
}

/** The areas for which nothing works in a wijk, in the usual order. */
export function ontbreekt(dekking: Wijkdekking): ResultaatgebiedCode[] {
	return RESULTAATGEBIEDEN.filter((code) => {
		const { formeel, informeel } = dekking.gebieden[code];
		return formeel + informeel === 0;
	});
}

function add(to: Wijkdekking, item: Aanbod, hier: boolean): void {
	to.totaal++;
	if (hier) to.hier++;
	const kind = isFormeel(item.soort) ? 'formeel' : 'informeel';
	for (const { code } of item.resultaatgebieden) {
		const cell = to.gebieden[code];
		cell[kind]++;
		if (hier) cell.hier++;
	}
}

function emptyDekking(): Wijkdekking {
	const cells = RESULTAATGEBIEDEN.map((code) => [code, { formeel: 0, informeel: 0, hier: 0 }]);
	return { totaal: 0, hier: 0, gebieden: Object.fromEntries(cells) };
}

import { isFeestdag } from './feestdagen.ts';
import { weekdag, type Afwijking, type Sluiting } from './komende-dagen.ts';
import { isDicht } from './open.ts';
import type { Tijd } from './open.ts';
import type { SoortCode } from './soorten.ts';
import { addDays } from './week.ts';

/** Something that takes place, so that a place in somebody's calendar makes sense. */
const MET_AGENDA: readonly SoortCode[] = ['inloop', 'cursus', 'activiteit', 'lotgenotengroep'];

/** How far ahead exceptions are worked out. A calendar is fetched again long before. */
const DAGEN = 400;

/** Local times in the Netherlands. Without `dagen` it happens once. */
export type Agendapunt = {
	sleutel: string;
	datum: string;
	van: string;
	tot: string;
	/** Every week on these days, 1 (maandag) to 7. */
	dagen: number[];
	/** Days on which it does not happen. */
	niet: string[];
};

export type Agendabron = Sluiting & { tijden: Tijd[]; afwijkend: Afwijking[] };

/** Not for what is sensitive: a calendar is often read by somebody else too. */
export function heeftAgenda(aanbod: { soort: string | null; gevoelig: boolean }): boolean {
	return !aanbod.gevoelig && (MET_AGENDA as readonly (string | null)[]).includes(aanbod.soort);
}

/**
 * One series for days with the same hours. Left out are days with other hours (those come back
 * once each), days closed for a while, and public holidays: unknown is never open.
 */
export function agendapunten(bron: Agendabron, vandaag: string): Agendapunt[] {
	const days = Array.from({ length: DAGEN }, (_, i) => addDays(vandaag, i));
	const other = new Set(bron.afwijkend.map((a) => a.datum));
	const off = new Set(
		days.filter((day) => other.has(day) || isFeestdag(day) || isDicht(day, bron))
	);
	const hours = Map.groupBy(bron.tijden, ({ van, tot }) => `${van}-${tot}`);
	const weekly = [...hours.values()].flatMap((same) => {
		const { van, tot } = same[0]!;
		const dagen = [...new Set(same.map((t) => t.dag))].sort();
		const own = days.filter((day) => dagen.includes(weekdag(day)));
		const start = own.find((day) => !off.has(day));
		if (!start) return [];
		const niet = own.filter((day) => day > start && off.has(day));
		return [{ sleutel: `${van}-${tot}`, datum: start, van, tot, dagen, niet }];
	});
	const once = bron.afwijkend.flatMap(({ datum, van, tot }) =>
		van && tot && datum >= vandaag && !isDicht(datum, bron)
			? [{ sleutel: `${datum}-${van}`, datum, van, tot, dagen: [], niet: [] }]
			: []
	);
	return [...weekly, ...once];
}

import { feestdagVan, type Feestdag } from './feestdagen.ts';
import {
	bijzondereDagen,
	DAGEN_VOORUIT,
	type Afwijking,
	type BijzondereDag
} from './komende-dagen.ts';
import type { AfwijkendeTijd, Tijd } from './open.ts';
import { addDays } from './week.ts';

/** Other hours and holidays of many at once: for a page that shows a wijk or a building. */

/** The holidays of the coming weeks, said once for all that said nothing about them. */
export function komendeFeestdagen(vandaag: string): { datum: string; feestdag: Feestdag }[] {
	return Array.from({ length: DAGEN_VOORUIT }, (_, i) => addDays(vandaag, i)).flatMap((datum) => {
		const feestdag = feestdagVan(datum);
		return feestdag ? [{ datum, feestdag }] : [];
	});
}

/** The reason of a day, by aanbod: the kaart in memory knows the hours only. */
export type Redenen = ReadonlyMap<string, string>;
export const redenVan = (aanbod_id: string, datum: string) => `${aanbod_id} ${datum}`;

/** The other hours of one aanbod with why. */
export function metReden(
	{ id, afwijkend }: { id: string; afwijkend: AfwijkendeTijd[] },
	redenen: Redenen
): Afwijking[] {
	return afwijkend.map((a) => ({ ...a, reden: redenen.get(redenVan(id, a.datum)) ?? null }));
}

/** Days in a row that are alike; `van` and `tot` are days (`YYYY-MM-DD`), both included. */
export interface Dagenreeks extends Pick<BijzondereDag, 'stand' | 'tijden' | 'reden'> {
	van: string;
	tot: string;
}

/** What an owner said about the coming weeks, in as few lines as possible. */
export function dagenreeksen(afwijkend: Afwijking[], vandaag: string): Dagenreeks[] {
	const runs: Dagenreeks[] = [];
	for (const { datum, stand, tijden, reden } of said([], afwijkend, vandaag)) {
		const last = runs.at(-1);
		if (last && addDays(last.tot, 1) === datum && alike(last, { stand, tijden, reden }))
			last.tot = datum;
		else runs.push({ van: datum, tot: datum, stand, tijden, reden });
	}
	return runs;
}

/** Most said nothing: they cost nothing. */
function said(tijden: Tijd[], afwijkend: Afwijking[], vandaag: string): BijzondereDag[] {
	if (!tijden.length && !afwijkend.some((a) => a.datum >= vandaag)) return [];
	return bijzondereDagen(tijden, afwijkend, vandaag, DAGEN_VOORUIT);
}

const alike = (a: Pick<BijzondereDag, 'stand' | 'tijden' | 'reden'>, b: typeof a) =>
	a.stand === b.stand &&
	a.reden === b.reden &&
	a.tijden.map((t) => t.van + t.tot).join() === b.tijden.map((t) => t.van + t.tot).join();

/** One day in a building on which not everything goes as in any week. */
export interface Gebouwdag<Item> {
	datum: string;
	feestdag: Feestdag | null;
	gezegd: { item: Item; dag: BijzondereDag }[];
	/** It is a holiday, and not everybody told what happens then. */
	onbekend: boolean;
}

/** The coming weeks of all that shares a building; `tijden` are the hours there. */
export function gebouwDagen<Item>(
	items: { item: Item; tijden: Tijd[]; afwijkend: Afwijking[] }[],
	vandaag: string
): Gebouwdag<Item>[] {
	const days = new Map<string, Gebouwdag<Item>>();
	for (const { item, tijden, afwijkend } of items)
		for (const dag of said(tijden, afwijkend, vandaag)) {
			const { datum, feestdag } = dag;
			const known = days.get(datum) ?? { datum, feestdag, gezegd: [], onbekend: false };
			if (dag.stand === 'onbekend') known.onbekend = true;
			else known.gezegd.push({ item, dag });
			days.set(datum, known);
		}
	return [...days.values()].sort((a, b) => a.datum.localeCompare(b.datum));
}

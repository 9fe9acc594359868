import { DELEN_DOSSIER, isGeldig, type DeelDossier, type Toestemming } from './toestemming.ts';
import { daysBetween } from './week.ts';

/** A consent with the names that belong to it. */
export interface Weten extends Toestemming {
	/** First name of a maatje, or the name of an organisatie. */
	ontvanger_naam: string;
	/** Organisatie of a maatje. */
	ontvanger_van: string | null;
	ingetrokken_wijze: 'zelf' | 'gesprek' | 'vervangen' | null;
	ingetrokken_naam: string | null;
	/** Who wrote it down. */
	vastgelegd_naam: string | null;
}

export interface Ontvanger {
	id: string;
	soort: Toestemming['ontvanger_soort'];
	naam: string;
	van: string | null;
	delen: Weten[];
}

export const ontvangerId = (t: Toestemming) =>
	t.ontvanger_vrijwilliger_id ?? t.ontvanger_organisatie_id ?? '';

/** What stands today, together per receiver: maatjes first, parts in the order of the dossier. */
export function perOntvanger(rows: Weten[], vandaag: string): Ontvanger[] {
	const found = new Map<string, Ontvanger>();
	const rank = (t: Weten) => DELEN_DOSSIER.indexOf(t.deel) + (t.ontvanger_vrijwilliger_id ? 0 : 10);
	for (const row of rows
		.filter((t) => isGeldig(t, vandaag))
		.toSorted((a, b) => rank(a) - rank(b))) {
		const id = ontvangerId(row);
		const entry = found.get(id) ?? {
			id,
			soort: row.ontvanger_soort,
			naam: row.ontvanger_naam,
			van: row.ontvanger_van,
			delen: []
		};
		entry.delen.push(row);
		found.set(id, entry);
	}
	return [...found.values()];
}

/** Last day of a consent that is over: the day it was taken back, or the day it ran out. */
export function voorbijOp(t: Weten, dayOf: (op: string) => string): string {
	const back = t.ingetrokken_op && t.ingetrokken_wijze ? dayOf(t.ingetrokken_op) : null;
	return back ?? t.geldig_tot ?? (t.ingetrokken_op ? dayOf(t.ingetrokken_op) : t.gegeven_op);
}

/** What is over, the last first; what was only replaced by another end is still going on. */
export function eerder(rows: Weten[], vandaag: string, dayOf: (op: string) => string): Weten[] {
	return rows
		.filter((t) => !isGeldig(t, vandaag) && t.ingetrokken_wijze !== 'vervangen')
		.toSorted((a, b) => voorbijOp(b, dayOf).localeCompare(voorbijOp(a, dayOf)));
}

const BIJNA = 28;

/** It runs out within four weeks: time to say yes again, or to let it end. */
export function looptAf(t: Pick<Toestemming, 'geldig_tot'>, vandaag: string): boolean {
	return t.geldig_tot !== null && daysBetween(vandaag, t.geldig_tot) <= BIJNA;
}

/** One look into a dossier, as the log has it. */
export interface Inzage {
	op: string;
	wie: string;
	wat: string;
	organisatie: string | null;
	delen: string[];
}
export interface Bezoek {
	wie: string;
	organisatie: string | null;
	wat: string[];
	delen: DeelDossier[];
}

/** Who looked, per day and per person, in the order given: ten clicks in an hour are one visit. */
export function perDag(seen: Inzage[], dayOf: (op: string) => string) {
	const days = new Map<string, Map<string, Bezoek>>();
	for (const { op, wie, wat, organisatie, delen } of seen) {
		const dag = days.get(dayOf(op)) ?? new Map<string, Bezoek>();
		const key = `${wie} ${organisatie ?? ''}`;
		const visit = dag.get(key) ?? { wie, organisatie, wat: [], delen: [] };
		if (!visit.wat.includes(wat)) visit.wat.push(wat);
		visit.delen = DELEN_DOSSIER.filter((d) => visit.delen.includes(d) || delen.includes(d));
		dag.set(key, visit);
		days.set(dayOf(op), dag);
	}
	return [...days].map(([dag, visits]) => ({ dag, bezoeken: [...visits.values()] }));
}

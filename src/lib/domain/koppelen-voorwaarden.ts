import { overlapt } from './dagdelen.ts';
import type { Tegen, Twijfel, Voor, Vraag } from './koppelen.ts';
import { addDays } from './week.ts';

/** What a volunteer may say about when, whom and what; each may be left open. */
export interface Voorwaarden {
	taken?: string[];
	/** First and last day, both inclusive. */
	beschikbaar_van?: string | null;
	beschikbaar_tot?: string | null;
	/** Whom somebody would rather help with what is personal. */
	geslacht_wens?: string | null;
	/** Hours a week, and how many of them are promised to others. */
	uren_per_week?: number | null;
	uren_bezet?: number | null;
}

type Vraagdeel = Pick<
	Vraag,
	| 'taken'
	| 'kan_zelf'
	| 'vanaf'
	| 'tot'
	| 'persoonlijk'
	| 'voor_geslacht'
	| 'talen'
	| 'geslacht_wens'
>;

/** A koppeling is tried for twelve weeks first; a shorter time is worth a word. */
const TRIAL_DAYS = 84;

/** Hard when the two periods have no day together; from then on it is a matter of starting or ending. */
export function checkPeriode(
	vraag: Vraagdeel,
	{ beschikbaar_van: van, beschikbaar_tot: tot }: Voorwaarden,
	vandaag: string,
	twijfel: Twijfel[],
	tegen: Tegen[]
): void {
	if (!van && !tot) return;
	const asked = later(vandaag, vraag.vanaf);
	if (tot && tot < asked) tegen.push({ code: 'stopt_eerder', op: tot });
	else if (van && vraag.tot && van > vraag.tot) tegen.push({ code: 'begint_te_laat', op: van });
	else {
		const start = later(asked, van);
		if (start > asked) twijfel.push({ code: 'begint_later', op: start });
		if (tot && tot < addDays(start, TRIAL_DAYS) && (!vraag.tot || vraag.tot > tot))
			twijfel.push({ code: 'stopt_binnenkort', op: tot });
	}
}

/**
 * The wish of the cliënt always counts. That of the maatje counts for what is personal only, and then
 * as hard: nobody has to wash or dress whom they would rather not.
 */
export function checkGeslacht(
	vraag: Vraagdeel,
	maatje: Voorwaarden & { geslacht: string | null },
	voor: Voor[],
	twijfel: Twijfel[],
	tegen: Tegen[]
): void {
	if (vraag.geslacht_wens) {
		if (!maatje.geslacht) twijfel.push({ code: 'geslacht_onbekend' });
		else if (maatje.geslacht === vraag.geslacht_wens) voor.push({ code: 'geslacht' });
		else tegen.push({ code: 'ander_geslacht', gevraagd: vraag.geslacht_wens });
	}
	const wish = maatje.geslacht_wens;
	if (!vraag.persoonlijk || (wish !== 'vrouw' && wish !== 'man')) return;
	if (!vraag.voor_geslacht) twijfel.push({ code: 'client_geslacht_onbekend' });
	else if (vraag.voor_geslacht !== wish) tegen.push({ code: 'helpt_liever', gevraagd: wish });
}

/** How much of the tasks that are asked for a maatje does, 0–1; null when one of both says nothing. */
export function checkTaken(
	vraag: Vraagdeel,
	{ taken: does = [] }: Voorwaarden,
	voor: Voor[],
	twijfel: Twijfel[]
): number | null {
	const asked = vraag.taken ?? [];
	if (!asked.length || !does.length) return null;
	const taken = asked.filter((taak) => does.includes(taak));
	if (taken.length) voor.push({ code: 'taken', taken });
	else twijfel.push({ code: 'andere_taken', taken: asked });
	return taken.length / asked.length;
}

/** Wederkerigheid: something that both like to do, so that it goes two ways. */
export function checkSamen(vraag: Vraagdeel, maatje: Voorwaarden, voor: Voor[]): boolean {
	const taken = (vraag.kan_zelf ?? []).filter((taak) => maatje.taken?.includes(taak));
	if (taken.length) voor.push({ code: 'wederkerig', taken });
	return taken.length > 0;
}

/** Fewer hours left than are asked; who named no hours is not in doubt. */
export function checkUren(
	gevraagd: number | null | undefined,
	{ uren_per_week, uren_bezet }: Voorwaarden,
	twijfel: Twijfel[]
): void {
	if (!gevraagd || !uren_per_week) return;
	const uren = Math.max(0, uren_per_week - (uren_bezet ?? 0));
	if (uren < gevraagd) twijfel.push({ code: 'minder_uren', uren, gevraagd });
}

/** Own moments without those that are promised to others. */
export function vrijeDagdelen(own: string[], bezet: readonly string[] = []): string[] {
	return bezet.length ? own.filter((dagdeel) => !bezet.includes(dagdeel)) : own;
}

/** Could have come, if it were not promised: nothing free is left, or nothing that is asked. */
export function isBezet(asked: string[], own: string[], vrij: string[]): boolean {
	return own.length > 0 && (!vrij.length || !overlapt(asked, vrij));
}

function later(a: string, b: string | null | undefined): string {
	return b && b > a ? b : a;
}

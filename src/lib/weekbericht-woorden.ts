import { leesAantallen, WEEKSOORTEN, type Weeksoort } from './domain/weekbericht.ts';
import type { Nieuws } from './domain/postvak.ts';
import { m } from './paraglide/messages.js';

type Taal = { locale?: 'nl' | 'en' };
const ZIN: Record<Weeksoort, (inputs: { aantal: number }, options?: Taal) => string> = {
	zorgen: m.week_soort_zorgen,
	vraag: m.week_soort_vraag,
	stilte: m.week_soort_stilte,
	waakvlam: m.week_soort_waakvlam,
	nazorg: m.week_soort_nazorg,
	uren: m.week_soort_uren,
	beschikking: m.week_soort_beschikking,
	voorstel: m.week_soort_voorstel,
	kennismaking: m.week_soort_kennismaking,
	contact: m.week_soort_contact
};

/** What the overview of the week counts, one sentence each; nothing without an overview. Never a name. */
export function weekRegels(
	nieuws: Pick<Nieuws, 'soort' | 'kenmerk'>[],
	options: Taal = {}
): string[] {
	const overview = nieuws.findLast((n) => n.soort === 'weekbericht');
	const counts = overview && leesAantallen(overview.kenmerk);
	if (!counts) return [];
	return WEEKSOORTEN.flatMap((soort) => {
		const aantal = counts[soort];
		return aantal ? [ZIN[soort]({ aantal }, options)] : [];
	});
}

import type { Regelaar, Voorstelcode } from './domain/regelpunten.ts';
import type { Overdrachtveld } from './domain/overdracht.ts';
import { m } from './paraglide/messages.js';

/** Codes of goals, the checklist and the hand-over in words. */

export type Wie = Regelaar | 'coordinator';
const WIE: Record<Wie, () => string> = {
	client: m.doel_wie_client,
	vrijwilliger: m.doel_wie_vrijwilliger,
	begeleider: m.doel_wie_begeleider,
	consulent: m.doel_wie_consulent,
	coordinator: m.doel_wie_coordinator,
	ander: m.doel_wie_ander
};
export type Namen = Partial<Record<string, string | null>>;

/** Somebody by name where that is known, else by part. */
export function wieNaam(wie: string, namen: Namen = {}): string {
	return namen[wie] || (WIE[wie as Wie] ?? WIE.ander)();
}

type Taal = { locale?: 'nl' | 'en' };
export const VOORSTEL: Record<Voorstelcode, (inputs?: object, options?: Taal) => string> = {
	wie_bellen: m.regel_voorstel_wie_bellen,
	terugval: m.regel_voorstel_terugval,
	vaste_dag: m.regel_voorstel_vaste_dag,
	vervanging: m.regel_voorstel_vervanging,
	post: m.regel_voorstel_post,
	inkomen: m.regel_voorstel_inkomen,
	medicijnen: m.regel_voorstel_medicijnen,
	sleutels: m.regel_voorstel_sleutels,
	netwerk_weet: m.regel_voorstel_netwerk_weet,
	inloop: m.regel_voorstel_inloop,
	papieren: m.regel_voorstel_papieren,
	afscheid: m.regel_voorstel_afscheid
};

/** A part of the hand-over: its heading, and what belongs there. */
export const VELD: Record<Overdrachtveld, { naam: () => string; hint: () => string }> = {
	wie_doet_wat: { naam: m.overdracht_wie_doet_wat, hint: m.overdracht_wie_doet_wat_hint },
	hoe_vaak: { naam: m.overdracht_hoe_vaak, hint: m.overdracht_hoe_vaak_hint },
	wie_bellen: { naam: m.overdracht_wie_bellen, hint: m.overdracht_wie_bellen_hint },
	lukt_niet: { naam: m.overdracht_lukt_niet, hint: m.overdracht_lukt_niet_hint },
	wat_helpt: { naam: m.overdracht_wat_helpt, hint: m.overdracht_wat_helpt_hint },
	signalen: { naam: m.overdracht_signalen, hint: m.overdracht_signalen_hint },
	nodig: { naam: m.overdracht_nodig, hint: m.overdracht_nodig_hint }
};

export const MOMENT = {
	week: m.begeleiding_week,
	maand: m.begeleiding_maand,
	kwartaal: m.begeleiding_kwartaal
} as const;

const GEZEGD: Partial<Record<string, () => string>> = {
	doel: m.gelukt_doel,
	scherper: m.gelukt_doel_scherper,
	doel_bereikt: m.gelukt_doel_bereikt,
	doel_gestopt: m.gelukt_doel_gestopt,
	doel_open: m.gelukt_doel_open,
	paaltje: m.gelukt_paaltje,
	paaltje_bereikt: m.gelukt_paaltje_bereikt,
	paaltje_open: m.gelukt_paaltje_open,
	paaltje_vervallen: m.gelukt_paaltje_vervallen,
	punten: m.gelukt_punten,
	punt_nieuw: m.gelukt_punt_nieuw,
	punt_gewijzigd: m.gelukt_punt_gewijzigd,
	punt_geregeld: m.gelukt_punt_geregeld,
	punt_open: m.gelukt_punt_open,
	punt_vervallen: m.gelukt_punt_vervallen
};

/** What was just saved, as a sentence. */
export const doelGezegd = (gelukt: string | null) => GEZEGD[gelukt ?? '']?.() ?? null;

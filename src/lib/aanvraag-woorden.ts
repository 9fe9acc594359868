import type { Sluitreden } from './domain/aanvraag.ts';
import type { Oordeel, Oplossing, Route } from './domain/verheldering.ts';
import { m } from './paraglide/messages.js';

export const DOOR = {
	zelf: m.aanvraag_door_zelf,
	naaste: m.aanvraag_door_naaste,
	beroep: m.aanvraag_door_beroep
};
export const INSTEMMING: Record<string, () => string> = {
	ja: m.aanvraag_instemming_ja,
	nog_niet: m.aanvraag_instemming_nog_niet,
	kan_niet: m.aanvraag_instemming_kan_niet
};
export const SLUIT: Record<Sluitreden, () => string> = {
	opgelost: m.sluit_opgelost,
	niet_bereikt: m.sluit_niet_bereikt,
	andere_gemeente: m.sluit_andere_gemeente,
	dubbel: m.sluit_dubbel,
	wil_niet_meer: m.sluit_wil_niet_meer,
	anders: m.sluit_anders
};
const ROUTE: Record<Route, () => string> = {
	generalist: m.verh_route_generalist,
	specialist: m.verh_route_specialist,
	nu: m.verh_route_nu,
	outreach: m.verh_route_outreach
};
export const KEUZE: Record<Route, () => string> = {
	generalist: m.verh_keuze_generalist,
	specialist: m.verh_keuze_specialist,
	nu: m.verh_keuze_nu,
	outreach: m.verh_keuze_outreach
};
export const OPLOSSING: Record<Oplossing, { naam: () => string; uitleg: () => string }> = {
	eigen_kracht: { naam: m.verh_stap_eigen_kracht, uitleg: m.verh_stap_eigen_kracht_uitleg },
	netwerk: { naam: m.verh_stap_netwerk, uitleg: m.verh_stap_netwerk_uitleg },
	buurt: { naam: m.verh_stap_buurt, uitleg: m.verh_stap_buurt_uitleg },
	collectief: { naam: m.verh_stap_collectief, uitleg: m.verh_stap_collectief_uitleg },
	professional: { naam: m.verh_stap_professional, uitleg: m.verh_stap_professional_uitleg }
};

export function oordeelTekst({ soort, route }: Oordeel): string {
	const name = soort === 'complex' ? m.verh_soort_complex() : m.verh_soort_enkelvoudig();
	return m.verh_oordeel({ soort: name, route: ROUTE[route]() });
}

/** How a request ended, in a sentence. */
export function standTekst(a: {
	status: string;
	sluitreden: string | null;
	aanbod: { naam: string } | null;
}): string {
	if (a.status === 'verwezen')
		return a.aanbod
			? m.aanvraag_stand_verwezen({ naam: a.aanbod.naam })
			: m.aanvraag_stand_verwezen_weg();
	if (a.status === 'hulpvraag') return m.aanvraag_stand_hulpvraag();
	if (a.status === 'ingetrokken') return m.aanvraag_stand_ingetrokken();
	const reden = SLUIT[a.sluitreden as Sluitreden] ?? SLUIT.anders;
	return m.aanvraag_stand_gesloten({ reden: reden() });
}

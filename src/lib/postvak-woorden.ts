import type { Postsoort, Wijze } from './domain/postvak.ts';
import { alsPostsoort } from './domain/postvak.ts';
import { m } from './paraglide/messages.js';

const ZIN: Record<Postsoort, (aantal: number) => string> = {
	voorstel: () => m.postvak_soort_voorstel(),
	antwoord: () => m.postvak_soort_antwoord(),
	koppeling: () => m.postvak_soort_koppeling(),
	kennismaking: () => m.postvak_soort_kennismaking(),
	verloopt: () => m.postvak_soort_verloopt(),
	bericht: (aantal) => m.postvak_soort_bericht({ aantal }),
	gesprek: () => m.postvak_soort_gesprek(),
	gemeld: (aantal) => m.postvak_soort_gemeld({ aantal }),
	gemeld_klaar: () => m.postvak_soort_gemeld_klaar(),
	groep: () => m.postvak_soort_groep(),
	aanmelding: (aantal) => m.postvak_soort_aanmelding({ aantal }),
	voortgangsgesprek: () => m.postvak_soort_voortgangsgesprek(),
	voorbereiding: () => m.postvak_soort_voorbereiding(),
	evaluatie: () => m.postvak_soort_evaluatie(),
	evaluatie_klaar: () => m.postvak_soort_evaluatie_klaar(),
	maatje_valt_uit: () => m.postvak_soort_maatje_valt_uit(),
	overgenomen: () => m.postvak_soort_overgenomen(),
	opgeschaald: () => m.postvak_soort_opgeschaald(),
	plan: () => m.postvak_soort_plan(),
	plan_antwoord: () => m.postvak_soort_plan_antwoord(),
	doel: () => m.postvak_soort_doel(),
	overdracht: () => m.postvak_soort_overdracht(),
	niet_goed: () => m.postvak_soort_niet_goed(),
	weer_contact: () => m.postvak_soort_weer_contact(),
	zorgen: () => m.postvak_soort_zorgen(),
	stilte: () => m.postvak_soort_stilte(),
	waakvlam: () => m.postvak_soort_waakvlam(),
	weekbericht: () => m.postvak_soort_weekbericht(),
	pad: () => m.postvak_soort_pad(),
	spreken: () => m.postvak_soort_spreken(),
	toestemming: () => m.postvak_soort_toestemming(),
	gedeeld: () => m.postvak_soort_gedeeld(),
	mijn_toestemming: () => m.postvak_soort_mijn_toestemming(),
	anders: () => m.postvak_soort_anders()
};

/** What happened, as a sentence in the inbox. */
export function postZin(soort: string, aantal: number): string {
	return ZIN[alsPostsoort(soort)](aantal);
}

type Taal = { locale?: 'nl' | 'en' };
const NAAM: Record<Postsoort, (inputs: object, options?: Taal) => string> = {
	voorstel: m.postvak_kies_voorstel,
	antwoord: m.postvak_kies_antwoord,
	koppeling: m.postvak_kies_koppeling,
	kennismaking: m.postvak_kies_kennismaking,
	verloopt: m.postvak_kies_verloopt,
	bericht: m.postvak_kies_bericht,
	gesprek: m.postvak_kies_gesprek,
	gemeld: m.postvak_kies_gemeld,
	gemeld_klaar: m.postvak_kies_gemeld_klaar,
	groep: m.postvak_kies_groep,
	aanmelding: m.postvak_kies_aanmelding,
	voortgangsgesprek: m.postvak_kies_voortgangsgesprek,
	voorbereiding: m.postvak_kies_voorbereiding,
	evaluatie: m.postvak_kies_evaluatie,
	evaluatie_klaar: m.postvak_kies_evaluatie_klaar,
	maatje_valt_uit: m.postvak_kies_maatje_valt_uit,
	overgenomen: m.postvak_kies_overgenomen,
	opgeschaald: m.postvak_kies_opgeschaald,
	plan: m.postvak_kies_plan,
	plan_antwoord: m.postvak_kies_plan_antwoord,
	doel: m.postvak_kies_doel,
	overdracht: m.postvak_kies_overdracht,
	niet_goed: m.postvak_kies_niet_goed,
	weer_contact: m.postvak_kies_weer_contact,
	zorgen: m.postvak_kies_zorgen,
	stilte: m.postvak_kies_stilte,
	waakvlam: m.postvak_kies_waakvlam,
	weekbericht: m.postvak_kies_weekbericht,
	pad: m.postvak_kies_pad,
	spreken: m.postvak_kies_spreken,
	toestemming: m.postvak_kies_toestemming,
	gedeeld: m.postvak_kies_gedeeld,
	mijn_toestemming: m.postvak_kies_mijn_toestemming,
	anders: m.postvak_kies_anders
};

/** A kind by name, for a choice or a line in a mail. */
export function postNaam(soort: Postsoort, options: Taal = {}): string {
	return NAAM[soort]({}, options);
}

export const WIJZE_NAAM: Record<Wijze, () => string> = {
	app: m.postvak_hoe_app,
	dag: m.postvak_hoe_dag,
	week: m.postvak_hoe_week,
	direct: m.postvak_hoe_direct
};

import { dagdeelNaam } from './components/dagdeel-names.ts';
import type { Effect, Waarom } from './domain/bundelen-uitleg.ts';
import type { Thema } from './domain/bundelen-regels.ts';
import { parseDagdeel } from './domain/dagdelen.ts';
import { formatHours } from './format.ts';
import type { Taak } from './domain/taken.ts';
import { m } from './paraglide/messages.js';
import { TAAK } from './taak-namen.ts';

export type Gebieden = Record<string, string>;

const NAAM: Record<string, () => string> = {
	post: m.groep_naam_post,
	koken: m.groep_naam_koken,
	computer: m.groep_naam_computer,
	huiswerk: m.groep_naam_huiswerk,
	activiteit: m.groep_naam_activiteit,
	gezelschap: m.groep_naam_gezelschap
};

/** "Papieren en post", "Sociaal netwerk" */
export function themaWoord({ soort, code }: Thema, gebieden: Gebieden): string {
	const woord = soort === 'taak' ? TAAK[code as Taak]?.() : gebieden[code];
	return woord ?? code;
}

/** "Samen koken en eten": what a group is called until somebody gives it another name. */
export function groepNaam(thema: Thema, gebieden: Gebieden): string {
	const naam = thema.soort === 'taak' ? NAAM[thema.code]?.() : undefined;
	return naam ?? m.groep_naam_gebied({ gebied: themaWoord(thema, gebieden).toLowerCase() });
}

/** "dinsdagochtend" */
export function dagdeelWoord(code: string): string {
	const parts = parseDagdeel(code);
	return parts ? dagdeelNaam(parts.dag, parts.deel) : code;
}

/** The words of the aanbod in draft. */
export function groepTekst(thema: Thema, gebieden: Gebieden, plek: string) {
	const woord = themaWoord(thema, gebieden).toLowerCase();
	return {
		samenvatting: m.groep_samenvatting({ plek }),
		omschrijving: m.groep_omschrijving({ thema: woord }),
		trefwoorden: [woord]
	};
}

/** The sum, line by line. */
export function effectRegels(effect: Effect): string[] {
	const { mensen, zonder_uren, vrijwilligers, langst_weken: weken } = effect;
	const said = mensen - zonder_uren;
	return [
		said
			? m.groep_effect_apart({ aantal: said, uren: formatHours(effect.uren_apart) })
			: m.groep_effect_geen_uren(),
		...(said && zonder_uren ? [m.groep_effect_zonder({ aantal: zonder_uren })] : []),
		m.groep_effect_groep({ aantal: vrijwilligers, uren: formatHours(effect.uren_groep) }),
		m.groep_effect_mensen({
			groep: vrijwilligers,
			apart: mensen,
			minder: effect.minder_vrijwilligers
		}),
		weken ? m.groep_effect_wacht({ aantal: weken }) : m.groep_effect_wacht_kort()
	];
}

const ZONDER: Record<Exclude<Waarom['code'], 'ruimte_onbekend' | 'te_weinig'>, () => string> = {
	complex: m.groep_zonder_complex,
	persoonlijk: m.groep_zonder_persoonlijk,
	geslacht: m.groep_zonder_geslacht,
	zoekt_maatje: m.groep_zonder_zoekt_maatje,
	alleen_thuis: m.groep_zonder_alleen_thuis,
	wijk_onbekend: m.groep_zonder_wijk_onbekend,
	begint_later: m.groep_zonder_begint_later,
	bijna_voorbij: m.groep_zonder_bijna_voorbij,
	geen_plek: m.groep_zonder_geen_plek,
	geen_dagdeel: m.groep_zonder_geen_dagdeel,
	elders: m.groep_zonder_elders
};

/** Why a hulpvraag is in no group; `plekken` are names here. */
export function zonderTekst(waarom: Waarom): string {
	if (waarom.code === 'te_weinig')
		return waarom.aantal ? m.groep_zonder_twee() : m.groep_zonder_alleen();
	if (waarom.code === 'ruimte_onbekend')
		return m.groep_zonder_ruimte_onbekend({ plekken: waarom.plekken.join(', ') });
	return ZONDER[waarom.code]();
}

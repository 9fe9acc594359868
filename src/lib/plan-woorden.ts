import type { Planstatus, Plansoort } from './domain/plan.ts';
import { betalingVan, type Arrangement } from './domain/traject.ts';
import { ARRANGEMENT_NAAM } from './driehoek-woorden.ts';
import { formatEuro, formatHours, formatShortDay } from './format.ts';
import { m } from './paraglide/messages.js';

export const PLAN_NAAM: Record<Plansoort, () => string> = {
	ondersteuningsplan: m.plan_ondersteuningsplan,
	zorgplan: m.plan_zorgplan
};
export const PLAN_IS: Record<Plansoort, () => string> = {
	ondersteuningsplan: m.plan_ondersteuningsplan_is,
	zorgplan: m.plan_zorgplan_is
};

export const PLANSTATUS_NAAM: Record<Planstatus, () => string> = {
	concept: m.plan_status_concept,
	vastgesteld: m.plan_status_vastgesteld,
	akkoord: m.plan_status_akkoord,
	niet_akkoord: m.plan_status_niet_akkoord,
	vervangen: m.plan_status_vervangen
};
export const PLANSTATUS_TOON = {
	concept: 'neutral',
	vastgesteld: 'info',
	akkoord: 'good',
	niet_akkoord: 'warn',
	vervangen: 'neutral'
} as const satisfies Record<Planstatus, string>;

/** Per section its heading for a professional and for the cliënt, and what belongs in it. */
const ONDERDEEL: Record<
	string,
	readonly [naam: () => string, zelf: () => string, hint: () => string]
> = {
	situatie: [m.plan_deel_situatie, m.plan_deel_situatie_zelf, m.plan_deel_situatie_hint],
	wens: [m.plan_deel_wens, m.plan_deel_wens_zelf, m.plan_deel_wens_hint],
	resultaat: [m.plan_deel_resultaat, m.plan_deel_resultaat_zelf, m.plan_deel_resultaat_hint],
	eigen_kracht: [
		m.plan_deel_eigen_kracht,
		m.plan_deel_eigen_kracht_zelf,
		m.plan_deel_eigen_kracht_hint
	],
	netwerk: [m.plan_deel_netwerk, m.plan_deel_netwerk_zelf, m.plan_deel_netwerk_hint],
	buurt: [m.plan_deel_buurt, m.plan_deel_buurt_zelf, m.plan_deel_buurt_hint],
	collectief: [m.plan_deel_collectief, m.plan_deel_collectief_zelf, m.plan_deel_collectief_hint],
	professional: [
		m.plan_deel_professional,
		m.plan_deel_professional_zelf,
		m.plan_deel_professional_hint
	],
	mantelzorg: [m.plan_deel_mantelzorg, m.plan_deel_mantelzorg_zelf, m.plan_deel_mantelzorg_hint],
	terugkijken: [
		m.plan_deel_terugkijken,
		m.plan_deel_terugkijken_zelf,
		m.plan_deel_terugkijken_hint
	],
	aanpak: [m.plan_deel_aanpak, m.plan_deel_aanpak_zelf, m.plan_deel_aanpak_hint],
	client: [m.plan_deel_client, m.plan_deel_client_zelf, m.plan_deel_client_hint],
	informeel: [m.plan_deel_informeel, m.plan_deel_informeel_zelf, m.plan_deel_informeel_hint],
	begeleiding: [
		m.plan_deel_begeleiding,
		m.plan_deel_begeleiding_zelf,
		m.plan_deel_begeleiding_hint
	],
	kleiner: [m.plan_deel_kleiner, m.plan_deel_kleiner_zelf, m.plan_deel_kleiner_hint],
	terugval: [m.plan_deel_terugval, m.plan_deel_terugval_zelf, m.plan_deel_terugval_hint]
};

/** The heading of a section; `zelf` as the cliënt reads it. */
export function onderdeelNaam(code: string, { zelf = false } = {}): string {
	return ONDERDEEL[code]?.[zelf ? 1 : 0]() ?? code;
}
export function onderdeelHint(code: string): string | undefined {
	return ONDERDEEL[code]?.[2]();
}

type Antwoord = { akkoord: boolean; wijze: string; gegeven_op: string; vastgelegd_naam: string };

/** What the cliënt said, when and how, for the professionals. */
export function antwoordZin(antwoord: Antwoord, vandaag: string): string {
	const dag = formatShortDay(antwoord.gegeven_op, vandaag);
	if (antwoord.wijze === 'zelf')
		return antwoord.akkoord ? m.plan_antwoord_zelf_ja({ dag }) : m.plan_antwoord_zelf_nee({ dag });
	const said = { dag, naam: antwoord.vastgelegd_naam };
	return antwoord.akkoord ? m.plan_antwoord_gesprek_ja(said) : m.plan_antwoord_gesprek_nee(said);
}

type Betaald = {
	arrangement: Arrangement;
	uren_toegekend: number | null;
	bedrag_cents: number | null;
};

/** "3 uur per week", "€ 620 per vier weken" or "€ 18.500 voor het hele resultaat"; empty when nothing was filled in. */
export function bedragZin({ arrangement, uren_toegekend, bedrag_cents }: Betaald): string {
	const kind = betalingVan(arrangement);
	if (kind === 'uren')
		return uren_toegekend ? m.traject_uren_per_week({ uren: formatHours(uren_toegekend) }) : '';
	if (!bedrag_cents) return '';
	const bedrag = formatEuro(bedrag_cents);
	return kind === 'vast'
		? m.traject_bedrag_per_periode({ bedrag })
		: m.plan_voor_resultaat({ bedrag });
}

export function betalingZin(traject: Betaald): string {
	return `${ARRANGEMENT_NAAM[traject.arrangement]()}: ${bedragZin(traject) || m.plan_geen_bedrag()}`;
}

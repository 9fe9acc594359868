import type { AanbodStand, StandVeld } from './domain/aanbod-stand.ts';
import { formatLongDay } from './format.ts';
import { m } from './paraglide/messages.js';
import { taalNaam } from './talen.ts';

type Woord = { code: string; naam: string };
/** Names of the codes of the taxonomy. */
export interface Woorden {
	soorten: Woord[];
	gebieden: Woord[];
	doelgroepen: Woord[];
}

/** How each field is called, in the form and where it differs. */
const VELD: Partial<Record<StandVeld, () => string>> = {
	naam: m.bureau_veld_naam,
	soort: m.bureau_veld_soort,
	samenvatting: m.bureau_veld_samenvatting,
	omschrijving: m.bureau_veld_omschrijving,
	resultaatgebieden: m.bureau_veld_resultaatgebieden,
	doelgroepen: m.bureau_veld_doelgroepen,
	schaal: m.bureau_veld_schaal,
	wijken: m.bureau_veld_wijken,
	vorm: m.bureau_veld_vorm,
	locaties: m.bureau_veld_locaties,
	adres_geheim: m.bureau_veld_adres_geheim,
	openingstijden: m.bureau_veld_openingstijden,
	openingstijden_tekst: m.bureau_veld_openingstijden_tekst,
	afwijkende_tijden: m.bureau_veld_afwijkende_tijden,
	dicht_van: m.bureau_veld_dicht_van,
	dicht_tot: m.bureau_veld_dicht_tot,
	dicht_reden: m.bureau_veld_dicht_reden,
	kosten_soort: m.bureau_veld_kosten_soort,
	kosten: m.bureau_veld_kosten,
	verwijzing_nodig: m.bureau_veld_verwijzing_nodig,
	toegang: m.bureau_veld_toegang,
	telefoon: m.bureau_veld_telefoon,
	email: m.bureau_veld_email,
	website: m.bureau_veld_website,
	talen: m.bureau_veld_talen,
	plaatsen_vrij: m.bureau_veld_plaatsen_vrij,
	trefwoorden: m.bureau_veld_trefwoorden,
	gevoelig: m.bureau_veld_gevoelig,
	status: m.bureau_veld_status
};
export const veldNaam = (veld: StandVeld) => VELD[veld]?.() ?? veld;
/** "telefoon en website" in one line. */
export const veldNamen = (velden: readonly StandVeld[]) =>
	velden.map((veld) => veldNaam(veld).toLowerCase()).join(', ');

export const DAGEN = [m.dag_ma, m.dag_di, m.dag_wo, m.dag_do, m.dag_vr, m.dag_za, m.dag_zo];
const CODES: Record<string, () => string> = {
	gratis: m.bureau_kosten_gratis,
	bijdrage: m.bureau_kosten_bijdrage,
	betaald: m.bureau_kosten_betaald,
	wijk: m.schaal_wijk,
	bovenwijks: m.schaal_bovenwijks,
	stedelijk: m.schaal_stedelijk,
	regionaal: m.schaal_regionaal,
	locatie: m.vorm_locatie,
	thuis: m.vorm_thuis,
	telefoon: m.vorm_telefoon,
	online: m.vorm_online,
	gepubliceerd: m.bureau_status_gepubliceerd,
	te_beoordelen: m.bureau_status_te_beoordelen,
	concept: m.bureau_status_concept,
	gearchiveerd: m.bureau_status_gearchiveerd
};
export const codeNaam = (code: string) => CODES[code]?.() ?? code;

const tijd = (text: string) => text.replace(':', '.');
const block = (van: string, tot: string) => m.detail_van_tot({ van: tijd(van), tot: tijd(tot) });
const name = (rows: Woord[], code: string) => rows.find((row) => row.code === code)?.naam ?? code;

/** A value in words, one thing per line, so that two of them can be laid side by side. */
export function standTekst(veld: StandVeld, stand: Partial<AanbodStand>, w: Woorden): string {
	const value = stand[veld];
	if (value === null || value === undefined) return '';
	if (typeof value === 'boolean') return value ? m.bureau_ja() : m.bureau_nee();
	switch (veld) {
		case 'soort':
			return name(w.soorten, String(value));
		case 'kosten_soort':
		case 'schaal':
		case 'status':
			return codeNaam(String(value));
		case 'dicht_van':
		case 'dicht_tot':
			return formatLongDay(String(value));
		case 'vorm':
			return stand.vorm!.map(codeNaam).join('\n');
		case 'resultaatgebieden':
			return stand.resultaatgebieden!.map((code) => name(w.gebieden, code)).join('\n');
		case 'doelgroepen':
			return stand.doelgroepen!.map((code) => name(w.doelgroepen, code)).join('\n');
		case 'talen':
			return stand.talen!.map((t) => (/^[a-z]{2,3}$/.test(t) ? taalNaam(t) : t)).join('\n');
		case 'trefwoorden':
			return stand.trefwoorden!.join('\n');
		case 'wijken':
			return stand.wijken!.map((wijk) => wijk.naam).join('\n');
		case 'locaties':
			return stand.locaties!.map(plekTekst).join('\n');
		case 'openingstijden':
			return stand
				.openingstijden!.map((t) => `${DAGEN[t.dag - 1]!()} ${block(t.van, t.tot)}`)
				.join('\n');
		case 'afwijkende_tijden':
			return stand
				.afwijkende_tijden!.map((t) =>
					[
						formatLongDay(t.datum),
						t.van && t.tot ? block(t.van, t.tot) : m.detail_dicht(),
						t.reden && `(${t.reden})`
					]
						.filter(Boolean)
						.join(' ')
				)
				.join('\n');
		default:
			return String(value);
	}
}

type Plek = {
	naam: string | null;
	adres: string | null;
	postcode: string | null;
	plaats: string | null;
};

/** "De Kom, Kerkstraat 1, 3431 AB Nieuwegein" */
export function plekTekst({ naam, adres, postcode, plaats }: Plek): string {
	return [naam, adres, [postcode, plaats].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

import type { Bezwaar } from '$lib/domain/koppelronde-keuzes.ts';
import { opsomming } from '$lib/koppelen-woorden.ts';
import { m } from '$lib/paraglide/messages.js';
import type { Vraagbeeld } from './toon.ts';

export type Gebieden = Record<string, string>;

export const BEZWAAR: Record<Bezwaar, () => string> = {
	vraag_gesloten: m.bezwaar_vraag_gesloten,
	alleen_professional: m.bezwaar_alleen_professional,
	zoekt_geen_maatje: m.bezwaar_zoekt_geen_maatje,
	heeft_al_iemand: m.bezwaar_heeft_al_iemand,
	eerder_voorgesteld: m.bezwaar_eerder_voorgesteld,
	maatje_niet_beschikbaar: m.bezwaar_maatje_niet_beschikbaar,
	maatje_vol: m.bezwaar_maatje_vol
};

/** "Tolsteeg: sociaal netwerk en administratie" */
export function vraagNaam(beeld: Vraagbeeld, gebieden: Gebieden): string {
	if (!beeld) return m.ronde_vraag_weg();
	const wijk = beeld.wijk ?? m.ronde_wijk_onbekend();
	if (!beeld.gebieden.length) return wijk;
	return m.ronde_vraag({ wijk, gebieden: opsomming(beeld.gebieden.map((g) => gebieden[g] ?? g)) });
}

export function paarNaam(naam: string, beeld: Vraagbeeld): string {
	return m.ronde_paar({ maatje: naam, wijk: beeld?.wijk ?? m.ronde_wijk_onbekend() });
}

export function wachtTekst(beeld: Vraagbeeld): string {
	if (!beeld) return '';
	return beeld.weken ? m.ronde_wacht({ weken: beeld.weken }) : m.ronde_wacht_kort();
}

import type { Taak } from './domain/taken.ts';
import { m } from './paraglide/messages.js';
import { getLocale } from './paraglide/runtime.js';

/** What a volunteer may do, in the order of taken.ts. */
export const TAAK: Record<Taak, () => string> = {
	post: m.taak_post,
	boodschappen: m.taak_boodschappen,
	vervoer: m.taak_vervoer,
	mee_op_bezoek: m.taak_mee_op_bezoek,
	structuur: m.taak_structuur,
	koken: m.taak_koken,
	klussen: m.taak_klussen,
	computer: m.taak_computer,
	huiswerk: m.taak_huiswerk,
	activiteit: m.taak_activiteit,
	gezelschap: m.taak_gezelschap,
	mantelzorg: m.taak_mantelzorg
};

/** Several in one line: "post, boodschappen en koken". */
export function taakNamen(codes: readonly string[]): string {
	const words = codes.map((code) => TAAK[code as Taak]?.().toLowerCase() ?? code);
	return new Intl.ListFormat(getLocale(), { type: 'conjunction' }).format(words);
}

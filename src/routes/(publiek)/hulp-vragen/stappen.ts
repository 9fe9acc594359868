import type { Vraagstap } from '$lib/domain/aanvraag-stappen.ts';
import { m } from '$lib/paraglide/messages.js';

const KOP: Record<Vraagstap, () => string> = {
	wie: m.hulp_wie,
	wat: m.hulp_wat,
	wanneer: m.hulp_wanneer,
	waar: m.hulp_waar,
	bereik: m.hulp_bereik,
	klaar: m.hulp_klaar
};
export const WAAROM: Record<Vraagstap, () => string> = {
	wie: m.hulp_wie_waarom,
	wat: m.hulp_wat_waarom,
	wanneer: m.hulp_wanneer_waarom,
	waar: m.hulp_waar_waarom,
	bereik: m.hulp_bereik_waarom,
	klaar: m.hulp_klaar_waarom
};
/** The fields that a step shows; all others go along hidden. */
export const VELDEN: Record<Vraagstap, string[]> = {
	wie: ['voor_wie', 'instemming'],
	wat: ['vraag', 'resultaatgebieden'],
	wanneer: ['dagdelen'],
	waar: ['postcode', 'wijk_id'],
	bereik: ['naam', 'telefoon', 'email'],
	klaar: ['toestemming']
};

export type Waarden = Record<string, string | string[]>;
export const tekst = (values: Waarden, name: string) => (values[name] as string | undefined) ?? '';
export const lijst = (values: Waarden, name: string) => [values[name] ?? []].flat();

/** The question of a step, to the person it is about. */
export function kopVan(stap: Vraagstap, values: Waarden): string {
	if (stap === 'waar' && tekst(values, 'voor_wie') === 'zelf') return m.hulp_waar_zelf();
	return KOP[stap]();
}

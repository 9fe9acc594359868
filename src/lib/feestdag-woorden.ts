import type { Feestdag } from './domain/feestdagen.ts';
import { m } from './paraglide/messages.js';

const NAMES: Record<Feestdag, () => string> = {
	nieuwjaar: m.feestdag_nieuwjaar,
	paasdag_1: m.feestdag_paasdag_1,
	paasdag_2: m.feestdag_paasdag_2,
	koningsdag: m.feestdag_koningsdag,
	bevrijdingsdag: m.feestdag_bevrijdingsdag,
	hemelvaart: m.feestdag_hemelvaart,
	pinksterdag_1: m.feestdag_pinksterdag_1,
	pinksterdag_2: m.feestdag_pinksterdag_2,
	kerstdag_1: m.feestdag_kerstdag_1,
	kerstdag_2: m.feestdag_kerstdag_2
};

/** "1e kerstdag" */
export const feestdagNaam = (feestdag: Feestdag): string => NAMES[feestdag]();

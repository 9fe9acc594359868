import type { Aanmeldstap } from '$lib/domain/aanmelding-stappen.ts';
import { m } from '$lib/paraglide/messages.js';

export const KOP: Record<Aanmeldstap, () => string> = {
	doen: m.aanmelden_stap_doen,
	wanneer: m.aanmelden_stap_wanneer,
	waar: m.aanmelden_stap_waar,
	jij: m.aanmelden_stap_jij,
	organisaties: m.aanmelden_stap_organisaties,
	bereik: m.aanmelden_stap_bereik
};
export const WAAROM: Record<Aanmeldstap, () => string> = {
	doen: m.aanmelden_waarom_doen,
	wanneer: m.aanmelden_waarom_wanneer,
	waar: m.aanmelden_waarom_waar,
	jij: m.aanmelden_waarom_jij,
	organisaties: m.aanmelden_waarom_organisaties,
	bereik: m.aanmelden_waarom_bereik
};

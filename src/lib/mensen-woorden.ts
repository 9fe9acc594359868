import type { Mens } from './domain/mensen.ts';
import { m } from './paraglide/messages.js';

/** What somebody around a cliënt does, in the words of the cliënt. */
export const MENS_ROL: Record<Mens['rol'], () => string> = {
	begeleider: m.mens_begeleider,
	casusregisseur: m.mens_casusregisseur,
	consulent: m.mens_consulent,
	aanbieder: m.mens_aanbieder,
	sociaal_team: m.mens_sociaal_team
};

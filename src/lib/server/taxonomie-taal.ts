import { m } from '../paraglide/messages.js';
import type { Taxonomie } from './db/taxonomie.ts';

/**
 * The words of the kaart for who reads the page: what the tables say in Dutch, and in English what
 * the messages say for a code. A code that they do not know keeps its Dutch word.
 */
export function inTaal({ resultaatgebieden, soorten, doelgroepen }: Taxonomie): Taxonomie {
	return {
		resultaatgebieden: resultaatgebieden.map((g) => ({
			...g,
			naam: m.woord_gebied(g),
			voorbeelden: m.woord_voorbeelden({ code: g.code, naam: g.voorbeelden.join(', ') }).split(', ')
		})),
		soorten: soorten.map((s) => ({ ...s, naam: m.woord_soort(s) })),
		doelgroepen: doelgroepen.map((d) => ({ ...d, naam: m.woord_doelgroep(d) }))
	};
}

import { formatEuro } from './format.ts';
import { m } from './paraglide/messages.js';

type Kosten = { kosten_soort: string | null; kosten: string | null; prijs_cents: number | null };

/** What one pays, in the words of the offer where it has them. */
export function kostenWoorden(a: Kosten): string {
	if (a.kosten) return a.kosten;
	if (a.kosten_soort === 'gratis') return m.detail_gratis();
	if (a.prijs_cents) return m.detail_prijs({ bedrag: formatEuro(a.prijs_cents) });
	return a.kosten_soort ? m.detail_niet_gratis() : m.detail_vraag_kosten();
}

import { m } from './paraglide/messages.js';

const OVER: Record<string, () => string> = {
	telefoon: m.melden_telefoon,
	adres: m.melden_adres,
	openingstijden: m.melden_openingstijden,
	kosten: m.melden_kosten,
	bestaat_niet_meer: m.melden_bestaat_niet_meer,
	iets_anders: m.melden_iets_anders
};

/** What a report is about, as the form and the queue of the editor say it. */
export function meldingOver(wat: string): string {
	return OVER[wat]?.() ?? wat;
}

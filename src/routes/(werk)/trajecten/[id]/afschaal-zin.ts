import type { Afschaling, Meting } from '$lib/domain/afschalen.ts';
import { formatHours } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';

/** What the hours show, in plain words: by which definition, from where to where. */
export function afschaalZin(meting: Afschaling): string {
	if (meting.uitkomst === 'te_weinig_weken')
		return m.afschaling_te_weinig({ weken: meting.weken, nodig: meting.nodig });
	const { voor, na } = meting;
	const from = { van: tenths(voor.formeel), naar: tenths(na.formeel) };
	if (meting.uitkomst === 'gelijk') return m.afschaling_gelijk({ uren: from.naar });
	const down = meting.uitkomst === 'afgeschaald';
	if (meting.definitie === 'uren') return down ? m.afschaling_uren(from) : m.opschaling_uren(from);
	const levels = { ...from, voor: level(voor), na: level(na) };
	return down ? m.afschaling_niveau(levels) : m.opschaling_niveau(levels);
}

const tenths = (hours: number) => formatHours(Math.round(hours * 10) / 10);

function level({ niveau }: Meting): string {
	return niveau ? m.beeld_ozr({ ozr: niveau }) : m.afschaling_zonder_professional();
}

/** What the maatje did meanwhile; empty while nobody was there. */
export function informeelZin(meting: Afschaling): string {
	if (meting.uitkomst === 'te_weinig_weken') return '';
	const { voor, na } = meting;
	if (!voor.informeel && !na.informeel) return '';
	return m.afschaling_informeel({
		van: tenths(voor.informeel),
		naar: tenths(na.informeel)
	});
}

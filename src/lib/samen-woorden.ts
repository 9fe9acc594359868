import type { Eindreden } from './domain/koppeling-invoer.ts';
import type { Halte, Oordeel, Volgende } from './domain/koppeling-pad.ts';
import type { Kant } from './domain/koppeling-stappen.ts';
import type { Evaluatie, Klikmoment } from './domain/momenten.ts';
import { formatDay, formatShortDay } from './format.ts';
import { opsomming } from './koppelen-woorden.ts';
import { m } from './paraglide/messages.js';

/** The path of a koppeling in words. */

export const HALTE_NAAM: Record<Halte, () => string> = {
	voorstel: m.samen_halte_voorstel,
	ja: m.samen_halte_ja,
	kennismaking: m.samen_halte_kennismaking,
	proef: m.samen_halte_proef,
	vast: m.samen_halte_vast,
	afgerond: m.samen_halte_afgerond
};

export const OORDEEL_NAAM: Record<Oordeel, () => string> = {
	goed: m.samen_klik_goed,
	twijfel: m.samen_klik_twijfel,
	niet_goed: m.samen_klik_niet_goed
};

export const MOMENT_NAAM: Record<Klikmoment | Evaluatie, () => string> = {
	week4: m.samen_moment_week4,
	proef: m.samen_moment_proef,
	maand3: m.samen_moment_maand3,
	maand6: m.samen_moment_maand6
};

export const EINDREDEN_NAAM: Record<Eindreden, () => string> = {
	doel_bereikt: m.samen_reden_doel_bereikt,
	verhuisd: m.samen_reden_verhuisd,
	te_zwaar: m.samen_reden_te_zwaar,
	klik_niet: m.samen_reden_klik_niet,
	tijd: m.samen_reden_tijd,
	ziekte: m.samen_reden_ziekte,
	overleden: m.samen_reden_overleden,
	anders: m.samen_reden_anders
};

/** "jou en de begeleider", with whoever reads it first. */
export function wieTekst(voor: readonly Kant[], als: Kant, maatje: string): string {
	if (voor.length === 4) return m.samen_wie_allen();
	const name: Record<Kant, () => string> = {
		coordinator: m.samen_wie_coordinator,
		vrijwilliger: () => m.samen_wie_vrijwilliger({ maatje }),
		client: m.samen_wie_client,
		professional: m.samen_wie_professional
	};
	const own = voor.filter((kant) => kant === als).map(() => m.samen_wie_jij());
	return opsomming([...own, ...voor.filter((kant) => kant !== als).map((kant) => name[kant]())]);
}

/** What is next, as one sentence. */
export function volgendeTekst(v: Volgende, als: Kant, now: string): string {
	switch (v.code) {
		case 'antwoord':
			return m.samen_antwoord();
		case 'antwoord_client':
			return als === 'client' ? m.samen_antwoord_client_jij() : m.samen_antwoord_client();
		case 'kennismaking_plannen':
			return m.samen_kennismaking_plannen();
		case 'kennismaking':
			return m.samen_kennismaking({ dag: formatDay(v.op ?? now, now) });
		case 'uitkomst':
			return m.samen_uitkomst();
		case 'starten':
			return m.samen_starten();
		case 'bespreken':
			return m.samen_bespreken();
		case 'klik':
			return v.moment === 'week4' ? m.samen_klik_week4() : m.samen_klik_proef();
		case 'evaluatie':
			return (v.moment === 'maand3' ? m.samen_evaluatie_maand3 : m.samen_evaluatie_maand6)({
				dag: formatShortDay(v.op, now)
			});
		case 'rustig':
			return v.op ? m.samen_rustig({ dag: formatShortDay(v.op, now) }) : m.samen_rustig_klaar();
		case 'voorbij':
			return m.samen_voorbij();
	}
}

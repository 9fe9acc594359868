import type { Versheid } from './domain/versheid.ts';
import { formatChecked, formatShortDay } from './format.ts';
import { m } from './paraglide/messages.js';

export interface Versheidsfeiten {
	stand: Versheid;
	/** A report waits. */
	gemeld: boolean;
	gecontroleerd_op: string | null;
	dicht_tot: string | null;
}

export interface Woorden {
	tekst: string;
	let_op: boolean;
}

/** How far somebody may believe what stands here, in words; `let_op` when one had better call first. */
export function versheidWoorden(
	{ stand, gemeld, gecontroleerd_op, dicht_tot }: Versheidsfeiten,
	nu: Date
): Woorden {
	if (stand === 'tijdelijk_dicht') {
		const tekst = dicht_tot
			? m.versheid_dicht_tot({ dag: formatShortDay(dicht_tot, nu) })
			: m.versheid_dicht();
		return { tekst, let_op: true };
	}
	if (gemeld && stand === 'verouderd') return { tekst: m.versheid_gemeld(), let_op: true };
	if (!gecontroleerd_op) return { tekst: m.versheid_nooit(), let_op: true };
	if (stand === 'verouderd') return { tekst: m.versheid_lang(), let_op: true };
	return { tekst: formatChecked(gecontroleerd_op, nu), let_op: false };
}

import { voorbijOp, type Weten } from './domain/weten.ts';
import { dayOf, formatShortDay } from './format.ts';
import { m } from './paraglide/messages.js';

/** Since when, how, and who wrote it down. */
export function sindsZin(t: Weten, vandaag: string): string {
	const dag = formatShortDay(t.gegeven_op, vandaag);
	if (t.wijze === 'zelf') return m.weten_sinds_zelf({ dag });
	if (!t.vastgelegd_naam) return m.weten_sinds_gesprek({ dag });
	return m.weten_sinds_gesprek_door({ dag, wie: t.vastgelegd_naam });
}

/** Until when; `zelf`: the cliënt reads it. */
export function totZin(t: Weten, vandaag: string, zelf: boolean): string {
	if (t.geldig_tot) return m.weten_tot({ dag: formatShortDay(t.geldig_tot, vandaag) });
	return zelf ? m.weten_tot_intrekken_zelf() : m.weten_tot_intrekken();
}

/** How and when it stopped. */
export function voorbijZin(t: Weten, vandaag: string, zelf: boolean): string {
	const dag = formatShortDay(voorbijOp(t, dayOf), vandaag);
	if (t.ingetrokken_wijze === 'zelf')
		return zelf ? m.weten_weg_zelf({ dag }) : m.weten_weg_client({ dag });
	if (t.ingetrokken_wijze === 'gesprek' && t.ingetrokken_naam)
		return m.weten_weg_gesprek({ dag, wie: t.ingetrokken_naam });
	return t.ingetrokken_op && !t.geldig_tot
		? m.weten_ingetrokken_op({ dag })
		: m.weten_weg_afgelopen({ dag });
}

import type { OpenStand } from './domain/open.ts';
import { formatShortDay } from './format.ts';
import { m } from './paraglide/messages.js';
import { clock } from './tijd-woorden.ts';

const DAG = [m.dag_ma, m.dag_di, m.dag_wo, m.dag_do, m.dag_vr, m.dag_za, m.dag_zo];

/** "Open tot 17.00 uur", "Opent morgen om 9.00 uur"; null when nothing is known. */
export function openWoorden(stand: OpenStand): { open: boolean; tekst: string } | null {
	if (stand.stand === 'onbekend') return null;
	if (stand.stand === 'open')
		return { open: true, tekst: m.aanbod_open_tot({ tijd: clock(stand.tot) }) };
	if (!stand.opent) return null;
	const tijd = clock(stand.opent.van);
	if (stand.opent.overDagen === 0) return { open: false, tekst: m.aanbod_opent_straks({ tijd }) };
	if (stand.opent.overDagen === 1) return { open: false, tekst: m.aanbod_opent_morgen({ tijd }) };
	if (stand.opent.overDagen > 6)
		return {
			open: false,
			tekst: m.open_weer_op({ dag: formatShortDay(stand.opent.datum, stand.opent.datum) })
		};
	const dag = DAG[stand.opent.dag - 1]?.() ?? '';
	return { open: false, tekst: m.aanbod_opent_dag({ dag, tijd }) };
}

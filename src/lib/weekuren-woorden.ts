import { DAG_KORT } from './components/dagdeel-names.ts';
import { DAGEN } from './domain/dagdelen.ts';
import { dagreeksen, weekuren } from './domain/weekuren.ts';
import type { Tijd } from './domain/open.ts';
import { m } from './paraglide/messages.js';

const dag = (nummer: number) => DAG_KORT[DAGEN[nummer - 1] ?? 'ma']();

/** `09:00` → `9.00` */
export const klok = (tijd: string) => tijd.replace(/^0/, '').replace(':', '.');

/** "ma t/m vr 9.00 tot 12.00 uur", one line per group of days with the same hours. */
export function weekurenWoorden(tijden: Tijd[]): string[] {
	return weekuren(tijden).map((group) => {
		const dagen = dagreeksen(group.dagen).flatMap(([van, tot]) => {
			if (tot - van > 1) return m.wijk_dagen({ van: dag(van), tot: dag(tot) });
			return van === tot ? [dag(van)] : [dag(van), dag(tot)];
		});
		const uren = group.tijden.map((t) => m.wijk_tijd({ van: klok(t.van), tot: klok(t.tot) }));
		return m.wijk_tijden({ dagen: dagen.join(', '), tijden: uren.join(m.detail_en()) });
	});
}

import type { Dagenreeks } from './domain/dagen-samen.ts';
import type { Feestdag } from './domain/feestdagen.ts';
import type { BijzondereDag } from './domain/komende-dagen.ts';
import type { Weekgroep } from './domain/weekgroepen.ts';
import { feestdagNaam } from './feestdag-woorden.ts';
import { formatDay } from './format.ts';
import { m } from './paraglide/messages.js';

type Blok = { van: string; tot: string };

/** `09:00` → `9.00` */
export const clock = (tijd: string) => tijd.replace(/^0/, '').replace(':', '.');

/** "9.00 – 12.00 uur en 13.00 – 16.00 uur" */
export function tijdenWoorden(tijden: Blok[]): string {
	return tijden
		.map(({ van, tot }) => m.detail_van_tot({ van: clock(van), tot: clock(tot) }))
		.join(m.detail_en());
}

/** "dicht", "onbekend, bel even", or the hours of that day. */
export function dagWoorden(dag: Pick<BijzondereDag, 'stand' | 'tijden'>): string {
	if (dag.stand === 'dicht') return m.detail_dicht();
	if (dag.stand === 'onbekend') return m.detail_anders_onbekend();
	return tijdenWoorden(dag.tijden);
}

/** "vr 25 dec, 1e kerstdag"; just the day when it is no holiday. */
export function bijzondereDagNaam(
	{ datum, feestdag }: { datum: string; feestdag: Feestdag | null },
	vandaag: string
): string {
	const dag = formatDay(datum, vandaag);
	return feestdag ? m.detail_anders_dag({ dag, naam: feestdagNaam(feestdag) }) : dag;
}

/** "ma 21 dec t/m do 24 dec: dicht" */
export function reeksWoorden(reeks: Dagenreeks, vandaag: string): string {
	const [van, tot] = [formatDay(reeks.van, vandaag), formatDay(reeks.tot, vandaag)];
	const dagen = reeks.van === reeks.tot ? van : m.wijk_dagen({ van, tot });
	return m.lijstje_open_tijd({ dagen, tijden: dagWoorden(reeks) });
}

const DAG = [m.dag_ma, m.dag_di, m.dag_wo, m.dag_do, m.dag_vr, m.dag_za, m.dag_zo];
const dagNaam = (dag: number) => DAG[dag - 1]!();

/** "maandag t/m vrijdag: 9.00 – 12.00 uur", a line per group of days. */
export function weekWoorden(week: Weekgroep[]): string[] {
	return week.map(({ dagen, tijden }) =>
		m.lijstje_open_tijd({ dagen: dagenWoorden(dagen), tijden: tijdenWoorden(tijden) })
	);
}

/** Three days or more in a row as "maandag t/m woensdag", others one by one. */
function dagenWoorden(dagen: number[]): string {
	const inRow = dagen.every((dag, i) => !i || dag === dagen[i - 1]! + 1);
	const [first, last] = [dagNaam(dagen[0]!), dagNaam(dagen.at(-1)!)];
	if (inRow && dagen.length > 2) return m.lijstje_dagen_tm({ van: first, tot: last });
	if (dagen.length === 1) return first;
	return dagen.slice(0, -1).map(dagNaam).join(', ') + m.detail_en() + last;
}

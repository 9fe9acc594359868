import { sortDagdelen, type Dag, type Deel } from '$lib/domain/dagdelen';
import { m } from '$lib/paraglide/messages.js';

export const DAG_NAAM: Record<Dag, () => string> = {
	ma: m.dag_ma,
	di: m.dag_di,
	wo: m.dag_wo,
	do: m.dag_do,
	vr: m.dag_vr,
	za: m.dag_za,
	zo: m.dag_zo
};

export const DAG_KORT: Record<Dag, () => string> = {
	ma: m.dag_kort_ma,
	di: m.dag_kort_di,
	wo: m.dag_kort_wo,
	do: m.dag_kort_do,
	vr: m.dag_kort_vr,
	za: m.dag_kort_za,
	zo: m.dag_kort_zo
};

export const DEEL_NAAM: Record<Deel, () => string> = {
	ochtend: m.deel_ochtend,
	middag: m.deel_middag,
	avond: m.deel_avond
};

/** "maandagochtend" */
export const dagdeelNaam = (dag: Dag, deel: Deel) =>
	m.dagdeel({ dag: DAG_NAAM[dag](), deel: DEEL_NAAM[deel]() });

/** "maandagochtend, woensdagmiddag", in the order of the week. */
export function dagdelenNamen(codes: readonly string[]): string {
	return sortDagdelen(codes)
		.map((code) => dagdeelNaam(...(code.split('_') as [Dag, Deel])))
		.join(', ');
}

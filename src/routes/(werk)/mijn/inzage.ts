import type { Inzage } from '$lib/server/db/toegangslog.ts';

export interface Kijkmoment {
	dag: string;
	wie: string;
	wat: string[];
}

/** One line per person per day, in the order given: ten clicks in an hour are one visit. */
export function perDag(
	seen: Pick<Inzage, 'op' | 'wie' | 'wat'>[],
	dayOf: (op: string) => string
): Kijkmoment[] {
	const visits = new Map<string, Kijkmoment>();
	for (const { op, wie, wat } of seen) {
		const dag = dayOf(op);
		const visit = visits.get(`${dag} ${wie}`) ?? { dag, wie, wat: [] };
		if (!visit.wat.includes(wat)) visit.wat.push(wat);
		visits.set(`${dag} ${wie}`, visit);
	}
	return [...visits.values()];
}

import { z } from 'zod';

export const DAGEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
export type Dag = (typeof DAGEN)[number];

export const DELEN = ['ochtend', 'middag', 'avond'] as const;
export type Deel = (typeof DELEN)[number];

export type Dagdeel = `${Dag}_${Deel}`;

/** All 21, Monday morning first; their order is the order everywhere. */
export const DAGDELEN: readonly Dagdeel[] = DAGEN.flatMap((dag) =>
	DELEN.map((deel): Dagdeel => `${dag}_${deel}`)
);

export const dagdeelSchema = z.enum(DAGDELEN);

export function isDagdeel(code: string): code is Dagdeel {
	return (DAGDELEN as readonly string[]).includes(code);
}

/** The two words of a code, for the page to name; null when it is no dagdeel. */
export function parseDagdeel(code: string): { dag: Dag; deel: Deel } | null {
	if (!isDagdeel(code)) return null;
	const [dag, deel] = code.split('_') as [Dag, Deel];
	return { dag, deel };
}

/** Only real codes, each once, in the order of the week. */
export function sortDagdelen(codes: readonly string[]): Dagdeel[] {
	return codes.length ? DAGDELEN.filter((dagdeel) => codes.includes(dagdeel)) : [];
}

/** What both have. An empty list means "no preference" and shares everything the other has. */
export function gedeeldeDagdelen(a: readonly string[], b: readonly string[]): Dagdeel[] {
	if (!a.length || !b.length) return sortDagdelen(a.length ? a : b);
	return sortDagdelen(
		a.length < b.length ? a.filter((d) => b.includes(d)) : b.filter((d) => a.includes(d))
	);
}

/** Whether two sides can meet; no preference on either side always fits. */
export function overlapt(a: readonly string[], b: readonly string[]): boolean {
	return !a.length || !b.length || a.some((dagdeel) => b.includes(dagdeel));
}

/** The week as a grid, one row per deel and one cell per dag, for the miniature on a card. */
export function dagdeelrooster(codes: readonly string[]): { deel: Deel; dagen: boolean[] }[] {
	return DELEN.map((deel) => ({
		deel,
		dagen: DAGEN.map((dag) => codes.includes(`${dag}_${deel}`))
	}));
}

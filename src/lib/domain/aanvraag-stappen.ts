/** The questions of somebody without an account, one per screen, in this order. */
export const VRAAGSTAPPEN = ['wie', 'wat', 'wanneer', 'waar', 'bereik', 'klaar'] as const;
export type Vraagstap = (typeof VRAAGSTAPPEN)[number];

/** Signs in what somebody writes. */
export const VRAAG_MAX = 1000;

export function isVraagstap(text: unknown): text is Vraagstap {
	return (VRAAGSTAPPEN as readonly unknown[]).includes(text);
}

/** The step after or before one; the ends stay where they are. */
export function naastStap(stap: Vraagstap, by: 1 | -1): Vraagstap {
	return VRAAGSTAPPEN[VRAAGSTAPPEN.indexOf(stap) + by] ?? stap;
}

import { daysBetween } from './week.ts';

/**
 * How to join, a step per sentence or line. A sentence ends where the next one begins with a capital,
 * so that "bijv. op maandag" stays whole.
 */
export function stappen(toegang: string | null): string[] {
	return (toegang ?? '')
		.split(/\n+|(?<=\D[.!?])\s+(?=\p{Lu})/u)
		.map((step) => step.replace(/^(?:[-–•*]|\d+[.)])\s+/, '').trim())
		.filter(Boolean);
}

/** Days after which a number of places is no longer news. */
export const PLEK_VERS = 30;

/** Whether a number of places can be told as it is, or only as what was said once. */
export function plekStand(
	aantal: number | null,
	op: string | null,
	vandaag: string
): 'vers' | 'oud' | 'onbekend' {
	if (aantal === null) return 'onbekend';
	return op && daysBetween(op, vandaag) <= PLEK_VERS ? 'vers' : 'oud';
}

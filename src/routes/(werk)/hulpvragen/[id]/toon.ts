import type { Oordeel } from '$lib/domain/koppelen.ts';

/** The tone of the badge beside the word; the word alone says it too. */
export const TOON = {
	past_goed: 'good',
	past: 'brand',
	past_misschien: 'warn',
	past_niet: 'neutral'
} as const satisfies Record<Oordeel, string>;

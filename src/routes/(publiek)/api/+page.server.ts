import { env } from '$lib/server/env.ts';

export function load({ url }) {
	return { origin: url.origin, licentie: env().DATA_LICENTIE ?? null };
}

import { error } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages.js';

/** Shown by the rate limit in place of the page that was asked for. */
export function load() {
	error(429, m.weigering_te_vaak());
}

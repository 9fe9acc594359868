import { cachePublic } from '$lib/server/http/cache.ts';

/** Kept by the service worker, and shown in the place of any page when there is no internet. */
export function load({ setHeaders, request }) {
	cachePublic(setHeaders, request);
}

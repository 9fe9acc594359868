import type { Cookies, Handle } from '@sveltejs/kit';
import { SESSION_COOKIE, sessionSeconds, visitorDb, type VisitorCookies } from '../db/client.ts';
import * as ik from '../db/ik.ts';
import { state } from './state.ts';

/** Who asks, and with which rights. Without a session cookie the database is not asked. */
export const session: Handle = async ({ event, resolve }) => {
	const { backend, demo } = state();
	const { cookies, locals, request, url } = event;
	const secure = url.protocol === 'https:';
	locals.db = visitorDb(backend, jar(cookies), secure);
	locals.pad = request.method === 'GET' ? url.pathname + url.search : url.pathname;
	locals.demo = demo;
	locals.gebruiker = null;
	if (cookies.getAll().some(({ name }) => name.startsWith(SESSION_COOKIE))) {
		locals.gebruiker = await ik.get(locals.db);
		// A token outlives its session by an hour: whoever signed out is nobody, also for the database.
		if (!locals.gebruiker) locals.db = visitorDb(backend, forgotten(cookies), secure);
	}
	return resolve(event);
};

function jar(cookies: Cookies): VisitorCookies {
	return {
		getAll: () => cookies.getAll(),
		setAll: (all) => {
			for (const { name, value, options } of all) {
				const maxAge = sessionSeconds(options.maxAge);
				cookies.set(name, value, { ...options, maxAge, path: '/' });
			}
		}
	};
}

/** The session that came with the request reads as empty; one that is made now is kept. */
function forgotten(cookies: Cookies): VisitorCookies {
	const came = new Map(cookies.getAll().map(({ name, value }) => [name, value]));
	return {
		...jar(cookies),
		getAll: () =>
			cookies.getAll().map(({ name, value }) => ({
				name,
				value: name.startsWith(SESSION_COOKIE) && came.get(name) === value ? '' : value
			}))
	};
}

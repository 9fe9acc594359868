import type { Cookies, Handle } from '@sveltejs/kit';
import { SESSION_COOKIE, visitorDb, type VisitorCookies } from '../db/client.ts';
import * as ik from '../db/ik.ts';
import { state } from './state.ts';

/** Who asks, and with which rights. Without a session cookie the database is not asked. */
export const session: Handle = async ({ event, resolve }) => {
	const { backend, demo } = state();
	const { cookies, locals, request, url } = event;
	locals.db = visitorDb(backend, jar(cookies), url.protocol === 'https:');
	locals.pad = request.method === 'GET' ? url.pathname + url.search : url.pathname;
	locals.demo = demo;
	locals.gebruiker = null;
	if (cookies.getAll().some(({ name }) => name.startsWith(SESSION_COOKIE))) {
		locals.gebruiker = await ik.get(locals.db);
	}
	return resolve(event);
};

function jar(cookies: Cookies): VisitorCookies {
	return {
		getAll: () => cookies.getAll(),
		setAll: (all) => {
			for (const { name, value, options } of all) {
				cookies.set(name, value, { ...options, path: '/' });
			}
		}
	};
}

import { error } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages.js';
import * as clienten from '$lib/server/db/clienten.ts';
import * as trajecten from '$lib/server/db/trajecten.ts';

/**
 * The traject that a page beside the first one is about, as a professional may see it, and the line in
 * the access log that it was opened. 404 for whoever may not know it.
 */
export async function openTraject(db: App.Locals['db'], id: string) {
	const traject = await trajecten.find(db, id);
	if (!traject) error(404, m.weigering_niet_gevonden());
	await clienten.logInzage(db, traject.client_id, 'traject');
	return traject;
}

import { redirect } from '@sveltejs/kit';
import { randomBytes } from 'node:crypto';
import { dayOf } from '$lib/format.ts';
import { requireUser } from '$lib/server/auth.ts';
import * as agenda from '$lib/server/db/agenda.ts';

export async function load({ locals, url }) {
	const { client_id } = await requireUser(locals);
	const since = await agenda.since(locals.db);
	return {
		client: !!client_id,
		sinds: since && dayOf(since),
		gelukt: url.searchParams.get('gelukt')
	};
}

export const actions = {
	/** Shown in the answer and nowhere else: only the hash is kept. */
	maken: async ({ locals, url }) => {
		await requireUser(locals);
		const geheim = randomBytes(32).toString('base64url');
		await agenda.renew(locals.db, geheim);
		return { adres: `${url.origin}/agenda/${geheim}.ics` };
	},
	intrekken: async ({ locals }) => {
		await requireUser(locals);
		await agenda.revoke(locals.db);
		redirect(303, '/agenda?gelukt=weg');
	}
};

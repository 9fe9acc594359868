import { error } from '@sveltejs/kit';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as netwerkbeelden from '$lib/server/db/netwerkbeelden.ts';
import { bewaarNetwerk, wisNetwerk } from '$lib/server/netwerk.ts';

async function requireClient(locals: App.Locals): Promise<string> {
	const { client_id } = await requireUser(locals);
	if (!client_id) error(403, m.weigering_verboden());
	return client_id;
}

export async function load({ locals, url }) {
	const client = await requireClient(locals);
	return {
		vandaag: dayOf(new Date()),
		beelden: await netwerkbeelden.list(locals.db, client),
		met: url.searchParams.get('met'),
		gelukt: url.searchParams.get('gelukt')
	};
}

export const actions = {
	bewaren: async ({ locals, request }) => {
		const client = await requireClient(locals);
		return bewaarNetwerk(locals.db, client, await request.formData(), '/mijn/netwerk');
	},
	wissen: async ({ locals, request }) => {
		await requireClient(locals);
		return wisNetwerk(locals.db, await request.formData(), '/mijn/netwerk');
	}
};

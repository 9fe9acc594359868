import { dayOf } from '$lib/format.ts';
import { requireClient } from '$lib/server/client.ts';
import * as netwerkbeelden from '$lib/server/db/netwerkbeelden.ts';
import { bewaarNetwerk, wisNetwerk } from '$lib/server/netwerk.ts';

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

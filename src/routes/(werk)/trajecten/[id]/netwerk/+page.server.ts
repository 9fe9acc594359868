import { dayOf } from '$lib/format.ts';
import { requireUser } from '$lib/server/auth.ts';
import * as netwerkbeelden from '$lib/server/db/netwerkbeelden.ts';
import { bewaarNetwerk, wisNetwerk } from '$lib/server/netwerk.ts';
import { openTraject } from '$lib/server/trajectblad.ts';
import { verslagrecht } from '$lib/server/verslag.ts';

export async function load({ locals, params, url }) {
	const gebruiker = await requireUser(locals);
	const traject = await openTraject(locals.db, params.id);
	const vandaag = dayOf(new Date());
	const [beelden, { leest }] = await Promise.all([
		netwerkbeelden.list(locals.db, traject.client_id),
		verslagrecht(locals.db, gebruiker, traject, vandaag)
	]);
	return {
		vandaag,
		traject,
		beelden,
		leest,
		met: url.searchParams.get('met'),
		gelukt: url.searchParams.get('gelukt')
	};
}

export const actions = {
	bewaren: async ({ locals, params, request }) => {
		await requireUser(locals);
		const { client_id } = await openTraject(locals.db, params.id);
		const pad = `/trajecten/${params.id}/netwerk`;
		return bewaarNetwerk(locals.db, client_id, await request.formData(), pad);
	},
	wissen: async ({ locals, params, request }) => {
		await requireUser(locals);
		return wisNetwerk(locals.db, await request.formData(), `/trajecten/${params.id}/netwerk`);
	}
};

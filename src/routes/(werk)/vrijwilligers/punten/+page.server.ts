import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '$lib/domain/formulier.ts';
import { herstelSchema, hulpSchema } from '$lib/domain/punten.ts';
import { dayOf } from '$lib/format.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as punten from '$lib/server/db/punten.ts';
import * as vrijwilligers from '$lib/server/db/vrijwilligers.ts';

const HIER = '/vrijwilligers/punten';

export async function load({ locals, url }) {
	const gebruiker = await requireRol(locals, 'coordinator');
	const [beleid, mensen, gegeven, bonnen] = await Promise.all([
		punten.beleid(locals.db),
		vrijwilligers.list(locals.db),
		punten.gegeven(locals.db),
		punten.openBonnen(locals.db)
	]);
	const namen = new Map(mensen.map((v) => [v.id, `${v.voornaam} ${v.achternaam}`.trim()]));
	return {
		beleid,
		/** Points need an account; nobody gives them to themselves. */
		mensen: mensen
			.filter((v) => v.gebruiker_id && v.gebruiker_id !== gebruiker.id)
			.map((v) => ({ value: v.id, label: namen.get(v.id) ?? '' })),
		gegeven: gegeven.map((b) => ({ ...b, naam: namen.get(b.vrijwilliger_id ?? '') ?? null })),
		bonnen,
		sleutel: crypto.randomUUID(),
		vandaag: dayOf(new Date()),
		gelukt: url.searchParams.get('gelukt'),
		aantal: Number(url.searchParams.get('aantal')) || 0
	};
}

export const actions = {
	geven: async ({ request, locals }) => {
		await requireRol(locals, 'coordinator');
		const form = readForm(hulpSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const given = await punten.geven(locals.db, form.data);
		if (!given.ok) return fail(409, { weigering: given.weigering });
		redirect(303, `${HIER}?gelukt=gegeven&aantal=${given.data}`);
	},
	herstellen: async ({ request, locals }) => {
		await requireRol(locals, 'coordinator');
		const form = readForm(herstelSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const undone = await punten.herstellen(locals.db, form.data.boeking, form.data.reden);
		if (!undone.ok) return fail(409, { weigering: undone.weigering });
		redirect(303, `${HIER}?gelukt=hersteld`);
	}
};

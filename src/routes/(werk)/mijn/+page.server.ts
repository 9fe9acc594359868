import { error, fail, redirect } from '@sveltejs/kit';
import { readForm } from '$lib/domain/formulier.ts';
import { toestemmingSchema } from '$lib/domain/toestemming.ts';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as driehoeken from '$lib/server/db/driehoeken.ts';
import * as koppelingen from '$lib/server/db/koppelingen.ts';
import * as toegangslog from '$lib/server/db/toegangslog.ts';
import * as toestemmingen from '$lib/server/db/toestemmingen.ts';
import * as trajecten from '$lib/server/db/trajecten.ts';
import { perDag } from './inzage.ts';
import { voorMij } from './voor-mij.ts';

async function requireClient(locals: App.Locals): Promise<string> {
	const { client_id } = await requireUser(locals);
	if (!client_id) error(403, m.weigering_verboden());
	return client_id;
}

export async function load({ locals, url }) {
	const client = await requireClient(locals);
	const { db } = locals;
	const [own, all, given, seen, pairs] = await Promise.all([
		trajecten.eigen(db, client),
		driehoeken.overzicht(db),
		toestemmingen.list(db, client),
		toegangslog.list(db, client, 200),
		koppelingen.overzicht(db)
	]);
	const sides = all.filter((d) => d.client_id === client);
	const vandaag = dayOf(new Date());
	return {
		vandaag,
		maatjesvragen: voorMij(pairs, vandaag),
		trajecten: own.map(({ organisaties, ...traject }) => ({
			...traject,
			aanbieder: organisaties.naam,
			driehoek: sides.find((d) => d.traject_id === traject.id) ?? null
		})),
		toestemmingen: given,
		maatjes: Object.fromEntries(sides.map((d) => [d.vrijwilliger_id, d.voornaam])),
		inzage: perDag(seen, dayOf),
		gelukt: url.searchParams.get('gelukt'),
		was: url.searchParams.get('was')
	};
}

export const actions = {
	intrekken: async ({ locals, request }) => {
		await requireClient(locals);
		const id = String((await request.formData()).get('toestemming') ?? '');
		const taken = await toestemmingen.withdraw(locals.db, id);
		if (!taken.ok) return fail(409, { weigering: taken.weigering });
		redirect(303, `/mijn?${new URLSearchParams({ gelukt: 'ingetrokken', was: id })}#weten`);
	},
	/** Undo of taking back: the same yes again, now said by the cliënt. */
	terug: async ({ locals, request }) => {
		const client = await requireClient(locals);
		const form = readForm(toestemmingSchema(dayOf(new Date())), await request.formData());
		if (!form.ok) return fail(422, { errors: form.errors });
		const given = await toestemmingen.give(locals.db, client, form.data);
		if (!given.ok) return fail(409, { weigering: given.weigering });
		redirect(303, '/mijn?gelukt=terug#weten');
	}
};

import { error, fail, redirect } from '@sveltejs/kit';
import { alsVelden } from '$lib/domain/antwoorden.ts';
import { evaluatieSchema, type Kant } from '$lib/domain/evaluatie.ts';
import { readForm, type Formulierfouten, type Formulierwaarden } from '$lib/domain/formulier.ts';
import type { Gebruiker } from '$lib/domain/gebruiker.ts';
import type { Weigercode } from '$lib/domain/weigering.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import type { Db } from '$lib/server/db/client.ts';
import * as evaluaties from '$lib/server/db/evaluaties.ts';
import * as toegangslog from '$lib/server/db/toegangslog.ts';

type Fout = { values: Formulierwaarden; errors?: Formulierfouten; weigering?: Weigercode };

/** The moment and as whom the visitor answers: about herself, or as the maatje. */
async function mijn(db: Db, { client_id, vrijwilliger_id }: Gebruiker, id: string) {
	const evaluatie = await evaluaties.find(db, id);
	const kant: Kant | null =
		client_id && evaluatie?.client_id === client_id
			? 'client'
			: vrijwilliger_id
				? 'vrijwilliger'
				: null;
	if (!evaluatie || !kant) error(404, m.weigering_niet_gevonden());
	return { evaluatie, kant };
}

export async function load({ locals, params }) {
	const gebruiker = await requireUser(locals);
	const { evaluatie, kant } = await mijn(locals.db, gebruiker, params.id);
	if (kant !== 'client') await toegangslog.logSamen(locals.db, { traject: evaluatie.traject_id });
	const blad = evaluatie.bladen.find((b) => b.kant === kant);
	return {
		moment: evaluatie.moment,
		kant,
		versie: blad?.versie ?? 0,
		klaar: !!blad?.verstuurd_op,
		antwoorden: blad?.antwoorden ?? {},
		velden: alsVelden(blad?.antwoorden ?? {})
	};
}

export const actions = {
	default: async ({ locals, params, request }) => {
		const gebruiker = await requireUser(locals);
		const form = readForm(evaluatieSchema, await request.formData());
		if (!form.ok) return fail<Fout>(422, { values: form.values, errors: form.errors });
		const { kant } = await mijn(locals.db, gebruiker, params.id);
		const { versie, wat, antwoorden } = form.data;
		const done = await evaluaties.save(locals.db, params.id, {
			kant,
			versie,
			antwoorden,
			versturen: wat === 'versturen'
		});
		if (!done.ok)
			return fail<Fout>(409, {
				values: { ...alsVelden(antwoorden), versie: String(versie) },
				weigering: done.weigering
			});
		redirect(303, `/mijn/evaluatie?gelukt=${wat}`);
	}
};

import { error, fail, redirect } from '@sveltejs/kit';
import { alsVelden } from '$lib/domain/antwoorden.ts';
import { evaluatieSchema, type Kant } from '$lib/domain/evaluatie.ts';
import { readForm, type Formulierfouten, type Formulierwaarden } from '$lib/domain/formulier.ts';
import { organisatiesMetRol } from '$lib/domain/gebruiker.ts';
import type { Weigercode } from '$lib/domain/weigering.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as evaluaties from '$lib/server/db/evaluaties.ts';
import { openTraject } from '$lib/server/trajectblad.ts';

type Fout = { values: Formulierwaarden; errors?: Formulierfouten; weigering?: Weigercode };
/** A professional answers as such, or writes down what the cliënt says in a talk. */
const side = (url: URL): Kant =>
	url.searchParams.get('kant') === 'client' ? 'client' : 'begeleider';

export async function load({ locals, params, url }) {
	const gebruiker = await requireUser(locals);
	const [traject, evaluatie] = await Promise.all([
		openTraject(locals.db, params.id),
		evaluaties.find(locals.db, params.evaluatie)
	]);
	if (evaluatie?.traject_id !== traject.id) error(404, m.weigering_niet_gevonden());
	if (
		!organisatiesMetRol(gebruiker, 'begeleider', 'casusregisseur').includes(traject.organisatie_id)
	)
		error(403, m.weigering_verboden());
	const kant = side(url);
	const blad = evaluatie.bladen.find((b) => b.kant === kant) ?? null;
	return {
		traject,
		moment: evaluatie.moment,
		kant,
		versie: blad?.versie ?? 0,
		klaar: !!blad?.verstuurd_op,
		velden: alsVelden(blad?.antwoorden ?? {})
	};
}

export const actions = {
	default: async ({ locals, params, request, url }) => {
		await requireUser(locals);
		const form = readForm(evaluatieSchema, await request.formData());
		if (!form.ok) return fail<Fout>(422, { values: form.values, errors: form.errors });
		const { versie, wat, antwoorden } = form.data;
		const done = await evaluaties.save(locals.db, params.evaluatie, {
			kant: side(url),
			versie,
			antwoorden,
			versturen: wat === 'versturen'
		});
		if (!done.ok)
			return fail<Fout>(409, {
				values: { ...alsVelden(antwoorden), versie: String(versie) },
				weigering: done.weigering
			});
		redirect(303, `/trajecten/${params.id}/evaluatie?gelukt=${wat}`);
	}
};

import { error, fail, redirect } from '@sveltejs/kit';
import { alsVelden } from '$lib/domain/antwoorden.ts';
import { readForm, type Formulierfouten, type Formulierwaarden } from '$lib/domain/formulier.ts';
import { ONTVANGERS, voorbereidingSchema } from '$lib/domain/voortgangsgesprek.ts';
import type { Weigercode } from '$lib/domain/weigering.ts';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as driehoeken from '$lib/server/db/driehoeken.ts';
import * as toegangslog from '$lib/server/db/toegangslog.ts';
import * as gesprekken from '$lib/server/db/voortgangsgesprekken.ts';

type Fout = { values: Formulierwaarden; errors?: Formulierfouten; weigering?: Weigercode };

/** One talk, for the cliënt it is about or the maatje that is invited. */
export async function load({ locals, params, url }) {
	const { client_id } = await requireUser(locals);
	const gesprek = await gesprekken.find(locals.db, params.id);
	if (!gesprek) error(404, m.weigering_niet_gevonden());
	const zelf = !!client_id && gesprek.client_id === client_id;
	const [driehoek] = await driehoeken.overzicht(locals.db, gesprek.traject_id);
	if (!zelf && !driehoek?.partijen.includes('vrijwilliger'))
		redirect(303, `/trajecten/${gesprek.traject_id}/gesprekken`);
	if (!zelf) await toegangslog.logSamen(locals.db, { traject: gesprek.traject_id });
	const { voorbereiding, ...rest } = gesprek;
	return {
		vandaag: dayOf(new Date()),
		gesprek: rest,
		zelf,
		over: driehoek?.client_naam ?? null,
		maatje: driehoek?.voornaam ?? null,
		voorbereiding,
		velden: alsVelden(voorbereiding?.antwoorden ?? {}),
		ontvangers: ONTVANGERS.filter((wie) => gesprek.genodigd.includes(wie)),
		gelukt: url.searchParams.get('gelukt')
	};
}

export const actions = {
	default: async ({ locals, params, request }) => {
		const { client_id } = await requireUser(locals);
		if (!client_id) error(403, m.weigering_verboden());
		const data = await request.formData();
		const form = readForm(voorbereidingSchema, data);
		if (!form.ok) return fail<Fout>(422, { values: form.values, errors: form.errors });
		const { wat, versie, antwoorden, delen } = form.data;
		const values: Formulierwaarden = { ...alsVelden(antwoorden), delen, versie: String(versie) };
		if (wat === 'versturen' && !delen.length)
			return fail<Fout>(422, { values, errors: { delen: 'fout_delen_kies' } });
		const done = await gesprekken.prepare(locals.db, params.id, {
			versie,
			antwoorden,
			delen: wat === 'bewaren' ? null : wat === 'versturen' ? delen : []
		});
		if (!done.ok) return fail<Fout>(409, { values, weigering: done.weigering });
		redirect(303, `/mijn/gesprek/${params.id}?gelukt=${wat}#voorbereiding`);
	}
};

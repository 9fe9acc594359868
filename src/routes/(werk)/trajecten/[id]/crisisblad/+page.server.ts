import { error, fail, redirect } from '@sveltejs/kit';
import { crisisbladSchema, crisisbladVelden } from '$lib/domain/crisisblad.ts';
import { formValues, readForm } from '$lib/domain/formulier.ts';
import { organisatiesMetRol } from '$lib/domain/gebruiker.ts';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as clienten from '$lib/server/db/clienten.ts';
import * as crisisbladen from '$lib/server/db/crisisbladen.ts';
import * as driehoeken from '$lib/server/db/driehoeken.ts';
import * as toegangslog from '$lib/server/db/toegangslog.ts';
import * as trajecten from '$lib/server/db/trajecten.ts';

const LEEG = { bellen: [], signalen: '', helpt: '', helpt_niet: '' };

/** The whole sheet for a professional; for the maatje whom to call and what helps, while the consent stands. */
export async function load({ locals, params, url }) {
	const gebruiker = await requireUser(locals);
	const { db } = locals;
	const vandaag = dayOf(new Date());
	const traject = await trajecten.find(db, params.id);
	if (!traject) {
		const [deel, sides] = await Promise.all([
			crisisbladen.voorMaatje(db, params.id),
			driehoeken.overzicht(db, params.id)
		]);
		const side = sides.find((d) => d.partijen.includes('vrijwilliger') && d.toestemming);
		if (!side || side.fase === 'afgesloten') error(404, m.weigering_niet_gevonden());
		await toegangslog.logSamen(db, { traject: params.id });
		const client = side.client_naam ?? m.klein_anoniem();
		return { soort: 'maatje', traject: { id: params.id, client }, blad: deel, vandaag } as const;
	}
	if (traject.client_id === gebruiker.client_id) redirect(303, '/mijn/crisisblad');
	const [[blad]] = await Promise.all([
		crisisbladen.list(db, [params.id]),
		clienten.logInzage(db, traject.client_id, 'traject')
	]);
	const own = organisatiesMetRol(gebruiker, 'begeleider', 'casusregisseur');
	return {
		soort: 'vol',
		traject: { id: traject.id, client: traject.client },
		blad: blad ?? null,
		velden: crisisbladVelden(blad ?? LEEG),
		mag: own.includes(traject.organisatie_id),
		gelukt: url.searchParams.has('gelukt'),
		vandaag
	} as const;
}

export const actions = {
	default: async ({ locals, params, request }) => {
		await requireUser(locals);
		const data = await request.formData();
		const gezien = Number(data.get('versie') ?? 0);
		const form = readForm(crisisbladSchema, data);
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const saved = await crisisbladen.save(locals.db, params.id, form.data, gezien);
		if (!saved.ok) {
			const [nu] = await crisisbladen.list(locals.db, [params.id]);
			return fail(409, { values: formValues(data), weigering: saved.weigering, nu });
		}
		redirect(303, `/trajecten/${params.id}/crisisblad?gelukt`);
	}
};

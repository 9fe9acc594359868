import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { formValues, readForm, type Formulierfouten } from '$lib/domain/formulier.ts';
import { organisatiesMetRol } from '$lib/domain/gebruiker.ts';
import { toestemmingSchema } from '$lib/domain/toestemming.ts';
import { trajectSchema } from '$lib/domain/traject.ts';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireRol } from '$lib/server/auth.ts';
import * as clienten from '$lib/server/db/clienten.ts';
import * as driehoeken from '$lib/server/db/driehoeken.ts';
import * as koppelingen from '$lib/server/db/koppelingen.ts';
import * as taxonomie from '$lib/server/db/taxonomie.ts';
import * as trajecten from '$lib/server/db/trajecten.ts';

const ROLLEN = ['begeleider', 'casusregisseur'] as const;

/** For whom, and with which maatje when a koppeling is given. */
async function subject({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>) {
	const id = url.searchParams.get('koppeling');
	const [found] = id ? await koppelingen.overzicht(locals.db, { koppeling: id }) : [];
	const client = found?.client_id ?? url.searchParams.get('client');
	if (!client || (id && !found?.vrijwilliger_id)) error(404, m.weigering_niet_gevonden());
	const koppeling = found ?? null;
	return { koppeling, client: await trajecten.vanClient(locals.db, client) };
}

export async function load({ locals, url }) {
	await requireRol(locals, ...ROLLEN);
	const [about, { resultaatgebieden }] = await Promise.all([
		subject({ locals, url }),
		taxonomie.all(locals.db)
	]);
	await clienten.logInzage(locals.db, about.client.id, 'traject');
	return {
		...about,
		vandaag: dayOf(new Date()),
		gebieden: resultaatgebieden.map(({ code, naam }) => ({ value: code, label: naam })),
		/** Under an existing traject, or a new one first. */
		bestaand: !!about.koppeling && !!about.client.vrij.length && !url.searchParams.has('nieuw')
	};
}

export const actions = {
	default: async (event) => {
		const { locals, request } = event;
		const gebruiker = await requireRol(locals, ...ROLLEN);
		const { koppeling, client } = await subject(event);
		const data = await request.formData();
		const under = client.vrij.find((t) => t.id === data.get('traject'))?.id;
		if (koppeling) data.set('ontvanger_vrijwilliger_id', koppeling.vrijwilliger_id!);

		const traject = under ? null : readForm(trajectSchema, data);
		const consent = koppeling && readForm(toestemmingSchema(dayOf(new Date())), data);
		const choose = data.has('kies') && !under;
		const errors: Formulierfouten = {
			...(choose ? { traject: 'fout_keuze' as const } : traject && !traject.ok && traject.errors),
			...(consent && !consent.ok && consent.errors)
		};
		const values = formValues(data);
		if (choose || (traject && !traject.ok) || (consent && !consent.ok))
			return fail(422, { values, errors });

		const organisaties = organisatiesMetRol(gebruiker, ...ROLLEN);
		const organisatie_id =
			organisaties.find((id) => id === client.organisatie_id) ?? organisaties[0]!;
		const id =
			under ??
			(await trajecten.create(locals.db, {
				...traject!.data,
				client_id: client.id,
				organisatie_id
			}));
		if (!koppeling || !consent) redirect(303, `/trajecten/${id}?gelukt=geopend`);
		const { delen, doel, gegeven_op } = consent.data;
		const begun = await driehoeken.start(locals.db, {
			koppeling: koppeling.id,
			traject: id,
			delen,
			doel,
			gegeven_op
		});
		// The traject exists by now: the next try goes under it, so that there is never a second one.
		if (!begun.ok)
			return fail(409, { values: { ...values, traject: id }, weigering: begun.weigering, errors });
		redirect(303, `/trajecten/${id}?gelukt=gestart`);
	}
};

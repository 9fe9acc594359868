import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { formValues, readForm } from '$lib/domain/formulier.ts';
import { deelnames, deelnameSchema, stoppenSchema } from '$lib/domain/traject-aanbieders.ts';
import { dayOf } from '$lib/format.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as aanbieders from '$lib/server/db/traject-aanbieders.ts';
import { HULPVERLENERS } from '$lib/server/dossier.ts';
import { planrechten } from '$lib/server/planrechten.ts';
import { openTraject } from '$lib/server/trajectblad.ts';

export async function load({ locals, params, url }) {
	const gebruiker = await requireRol(locals, ...HULPVERLENERS);
	const { db } = locals;
	const traject = await openTraject(db, params.id);
	const [rows, keuze] = await Promise.all([aanbieders.list(db, traject.id), aanbieders.keuze(db)]);
	const vandaag = dayOf(new Date());
	const { nu, straks, eerder } = deelnames(rows, vandaag);
	return {
		vandaag,
		gelukt: url.searchParams.has('gelukt'),
		traject,
		mag: planrechten(gebruiker, traject).aanbieders,
		nu: [...nu, ...straks],
		eerder,
		keuze: keuze
			.filter(({ id }) => id !== traject.organisatie_id)
			.map(({ id, naam }) => ({ value: id, label: naam }))
	};
}

type Event = RequestEvent<{ id: string }>;
const back = ({ params }: Event) => redirect(303, `/trajecten/${params.id}/aanbieders?gelukt`);

export const actions = {
	erbij: async (event) => {
		await requireRol(event.locals, ...HULPVERLENERS);
		const data = await event.request.formData();
		const form = readForm(deelnameSchema, data);
		const kept = { over: 'erbij', values: formValues(data) };
		if (!form.ok) return fail(422, { ...kept, errors: form.errors });
		const added = await aanbieders.add(event.locals.db, event.params.id, form.data);
		if (!added.ok) return fail(409, { ...kept, weigering: added.weigering });
		back(event);
	},
	stopt: async (event) => {
		await requireRol(event.locals, ...HULPVERLENERS);
		const data = await event.request.formData();
		const form = readForm(stoppenSchema, data);
		const kept = { over: String(data.get('deelname') ?? ''), values: formValues(data) };
		if (!form.ok) return fail(422, { ...kept, errors: form.errors });
		const stopped = await aanbieders.stop(event.locals.db, form.data);
		if (!stopped.ok) return fail(409, { ...kept, weigering: stopped.weigering });
		back(event);
	}
};

import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { formValues, readForm } from '$lib/domain/formulier.ts';
import {
	kiesSchema,
	opVolgorde,
	regelpuntSchema,
	voorstellen,
	type Voorstelcode
} from '$lib/domain/regelpunten.ts';
import { versieSchema } from '$lib/domain/doelen.ts';
import { VOORSTEL } from '$lib/doelen-woorden.ts';
import { dayOf } from '$lib/format.ts';
import { requireUser } from '$lib/server/auth.ts';
import * as doelen from '$lib/server/db/doelen.ts';
import * as regelpunten from '$lib/server/db/regelpunten.ts';
import { paaltje, punt } from '$lib/server/doelen-acties.ts';
import { openTraject } from '$lib/server/trajectblad.ts';
import { rondom } from '$lib/server/traject-rondom.ts';

/** Goals and the exit checklist of a traject; five queries. */
export async function load({ locals, params, url }) {
	const gebruiker = await requireUser(locals);
	const { db } = locals;
	const traject = await openTraject(db, params.id);
	const [lijst, punten, wie] = await Promise.all([
		doelen.list(db, params.id),
		regelpunten.list(db, params.id),
		rondom(db, gebruiker, traject)
	]);
	const vandaag = dayOf(new Date());
	return {
		traject,
		...wie,
		vandaag,
		doelen: lijst,
		punten: opVolgorde(punten),
		voorstellen: voorstellen(punten, traject.eind_op, vandaag),
		gelukt: url.searchParams.get('gelukt')
	};
}

type Event = RequestEvent<{ id: string }>;
const klaar = ({ url }: Event, gelukt: string) =>
	redirect(303, `${url.pathname}?gelukt=${gelukt}#lijst`);

async function kies(event: Event) {
	await requireUser(event.locals);
	const { db } = event.locals;
	const form = readForm(kiesSchema, await event.request.formData());
	if (!form.ok) return fail(422, { over: 'kies' as const, errors: form.errors });
	const traject = await openTraject(db, event.params.id);
	const punten = await regelpunten.list(db, traject.id);
	const chosen = new Set<Voorstelcode>(form.data.punten);
	const nieuw = voorstellen(punten, traject.eind_op, dayOf(new Date()))
		.filter(({ code }) => chosen.has(code))
		.map(({ code, wie, voor }) => ({
			voorstel: code,
			tekst: VOORSTEL[code](),
			wie,
			naam: '',
			voor
		}));
	const added = await regelpunten.add(db, traject.id, nieuw);
	if (!added.ok) return fail(409, { over: 'kies' as const, weigering: added.weigering });
	klaar(event, 'punten');
}

async function nieuw(event: Event) {
	await requireUser(event.locals);
	const form = readForm(regelpuntSchema, await event.request.formData());
	if (!form.ok)
		return fail(422, { over: 'nieuw' as const, values: form.values, errors: form.errors });
	const added = await regelpunten.add(event.locals.db, event.params.id, [form.data]);
	if (!added.ok)
		return fail(409, { over: 'nieuw' as const, values: form.data, weigering: added.weigering });
	klaar(event, 'punt_nieuw');
}

async function wijzig(event: Event) {
	await requireUser(event.locals);
	const data = await event.request.formData();
	const values = formValues(data);
	const form = readForm(regelpuntSchema, data);
	if (!form.ok) return fail(422, { over: 'wijzig' as const, values, errors: form.errors });
	const stand = readForm(versieSchema, data);
	if (!stand.ok) return fail(422, { over: 'wijzig' as const, values, errors: stand.errors });
	const at = { id: String(values.punt ?? ''), versie: stand.data.versie };
	const saved = await regelpunten.change(event.locals.db, at, form.data);
	if (!saved.ok) return fail(409, { over: 'wijzig' as const, values, weigering: saved.weigering });
	klaar(event, 'punt_gewijzigd');
}

export const actions = { paaltje, punt, kies, nieuw, wijzig };

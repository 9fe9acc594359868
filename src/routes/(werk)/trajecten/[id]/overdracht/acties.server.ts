import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { formValues, readForm } from '$lib/domain/formulier.ts';
import {
	momentSchema,
	nieuwMomentSchema,
	overdrachtSchema,
	tekenSchema,
	voorgesteldeMomenten
} from '$lib/domain/overdracht.ts';
import { versieSchema } from '$lib/domain/doelen.ts';
import { MOMENT } from '$lib/doelen-woorden.ts';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as driehoeken from '$lib/server/db/driehoeken.ts';
import * as overdrachten from '$lib/server/db/overdrachten.ts';

type Event = RequestEvent<{ id: string }>;
const klaar = ({ url }: Event, gelukt: string) => redirect(303, `${url.pathname}?gelukt=${gelukt}`);

async function driehoekVan({ locals, params }: Event) {
	const [driehoek] = await driehoeken.overzicht(locals.db, params.id);
	if (!driehoek) error(404, m.weigering_niet_gevonden());
	return driehoek;
}

/** Keeps the draft, or puts it before all three. */
export async function bewaar(event: Event) {
	await requireUser(event.locals);
	const { db } = event.locals;
	const over = 'bewaar' as const;
	const data = await event.request.formData();
	const values = formValues(data);
	const form = readForm(overdrachtSchema(dayOf(new Date())), data);
	if (!form.ok) return fail(422, { over, values, errors: form.errors });
	const id = String(values.overdracht ?? '');
	const at = readForm(versieSchema, data);
	if (id && !at.ok) return fail(422, { over, values, errors: at.errors });
	const driehoek = await driehoekVan(event);
	const known = id && at.ok ? { id, versie: at.data.versie } : undefined;
	const saved = await overdrachten.save(db, driehoek.id, form.data, known);
	if (!saved.ok) {
		const now = (await overdrachten.list(db, driehoek.id)).find((o) => o.id === id);
		return fail(409, { over, values, nu: now?.versie, weigering: saved.weigering });
	}
	klaar(event, form.data.voorleggen ? 'voorgelegd' : 'kladje');
}

/** The begeleider says yes or not yet, or writes down what the cliënt said in a talk. */
export async function teken(event: Event) {
	await requireUser(event.locals);
	const over = 'teken' as const;
	const data = await event.request.formData();
	const values = formValues(data);
	const form = readForm(tekenSchema(dayOf(new Date())), data);
	const gesprek = 'gesprek_op' in values;
	if (form.ok && gesprek && !form.data.gesprek_op)
		return fail(422, { over, values, errors: { gesprek_op: 'fout_verplicht' as const } });
	if (!form.ok) return fail(422, { over, values, errors: form.errors });
	const als = gesprek ? 'client' : 'begeleider';
	const signed = await overdrachten.sign(event.locals.db, als, form.data);
	if (!signed.ok) return fail(409, { over, values, weigering: signed.weigering });
	klaar(event, signed.data ? 'rond' : form.data.akkoord === 'ja' ? 'getekend' : 'gezegd');
}

/** Plans guidance: a day of one's own, or the three that are proposed. */
export async function momenten(event: Event) {
	await requireUser(event.locals);
	const over = 'momenten' as const;
	const data = await event.request.formData();
	const values = formValues(data);
	let nieuw: { dag: string; onderwerp: string }[];
	if (values.voorgesteld)
		nieuw = voorgesteldeMomenten(dayOf(new Date())).map(({ code, dag }) => ({
			dag,
			onderwerp: MOMENT[code]()
		}));
	else {
		const form = readForm(nieuwMomentSchema, data);
		if (!form.ok) return fail(422, { over, values, errors: form.errors });
		nieuw = [form.data];
	}
	const driehoek = await driehoekVan(event);
	const saved = await overdrachten.plan(event.locals.db, driehoek.id, nieuw);
	if (!saved.ok) return fail(409, { over, values, weigering: saved.weigering });
	klaar(event, 'moment');
}

/** A moment was there, moves, or falls away. */
export async function moment(event: Event) {
	await requireUser(event.locals);
	const over = 'moment' as const;
	const data = await event.request.formData();
	const values = formValues(data);
	const form = readForm(momentSchema(dayOf(new Date())), data);
	if (!form.ok) return fail(422, { over, values, errors: form.errors });
	const driehoek = await driehoekVan(event);
	const saved = await overdrachten.changeMoment(event.locals.db, driehoek.id, form.data);
	if (!saved.ok) return fail(409, { over, values, weigering: saved.weigering });
	klaar(event, 'moment');
}

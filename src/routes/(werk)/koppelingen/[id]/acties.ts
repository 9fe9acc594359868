import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';
import { readForm, type Formulierwaarden } from '$lib/domain/formulier.ts';
import * as invoer from '$lib/domain/koppeling-invoer.ts';
import { antwoordSchema, laterSchema } from '$lib/domain/koppeling.ts';
import type { Weigercode } from '$lib/domain/weigering.ts';
import { dayOf } from '$lib/format.ts';
import { requireUser } from '$lib/server/auth.ts';
import type { Db } from '$lib/server/db/client.ts';
import * as stappen from '$lib/server/db/koppeling-stappen.ts';
import * as koppelingen from '$lib/server/db/koppelingen.ts';
import type { Uitkomst } from '$lib/server/db/weigering.ts';

type Event = Pick<RequestEvent<{ id: string }>, 'request' | 'locals' | 'params'>;

/**
 * An action of this page: read the form, take the step, and say on the page what came of it. Who may
 * take which step is decided by the database; every side may try.
 */
function stap<T extends z.ZodType>(
	schema: (vandaag: string) => T,
	doe: (db: Db, koppeling: string, data: z.output<T>) => Promise<Uitkomst<unknown>>,
	gelukt: (data: z.output<T>) => string
) {
	return async ({ request, locals, params }: Event) => {
		await requireUser(locals);
		const form = readForm(schema(dayOf(new Date())), await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const done = await doe(locals.db, params.id, form.data);
		if (!done.ok) return refused(done.weigering);
		redirect(303, `/koppelingen/${params.id}?gelukt=${gelukt(form.data)}`);
	};
}

/** The database said no: the page says why, with nothing filled in. */
function refused(weigering: Weigercode) {
	return fail(409, { values: {} as Formulierwaarden, weigering });
}

/** A step without a form to fill in. */
function knop(doe: (db: Db, koppeling: string) => Promise<Uitkomst<unknown>>, gelukt: string) {
	return async ({ locals, params }: Event) => {
		await requireUser(locals);
		const done = await doe(locals.db, params.id);
		if (!done.ok) return refused(done.weigering);
		redirect(303, `/koppelingen/${params.id}?gelukt=${gelukt}`);
	};
}

export const actions = {
	antwoord: stap(
		() => antwoordSchema,
		(db, koppeling, data) => koppelingen.antwoorden(db, { koppeling, ...data }),
		({ antwoord }) => (antwoord ? 'ja' : 'nee')
	),
	later: stap(
		laterSchema,
		(db, koppeling, data) => koppelingen.later(db, { koppeling, ...data }),
		() => 'later'
	),
	client: stap(
		() => invoer.clientAntwoordSchema,
		stappen.clientAntwoord,
		({ antwoord }) => (antwoord ? 'client_ja' : 'client_nee')
	),
	kennismaking: stap(invoer.kennismakingSchema, stappen.planKennismaking, () => 'kennismaking'),
	afzeggen: knop(stappen.zegKennismakingAf, 'afgezegd'),
	uitkomst: stap(
		() => invoer.uitkomstSchema,
		(db, koppeling, data) => stappen.uitkomst(db, koppeling, data.uitkomst),
		(data) => data.uitkomst
	),
	momenten: stap(
		() => invoer.momentenSchema,
		(db, koppeling, data) => stappen.momenten(db, koppeling, data.momenten),
		() => 'momenten'
	),
	startdag: stap(
		invoer.startdagSchema,
		(db, koppeling, data) => stappen.startdag(db, koppeling, data.start_op),
		() => 'startdag'
	),
	klik: stap(
		() => invoer.klikSchema,
		stappen.klik,
		() => 'klik'
	),
	besproken: knop(stappen.besproken, 'besproken'),
	evaluatie: stap(invoer.evaluatieSchema, stappen.evaluatie, () => 'evaluatie'),
	afronden: stap(invoer.afrondenSchema, stappen.afronden, () => 'afgerond')
};

import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import {
	paaltjeSchema,
	scherperDoelSchema,
	sluitDoelSchema,
	versieSchema
} from '$lib/domain/doelen.ts';
import { formValues, readForm } from '$lib/domain/formulier.ts';
import { requireUser } from '$lib/server/auth.ts';
import * as doelen from '$lib/server/db/doelen.ts';

type Event = RequestEvent<{ id: string; doel: string }>;
const klaar = ({ url }: Event, gelukt: string) => redirect(303, `${url.pathname}?gelukt=${gelukt}`);

/** The same goal in better words; the ones before stay. */
export async function scherper(event: Event) {
	await requireUser(event.locals);
	const over = 'scherper' as const;
	const data = await event.request.formData();
	const values = formValues(data);
	const form = readForm(scherperDoelSchema, data);
	if (!form.ok) return fail(422, { over, values, errors: form.errors });
	const at = readForm(versieSchema, data);
	if (!at.ok) return fail(422, { over, values, errors: at.errors });
	const { id, doel } = event.params;
	const saved = await doelen.save(event.locals.db, id, form.data, { id: doel, ...at.data });
	if (!saved.ok) {
		// What a colleague wrote meanwhile, so that the next try is made with open eyes.
		const now = (await doelen.list(event.locals.db, id)).find((d) => d.id === doel);
		const nu = now && { tekst: now.tekst, versie: now.versie };
		return fail(409, { over, values, nu, weigering: saved.weigering });
	}
	klaar(event, 'scherper');
}

/** Reached, stopped with a reason, or open again. */
export async function sluiten(event: Event) {
	await requireUser(event.locals);
	const over = 'sluiten' as const;
	const data = await event.request.formData();
	const values = formValues(data);
	const form = readForm(sluitDoelSchema, data);
	if (!form.ok) return fail(422, { over, values, errors: form.errors });
	const closed = await doelen.close(event.locals.db, event.params.doel, form.data);
	if (!closed.ok) return fail(409, { over, values, weigering: closed.weigering });
	klaar(event, `doel_${form.data.uitkomst}`);
}

/** A new piketpaaltje, or one that changes (with its version). */
export async function paaltje_bewaren(event: Event) {
	await requireUser(event.locals);
	const over = 'paaltje_bewaren' as const;
	const data = await event.request.formData();
	const values = formValues(data);
	const form = readForm(paaltjeSchema, data);
	if (!form.ok) return fail(422, { over, values, errors: form.errors });
	const id = String(values.welk ?? '');
	const at = readForm(versieSchema, data);
	if (id && !at.ok) return fail(422, { over, values, errors: at.errors });
	const known = id && at.ok ? { id, versie: at.data.versie } : undefined;
	const saved = await doelen.savePaaltje(event.locals.db, event.params.doel, form.data, known);
	if (!saved.ok) return fail(409, { over, values, weigering: saved.weigering });
	klaar(event, 'paaltje');
}

import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { contactSchema } from '../domain/contact.ts';
import { formValues, id, readForm } from '../domain/formulier.ts';
import { m } from '../paraglide/messages.js';
import { dayOf } from '../format.ts';
import { requireUser } from './auth.ts';
import * as contacten from './db/contacten.ts';

/** What a maatje writes down: the traject is in the form, because several stand on one page. */
export const maatjeLogt = (terug: string) => async (event: RequestEvent) => {
	const { vrijwilliger_id } = await requireUser(event.locals);
	if (!vrijwilliger_id) error(403, m.weigering_verboden());
	const data = await event.request.formData();
	const traject = id.safeParse(data.get('traject'));
	if (!traject.success) error(404, m.weigering_niet_gevonden());
	const form = readForm(contactSchema(dayOf(new Date())), data);
	const values = formValues(data);
	if (!form.ok) return fail(422, { values, errors: form.errors });
	const logged = await contacten.log(event.locals.db, traject.data, form.data);
	if (!logged.ok) return fail(409, { values, weigering: logged.weigering });
	const kind = form.data.stemming === 'zorgen' ? 'zorgen' : 'contact';
	redirect(303, `${terug}?gelukt=${form.data.vervangt ? 'verbeterd' : kind}`);
};

/** An own line goes; it stays readable as withdrawn. */
export const maatjeTrektIn = (terug: string) => async (event: RequestEvent) => {
	await requireUser(event.locals);
	const values = formValues(await event.request.formData());
	const gone = await contacten.withdraw(event.locals.db, String(values.contact ?? ''));
	if (!gone.ok) return fail(409, { values, weigering: gone.weigering });
	redirect(303, `${terug}?gelukt=ingetrokken`);
};

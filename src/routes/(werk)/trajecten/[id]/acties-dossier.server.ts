import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { formValues, readForm } from '$lib/domain/formulier.ts';
import { laatsteDag, metOntvanger, toestemmingSchema } from '$lib/domain/toestemming.ts';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as toestemmingen from '$lib/server/db/toestemmingen.ts';
import * as trajecten from '$lib/server/db/trajecten.ts';

type Event = RequestEvent<{ id: string }>;

const back = (event: Event, deel: string, gelukt: string, more: Record<string, string> = {}) =>
	redirect(
		303,
		`/trajecten/${event.params.id}?${new URLSearchParams({ deel, gelukt, ...more })}#deel`
	);

const text = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '');

/** A new yes of the cliënt, heard in a talk; or the same yes again, as undo of taking it back. */
export async function toestemming(event: Event) {
	await requireUser(event.locals);
	const { db } = event.locals;
	const data = metOntvanger(await event.request.formData());
	const was = data.getAll('was').map(String);
	if (was.length) {
		const again = await toestemmingen.undo(db, was);
		if (!again.ok) return fail(409, { over: 'toestemming', weigering: again.weigering });
		back(event, 'weten', 'toestemming');
	}
	const traject = await trajecten.find(db, event.params.id);
	if (!traject) error(404, m.weigering_niet_gevonden());
	const vandaag = dayOf(new Date());
	const form = readForm(toestemmingSchema(vandaag, laatsteDag([traject], vandaag)), data);
	if (!form.ok) return fail(422, { over: 'toestemming', values: form.values, errors: form.errors });
	const given = await toestemmingen.give(db, traject.client_id, form.data);
	if (!given.ok)
		return fail(409, { over: 'toestemming', values: formValues(data), weigering: given.weigering });
	back(event, 'weten', given.data ? 'toestemming' : 'toestemming_al');
}

/** Takes one consent back, or all of a receiver; the page offers to undo it. */
export async function intrekken(event: Event) {
	await requireUser(event.locals);
	const { db } = event.locals;
	const data = await event.request.formData();
	const ontvanger = text(data.get('ontvanger'));
	const traject = ontvanger ? await trajecten.find(db, event.params.id) : null;
	if (ontvanger && !traject) error(404, m.weigering_niet_gevonden());
	const taken = traject
		? await toestemmingen.withdrawAll(db, traject.client_id, ontvanger)
		: await toestemmingen.withdraw(db, text(data.get('toestemming')));
	if (!taken.ok) return fail(409, { over: 'toestemming', weigering: taken.weigering });
	back(event, 'weten', 'ingetrokken', { was: taken.data.join(',') });
}

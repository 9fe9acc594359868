import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { dag, formValues, getal, ofLeeg, readForm } from '$lib/domain/formulier.ts';
import { readUren, type Urenregel } from '$lib/domain/uren.ts';
import { doorzetten, vanVorigeWeek } from '$lib/domain/uren-vooruit.ts';
import { addDays, isDay, mondayOf, mondays } from '$lib/domain/week.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as driehoeken from '$lib/server/db/driehoeken.ts';
import * as trajecten from '$lib/server/db/trajecten.ts';
import * as uitvallen from '$lib/server/db/uitvallen.ts';
import * as urendb from '$lib/server/db/uren.ts';

type Event = RequestEvent<{ id: string }>;

const back = ({ params }: Event, gelukt: string, more: Record<string, string> = {}, hash = '') =>
	redirect(303, `/trajecten/${params.id}?${new URLSearchParams({ gelukt, ...more })}${hash}`);

const text = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '');

/** A Monday that a button carries, or nothing. */
const week = (value: FormDataEntryValue | null) =>
	isDay(text(value)) && mondayOf(text(value)) === value ? text(value) : null;

/** The grid of hours, whole or not at all; refused when somebody else changed one of these lines meanwhile. */
export async function uren(event: Event) {
	await requireUser(event.locals);
	const data = await event.request.formData();
	const same = week(data.get('zelfde'));
	if (same)
		for (const [van, naar] of vanVorigeWeek([...data.keys()], same))
			data.set(naar, text(data.get(van)));
	const form = readUren(data);
	if (!form.ok) return fail(422, { over: 'uren', values: form.values, errors: form.errors });
	const verder = week(data.get('verder'));
	const lines = verder ? await metLatereWeken(event, data, form.data, verder) : form.data;
	// also without a change: who may not write hours is refused, not thanked
	const saved = await urendb.save(event.locals.db, event.params.id, lines);
	if (!saved.ok) {
		// What stands there now goes along: beside what was typed, and as the version to go on from.
		const nu = await urendb.list(event.locals.db, event.params.id);
		return fail(409, { over: 'uren', values: formValues(data), weigering: saved.weigering, nu });
	}
	const vanaf = week(data.get('vanaf'));
	back(event, verder ? 'uren_verder' : 'uren', { deel: 'uren', ...(vanaf && { vanaf }) }, '#deel');
}

/** What was typed, and the plan of this week for every week after it. */
async function metLatereWeken(
	{ locals, params }: Event,
	data: FormData,
	getypt: Parameters<typeof doorzetten>[3],
	van: string
) {
	const row = new FormData();
	for (const [name, value] of data)
		if (name.includes(`.${van}.`) && !name.startsWith('was.')) row.append(name, value);
	const read = readUren(row);
	const [traject, kept] = await Promise.all([
		trajecten.find(locals.db, params.id),
		urendb.list(locals.db, params.id)
	]);
	if (!traject) error(404, m.weigering_niet_gevonden());
	const rij: Urenregel[] = read.ok ? read.data : [];
	return doorzetten(rij, mondays(addDays(van, 7), traject.eind_op), kept, getypt);
}

async function present({ locals, params }: Event) {
	const [side] = await driehoeken.overzicht(locals.db, params.id);
	if (!side) error(404, m.weigering_niet_gevonden());
	return side;
}

const eigenSchema = z.object({
	week: dag,
	uren: ofLeeg(getal(0, 60)),
	anders: ofLeeg(getal(0, 60))
});

/** The maatje writes down the own hours: a button with the hours on it, or another number. */
export async function eigen_uren(event: Event) {
	await requireUser(event.locals);
	const form = readForm(eigenSchema, await event.request.formData());
	if (!form.ok) return fail(422, { over: 'eigen_uren', values: form.values, errors: form.errors });
	const aantal = form.data.uren ?? form.data.anders;
	if (aantal === null)
		return fail(422, { over: 'eigen_uren', errors: { anders: 'fout_verplicht' } as const });
	const side = await present(event);
	const quarters = Math.round(aantal * 4) / 4;
	const saved = await urendb.saveEigen(event.locals.db, side.id, form.data.week, quarters);
	if (!saved.ok) return fail(409, { over: 'eigen_uren', weigering: saved.weigering });
	back(event, 'eigen_uren');
}

const uitvalSchema = z.object({ tot: ofLeeg(dag) });

/** The maatje cannot come: the hours go over at once. */
export async function valt_uit(event: Event) {
	await requireUser(event.locals);
	const form = readForm(uitvalSchema, await event.request.formData());
	if (!form.ok) return fail(422, { over: 'uitval', values: form.values, errors: form.errors });
	const side = await present(event);
	const said = await uitvallen.meld(event.locals.db, side.id, form.data.tot);
	if (!said.ok)
		return fail(409, {
			over: 'uitval',
			values: { tot: form.data.tot ?? '' },
			weigering: said.weigering
		});
	back(event, 'uitval');
}

export async function overnemen(event: Event) {
	await requireUser(event.locals);
	const uitval = text((await event.request.formData()).get('uitval'));
	const taken = await uitvallen.neemOver(event.locals.db, uitval);
	if (!taken.ok) return fail(409, { over: 'uitval', weigering: taken.weigering });
	back(event, 'overgenomen');
}

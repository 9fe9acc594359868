import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { opschalenNaar } from '$lib/domain/driehoek.ts';
import { geheelGetal, readForm, verplichteTekst, vrijeTekst } from '$lib/domain/formulier.ts';
import { FASES, HERHAALD, STAPPEN, type Stap } from '$lib/domain/overgangen.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as driehoeken from '$lib/server/db/driehoeken.ts';

type Event = RequestEvent<{ id: string }>;

const ALL_STEPS = [
	...FASES.flatMap((fase) =>
		Object.values(STAPPEN[fase]).flatMap((stappen): readonly Stap[] => stappen)
	),
	...HERHAALD
];

const versie = geheelGetal(0, 1_000_000);
const omlaagSchema = z.object({ naar: z.enum(FASES), reden: vrijeTekst(500), versie });
const omhoogSchema = z.object({
	reden: verplichteTekst(500),
	maatje: z.enum(['ja', 'nee']).prefault('nee'),
	versie
});
const stapSchema = z.object({
	stap: z.enum(ALL_STEPS as [Stap, ...Stap[]]),
	notitie: vrijeTekst(1000)
});

/** The driehoek of this traject as the visitor may know it; who is no side of it gets a 404. */
async function present({ locals, params }: Event) {
	const [side] = await driehoeken.overzicht(locals.db, params.id);
	if (!side) error(404, m.weigering_niet_gevonden());
	return side;
}

const done = (event: Event, gelukt: string) =>
	redirect(303, `/trajecten/${event.params.id}?${new URLSearchParams({ gelukt })}`);

/** Down to the next phase, or to the end. */
export async function afschalen(event: Event) {
	await requireUser(event.locals);
	const form = readForm(omlaagSchema, await event.request.formData());
	if (!form.ok) return fail(422, { over: 'afschalen', values: form.values, errors: form.errors });
	const { naar, reden, versie } = form.data;
	const side = await present(event);
	const moved = await driehoeken.move(event.locals.db, side.id, naar, reden, versie);
	if (moved.ok) done(event, 'afgeschaald');
	else
		return fail(409, {
			over: 'afschalen',
			values: { reden },
			weigering: moved.weigering,
			detail: moved.detail
		});
}

/** Up again in one step: one reason, and whether the maatje stays. */
export async function opschalen(event: Event) {
	await requireUser(event.locals);
	const form = readForm(omhoogSchema, await event.request.formData());
	if (!form.ok) return fail(422, { over: 'opschalen', values: form.values, errors: form.errors });
	const { reden, maatje, versie } = form.data;
	const side = await present(event);
	const naar = opschalenNaar(side.fase, maatje === 'ja');
	const moved = await driehoeken.move(event.locals.db, side.id, naar, reden, versie);
	if (moved.ok) done(event, 'opgeschaald');
	else
		return fail(409, {
			over: 'opschalen',
			values: { reden, maatje },
			weigering: moved.weigering,
			detail: moved.detail
		});
}

const setStep = (gedaan: boolean) => async (event: Event) => {
	await requireUser(event.locals);
	const form = readForm(stapSchema, await event.request.formData());
	if (!form.ok) return fail(422, { over: 'stap', values: form.values, errors: form.errors });
	const side = await present(event);
	const marked = await driehoeken.mark(event.locals.db, side.id, { ...form.data, gedaan });
	if (marked.ok) done(event, gedaan ? 'stap' : 'stap_terug');
	else return fail(409, { over: 'stap', values: form.data, weigering: marked.weigering });
};
export const stap = setStep(true);
export const stap_terug = setStep(false);

import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { nextSteps, opschalenNaar } from '$lib/domain/driehoek.ts';
import { geheelGetal, readForm, verplichteTekst } from '$lib/domain/formulier.ts';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { addDays, mondayOf } from '$lib/domain/week.ts';
import { requireUser } from '$lib/server/auth.ts';
import * as contacten from '$lib/server/db/contacten.ts';
import * as contactvragen from '$lib/server/db/contactvragen.ts';
import * as driehoeken from '$lib/server/db/driehoeken.ts';
import * as urendb from '$lib/server/db/uren.ts';
import { openTraject } from '$lib/server/trajectblad.ts';

/** Weeks of hours that say how it was. */
const WEKEN = 6;
const AFGESPROKEN = ['terugvalafspraak', 'warme_overdracht', 'afspraken'];

/** Everything that was agreed, for whoever picks it up again: nothing has to be looked up or asked twice. */
export async function load({ locals, params }) {
	await requireUser(locals);
	const { db } = locals;
	const traject = await openTraject(db, params.id);
	const [sides, verloop, uren, lijst, vragen] = await Promise.all([
		driehoeken.overzicht(db, traject.id),
		driehoeken.verloop(db, traject.id),
		urendb.list(db, traject.id),
		contacten.list(db, traject.id),
		contactvragen.list(db, traject.client_id)
	]);
	const vandaag = dayOf(new Date());
	/** The running one, else the last that ended. */
	const side = sides.find((d) => d.fase !== 'afgesloten') ?? sides[0] ?? null;
	const known = side && { fase: side.fase, stappen: [], verloop: [] };
	const up = known ? nextSteps(known, side.partijen).filter((s) => s.soort === 'opschalen') : [];
	const done = uren.filter((u) => u.werkelijk && u.week <= vandaag);
	const last = done.at(-1)?.week ?? mondayOf(vandaag);
	return {
		traject,
		driehoek: side,
		opties: up.map(({ naar }) => naar),
		afgesproken: verloop.stappen
			.filter((s) => s.driehoek_id === side?.id && !s.ongedaan_op && AFGESPROKEN.includes(s.stap))
			.toReversed(),
		uren: done.filter((u) => u.week > addDays(last, -7 * WEKEN)).toReversed(),
		contacten: lijst.filter((c) => !c.ingetrokken_op).slice(0, 3),
		vragen: vragen.filter((v) => !v.opgepakt_op && v.soort === 'niet_goed'),
		vandaag
	};
}

const omhoogSchema = z.object({
	reden: verplichteTekst(500),
	maatje: z.enum(['ja', 'nee']).prefault('nee'),
	versie: geheelGetal(0, 1_000_000)
});

export const actions = {
	opschalen: async ({ locals, params, request }: RequestEvent<{ id: string }>) => {
		await requireUser(locals);
		const form = readForm(omhoogSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const { reden, maatje, versie } = form.data;
		const sides = await driehoeken.overzicht(locals.db, params.id);
		const side = sides.find((d) => d.fase !== 'afgesloten') ?? sides[0];
		if (!side) error(404, m.weigering_niet_gevonden());
		const naar = opschalenNaar(side.fase, maatje === 'ja');
		const moved = await driehoeken.move(locals.db, side.id, naar, reden, versie);
		if (moved.ok) redirect(303, `/trajecten/${params.id}?gelukt=opgeschaald`);
		else return fail(409, { values: { reden, maatje }, weigering: moved.weigering });
	}
};

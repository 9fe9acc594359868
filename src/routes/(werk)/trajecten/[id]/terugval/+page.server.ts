import { dayOf } from '$lib/format.ts';
import { addDays, mondayOf } from '$lib/domain/week.ts';
import { requireUser } from '$lib/server/auth.ts';
import * as contacten from '$lib/server/db/contacten.ts';
import * as contactvragen from '$lib/server/db/contactvragen.ts';
import * as driehoeken from '$lib/server/db/driehoeken.ts';
import * as urendb from '$lib/server/db/uren.ts';
import { openTraject } from '$lib/server/trajectblad.ts';
import { opschalen } from '../acties.server.ts';
import { stand } from '../dossier.server.ts';

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
	const up = side ? stand(side, verloop).volgende.filter((s) => s.soort === 'opschalen') : [];
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

export const actions = { opschalen };

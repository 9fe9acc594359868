import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { readForm } from '$lib/domain/formulier.ts';
import {
	capaciteitSchema,
	notitieSchema,
	notitieWegSchema,
	notitieWijzigSchema,
	pauzeSchema,
	stapSchema,
	stopSchema,
	terugSchema
} from '$lib/domain/pad-invoer.ts';
import { dayOf } from '$lib/format.ts';
import { requireRol } from '$lib/server/auth.ts';
import type { Db } from '$lib/server/db/client.ts';
import * as notities from '$lib/server/db/notities.ts';
import * as stappen from '$lib/server/db/stappen.ts';
import * as vrijwilligers from '$lib/server/db/vrijwilligers.ts';
import type { Uitkomst } from '$lib/server/db/weigering.ts';

type Event = RequestEvent<{ id: string }>;
type Doen<S extends z.ZodType> = {
	/** Made for the day of today. */
	schema: (vandaag: string) => S;
	/** What of the page it belongs to, so that a fault stands beside it. */
	over: (values: Record<string, string | string[]>) => string;
	doe: (db: Db, id: string, data: z.output<S>) => Promise<Uitkomst<unknown> | void>;
	gelukt: string;
	naar?: string;
};

/** Every action of this page: guard, read, do one thing, and back to where it stands. */
function actie<S extends z.ZodType>({ schema, over, doe, gelukt, naar = '' }: Doen<S>) {
	return async ({ locals, params, request }: Event) => {
		await requireRol(locals, 'coordinator');
		const form = readForm(schema(dayOf(new Date())), await request.formData());
		if (!form.ok)
			return fail(422, { over: over(form.values), values: form.values, errors: form.errors });
		const done = await doe(locals.db, params.id, form.data);
		if (done && !done.ok) return fail(409, { over: over({}), weigering: done.weigering });
		redirect(303, `/vrijwilligers/${params.id}?gelukt=${gelukt}${naar}`);
	};
}

const niets = () => z.object({});
const altijd = (over: string) => () => over;

export const actions = {
	stap: actie({
		schema: stapSchema,
		over: ({ soort, module, nr }) => `stap:${soort}:${module ?? ''}:${nr ?? ''}`,
		doe: stappen.vastleggen,
		gelukt: 'stap',
		naar: '#pad'
	}),
	terug: actie({
		schema: () => terugSchema,
		over: altijd('terug'),
		doe: (db, _, { stap }) => stappen.terugnemen(db, stap),
		gelukt: 'terug'
	}),
	goedkeuren: actie({
		schema: niets,
		over: altijd('stand'),
		doe: (db, id) => vrijwilligers.zetStatus(db, id, { naar: 'actief' }),
		gelukt: 'goedgekeurd'
	}),
	actief: actie({
		schema: niets,
		over: altijd('stand'),
		doe: (db, id) => vrijwilligers.zetStatus(db, id, { naar: 'actief' }),
		gelukt: 'actief'
	}),
	terugkeer: actie({
		schema: niets,
		over: altijd('stand'),
		doe: (db, id) => vrijwilligers.zetStatus(db, id, { naar: 'aangemeld' }),
		gelukt: 'terugkeer'
	}),
	pauze: actie({
		schema: pauzeSchema,
		over: altijd('pauze'),
		doe: (db, id, { tot }) => vrijwilligers.zetStatus(db, id, { naar: 'pauze', tot }),
		gelukt: 'pauze'
	}),
	stop: actie({
		schema: () => stopSchema,
		over: altijd('stop'),
		doe: (db, id, { reden }) => vrijwilligers.zetStatus(db, id, { naar: 'gestopt', reden }),
		gelukt: 'gestopt'
	}),
	capaciteit: actie({
		schema: () => capaciteitSchema,
		over: altijd('capaciteit'),
		doe: (db, id, { capaciteit }) => vrijwilligers.zetCapaciteit(db, id, capaciteit),
		gelukt: 'capaciteit'
	}),
	notitie: actie({
		schema: () => notitieSchema,
		over: altijd('notitie'),
		doe: notities.schrijf,
		gelukt: 'notitie',
		naar: '#notities'
	}),
	verbeter: actie({
		schema: () => notitieWijzigSchema,
		over: ({ notitie }) => `verbeter:${notitie ?? ''}`,
		doe: (db, _, data) => notities.wijzig(db, data),
		gelukt: 'notitie',
		naar: '#notities'
	}),
	streep: actie({
		schema: () => notitieWegSchema,
		over: altijd('streep'),
		doe: (db, _, { notitie }) => notities.streepDoor(db, notitie),
		gelukt: 'doorgestreept',
		naar: '#notities'
	})
};

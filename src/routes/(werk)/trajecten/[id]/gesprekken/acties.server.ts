import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';
import { readForm, type Formulierfouten, type Formulierwaarden } from '$lib/domain/formulier.ts';
import * as invoer from '$lib/domain/voortgangsgesprek.ts';
import type { Weigercode } from '$lib/domain/weigering.ts';
import { dayOf } from '$lib/format.ts';
import { requireUser } from '$lib/server/auth.ts';
import type { Db } from '$lib/server/db/client.ts';
import * as gesprekken from '$lib/server/db/voortgangsgesprekken.ts';
import type { Uitkomst } from '$lib/server/db/weigering.ts';

type Event = Pick<RequestEvent<{ id: string }>, 'request' | 'locals' | 'params'>;
type Fout = {
	over: string;
	values: Formulierwaarden;
	errors?: Formulierfouten;
	weigering?: Weigercode;
};

/** Reads the form, does it, and says what came of it; what was typed stays when it was refused. */
function actie<T extends z.ZodType>(
	over: string,
	gelukt: string,
	schema: (vandaag: string) => T,
	doe: (db: Db, traject: string, data: z.output<T>) => Promise<Uitkomst<unknown>>
) {
	return async ({ request, locals, params }: Event) => {
		await requireUser(locals);
		const data = await request.formData();
		const form = readForm(schema(dayOf(new Date())), data);
		if (!form.ok) return fail<Fout>(422, { over, values: form.values, errors: form.errors });
		const done = await doe(locals.db, params.id, form.data);
		const values = Object.fromEntries(data) as Formulierwaarden;
		if (!done.ok)
			return fail<Fout>(409, {
				over,
				values: { ...values, genodigd: data.getAll('genodigd').map(String) },
				weigering: done.weigering
			});
		redirect(303, `/trajecten/${params.id}/gesprekken?gelukt=${gelukt}`);
	};
}

export const opslaan = actie('opslaan', 'opgeslagen', invoer.gesprekSchema, gesprekken.save);
export const afzeggen = actie(
	'afzeggen',
	'afgezegd',
	() => invoer.afzegSchema,
	(db, _, data) => gesprekken.cancel(db, data)
);
export const geweest = actie(
	'geweest',
	'geweest',
	() => invoer.geweestSchema,
	(db, _, data) => gesprekken.held(db, data)
);
export const verslag = actie(
	'verslag',
	'verslag',
	() => invoer.verslagSchema,
	(db, _, data) => gesprekken.report(db, data)
);
export const ritme = actie(
	'ritme',
	'ritme',
	() => invoer.ritmeSchema,
	(db, traject, { maanden }) => gesprekken.setRitme(db, traject, maanden)
);

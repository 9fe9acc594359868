import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { zetPaaltjeSchema } from '../domain/doelen.ts';
import { readForm } from '../domain/formulier.ts';
import { zetRegelpuntSchema } from '../domain/regelpunten.ts';
import { requireUser } from './auth.ts';
import * as doelen from './db/doelen.ts';
import * as regelpunten from './db/regelpunten.ts';

/** Form actions that the pages of all three sides share; the database decides who may. */

/** A piketpaaltje is reached, open again, or no longer needed. */
export async function paaltje({ locals, request, url }: RequestEvent) {
	await requireUser(locals);
	const form = readForm(zetPaaltjeSchema, await request.formData());
	if (!form.ok)
		return fail(422, { over: 'paaltje' as const, values: form.values, errors: form.errors });
	const set = await doelen.setPaaltje(locals.db, form.data);
	if (!set.ok)
		return fail(409, {
			over: 'paaltje' as const,
			values: { paaltje: form.data.paaltje, woorden: form.data.woorden },
			weigering: set.weigering
		});
	redirect(303, `${url.pathname}?gelukt=paaltje_${form.data.stand}#p-${form.data.paaltje}`);
}

/** A line of the exit checklist is arranged, open again, or no longer needed. */
export async function punt({ locals, request, url }: RequestEvent) {
	await requireUser(locals);
	const form = readForm(zetRegelpuntSchema, await request.formData());
	if (!form.ok)
		return fail(422, { over: 'punt' as const, values: form.values, errors: form.errors });
	const set = await regelpunten.set(locals.db, form.data);
	if (!set.ok)
		return fail(409, {
			over: 'punt' as const,
			values: { punt: form.data.punt },
			weigering: set.weigering
		});
	redirect(303, `${url.pathname}?gelukt=punt_${form.data.stand}#r-${form.data.punt}`);
}

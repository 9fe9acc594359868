import { error, fail, redirect } from '@sveltejs/kit';
import { formValues, readForm } from '$lib/domain/formulier.ts';
import { tekenSchema } from '$lib/domain/overdracht.ts';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as mensen from '$lib/server/db/maatjemensen.ts';
import * as toegangslog from '$lib/server/db/toegangslog.ts';
import * as overdrachten from '$lib/server/db/overdrachten.ts';
import { paaltje, punt } from '$lib/server/doelen-acties.ts';

/** The people of a maatje, with what their consent of this moment allows. */
export async function load({ locals, url }) {
	const { vrijwilliger_id } = await requireUser(locals);
	if (!vrijwilliger_id) error(403, m.weigering_verboden());
	const [own] = await Promise.all([mensen.list(locals.db), toegangslog.logMensen(locals.db)]);
	return {
		mensen: own,
		vandaag: dayOf(new Date()),
		gelukt: url.searchParams.get('gelukt')
	};
}

export const actions = {
	paaltje,
	punt,
	teken: async ({ locals, request, url }) => {
		await requireUser(locals);
		const over = 'teken' as const;
		const data = await request.formData();
		const values = formValues(data);
		const form = readForm(tekenSchema(dayOf(new Date())), data);
		if (!form.ok) return fail(422, { over, values, errors: form.errors });
		const own = { ...form.data, gesprek_op: null };
		const signed = await overdrachten.sign(locals.db, 'vrijwilliger', own);
		if (!signed.ok) return fail(409, { over, values, weigering: signed.weigering });
		redirect(303, `${url.pathname}?gelukt=${form.data.akkoord === 'ja' ? 'getekend' : 'gezegd'}`);
	}
};

import { fail, redirect } from '@sveltejs/kit';
import { zegSchema } from '$lib/domain/doelen.ts';
import { formValues, readForm } from '$lib/domain/formulier.ts';
import { opVolgorde } from '$lib/domain/regelpunten.ts';
import { dayOf } from '$lib/format.ts';
import { requireUser } from '$lib/server/auth.ts';
import * as doelen from '$lib/server/db/doelen.ts';
import * as regelpunten from '$lib/server/db/regelpunten.ts';
import { paaltje, punt } from '$lib/server/doelen-acties.ts';
import { eigenTraject } from '$lib/server/eigen-traject.ts';

/** The own goals of a cliënt, and what has to be arranged; four queries. */
export async function load({ locals, url }) {
	await requireUser(locals);
	const { traject, namen } = await eigenTraject(locals);
	const [lijst, punten] = traject
		? await Promise.all([
				doelen.list(locals.db, traject.id),
				regelpunten.list(locals.db, traject.id)
			])
		: [[], []];
	return {
		namen,
		loopt: traject?.status === 'actief',
		doelen: lijst.filter((d) => d.status !== 'gestopt'),
		punten: opVolgorde(punten).filter((p) => !p.vervallen_op),
		vandaag: dayOf(new Date()),
		gelukt: url.searchParams.get('gelukt')
	};
}

export const actions = {
	paaltje,
	punt,
	zeg: async ({ locals, request, url }) => {
		await requireUser(locals);
		const over = 'zeg' as const;
		const data = await request.formData();
		const values = formValues(data);
		const form = readForm(zegSchema, data);
		if (!form.ok) return fail(422, { over, values, errors: form.errors });
		const said = await doelen.zeg(locals.db, form.data);
		if (!said.ok) return fail(409, { over, values, weigering: said.weigering });
		redirect(303, `${url.pathname}?gelukt=${form.data.gelukt ? 'zeg_gelukt' : 'zeg'}`);
	}
};

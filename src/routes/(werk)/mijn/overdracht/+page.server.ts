import { fail, redirect } from '@sveltejs/kit';
import { formValues, readForm } from '$lib/domain/formulier.ts';
import { geldende, tekenSchema } from '$lib/domain/overdracht.ts';
import { dayOf } from '$lib/format.ts';
import { requireUser } from '$lib/server/auth.ts';
import * as driehoeken from '$lib/server/db/driehoeken.ts';
import * as overdrachten from '$lib/server/db/overdrachten.ts';
import { eigenTraject } from '$lib/server/eigen-traject.ts';

/** What the three agreed, for the cliënt; five queries. */
export async function load({ locals, url }) {
	await requireUser(locals);
	const { driehoek, namen } = await eigenTraject(locals);
	const [lijst, verloop] = driehoek
		? await Promise.all([
				overdrachten.list(locals.db, driehoek.id),
				driehoeken.verloop(locals.db, driehoek.traject_id)
			])
		: [[], { fasen: [] }];
	const fasen = verloop.fasen.filter((f) => f.driehoek_id === driehoek?.id);
	return {
		namen,
		maatje: driehoek?.voornaam ?? null,
		nu: geldende(lijst, fasen),
		vandaag: dayOf(new Date()),
		gelukt: url.searchParams.get('gelukt')
	};
}

export const actions = {
	teken: async ({ locals, request, url }) => {
		await requireUser(locals);
		const data = await request.formData();
		const values = formValues(data);
		const form = readForm(tekenSchema(dayOf(new Date())), data);
		if (!form.ok) return fail(422, { values, errors: form.errors });
		const signed = await overdrachten.sign(locals.db, 'client', { ...form.data, gesprek_op: null });
		if (!signed.ok) return fail(409, { values, weigering: signed.weigering });
		redirect(303, `${url.pathname}?gelukt=${form.data.akkoord === 'ja' ? 'getekend' : 'gezegd'}`);
	}
};

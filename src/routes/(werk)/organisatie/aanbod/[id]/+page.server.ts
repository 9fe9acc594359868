import { aanbodValues } from '$lib/domain/aanbod-formulier.ts';
import { readAanbod } from '$lib/domain/aanbod-invoer.ts';
import type { StandVeld } from '$lib/domain/aanbod-stand.ts';
import { heeftRol } from '$lib/domain/gebruiker.ts';
import { requireRol } from '$lib/server/auth.ts';
import { BUREAU, keuzes, thuis } from '$lib/server/bureau.ts';
import * as bureau from '$lib/server/db/bureau.ts';
import { fail, redirect } from '@sveltejs/kit';

export async function load({ locals, params, url }) {
	const gebruiker = await requireRol(locals, ...BUREAU);
	const { aanbod, nummer, stand, wacht } = await bureau.current(locals.db, params.id);
	const meteen = heeftRol(gebruiker, 'beheerder');
	// A proposal in the form of whoever asks nobody would be on the kaart with the next save, unseen.
	const values = aanbodValues(stand, meteen ? {} : wacht?.nieuw);
	const { organisatie_id, organisaties } = aanbod;
	return {
		thuis: thuis(gebruiker),
		/** The gemeente asks nobody: what it saves is on the kaart at once. */
		meteen,
		aanbod,
		nummer,
		values,
		wacht: Object.keys(wacht?.nieuw ?? {}) as StandVeld[],
		keuzes: await keuzes(
			locals.db,
			organisatie_id,
			organisaties.gemeente_id,
			[values.wijken ?? []].flat()
		),
		gelukt: url.searchParams.get('gelukt')
	};
}

export const actions = {
	bewaar: async ({ request, locals, params }) => {
		await requireRol(locals, ...BUREAU);
		const form = readAanbod(await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const { doe, gezien, invoer, values } = form.data;
		const change = doe === 'aanbieden' ? { ...invoer, status: 'te_beoordelen' } : invoer;
		const saved = await bureau.save(locals.db, { aanbod: params.id }, change, gezien);
		if (!saved.ok) return fail(409, { values, errors: { formulier: 'fout_intussen' } });
		const gelukt =
			doe === 'aanbieden' ? 'aangeboden' : saved.data.voorgesteld ? 'voorstel' : 'bewaard';
		redirect(303, `/organisatie/aanbod/${params.id}?gelukt=${gelukt}`);
	},
	van_kaart: async ({ locals, params }) => {
		const gebruiker = await requireRol(locals, ...BUREAU);
		const { nummer, wacht } = await bureau.current(locals.db, params.id);
		const wens = heeftRol(gebruiker, 'beheerder') ? {} : wacht?.nieuw;
		const change = { ...wens, status: 'gearchiveerd' };
		const saved = await bureau.save(locals.db, { aanbod: params.id }, change, nummer);
		if (!saved.ok) return fail(409, { errors: { formulier: 'fout_intussen' } });
		const gelukt = saved.data.voorgesteld ? 'voorstel' : 'van_kaart';
		redirect(303, `/organisatie/aanbod/${params.id}?gelukt=${gelukt}`);
	}
};

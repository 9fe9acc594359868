import { fail, redirect } from '@sveltejs/kit';
import { RITMECODES, RITMES, ritmesSchema } from '$lib/domain/fasebeleid.ts';
import { readForm } from '$lib/domain/formulier.ts';
import { heeftRol } from '$lib/domain/gebruiker.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as faseritmes from '$lib/server/db/faseritmes.ts';

/** For whom this visitor sets it: a beheerder for the gemeente, a casusregisseur for the own organisatie. */
async function wie(locals: App.Locals) {
	const gebruiker = await requireRol(locals, 'beheerder', 'casusregisseur');
	if (heeftRol(gebruiker, 'beheerder')) return { organisatie: undefined, naam: null };
	const lid = gebruiker.lidmaatschappen.find((l) => l.rol === 'casusregisseur')!;
	return { organisatie: lid.organisatie_id, naam: lid.organisatie_naam };
}

export async function load({ locals, url }) {
	const { organisatie, naam } = await wie(locals);
	const chosen = await faseritmes.voor(locals.db, organisatie ? { organisatie } : {});
	return {
		naam,
		ritmes: RITMECODES.map((code) => ({
			code,
			fase: RITMES[code].fase,
			stap: RITMES[code].stap,
			standaard: RITMES[code].elke,
			elke: chosen[code] ?? null
		})),
		gelukt: url.searchParams.has('gelukt')
	};
}

export const actions = {
	default: async ({ locals, request }) => {
		const { organisatie } = await wie(locals);
		const form = readForm(ritmesSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		await faseritmes.zet(locals.db, form.data, organisatie);
		redirect(303, '/trajecten/ritme?gelukt');
	}
};

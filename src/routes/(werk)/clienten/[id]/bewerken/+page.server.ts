import { fail, redirect } from '@sveltejs/kit';
import { requireRol } from '$lib/server/auth.ts';
import * as clienten from '$lib/server/db/clienten.ts';
import { HULPVERLENERS, keuzes, readDossier } from '$lib/server/dossier.ts';

export async function load({ locals, params }) {
	await requireRol(locals, ...HULPVERLENERS);
	const [client] = await Promise.all([
		clienten.who(locals.db, params.id),
		clienten.logInzage(locals.db, params.id, 'dossier')
	]);
	return { client, ...(await keuzes(locals.db, [client.organisatie_id])) };
}

export const actions = {
	default: async ({ request, locals, params }) => {
		await requireRol(locals, ...HULPVERLENERS);
		const posted = await request.formData();
		const form = await readDossier(locals.db, posted, new Date().getFullYear());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		// Who is not chosen here stays who it was.
		const { consulent_id: _, casusregisseur_id, ...who } = form.data;
		const change = posted.has('casusregisseur_id') ? { ...who, casusregisseur_id } : who;
		if (!(await clienten.update(locals.db, params.id, change)))
			return fail(422, {
				values: Object.fromEntries(posted) as Record<string, string>,
				errors: { pseudoniem: 'fout_bezet' as const }
			});
		redirect(303, `/clienten/${params.id}?gelukt=bewaard`);
	}
};

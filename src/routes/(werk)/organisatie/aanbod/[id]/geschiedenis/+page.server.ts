import { terugzetten } from '$lib/domain/aanbod-stand.ts';
import { geheelGetal, readForm } from '$lib/domain/formulier.ts';
import { requireRol } from '$lib/server/auth.ts';
import { BUREAU, woordenVan, thuis } from '$lib/server/bureau.ts';
import * as bureau from '$lib/server/db/bureau.ts';
import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';

const nummerSchema = z.object({ nummer: geheelGetal(1, 1_000_000) });

export async function load({ locals, params, url }) {
	const gebruiker = await requireRol(locals, ...BUREAU);
	const pagina = Math.max(1, Math.trunc(Number(url.searchParams.get('pagina'))) || 1);
	const [{ aanbod, nummer }, { versies, totaal }, woorden] = await Promise.all([
		bureau.current(locals.db, params.id),
		bureau.versies(locals.db, params.id, pagina),
		woordenVan(locals.db)
	]);
	return {
		thuis: thuis(gebruiker),
		aanbod,
		nummer,
		versies: versies
			.slice(0, bureau.PER_PAGE)
			.map((versie, i) => ({ ...versie, vorige: versies[i + 1]?.stand ?? null })),
		woorden,
		pagina,
		paginas: Math.max(1, Math.ceil(totaal / bureau.PER_PAGE))
	};
}

export const actions = {
	terug: async ({ request, locals, params }) => {
		await requireRol(locals, ...BUREAU);
		const form = readForm(nummerSchema, await request.formData());
		if (!form.ok) return fail(422, { errors: form.errors });
		const [{ nummer }, stand] = await Promise.all([
			bureau.current(locals.db, params.id),
			bureau.versie(locals.db, params.id, form.data.nummer)
		]);
		const saved = await bureau.save(
			locals.db,
			{ aanbod: params.id },
			terugzetten(stand),
			nummer,
			`teruggezet ${form.data.nummer}`
		);
		if (!saved.ok) return fail(409, { errors: { formulier: 'fout_intussen' } });
		redirect(
			303,
			`/organisatie/aanbod/${params.id}?gelukt=${saved.data.voorgesteld ? 'voorstel' : 'terug'}`
		);
	}
};

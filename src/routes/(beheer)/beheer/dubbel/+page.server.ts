import { fail, redirect } from '@sveltejs/kit';
import { paarSleutel, vindDubbele } from '$lib/domain/dubbel.ts';
import { readForm } from '$lib/domain/formulier.ts';
import { besluitSchema } from '$lib/domain/samenvoegen.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireRol } from '$lib/server/auth.ts';
import * as dubbel from '$lib/server/db/dubbel.ts';

const PER_PAGINA = 20;
/** How many joins can be put back from this page. */
const TERUG = 10;

export async function load({ locals, url }) {
	await requireRol(locals, 'beheerder');
	const [items, besluiten, samengevoegd] = await Promise.all([
		dubbel.kandidaten(locals.db),
		dubbel.besluiten(locals.db),
		dubbel.samengevoegd(locals.db, TERUG)
	]);
	const besloten = new Set(besluiten.map((b) => paarSleutel(b.aanbod_a, b.aanbod_b)));
	const paren = vindDubbele(items, besloten);
	const paginas = Math.max(1, Math.ceil(paren.length / PER_PAGINA));
	const pagina = Math.min(paginas, Math.max(1, Number(url.searchParams.get('pagina')) || 1));
	return {
		paren: paren.slice((pagina - 1) * PER_PAGINA, pagina * PER_PAGINA).map(({ a, b, redenen }) => ({
			href: `/beheer/dubbel/${a.id}/${b.id}`,
			een: a.naam,
			ander: b.naam,
			waar:
				a.organisatie === b.organisatie
					? a.organisatie
					: m.dubbel_organisaties({ een: a.organisatie, ander: b.organisatie }),
			redenen
		})),
		totaal: paren.length,
		pagina,
		paginas,
		samengevoegd: samengevoegd.map(({ slug, naam, weg, ...rij }) => ({
			...rij,
			naam: naam ?? '',
			weg: weg ?? '',
			href: slug && `/aanbod/${slug}`
		})),
		gelukt: url.searchParams.get('gelukt')
	};
}

export const actions = {
	terug: async ({ request, locals }) => {
		await requireRol(locals, 'beheerder');
		const form = readForm(besluitSchema, await request.formData());
		if (!form.ok) return fail(422, { errors: form.errors });
		const uitkomst = await dubbel.zetTerug(locals.db, form.data.besluit_id);
		if (!uitkomst.ok) return fail(409, { weigering: uitkomst.weigering });
		redirect(303, '/beheer/dubbel?gelukt=terug');
	}
};

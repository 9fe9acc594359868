import { AANPASBAAR, besluitSchema } from '$lib/domain/aanbod-invoer.ts';
import { same, type StandVeld } from '$lib/domain/aanbod-stand.ts';
import { readForm } from '$lib/domain/formulier.ts';
import { requireRol } from '$lib/server/auth.ts';
import { woordenVan } from '$lib/server/bureau.ts';
import * as wijzigingen from '$lib/server/db/wijzigingen.ts';
import { weigeringTekst } from '$lib/weigering-woorden.ts';
import { fail, redirect } from '@sveltejs/kit';

export async function load({ locals, params }) {
	await requireRol(locals, 'beheerder');
	const [wijziging, woorden] = await Promise.all([
		wijzigingen.get(locals.db, params.id),
		woordenVan(locals.db)
	]);
	const { stand, oud, nieuw, ...rest } = wijziging;
	const velden = Object.keys(nieuw) as StandVeld[];
	const nu = Object.fromEntries(velden.map((veld) => [veld, stand[veld] ?? null]));
	return {
		wijziging: rest,
		// What was decided is shown as it was proposed; what waits beside what stands there now.
		oud: rest.status === 'open' ? nu : oud,
		nieuw,
		velden,
		veranderd: velden.filter((veld) => !same(oud[veld] ?? null, stand[veld] ?? null)),
		gezien: JSON.stringify(nu),
		aanpasbaar: AANPASBAAR.filter((veld) => veld in nieuw),
		woorden
	};
}

/** An emptied name is no improvement: it stays as proposed. */
function improved({ naam, ...words }: { naam: string | null } & Record<string, string | null>) {
	return naam ? { naam, ...words } : words;
}

export const actions = {
	default: async ({ request, locals, params }) => {
		await requireRol(locals, 'beheerder');
		const form = readForm(besluitSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const { besluit, gezien, reden, ...words } = form.data;
		const answer = await wijzigingen.decide(locals.db, params.id, {
			goed: besluit !== 'nee',
			reden,
			aanpassing: besluit === 'anders' ? improved(words) : {},
			gezien: JSON.parse(gezien) as unknown
		});
		if (!answer.ok)
			return fail(409, {
				values: Object.fromEntries(
					Object.entries(form.data).map(([name, value]) => [name, value ?? ''])
				),
				errors: { formulier: weigeringTekst(answer.weigering) } as Record<string, string>
			});
		redirect(303, `/beheer/wijzigingen?gelukt=${besluit === 'nee' ? 'nee' : 'goed'}`);
	}
};

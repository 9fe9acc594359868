import { readAanbod } from '$lib/domain/aanbod-invoer.ts';
import { tijdenValues } from '$lib/domain/aanbod-tijden.ts';
import { slugify } from '$lib/domain/slug.ts';
import { requireRol } from '$lib/server/auth.ts';
import { eigen, keuzes } from '$lib/server/bureau.ts';
import * as bureau from '$lib/server/db/bureau.ts';
import { error, fail, redirect } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages.js';

/** The organisatie that was asked for, else the first one that is theirs. */
function chosen(gebruiker: Parameters<typeof eigen>[0], asked: string | null) {
	const own = eigen(gebruiker);
	const found = asked ? own.find((o) => o.value === asked) : own[0];
	if (!found) error(403, m.weigering_verboden());
	return found;
}

export async function load({ locals, url }) {
	const gebruiker = await requireRol(locals, 'coordinator');
	const { value: id, label: naam } = chosen(gebruiker, url.searchParams.get('organisatie'));
	const organisatie = await bureau.organisatie(locals.db, id);
	return {
		organisatie: { id, naam },
		keuzes: await keuzes(locals.db, id, organisatie.gemeente_id),
		values: { vorm: ['locatie'], talen: ['nl'], ...tijdenValues([], []) }
	};
}

export const actions = {
	default: async ({ request, locals, url }) => {
		const gebruiker = await requireRol(locals, 'coordinator');
		const { value: organisatie } = chosen(gebruiker, url.searchParams.get('organisatie'));
		const form = readAanbod(await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const { doe, invoer } = form.data;
		const saved = await bureau.save(
			locals.db,
			{ organisatie },
			{
				...invoer,
				slug: slugify(String(invoer.naam)),
				status: doe === 'aanbieden' ? 'te_beoordelen' : 'concept'
			},
			null
		);
		if (!saved.ok) error(409, m.weigering_intussen_veranderd());
		redirect(
			303,
			`/organisatie/aanbod/${saved.data.id}?gelukt=${doe === 'aanbieden' ? 'aangeboden' : 'concept'}`
		);
	}
};

import { error, fail, redirect } from '@sveltejs/kit';
import { readForm } from '$lib/domain/formulier.ts';
import { MELDING_OVER } from '$lib/domain/versheid.ts';
import { meldingSchema } from '$lib/domain/versheid-invoer.ts';
import { m } from '$lib/paraglide/messages.js';
import * as aanbod from '$lib/server/db/aanbod.ts';
import * as versheid from '$lib/server/db/versheid.ts';

export async function load({ params, locals, url }) {
	const item = await aanbod.findBySlug(locals.db, params.slug);
	if (item?.status !== 'gepubliceerd') error(404, m.detail_bestaat_niet());
	return {
		naam: item.naam,
		slug: item.slug,
		organisatie: item.organisaties.naam,
		keuzes: MELDING_OVER,
		gelukt: url.searchParams.has('gelukt')
	};
}

export const actions = {
	default: async ({ request, locals, params }) => {
		const form = readForm(meldingSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		// A program that fills in every field is thanked too, so that it does not try another way.
		if (!form.data.website && !(await versheid.meld(locals.db, params.slug, form.data)))
			error(404, m.detail_bestaat_niet());
		redirect(303, `/aanbod/${params.slug}/melden?gelukt`);
	}
};

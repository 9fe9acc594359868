import { error, fail, redirect } from '@sveltejs/kit';
import { readForm } from '$lib/domain/formulier.ts';
import {
	blijver,
	samenvoegSchema,
	SAMENVOEGVELDEN,
	verschillen,
	verschilSchema
} from '$lib/domain/samenvoegen.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireRol } from '$lib/server/auth.ts';
import * as dubbel from '$lib/server/db/dubbel.ts';
import * as taxonomie from '$lib/server/db/taxonomie.ts';
import { zijdeVan } from './zijde.ts';

export async function load({ locals, params }) {
	await requireRol(locals, 'beheerder');
	const [rijen, { soorten }] = await Promise.all([
		dubbel.paar(locals.db, params.een, params.ander),
		taxonomie.all(locals.db)
	]);
	const naam = new Map(soorten.map((soort) => [soort.code as string, soort.naam]));
	const [een, ander] = rijen.map((rij) => zijdeVan(rij, naam));
	if (!een || !ander) error(404, m.dubbel_niet_meer());
	const blijft = blijver(een, ander);
	const weg = blijft === een ? ander : een;
	return { blijft, weg, verschillen: verschillen(SAMENVOEGVELDEN, blijft, weg) };
}

export const actions = {
	samen: async ({ request, locals }) => {
		await requireRol(locals, 'beheerder');
		const form = readForm(samenvoegSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const { blijft, weg, velden } = form.data;
		const uitkomst = await dubbel.voegSamen(locals.db, blijft, weg, velden);
		if (!uitkomst.ok) return fail(409, { weigering: uitkomst.weigering });
		redirect(303, '/beheer/dubbel?gelukt=samen');
	},
	twee: async ({ request, locals }) => {
		await requireRol(locals, 'beheerder');
		const form = readForm(verschilSchema, await request.formData());
		if (!form.ok) return fail(422, { errors: form.errors });
		const uitkomst = await dubbel.verschilt(locals.db, form.data.een, form.data.ander);
		if (!uitkomst.ok) return fail(409, { weigering: uitkomst.weigering });
		redirect(303, '/beheer/dubbel?gelukt=twee');
	}
};

import { fail, redirect } from '@sveltejs/kit';
import { aanbodIdSchema } from '$lib/domain/beoordelen.ts';
import { readForm } from '$lib/domain/formulier.ts';
import { eigenaarSchema, toewijzenSchema, wachtrijFilter } from '$lib/domain/versheid-invoer.ts';
import { WACHTRIJ } from '$lib/domain/versheid.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as versheid from '$lib/server/db/versheid.ts';
import { vraagNu } from '$lib/server/eigenaar-vragen.ts';

export async function load({ locals, url }) {
	await requireRol(locals, 'beheerder');
	const welke = wachtrijFilter.parse(url.searchParams.get('welke'));
	const pagina = Math.max(1, Math.trunc(Number(url.searchParams.get('pagina'))) || 1);
	const [tellingen, items] = await Promise.all([
		versheid.tellingen(locals.db),
		versheid.wachtrij(locals.db, welke, Math.min(pagina, 10_000))
	]);
	return {
		welke,
		pagina,
		items,
		filters: WACHTRIJ.map((code) => ({ code, aantal: tellingen[code] })),
		paginas: Math.max(1, Math.ceil(tellingen[welke] / versheid.PER_PAGE)),
		gelukt: url.searchParams.get('gelukt'),
		terug: url.searchParams.get('terug')
	};
}

/** Back to the same part of the queue. */
function back(url: URL, extra: Record<string, string> = {}): never {
	const welke = wachtrijFilter.parse(url.searchParams.get('welke'));
	redirect(303, `/beheer/versheid?${new URLSearchParams({ welke, ...extra })}`);
}

export const actions = {
	klopt: async ({ request, locals, url }) => {
		await requireRol(locals, 'beheerder');
		const form = readForm(aanbodIdSchema, await request.formData());
		if (!form.ok) return fail(422, { errors: form.errors });
		await versheid.handelAf(locals.db, form.data.aanbod_id, 'klopt');
		back(url, { gelukt: 'klopt' });
	},
	archiveer: async ({ request, locals, url }) => {
		await requireRol(locals, 'beheerder');
		const form = readForm(aanbodIdSchema, await request.formData());
		if (!form.ok) return fail(422, { errors: form.errors });
		await versheid.handelAf(locals.db, form.data.aanbod_id, 'gearchiveerd');
		back(url, { terug: form.data.aanbod_id });
	},
	herstel: async ({ request, locals, url }) => {
		await requireRol(locals, 'beheerder');
		const form = readForm(aanbodIdSchema, await request.formData());
		if (!form.ok) return fail(422, { errors: form.errors });
		await versheid.handelAf(locals.db, form.data.aanbod_id, 'herstel');
		back(url, { gelukt: 'herstel' });
	},
	neem: async ({ request, locals, url }) => {
		await requireRol(locals, 'beheerder');
		const form = readForm(toewijzenSchema, await request.formData());
		if (!form.ok) return fail(422, { errors: form.errors });
		await versheid.wijsToe(locals.db, form.data.aanbod_id, form.data.neem);
		back(url);
	},
	mail: async ({ request, locals }) => {
		await requireRol(locals, 'beheerder');
		const form = readForm(eigenaarSchema, await request.formData());
		if (!form.ok) return fail(422, { errors: form.errors });
		return { gemaild: await vraagNu(form.data.organisatie_id) };
	}
};

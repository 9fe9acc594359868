import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '$lib/domain/formulier.ts';
import { keuzesSchema, rondeSchema } from '$lib/domain/koppelronde-keuzes.ts';
import { dayOf } from '$lib/format.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as gewichten from '$lib/server/db/gewichten.ts';
import * as inzetbeleid from '$lib/server/db/inzetbeleid.ts';
import * as koppelrondes from '$lib/server/db/koppelrondes.ts';
import * as taxonomie from '$lib/server/db/taxonomie.ts';
import * as taken from '$lib/server/koppelronde/taken.ts';
import { telling, toonEerder, toonVoorstel } from './toon.ts';

const PAGE = '/koppelen/ronde';
const ROUNDS = 6;
/** Most rounds are ready within this; for the others the page tells how far it is. */
const PATIENCE_MS = 1000;

const wacht = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const beleid = (db: App.Locals['db']) => inzetbeleid.get(db, dayOf(new Date()));

export async function load({ locals, url }) {
	const gebruiker = await requireRol(locals, 'coordinator');
	const taak = taken.stand(gebruiker.id);
	const gelukt = url.searchParams.get('gelukt');
	const aantal = Number(url.searchParams.get('aantal')) || 0;
	if (taak && !taak.mislukt) return { bezig: { stap: taak.stap }, gelukt, aantal };
	const [rondes, invoer, { resultaatgebieden }, regels] = await Promise.all([
		koppelrondes.list(locals.db, ROUNDS),
		koppelrondes.invoer(locals.db),
		taxonomie.all(locals.db),
		beleid(locals.db)
	]);
	const bron = { ...invoer, beleid: regels };
	const open = rondes.find((r) => r.status === 'voorstel');
	return {
		bezig: null,
		mislukt: !!taak?.mislukt,
		gelukt,
		aantal,
		gebieden: Object.fromEntries(resultaatgebieden.map((g) => [g.code, g.naam])),
		telling: telling(bron),
		voorstel: open
			? toonVoorstel(open, bron, await koppelrondes.bezwaren(locals.db, open.id))
			: null,
		eerder: rondes.filter((r) => r.status !== 'voorstel').map(toonEerder)
	};
}

export const actions = {
	reken: async ({ request, locals }) => {
		const { id } = await requireRol(locals, 'coordinator');
		const form = readForm(keuzesSchema, await request.formData());
		if (!form.ok) return fail(422, { errors: form.errors });
		const [{ vragen, maatjes }, weging, regels] = await Promise.all([
			koppelrondes.invoer(locals.db),
			gewichten.lees(locals.db),
			beleid(locals.db)
		]);
		const taak = taken.start(
			{ id, db: locals.db, log: locals.log },
			{ vragen, maatjes, ...form.data, beleid: regels, gewichten: weging }
		);
		if (!taak) return fail(503, { druk: true });
		await Promise.race([taak.klaar, wacht(PATIENCE_MS)]);
		redirect(303, PAGE);
	},
	stop: async ({ locals }) => {
		const { id } = await requireRol(locals, 'coordinator');
		taken.stop(id);
		redirect(303, `${PAGE}?gelukt=gestopt`);
	},
	toepassen: async ({ request, locals }) => {
		await requireRol(locals, 'coordinator');
		const form = readForm(rondeSchema, await request.formData());
		if (!form.ok) return fail(422, { errors: form.errors });
		const { ronde, overslaan } = form.data;
		const done = await koppelrondes.toepassen(locals.db, ronde, overslaan);
		if (!done.ok) return fail(409, { weigering: done.weigering });
		redirect(303, `${PAGE}?gelukt=toegepast&aantal=${done.data}`);
	},
	terug: async ({ request, locals }) => {
		await requireRol(locals, 'coordinator');
		const form = readForm(rondeSchema, await request.formData());
		if (!form.ok) return fail(422, { errors: form.errors });
		const done = await koppelrondes.terugdraaien(locals.db, form.data.ronde);
		if (!done.ok) return fail(409, { weigering: done.weigering });
		redirect(303, `${PAGE}?gelukt=terug&aantal=${done.data}`);
	}
};

import { fail } from '@sveltejs/kit';
import { readForm } from '$lib/domain/formulier.ts';
import { antwoordSchema } from '$lib/domain/groep.ts';
import { voorstelSchema } from '$lib/domain/koppeling.ts';
import { tussenstapSchema } from '$lib/domain/tussenstap.ts';
import { dayOf } from '$lib/format.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as clienten from '$lib/server/db/clienten.ts';
import * as groepen from '$lib/server/db/groepen.ts';
import * as hulpvragen from '$lib/server/db/hulpvragen.ts';
import * as koppelingen from '$lib/server/db/koppelingen.ts';
import { HULPVERLENERS } from '$lib/server/dossier.ts';
import { env } from '$lib/server/env.ts';
import * as tussenstappen from '$lib/server/db/tussenstappen.ts';
import { findVoorstellen, splitsTussenstap, stelVoor } from '$lib/server/voorstellen.ts';
import { kies, lijst, MAX_VERGELIJK } from './lijst.ts';

export async function load({ locals, params, url }) {
	await requireRol(locals, ...HULPVERLENERS);
	const { db } = locals;
	const vandaag = dayOf(new Date());
	const [vraag, voorgesteld, uitnodigingen] = await Promise.all([
		hulpvragen.get(db, params.id),
		koppelingen.overzicht(db, { hulpvraag: params.id }),
		groepen.uitnodigingen(db, params.id)
	]);
	const [gevonden] = await Promise.all([
		findVoorstellen(db, vraag, vandaag),
		clienten.logInzage(db, vraag.client_id, 'hulpvraag')
	]);
	const { taxonomie } = gevonden.kaart;
	const maatjes = kies(gevonden.maatjes, voorgesteld);
	const { tussen, aanbod } = splitsTussenstap(gevonden.stap, kies(gevonden.aanbod, voorgesteld));
	const gevraagd = url.searchParams.getAll('vergelijk');
	return {
		vraag,
		voorgesteld,
		// What was taken back before anybody answered is no longer there to answer.
		uitnodigingen: uitnodigingen.filter((u) => u.status !== 'teruggedraaid' || u.antwoord !== null),
		vandaag,
		gelukt: url.searchParams.get('gelukt'),
		maatjes: lijst(maatjes),
		// Of what needs a professional, everything else does not fit for one and the same reason.
		aanbod: lijst(vraag.complex ? aanbod.filter((k) => k.kind === 'aanbieder') : aanbod),
		stap: gevonden.stap,
		tussen: lijst(tussen),
		vergelijk: [...maatjes, ...tussen, ...aanbod]
			.filter((k) => k.past && gevraagd.includes(k.id))
			.slice(0, MAX_VERGELIJK),
		namen: {
			gebieden: Object.fromEntries(taxonomie.resultaatgebieden.map((g) => [g.code, g.naam])),
			doelgroepen: Object.fromEntries(taxonomie.doelgroepen.map((d) => [d.code, d.naam])),
			soorten: Object.fromEntries(taxonomie.soorten.map((s) => [s.code, s.naam]))
		},
		mapStyleUrl: env().MAP_STYLE_URL ?? null
	};
}

export const actions = {
	voorstellen: async ({ request, locals, params }) => {
		await requireRol(locals, ...HULPVERLENERS);
		const form = readForm(voorstelSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const vraag = await hulpvragen.get(locals.db, params.id);
		const done = await stelVoor(locals.db, vraag, form.data, dayOf(new Date()));
		if (!done) return fail(409, { pastNiet: true });
		if (!done.uitkomst.ok) return fail(409, { weigering: done.uitkomst.weigering });
		const { soort, naam, organisatie } = done.kandidaat;
		return { gedaan: soort, naam, organisatie };
	},
	intrekken: async ({ request, locals }) => {
		await requireRol(locals, ...HULPVERLENERS);
		const koppeling = String((await request.formData()).get('koppeling') ?? '');
		const done = await koppelingen.intrekken(locals.db, koppeling);
		if (!done.ok) return fail(409, { weigering: done.weigering });
		return { gedaan: 'teruggenomen' as const };
	},
	groep: async ({ request, locals, params }) => {
		await requireRol(locals, ...HULPVERLENERS);
		const form = readForm(antwoordSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const { groep, antwoord } = form.data;
		const answer = { groep, hulpvraag: params.id, doet_mee: antwoord === 'ja' };
		const done = await groepen.antwoord(locals.db, answer);
		if (!done.ok) return fail(409, { weigering: done.weigering });
		return { gedaan: antwoord };
	},
	tussenstap: async ({ request, locals, params }) => {
		await requireRol(locals, ...HULPVERLENERS);
		const form = readForm(tussenstapSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const { mag, reden } = form.data;
		const done = await tussenstappen.zeg(locals.db, params.id, { mag: mag === 'ja', reden });
		if (!done.ok) return fail(409, { weigering: done.weigering });
		return { gedaan: 'tussenstap' as const };
	},
	sluiten: async ({ locals, params }) => {
		await requireRol(locals, ...HULPVERLENERS);
		await hulpvragen.setStatus(locals.db, params.id, 'gesloten');
	},
	openen: async ({ locals, params }) => {
		await requireRol(locals, ...HULPVERLENERS);
		await hulpvragen.setStatus(locals.db, params.id, 'open');
	}
};

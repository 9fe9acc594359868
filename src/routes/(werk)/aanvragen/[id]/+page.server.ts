import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { naarHulpvraagSchema, sluitSchema, verwijsSchema } from '$lib/domain/aanvraag.ts';
import { formValues, readForm } from '$lib/domain/formulier.ts';
import { herkenbaar } from '$lib/domain/hulpvraag.ts';
import { verhelderingSchema } from '$lib/domain/verheldering-formulier.ts';
import { dayOf } from '$lib/format.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as aanvragen from '$lib/server/db/aanvragen.ts';
import * as verheldering from '$lib/server/db/verheldering.ts';
import type { Uitkomst } from '$lib/server/db/weigering.ts';
import { getKaart } from '$lib/server/kaart.ts';
import { weigeringTekst } from '$lib/weigering-woorden.ts';
import { passend, zoekUrl } from './passend.ts';

export async function load({ locals, params, url }) {
	const gebruiker = await requireRol(locals, 'consulent');
	const [aanvraag, kaart] = await Promise.all([
		aanvragen.get(locals.db, params.id),
		getKaart(locals.db)
	]);
	const [persoon, lijst] = await Promise.all([
		aanvragen.open(locals.db, params.id),
		verheldering.lijst(locals.db, aanvraag.gemeente_id)
	]);
	return {
		aanvraag,
		persoon,
		vragen: lijst.vragen,
		van_mij: !aanvraag.afgesloten_op && aanvraag.opgepakt_door === gebruiker.id,
		gebieden: kaart.taxonomie.resultaatgebieden.map(({ code, naam }) => ({ code, naam })),
		aanbod: passend(kaart.items, aanvraag.gebieden),
		zoek: zoekUrl(aanvraag),
		gelukt: url.searchParams.get('gelukt')
	};
}

type Bij = 'oppakken' | 'verhelderen' | 'verwijzen' | 'hulpvraag' | 'sluiten';

/** On to the same page with a line that says so, or the refusal beside the form. */
function verder<T>({ url }: RequestEvent, outcome: Uitkomst<T>, gelukt: string, bij: Bij) {
	if (outcome.ok) redirect(303, `${url.pathname}?gelukt=${gelukt}`);
	const errors: Record<string, string> = { '': weigeringTekst(outcome.weigering) };
	return fail(409, { bij, values: {}, errors });
}

export const actions = {
	oppakken: async (event) => {
		await requireRol(event.locals, 'consulent');
		const outcome = await aanvragen.pakOp(event.locals.db, event.params.id);
		return verder(event, outcome, 'opgepakt', 'oppakken');
	},
	loslaten: async (event) => {
		await requireRol(event.locals, 'consulent');
		const outcome = await aanvragen.laatLos(event.locals.db, event.params.id);
		return verder(event, outcome, 'losgelaten', 'oppakken');
	},
	verhelderen: async (event) => {
		const { locals, params, request } = event;
		await requireRol(locals, 'consulent');
		const { gemeente_id } = await aanvragen.get(locals.db, params.id);
		const { vragen } = await verheldering.lijst(locals.db, gemeente_id);
		const form = readForm(verhelderingSchema(vragen), await request.formData());
		if (!form.ok)
			return fail(422, { bij: 'verhelderen', values: form.values, errors: form.errors });
		const outcome = await aanvragen.verhelder(locals.db, params.id, form.data);
		return verder(event, outcome, 'verhelderd', 'verhelderen');
	},
	verwijzen: async (event) => {
		await requireRol(event.locals, 'consulent');
		const form = readForm(verwijsSchema, await event.request.formData());
		if (!form.ok) return fail(422, { bij: 'verwijzen', values: form.values, errors: form.errors });
		const einde = { uitkomst: 'verwezen', aanbod: form.data.aanbod } as const;
		const outcome = await aanvragen.rondAf(event.locals.db, event.params.id, einde);
		return verder(event, outcome, 'afgerond', 'verwijzen');
	},
	sluiten: async (event) => {
		await requireRol(event.locals, 'consulent');
		const form = readForm(sluitSchema, await event.request.formData());
		if (!form.ok) return fail(422, { bij: 'sluiten', values: form.values, errors: form.errors });
		const einde = { uitkomst: 'gesloten', reden: form.data.reden } as const;
		const outcome = await aanvragen.rondAf(event.locals.db, event.params.id, einde);
		return verder(event, outcome, 'afgerond', 'sluiten');
	},
	hulpvraag: async ({ locals, params, request }) => {
		await requireRol(locals, 'consulent');
		const posted = await request.formData();
		const aanvraag = await aanvragen.get(locals.db, params.id);
		const complex = aanvraag.soort === 'complex';
		const about = { zelf: aanvraag.voor_wie === 'zelf', complex, vandaag: dayOf(new Date()) };
		const form = readForm(naarHulpvraagSchema(about), posted);
		const refuse = (status: number, errors: Record<string, string>) =>
			fail(status, { bij: 'hulpvraag', values: formValues(posted), errors });
		if (!form.ok) return refuse(422, form.errors);
		const { pseudoniem, roepnaam, toestemming_op, ...rest } = form.data;
		const named = herkenbaar({ ...rest, past_niet: '' }, roepnaam);
		if (named) return refuse(422, named);
		const dossier = { pseudoniem, roepnaam, toestemming_op };
		const vraag = { ...rest, dagdelen: aanvraag.dagdelen };
		const outcome = await aanvragen.maakHulpvraag(locals.db, params.id, dossier, vraag);
		if (!outcome) return refuse(422, { pseudoniem: 'fout_bezet' });
		if (!outcome.ok) return refuse(409, { '': weigeringTekst(outcome.weigering) });
		redirect(303, `/hulpvragen/${outcome.data}`);
	}
};

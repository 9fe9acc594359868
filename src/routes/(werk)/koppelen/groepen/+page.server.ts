import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '$lib/domain/formulier.ts';
import { groepAanbod, groepSchema, terugSchema, themaCode } from '$lib/domain/groep.ts';
import { dayOf } from '$lib/format.ts';
import { groepTekst } from '$lib/groep-woorden.ts';
import { requireRol } from '$lib/server/auth.ts';
import { eigen } from '$lib/server/bureau.ts';
import * as groepen from '$lib/server/db/groepen.ts';
import { zoekGroepen } from '$lib/server/groepen.ts';
import { telZonder, toonGemaakt, toonVoorstel } from './toon.ts';

const PAGE = '/koppelen/groepen';

export async function load({ locals, url }) {
	const gebruiker = await requireRol(locals, 'coordinator');
	const [gevonden, gemaakt] = await Promise.all([
		zoekGroepen(locals.db, dayOf(new Date())),
		groepen.overzicht(locals.db)
	]);
	const { gebieden } = gevonden;
	return {
		vragen: gevonden.vragen,
		voorstellen: gevonden.groepen.map((groep) => toonVoorstel(groep, gebieden)),
		zonder: telZonder(gevonden.zonder.values(), gevonden.plekNamen),
		zonderAantal: gevonden.zonder.size,
		gemaakt: gemaakt.map((groep) => toonGemaakt(groep, gebieden)),
		organisaties: eigen(gebruiker),
		gelukt: url.searchParams.get('gelukt')
	};
}

export const actions = {
	maak: async ({ request, locals }) => {
		await requireRol(locals, 'coordinator');
		const form = readForm(groepSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const { sleutel, naam, organisatie } = form.data;
		// Calculated anew: what the page says is only which of the groups of now it is.
		const { groepen: possible, gebieden } = await zoekGroepen(locals.db, dayOf(new Date()));
		const groep = possible.find((one) => one.sleutel === sleutel);
		if (!groep?.bij.ruimte) return fail(409, { weg: true });
		const tekst = { naam, ...groepTekst(groep.thema, gebieden, groep.bij.naam) };
		const done = await groepen.maak(locals.db, {
			organisatie,
			plek: groep.plek,
			dagdeel: groep.dagdeel,
			thema: themaCode(groep.thema),
			vragen: groep.leden,
			aanbod: groepAanbod(groep, groep.vragen, groep.bij.ruimte.mensen, tekst),
			effect: groep.effect
		});
		if (!done.ok) return fail(409, { weigering: done.weigering });
		redirect(303, `${PAGE}?gelukt=gemaakt`);
	},
	terug: async ({ request, locals }) => {
		await requireRol(locals, 'coordinator');
		const form = readForm(terugSchema, await request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const done = await groepen.terugdraaien(locals.db, form.data.groep);
		if (!done.ok) return fail(409, { weigering: done.weigering });
		redirect(303, `${PAGE}?gelukt=terug`);
	}
};

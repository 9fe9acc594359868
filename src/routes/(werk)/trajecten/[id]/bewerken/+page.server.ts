import { error, fail, redirect } from '@sveltejs/kit';
import { formValues, readForm, type Formulierwaarden } from '$lib/domain/formulier.ts';
import { betalingVan, trajectWijzigSchema } from '$lib/domain/traject.ts';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireRol } from '$lib/server/auth.ts';
import * as lidmaatschappen from '$lib/server/db/lidmaatschappen.ts';
import * as taxonomie from '$lib/server/db/taxonomie.ts';
import * as trajecten from '$lib/server/db/trajecten.ts';
import { planrechten } from '$lib/server/planrechten.ts';
import { openTraject } from '$lib/server/trajectblad.ts';

const ROLLEN = ['begeleider', 'casusregisseur'] as const;

export async function load({ locals, params }) {
	const gebruiker = await requireRol(locals, ...ROLLEN);
	const { db } = locals;
	const traject = await openTraject(db, params.id);
	if (!planrechten(gebruiker, traject).bewerkt) error(403, m.weigering_verboden());
	const [{ resultaatgebieden }, regisseurs] = await Promise.all([
		taxonomie.all(db),
		lidmaatschappen.metRol(db, [traject.organisatie_id], 'casusregisseur')
	]);
	const people = new Map(regisseurs.map(({ id, naam }) => [id, naam]));
	if (traject.begeleider_id) people.set(traject.begeleider_id, traject.begeleider ?? '');
	return {
		vandaag: dayOf(new Date()),
		traject,
		gebieden: resultaatgebieden.map(({ code, naam }) => ({ value: code, label: naam })),
		regisseurs: [...people].map(([value, label]) => ({ value, label })),
		nu: velden(traject)
	};
}

/** A traject as the form has it. */
function velden(t: trajecten.TrajectDossier): Record<string, string> {
	const euros = t.bedrag_cents === null ? '' : `${t.bedrag_cents / 100}`.replace('.', ',');
	const kind = betalingVan(t.arrangement);
	return {
		resultaat: t.resultaat,
		resultaatgebied: t.resultaatgebied,
		arrangement: t.arrangement,
		ozr: `${t.ozr}`,
		start_op: t.start_op,
		eind_op: t.eind_op,
		uren_toegekend: `${t.uren_toegekend ?? ''}`.replace('.', ','),
		bedrag: kind === 'vast' ? euros : '',
		bedrag_resultaat: kind === 'resultaat' ? euros : '',
		casusregisseur_id: t.casusregisseur_id ?? '',
		overgang18: t.overgang18 ?? '',
		versie: `${t.versie}`
	};
}

/** What was typed stays, beside what stands there now; the next save is on top of that. */
function botsing(traject: trajecten.TrajectDossier, values: Formulierwaarden) {
	const nu = velden(traject);
	const anders = Object.keys(nu).filter(
		(naam) => naam !== 'versie' && naam in values && values[naam] !== nu[naam]
	);
	const kept: Formulierwaarden = { ...values, versie: nu.versie! };
	return fail(409, {
		values: kept,
		weigering: 'intussen_veranderd' as const,
		anders: anders.map((naam) => ({ naam, nu: nu[naam]! }))
	});
}

export const actions = {
	default: async ({ locals, params, request }) => {
		await requireRol(locals, ...ROLLEN);
		const traject = await trajecten.find(locals.db, params.id);
		if (!traject) error(404, m.weigering_niet_gevonden());
		const data = await request.formData();
		const values = formValues(data);
		// Before all else: whether the level changes depends on which level was seen.
		if (values.versie !== `${traject.versie}`) return botsing(traject, values);
		const schema = trajectWijzigSchema({ ozr: traject.ozr, vandaag: dayOf(new Date()) });
		const form = readForm(schema, data);
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const saved = await trajecten.wijzig(locals.db, params.id, form.data);
		if (saved.ok) redirect(303, `/trajecten/${params.id}/plan?gelukt=traject`);
		if (saved.weigering === 'intussen_veranderd') return botsing(traject, values);
		return fail(409, { values, weigering: saved.weigering });
	}
};

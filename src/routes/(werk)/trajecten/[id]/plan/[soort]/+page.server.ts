import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { formValues, readForm } from '$lib/domain/formulier.ts';
import { planantwoordSchema, vaststellenSchema, weggooienSchema } from '$lib/domain/plan-invoer.ts';
import { isPlansoort, ontbrekend, verschillen, type Plansoort } from '$lib/domain/plan.ts';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireRol } from '$lib/server/auth.ts';
import * as plannen from '$lib/server/db/plannen.ts';
import { HULPVERLENERS } from '$lib/server/dossier.ts';
import { planrechten } from '$lib/server/planrechten.ts';
import { openTraject } from '$lib/server/trajectblad.ts';

function plansoort(text: string): Plansoort {
	if (!isPlansoort(text)) error(404, m.weigering_niet_gevonden());
	return text;
}

export async function load({ locals, params, url }) {
	const gebruiker = await requireRol(locals, ...HULPVERLENERS);
	const soort = plansoort(params.soort);
	const traject = await openTraject(locals.db, params.id);
	const [found, gedeeld] = await Promise.all([
		plannen.list(locals.db, traject.id),
		plannen.gedeeld(locals.db, traject.id)
	]);
	const { eigen, schrijft } = planrechten(gebruiker, traject);
	const all = found.filter((v) => v.soort === soort);
	const plan = plannen.standVan(all, soort);
	const asked = (name: string) =>
		all.find(
			(v) => url.searchParams.has(name) && `${v.nummer ?? 0}` === url.searchParams.get(name)
		);
	const [oud, nieuw] = [asked('van'), asked('naar')];
	return {
		vandaag: dayOf(new Date()),
		gelukt: url.searchParams.get('gelukt'),
		traject,
		soort,
		plan,
		gedeeld: gedeeld || eigen.includes(soort),
		schrijft: schrijft.includes(soort),
		ontbreekt: plan.concept ? ontbrekend(soort, plan.concept.inhoud) : [],
		/** A concept that differs in nothing asks nobody for a signature. */
		anders:
			!plan.geldend ||
			!plan.concept ||
			verschillen(soort, plan.geldend.inhoud, plan.concept.inhoud).length > 0,
		vergelijk: oud && nieuw ? { oud, nieuw } : null,
		bekeken: asked('versie') ?? null
	};
}

type Event = RequestEvent<{ id: string; soort: string }>;
async function over({ locals, params }: Event) {
	await requireRol(locals, ...HULPVERLENERS);
	return { traject: params.id, plansoort: plansoort(params.soort) };
}
const back = ({ params }: Event, gelukt: string) =>
	redirect(303, `/trajecten/${params.id}/plan/${params.soort}?gelukt=${gelukt}`);

export const actions = {
	vaststellen: async (event) => {
		const wat = await over(event);
		const data = await event.request.formData();
		const form = readForm(vaststellenSchema, data);
		const kept = { over: 'vaststellen', values: formValues(data) };
		if (!form.ok) return fail(422, { ...kept, errors: form.errors });
		const fixed = await plannen.fix(event.locals.db, wat, form.data);
		if (fixed.ok) back(event, 'vastgesteld');
		else if (fixed.weigering === 'reden_ontbreekt')
			return fail(422, { ...kept, errors: { anders: 'fout_verplicht' as const } });
		else return fail(409, { ...kept, weigering: fixed.weigering });
	},
	weggooien: async (event) => {
		const wat = await over(event);
		const form = readForm(weggooienSchema, await event.request.formData());
		if (!form.ok) error(400, m.weigering_intussen_veranderd());
		const gone = await plannen.discard(event.locals.db, wat, form.data.versie);
		if (!gone.ok) return fail(409, { over: 'weggooien', weigering: gone.weigering });
		back(event, 'weg');
	},
	antwoord: async (event) => {
		await over(event);
		const data = await event.request.formData();
		const form = readForm(planantwoordSchema(dayOf(new Date())), data);
		const kept = { over: 'antwoord', values: formValues(data) };
		if (!form.ok) return fail(422, { ...kept, errors: form.errors });
		const said = await plannen.answer(event.locals.db, form.data);
		if (!said.ok) return fail(409, { ...kept, weigering: said.weigering });
		back(event, 'antwoord');
	}
};

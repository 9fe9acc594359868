import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import {
	afhandelSchema,
	berichtSchema,
	heropenSchema,
	meelezenSchema,
	meldSchema,
	persoonlijkIn,
	terugSchema
} from '$lib/domain/bericht.ts';
import { readForm, type Formulierwaarden } from '$lib/domain/formulier.ts';
import { requireUser } from '$lib/server/auth.ts';
import * as gesprekken from '$lib/server/db/gesprekken.ts';
import type { Uitkomst } from '$lib/server/db/weigering.ts';
import { state } from '$lib/server/http/state.ts';
import { kijkNu } from '$lib/server/postronde.ts';

type Event = RequestEvent<{ id: string }>;

/** Back to the conversation after it went well, or the reason why not. */
function klaar(event: Event, bij: string, done: Uitkomst<unknown>, gelukt: string) {
	if (!done.ok) return fail(409, { bij, weigering: done.weigering });
	redirect(303, `/koppelingen/${event.params.id}/berichten?gelukt=${gelukt}#schrijven`);
}

/** What can be done in a conversation; without JavaScript each is a form of its own. */
export const acties = {
	stuur: async (event: Event) => {
		const { locals, params, request } = event;
		await requireUser(locals);
		const form = readForm(berichtSchema, await request.formData());
		if (!form.ok) return fail(422, { bij: 'stuur', values: form.values, errors: form.errors });
		const { sleutel, tekst, toch } = form.data;
		const values: Formulierwaarden = { tekst };
		if (!toch && persoonlijkIn(tekst).length)
			return fail(422, { bij: 'stuur', values, waarschuwing: persoonlijkIn(tekst) });
		const sent = await gesprekken.stuur(locals.db, params.id, sleutel, tekst);
		if (!sent.ok) return fail(409, { bij: 'stuur', values, weigering: sent.weigering });
		redirect(303, `/koppelingen/${params.id}/berichten?gelukt=stuur#schrijven`);
	},
	terug: async (event: Event) => {
		await requireUser(event.locals);
		const form = readForm(terugSchema, await event.request.formData());
		if (!form.ok) return fail(422, { bij: 'terug', errors: form.errors });
		const done = await gesprekken.neemTerug(event.locals.db, form.data.bericht);
		return klaar(event, 'terug', done, 'terug');
	},
	meld: async (event: Event) => {
		await requireUser(event.locals);
		const form = readForm(meldSchema, await event.request.formData());
		if (!form.ok) return fail(422, { bij: 'meld', values: form.values, errors: form.errors });
		const done = await gesprekken.meld(event.locals.db, form.data.bericht, form.data.reden);
		// the coordinator hears of it at once; whoever reports does not wait for a mail server
		if (done.ok) void kijkNu(state());
		return klaar(event, 'meld', done, 'meld');
	},
	meelezen: async (event: Event) => {
		await requireUser(event.locals);
		const form = readForm(meelezenSchema, await event.request.formData());
		if (!form.ok) return fail(422, { bij: 'meelezen', errors: form.errors });
		const done = await gesprekken.leesMee(event.locals.db, event.params.id, form.data.mee);
		return klaar(event, 'meelezen', done, form.data.mee ? 'mee' : 'weg');
	},
	afhandelen: async (event: Event) => {
		await requireUser(event.locals);
		const form = readForm(afhandelSchema, await event.request.formData());
		if (!form.ok) return fail(422, { bij: 'afhandelen', values: form.values, errors: form.errors });
		const done = await gesprekken.handelAf(event.locals.db, form.data.melding, form.data.uitkomst);
		return klaar(event, 'afhandelen', done, 'afgehandeld');
	},
	sluit: async (event: Event) => {
		await requireUser(event.locals);
		return klaar(event, 'sluit', await gesprekken.sluit(event.locals.db, event.params.id), 'dicht');
	},
	heropen: async (event: Event) => {
		await requireUser(event.locals);
		const form = readForm(heropenSchema, await event.request.formData());
		if (!form.ok) return fail(422, { bij: 'heropen', values: form.values, errors: form.errors });
		const done = await gesprekken.heropen(event.locals.db, event.params.id, form.data.reden);
		return klaar(event, 'heropen', done, 'open');
	}
};

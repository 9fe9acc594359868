import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { formValues, readForm } from '$lib/domain/formulier.ts';
import { heeftRol } from '$lib/domain/gebruiker.ts';
import * as lijst from '$lib/domain/lijstje.ts';
import { m } from '$lib/paraglide/messages.js';
import { env } from '$lib/server/env.ts';
import { mayMail, mayShare } from '$lib/server/http/lijstje-limits.ts';
import { state } from '$lib/server/http/state.ts';
import { bewaarLijstje, mijnLijstje, opLijstje } from '$lib/server/lijstje.ts';
import { lijstjeMail, verstuur } from '$lib/server/mail/lijstje-mail.ts';
import { dezeRegels, deelRegels, eigenPad, laatsteDag } from './delen.ts';

export async function load({ cookies, locals, setHeaders, url }) {
	setHeaders({ 'cache-control': 'private, no-store' });
	return {
		regels: await opLijstje(locals.db, mijnLijstje(cookies)),
		/** What is sensitive goes along on paper and to others only when that was chosen. */
		alles: url.searchParams.has('alles'),
		kanMailen: locals.demo || !!env().SMTP_URL,
		professional: heeftRol(locals.gebruiker)
	};
}

/** Changes the list by what the form says, and keeps it. */
async function verander(
	{ request, cookies, url }: RequestEvent,
	change: (ids: string[], form: Record<string, string>) => string[]
) {
	const form = formValues(await request.formData()) as Record<string, string>;
	const before = mijnLijstje(cookies);
	bewaarLijstje(cookies, change(before, form), url);
	return { form, before };
}

export const actions = {
	bewaar: async (event) => {
		const { form, before } = await verander(event, (ids, { id = '' }) =>
			lijst.zetOpLijstje(ids, id)
		);
		if (lijst.isVol(before) && !before.includes(form.id ?? ''))
			return fail(422, { errors: { '': m.lijstje_vol({ aantal: lijst.LIJSTJE_MAX }) } });
		redirect(303, eigenPad(form));
	},
	haal_weg: async (event) => {
		const { form, before } = await verander(event, (ids, { id = '' }) =>
			lijst.haalVanLijstje(ids, id)
		);
		if (form.terug) redirect(303, eigenPad(form));
		const { id = '', naam = '' } = form;
		return { weg: { id, naam, plek: before.indexOf(id) } };
	},
	zet_terug: async (event) => {
		await verander(event, (ids, { id = '', plek }) =>
			lijst.zetOpLijstje(ids, id, Number(plek) || 0)
		);
	},
	omhoog: async (event) => {
		await verander(event, (ids, { id = '' }) => lijst.schuif(ids, id, -1));
	},
	omlaag: async (event) => {
		await verander(event, (ids, { id = '' }) => lijst.schuif(ids, id, 1));
	},
	deel: async (event) => {
		const form = readForm(lijst.deelLijstjeSchema, await event.request.formData());
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const regels = await dezeRegels(event);
		if (!regels.length) return fail(422, { errors: { '': m.lijstje_fout_niets() } });
		if (!(await mayShare(event.getClientAddress())))
			return fail(429, { errors: { '': m.lijstje_te_vaak() } });
		const path = await deelRegels(event, regels, form.data.titel);
		redirect(303, form.data.naar === 'print' ? `${path}?print=1` : path);
	},
	mail: async (event) => {
		const form = readForm(lijst.mailLijstjeSchema, await event.request.formData());
		if (!form.ok) return fail(422, { mail: { values: form.values, errors: form.errors } });
		const { email, zin } = form.data;
		const refuse = (status: number, sentence: string) =>
			fail(status, { mail: { values: { email, zin }, errors: { '': sentence } } });
		const regels = await dezeRegels(event);
		if (!regels.length) return refuse(422, m.lijstje_fout_niets());
		if (!(await mayMail(event.getClientAddress(), email))) return refuse(429, m.lijstje_te_vaak());
		const path = await deelRegels(event, regels, '');
		const { url, locals } = event;
		const mail = lijstjeMail({ to: email, zin, regels, url: url.origin + path, tot: laatsteDag() });
		if (!(await verstuur(state().post, mail, locals.log)))
			return refuse(502, m.lijstje_fout_mail());
		return { gemaild: true, demo: locals.demo && !env().SMTP_URL ? path : null };
	}
};

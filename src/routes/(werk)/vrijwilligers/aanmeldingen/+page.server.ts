import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { neeSchema, welkomSchema } from '$lib/domain/aanmelding.ts';
import { readForm } from '$lib/domain/formulier.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as aanmeldingen from '$lib/server/db/aanmeldingen.ts';
import * as plaatsen from '$lib/server/db/plaatsen.ts';
import * as vrijwilligers from '$lib/server/db/vrijwilligers.ts';
import { demoMail } from '$lib/server/demo-mail.ts';
import { state } from '$lib/server/http/state.ts';
import { getKaart } from '$lib/server/kaart.ts';
import { neeMail } from '$lib/server/mail/aanmelding-mail.ts';
import { nieuwGeheim } from '$lib/server/mail/controle-mail.ts';
import { verstuur } from '$lib/server/mail/lijstje-mail.ts';
import { mailUitnodiging } from '$lib/server/uitnodiging.ts';
import { weigeringTekst } from '$lib/weigering-woorden.ts';

export async function load({ locals, url }) {
	await requireRol(locals, 'coordinator');
	const { db } = locals;
	const welkom = url.searchParams.get('welkom');
	const [rijen, kaart, nieuw] = await Promise.all([
		aanmeldingen.wachtend(db),
		getKaart(db),
		welkom ? vrijwilligers.profiel(db, welkom) : null
	]);
	const namen = await plaatsen.namen(
		db,
		rijen.flatMap(({ pc4 }) => pc4 ?? [])
	);
	const mail = url.searchParams.get('mail');
	return {
		rijen: rijen.map((rij) => ({ ...rij, plaats: namen.get(rij.pc4 ?? '') ?? null })),
		meerdere: new Set(rijen.map((rij) => rij.organisatie_id)).size > 1,
		gebieden: kaart.taxonomie.resultaatgebieden,
		doelgroepen: kaart.taxonomie.doelgroepen,
		gelukt: url.searchParams.get('gelukt'),
		welkom: nieuw && {
			id: welkom ?? '',
			voornaam: nieuw.velden.voornaam,
			email: nieuw.velden.email,
			mail,
			demo: mail === 'ja' && nieuw.velden.email ? demoMail(nieuw.velden.email) : null
		}
	};
}

/** Whose answer it is, as it stands on the screen of this coordinator. */
async function rij({ locals }: RequestEvent, aanmelding: string, organisatie: string) {
	const rows = await aanmeldingen.wachtend(locals.db);
	return rows.find((r) => r.id === aanmelding && r.organisatie_id === organisatie) ?? null;
}

export const actions = {
	welkom: async (event) => {
		await requireRol(event.locals, 'coordinator');
		const form = readForm(welkomSchema, await event.request.formData());
		if (!form.ok) return fail(422, { bij: '', errors: form.errors as Record<string, string> });
		const { aanmelding, organisatie } = form.data;
		const naam = (await rij(event, aanmelding, organisatie))?.organisatie ?? '';
		const { token, hash } = nieuwGeheim();
		const done = await aanmeldingen.verwelkom(event.locals.db, aanmelding, organisatie, hash);
		if (!done.ok) return fail(409, { bij: '', weigering: weigeringTekst(done.weigering) });
		const { vrijwilliger, voornaam, email } = done.data;
		const how = { origin: event.url.origin, token, hash, log: event.locals.log };
		const sent = email ? await mailUitnodiging(email, { voornaam, organisatie: naam }, how) : null;
		const mail = sent === null ? 'geen' : sent ? 'ja' : 'nee';
		redirect(303, `${event.url.pathname}?${new URLSearchParams({ welkom: vrijwilliger, mail })}`);
	},
	nee: async (event) => {
		await requireRol(event.locals, 'coordinator');
		const posted = await event.request.formData();
		const form = readForm(neeSchema, posted);
		if (!form.ok)
			return fail(422, {
				bij: String(posted.get('aanmelding')),
				errors: form.errors as Record<string, string>
			});
		const { aanmelding, organisatie, reden } = form.data;
		const who = await rij(event, aanmelding, organisatie);
		const done = await aanmeldingen.nietVoorOns(event.locals.db, aanmelding, organisatie, reden);
		if (!done.ok) return fail(409, { bij: '', weigering: weigeringTekst(done.weigering) });
		if (who?.email) {
			const mail = neeMail(who.email, who, event.url.origin);
			await verstuur(state().post, mail, event.locals.log);
		}
		redirect(303, `${event.url.pathname}?gelukt=nee`);
	}
};

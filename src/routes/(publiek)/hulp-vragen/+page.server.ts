import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { isVraagstap, naastStap, type Vraagstap } from '$lib/domain/aanvraag-stappen.ts';
import { leesAanvraag, spoedSignalen, stapFouten } from '$lib/domain/aanvraag.ts';
import { formValues, type Formulierfouten, type Formulierwaarden } from '$lib/domain/formulier.ts';
import { pc4Of } from '$lib/domain/postcode.ts';
import { m } from '$lib/paraglide/messages.js';
import { dienIn, vindGemeente } from '$lib/server/aanvraag.ts';
import * as verheldering from '$lib/server/db/verheldering.ts';
import { mayAsk } from '$lib/server/http/aanvraag-limits.ts';
import { mayMail } from '$lib/server/http/lijstje-limits.ts';
import { state } from '$lib/server/http/state.ts';
import { getKaart } from '$lib/server/kaart.ts';
import { aanvraagMail } from '$lib/server/mail/aanvraag-mail.ts';
import { verstuur } from '$lib/server/mail/lijstje-mail.ts';

export async function load({ locals, setHeaders }) {
	setHeaders({ 'cache-control': 'private, no-store' });
	const kaart = await getKaart(locals.db);
	return {
		gebieden: kaart.taxonomie.resultaatgebieden,
		wijken: kaart.wijken.map(({ id, naam, gemeente }) => ({ id, naam, gemeente }))
	};
}

type Antwoord = { stap: Vraagstap; values: Formulierwaarden; errors?: Formulierfouten };

/**
 * What a step shows. Nothing is kept on the server before the last button: the answers of the other
 * steps go along in the form, and come back with it.
 */
async function toon({ locals }: Pick<RequestEvent, 'locals'>, { stap, values, errors }: Antwoord) {
	const bij = stap === 'klaar' ? await bijWie(locals.db, values) : null;
	const signalen = spoedSignalen(String(values.vraag ?? ''));
	return { stap, values, errors, signalen, bij };
}

const plek = (values: Formulierwaarden) => ({
	postcode: pc4Of(String(values.postcode ?? '')),
	wijk_id: String(values.wijk_id ?? '') || null
});

/** Whose sociaal team reads it, and how long it is kept. */
async function bijWie(db: App.Locals['db'], values: Formulierwaarden) {
	const found = await vindGemeente(db, plek(values));
	if (!found.ok) return null;
	const { gemeente_id } = found.waar;
	const [kaart, dagen] = await Promise.all([getKaart(db), verheldering.dagen(db, gemeente_id)]);
	return { gemeente: kaart.gemeenten.find((g) => g.id === gemeente_id)?.naam ?? '', dagen };
}

export const actions = {
	default: async (event) => {
		const { stap: from, naar, ...values } = formValues(await event.request.formData());
		const stap = isVraagstap(from) ? from : 'wie';
		const refuse = async (at: Vraagstap, errors: Formulierfouten | Record<string, string>) =>
			fail(422, await toon(event, { stap: at, values, errors: errors as Formulierfouten }));
		if (naar === 'terug') return toon(event, { stap: naastStap(stap, -1), values });
		if (isVraagstap(naar)) return toon(event, { stap: naar, values });

		if (stap !== 'klaar') {
			const errors = stapFouten(stap, values);
			if (errors) return refuse(stap, errors);
			if (stap === 'waar') {
				const found = await vindGemeente(event.locals.db, plek(values));
				if (!found.ok) return refuse(stap, found.errors);
			}
			return toon(event, { stap: naastStap(stap, 1), values });
		}

		const read = leesAanvraag(values);
		if (!read.ok) return refuse(read.stap, read.errors);
		const found = await vindGemeente(event.locals.db, read.data);
		if (!found.ok) return refuse('waar', found.errors);
		const address = event.getClientAddress();
		if (!(await mayAsk(address))) return refuse('klaar', { '': m.hulp_te_vaak() });
		const { token, kenmerk } = await dienIn(event.locals.db, read.data, found.waar);
		const mailed = await bevestig(event, address, read.data.email, kenmerk, token);
		const query = new URLSearchParams({ nieuw: '1', ...(mailed === null ? {} : { mail: mailed }) });
		redirect(303, `/hulp-vragen/volgen/${token}?${query}`);
	}
};

/** A confirmation for who gave an address: whether it went, or null when there is none. */
async function bevestig(
	{ locals, url }: RequestEvent,
	address: string,
	email: string | null,
	kenmerk: string,
	token: string
): Promise<'ja' | 'nee' | null> {
	if (!email) return null;
	if (!(await mayMail(address, email))) return 'nee';
	const mail = aanvraagMail(email, kenmerk, url.origin, token);
	return (await verstuur(state().post, mail, locals.log)) ? 'ja' : 'nee';
}

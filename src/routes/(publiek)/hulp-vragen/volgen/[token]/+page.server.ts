import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { aanvullingSchema, bereikSchema, spoedSignalen } from '$lib/domain/aanvraag.ts';
import { readForm } from '$lib/domain/formulier.ts';
import * as aanvragen from '$lib/server/db/aanvragen.ts';
import { getKaart } from '$lib/server/kaart.ts';

export async function load({ params, locals, url, setHeaders }) {
	setHeaders({ 'cache-control': 'private, no-store' });
	const [aanvraag, kaart] = await Promise.all([
		aanvragen.volg(locals.db, params.token),
		getKaart(locals.db)
	]);
	return {
		aanvraag,
		gebieden: kaart.taxonomie.resultaatgebieden
			.filter(({ code }) => aanvraag?.gebieden.includes(code))
			.map(({ code, naam }) => ({ code, naam })),
		/** Whom to call now, as long as nobody has taken the question up. */
		signalen: aanvraag?.status === 'nieuw' ? spoedSignalen(aanvraag.vraag ?? '') : [],
		link: url.origin + url.pathname,
		nieuw: url.searchParams.has('nieuw'),
		mail: url.searchParams.get('mail'),
		uitkomst: url.searchParams.get('uitkomst')
	};
}

const terug = ({ url }: RequestEvent, uitkomst: string) =>
	redirect(303, `${url.pathname}?${new URLSearchParams({ uitkomst })}`);

export const actions = {
	bereik: async (event) => {
		const form = readForm(bereikSchema, await event.request.formData());
		if (!form.ok) return fail(422, { bij: 'bereik', values: form.values, errors: form.errors });
		terug(event, await aanvragen.bereik(event.locals.db, event.params.token, form.data));
	},
	aanvullen: async (event) => {
		const form = readForm(aanvullingSchema, await event.request.formData());
		if (!form.ok) return fail(422, { bij: 'aanvullen', values: form.values, errors: form.errors });
		const outcome = await aanvragen.vulAan(event.locals.db, event.params.token, form.data.tekst);
		terug(event, outcome === 'bewaard' ? 'toegevoegd' : outcome);
	},
	terugnemen: async (event) => {
		terug(event, await aanvragen.neemTerug(event.locals.db, event.params.token));
	}
};

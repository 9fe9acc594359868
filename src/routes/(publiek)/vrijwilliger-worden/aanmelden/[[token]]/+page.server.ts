import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { stapNaast, verste, welkeStap, type Aanmeldstap } from '$lib/domain/aanmelding-stappen.ts';
import { kiesSchema, stapSchema } from '$lib/domain/aanmelding.ts';
import {
	formValues,
	readForm,
	type Formulierfouten,
	type Formulierwaarden
} from '$lib/domain/formulier.ts';
import { emailSchema } from '$lib/domain/gebruiker.ts';
import { profielWaarden } from '$lib/domain/vrijwilliger-profiel.ts';
import { m } from '$lib/paraglide/messages.js';
import {
	nabij,
	rondPostcode,
	zoekOrganisaties,
	type RondPostcode
} from '$lib/server/aanmelding.ts';
import * as aanmeldingen from '$lib/server/db/aanmeldingen.ts';
import { mayBegin } from '$lib/server/http/aanvraag-limits.ts';
import { mayMail } from '$lib/server/http/lijstje-limits.ts';
import { state } from '$lib/server/http/state.ts';
import { getKaart } from '$lib/server/kaart.ts';
import { aanmeldingMail } from '$lib/server/mail/aanmelding-mail.ts';
import { nieuwGeheim } from '$lib/server/mail/controle-mail.ts';
import { verstuur } from '$lib/server/mail/lijstje-mail.ts';

const BASIS = '/vrijwilliger-worden/aanmelden';

export async function load({ params: { token }, locals, url, setHeaders }) {
	setHeaders({ 'cache-control': 'private, no-store' });
	const { db } = locals;
	const [a, kaart] = await Promise.all([token ? aanmeldingen.volg(db, token) : null, getKaart(db)]);
	const stap = a ? welkeStap(url.searchParams.get('stap'), a.stap) : 'doen';
	/** The choice itself, whom the yes of somebody who chose nobody is for, and who else there is. */
	const kiest =
		a?.status === 'concept'
			? stap === 'organisaties' || (stap === 'bereik' && a.weet_niet)
			: a?.status === 'ingediend';
	const [organisaties, rond] = await Promise.all([
		kiest && a ? zoekOrganisaties(db, a) : [],
		a?.status === 'concept' && stap === 'waar' ? rondPostcode(db, a.pc4, a.radius_km) : null
	]);
	return {
		bekend: !token || !!a,
		aanmelding: a,
		stap,
		values: a ? stapWaarden(a) : ({ talen: ['nl'] } as Formulierwaarden),
		organisaties,
		rond,
		gebieden: kaart.taxonomie.resultaatgebieden,
		doelgroepen: kaart.taxonomie.doelgroepen,
		link: token ? `${url.origin}${BASIS}/${token}` : null,
		vooraf: token ? null : url.searchParams.get('organisatie'),
		nieuw: url.searchParams.has('nieuw'),
		uitkomst: url.searchParams.get('uitkomst'),
		mail: url.searchParams.get('mail')
	};
}

function stapWaarden({ organisaties, weet_niet, ...rest }: aanmeldingen.Gevolgd): Formulierwaarden {
	const { uitgenodigd: _, ...answers } = rest;
	return {
		...profielWaarden(answers),
		organisaties: organisaties.map(({ id }) => id),
		weet_niet: weet_niet ? 'ja' : ''
	};
}

type Antwoord = {
	stap: Aanmeldstap;
	values: Formulierwaarden;
	errors?: Formulierfouten | Record<string, string>;
	rond?: RondPostcode;
};
const toon = (antwoord: Antwoord) => antwoord;
const naar = (token: string, query: Record<string, string>): never =>
	redirect(303, `${BASIS}/${token}?${new URLSearchParams(query)}`);

async function mailLink(event: RequestEvent, token: string, email: string, klaar: boolean) {
	if (!(await mayMail(event.getClientAddress(), email))) return 'nee';
	const mail = aanmeldingMail(email, `${event.url.origin}${BASIS}/${token}`, klaar);
	return (await verstuur(state().post, mail, event.locals.log)) ? 'ja' : 'nee';
}

/** The first answers make the draft; its link is where somebody goes on. */
async function begin(event: RequestEvent, invoer: Record<string, unknown>): Promise<string | null> {
	if (!(await mayBegin(event.getClientAddress()))) return null;
	const { token, hash } = nieuwGeheim();
	await aanmeldingen.begin(event.locals.db, hash, invoer);
	return token;
}

export const actions = {
	verder: async (event) => {
		const { db } = event.locals;
		const { token } = event.params;
		const posted = await event.request.formData();
		const a = token ? await aanmeldingen.volg(db, token) : null;
		if (token && a?.status !== 'concept') naar(token, {});
		const stap = a ? welkeStap(event.url.searchParams.get('stap'), a.stap) : 'doen';
		if (stap === 'waar' && posted.get('naar') === 'kaart') {
			const values = formValues(posted);
			return toon({ stap, values, rond: await rondPostcode(db, String(values.pc4 ?? '')) });
		}
		const form = readForm(stapSchema(stap, a ?? { resultaatgebieden: [] }), posted);
		if (!form.ok) return fail(422, toon({ stap, values: form.values, errors: form.errors }));
		if (!token || !a) {
			const vooraf = kiesSchema.safeParse({ organisatie: posted.get('organisatie') });
			const organisaties = vooraf.success ? [vooraf.data.organisatie] : [];
			const made = await begin(event, { ...form.data, organisaties });
			if (made) naar(made, { stap: 'wanneer', nieuw: '1' });
			const errors = { '': m.aanmelden_te_vaak() };
			return fail(429, toon({ stap, values: formValues(posted), errors }));
		}
		if (stap !== 'bereik') {
			const next = stapNaast(stap, 1);
			await aanmeldingen.bewaar(db, token, { ...form.data, stap: verste(next, a.stap) });
			return naar(token, { stap: next });
		}
		const sent = await aanmeldingen.dienIn(
			db,
			token,
			form.data,
			a.weet_niet ? await nabij(db, a) : []
		);
		if (sent === 'geen_organisatie') {
			const errors = { '': m.aanmelden_geen_organisatie() };
			return fail(409, toon({ stap, values: formValues(posted), errors }));
		}
		const { email } = form.data as { email: string | null };
		const query: Record<string, string> = { uitkomst: 'ingediend' };
		if (email) query.mail = await mailLink(event, token, email, true);
		return naar(token, query);
	},
	mailen: async (event) => {
		const token = event.params.token ?? '';
		const a = await aanmeldingen.volg(event.locals.db, token);
		const stap = a?.stap ?? 'doen';
		const form = readForm(emailSchema, await event.request.formData());
		if (!a || !form.ok)
			return fail(422, { stap, mailfout: 'fout_email', values: a ? stapWaarden(a) : {} });
		const mail = await mailLink(event, token, form.data.email, a.status !== 'concept');
		return naar(token, { stap: event.url.searchParams.get('stap') ?? stap, mail });
	},
	kiezen: async (event) => {
		const token = event.params.token ?? '';
		const form = readForm(kiesSchema, await event.request.formData());
		if (!form.ok) return naar(token, {});
		return naar(token, {
			uitkomst: await aanmeldingen.kies(event.locals.db, token, form.data.organisatie)
		});
	},
	intrekken: async (event) => {
		await aanmeldingen.trekIn(event.locals.db, event.params.token ?? '');
		redirect(303, `${BASIS}?uitkomst=gewist`);
	}
};

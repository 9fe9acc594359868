import { fail, redirect } from '@sveltejs/kit';
import { formValues, readForm } from '$lib/domain/formulier.ts';
import { profielSchema, profielWaarden } from '$lib/domain/vrijwilliger-profiel.ts';
import { rondPostcode } from '$lib/server/aanmelding.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as uitnodigingen from '$lib/server/db/uitnodigingen.ts';
import * as vrijwilligers from '$lib/server/db/vrijwilligers.ts';
import { demoMail } from '$lib/server/demo-mail.ts';
import { mailUitnodiging } from '$lib/server/uitnodiging.ts';
import { getKaart } from '$lib/server/kaart.ts';
import { nieuwGeheim } from '$lib/server/mail/controle-mail.ts';
import { weigeringTekst } from '$lib/weigering-woorden.ts';

export async function load({ locals, params, url }) {
	const gebruiker = await requireRol(locals, 'coordinator');
	if (gebruiker.vrijwilliger_id === params.id) redirect(303, '/mijn/profiel');
	const [{ velden, account, uitgenodigd_op }, kaart] = await Promise.all([
		vrijwilligers.profiel(locals.db, params.id),
		getKaart(locals.db)
	]);
	const { email } = velden;
	const gelukt = url.searchParams.get('gelukt');
	return {
		naam: `${velden.voornaam} ${velden.achternaam}`.trim(),
		email,
		account,
		uitgenodigd_op,
		values: profielWaarden(velden),
		rond: await rondPostcode(locals.db, velden.pc4, velden.radius_km),
		gebieden: kaart.taxonomie.resultaatgebieden,
		doelgroepen: kaart.taxonomie.doelgroepen,
		gelukt,
		demo: gelukt === 'uitgenodigd' && email ? demoMail(email) : null
	};
}

export const actions = {
	bewaar: async ({ locals, params, request, url }) => {
		await requireRol(locals, 'coordinator');
		const posted = await request.formData();
		if (posted.get('naar') === 'kaart') {
			const values = formValues(posted);
			return { values, rond: await rondPostcode(locals.db, String(values.pc4 ?? '')) };
		}
		const form = readForm(profielSchema, posted);
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		await vrijwilligers.bewaarProfiel(locals.db, params.id, form.data);
		redirect(303, `${url.pathname}?gelukt=bewaard`);
	},
	uitnodigen: async ({ locals, params, url }) => {
		await requireRol(locals, 'coordinator');
		const { token, hash } = nieuwGeheim();
		const made = await uitnodigingen.maak(locals.db, params.id, hash);
		if (!made.ok) return fail(409, { weigering: weigeringTekst(made.weigering) });
		const { velden, organisatie } = await vrijwilligers.profiel(locals.db, params.id);
		const sent = await mailUitnodiging(
			made.data,
			{ voornaam: velden.voornaam, organisatie },
			{ origin: url.origin, token, hash, log: locals.log }
		);
		redirect(303, `${url.pathname}?gelukt=${sent ? 'uitgenodigd' : 'niet_gemaild'}`);
	}
};

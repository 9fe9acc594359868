import { error, redirect } from '@sveltejs/kit';
import { heeftAgenda } from '$lib/domain/agenda.ts';
import { bijzondereDagen, DAGEN_VOORUIT, dichtMelding } from '$lib/domain/komende-dagen.ts';
import { plekStand, stappen } from '$lib/domain/meedoen.ts';
import { momentInNederland, openStand } from '$lib/domain/open.ts';
import { TERMIJN_STANDAARD, versheid } from '$lib/domain/versheid.ts';
import { m } from '$lib/paraglide/messages.js';
import * as aanbod from '$lib/server/db/aanbod.ts';
import * as afbeeldingen from '$lib/server/db/afbeeldingen.ts';
import { verhuisdNaar } from '$lib/server/db/dubbel.ts';
import { env } from '$lib/server/env.ts';
import { cachePublic } from '$lib/server/http/cache.ts';
import { getKaart } from '$lib/server/kaart.ts';
import { inTaal } from '$lib/server/taxonomie-taal.ts';
import { kort, kortAfwijkend } from '$lib/server/tijden.ts';
import { openWoorden } from '$lib/open-woorden.ts';
import { jsonLd } from './json-ld.ts';
import { woordenVan } from './woorden.ts';
import { versheidWoorden } from '$lib/versheid-woorden.ts';

export async function load({ params, locals, setHeaders, request, url }) {
	const [item, kaart] = await Promise.all([
		aanbod.findBySlug(locals.db, params.slug),
		getKaart(locals.db)
	]);
	if (!item || item.status === 'gearchiveerd') {
		// Not for ever: joining two entries can be taken back.
		const naar = await verhuisdNaar(locals.db, params.slug);
		if (naar) redirect(302, `/aanbod/${naar}`);
	}
	if (!item) error(404, m.detail_bestaat_niet());
	const { foto, logo } = await afbeeldingen.bij(locals.db, {
		aanbod: item.id,
		organisatie: item.organisaties.id
	});
	const tijden = item.openingstijden
		.map(kort)
		.sort((a, b) => a.dag - b.dag || a.van.localeCompare(b.van));
	const taxonomie = inTaal(kaart.taxonomie);
	const gebied = new Map(taxonomie.resultaatgebieden.map((g) => [g.code, g.naam]));
	const doelgroep = new Map(taxonomie.doelgroepen.map((d) => [d.code, d.naam]));
	const nu = momentInNederland(new Date());
	const afwijkend = item.afwijkende_tijden.map(kortAfwijkend);
	const bijzonder = bijzondereDagen(tijden, afwijkend, nu.datum, DAGEN_VOORUIT);
	const soort = taxonomie.soorten.find((s) => s.code === item.soort) ?? null;
	const wijken = item.aanbod_wijken.map((w) => w.wijken.naam);
	// whoever edits a secret address can read it, but this page looks the same for everybody
	const locaties = item.adres_geheim ? [] : item.aanbod_locaties.map((l) => l.locaties);

	if (item.gevoelig) setHeaders({ 'cache-control': 'no-store' });
	else if (item.status === 'gepubliceerd') cachePublic(setHeaders, request);
	const plek = plekStand(item.plaatsen_vrij, item.plaatsen_vrij_op, nu.datum);
	const gemeld = item.gemeld_op !== null;
	const maanden = soort?.controle_na_maanden ?? TERMIJN_STANDAARD;
	return {
		aanbod: item,
		foto,
		logo,
		versheid: versheidWoorden(
			{
				stand: versheid({ ...item, gemeld, maanden }, nu.datum),
				gemeld,
				gecontroleerd_op: item.gecontroleerd_op,
				dicht_tot: item.dicht_tot
			},
			new Date()
		),
		tijden,
		vandaag: nu.dag,
		datum: nu.datum,
		open: openWoorden(openStand(tijden, nu, { ...item, afwijkend })),
		woorden: woordenVan(item, plek, bijzonder, nu.datum),
		dichtMelding: dichtMelding(item, nu.datum),
		stappen: stappen(item.toegang),
		agenda: item.status === 'gepubliceerd' && tijden.length > 0 && heeftAgenda(item),
		soort,
		gebieden: item.aanbod_resultaatgebieden.map(({ resultaatgebied, voorgesteld }) => ({
			code: resultaatgebied,
			naam: gebied.get(resultaatgebied) ?? resultaatgebied,
			voorgesteld
		})),
		doelgroepen: item.aanbod_doelgroepen.map((d) => doelgroep.get(d.doelgroep) ?? d.doelgroep),
		wijken,
		locaties,
		jsonLd: jsonLd(item, {
			url: url.origin + url.pathname,
			soort: soort?.naam ?? null,
			wijken,
			locaties,
			tijden,
			bijzonder
		}),
		mapStyleUrl: env().MAP_STYLE_URL ?? null
	};
}

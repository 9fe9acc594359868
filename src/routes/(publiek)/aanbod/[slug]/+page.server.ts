import { error, redirect } from '@sveltejs/kit';
import { momentInNederland, openStand } from '$lib/domain/open.ts';
import { m } from '$lib/paraglide/messages.js';
import * as aanbod from '$lib/server/db/aanbod.ts';
import * as afbeeldingen from '$lib/server/db/afbeeldingen.ts';
import { verhuisdNaar } from '$lib/server/db/dubbel.ts';
import { env } from '$lib/server/env.ts';
import { cachePublic } from '$lib/server/http/cache.ts';
import { getKaart } from '$lib/server/kaart.ts';

export async function load({ params, locals, setHeaders, request }) {
	const [item, { taxonomie }] = await Promise.all([
		aanbod.findBySlug(locals.db, params.slug),
		getKaart(locals.db)
	]);
	if (!item || item.status === 'gearchiveerd') {
		// Not for ever: joining two entries can be taken back.
		const naar = await verhuisdNaar(locals.db, params.slug);
		if (naar) redirect(302, `/aanbod/${naar}`);
	}
	if (!item) error(404, m.detail_bestaat_niet());
	const foto = await afbeeldingen.of(locals.db, { aanbod: item.id });
	const tijden = item.openingstijden
		.map(({ dag, van, tot }) => ({ dag, van: van.slice(0, 5), tot: tot.slice(0, 5) }))
		.sort((a, b) => a.dag - b.dag || a.van.localeCompare(b.van));
	const gebied = new Map(taxonomie.resultaatgebieden.map((g) => [g.code, g.naam]));
	const doelgroep = new Map(taxonomie.doelgroepen.map((d) => [d.code, d.naam]));
	const nu = momentInNederland(new Date());
	if (item.status === 'gepubliceerd') cachePublic(setHeaders, request);
	return {
		aanbod: item,
		foto,
		tijden,
		vandaag: nu.dag,
		open: openStand(tijden, nu),
		soort: taxonomie.soorten.find((s) => s.code === item.soort) ?? null,
		gebieden: item.aanbod_resultaatgebieden.map(({ resultaatgebied, voorgesteld }) => ({
			code: resultaatgebied,
			naam: gebied.get(resultaatgebied) ?? resultaatgebied,
			voorgesteld
		})),
		doelgroepen: item.aanbod_doelgroepen.map((d) => doelgroep.get(d.doelgroep) ?? d.doelgroep),
		wijken: item.aanbod_wijken.map((w) => w.wijken.naam),
		locaties: item.aanbod_locaties.map((l) => l.locaties),
		mapStyleUrl: env().MAP_STYLE_URL ?? null
	};
}

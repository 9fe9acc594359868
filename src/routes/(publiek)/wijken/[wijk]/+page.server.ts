import { error, redirect } from '@sveltejs/kit';
import { dagenreeksen, komendeFeestdagen, metReden } from '$lib/domain/dagen-samen.ts';
import { metPunt } from '$lib/domain/aanbod.ts';
import type { ResultaatgebiedCode } from '$lib/domain/resultaatgebieden.ts';
import { isDicht } from '$lib/domain/open.ts';
import { wijkblad, type Bladregel } from '$lib/domain/wijkblad.ts';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { env } from '$lib/server/env.ts';
import { cachePublic } from '$lib/server/http/cache.ts';
import { qrPath } from '$lib/server/qr.ts';
import { inTaal } from '$lib/server/taxonomie-taal.ts';
import { getWijken, telefoonVan } from '$lib/server/wijken.ts';
import { reeksWoorden } from '$lib/tijd-woorden.ts';
import { weekurenWoorden } from '$lib/weekuren-woorden.ts';

export async function load({ params, url, locals, setHeaders, request }) {
	const dag = dayOf(new Date());
	const { kaart, paden, wijkVanPad, dekking, telefoons, redenen } = await getWijken(locals.db, dag);
	const canonical = paden.get(params.wijk);
	if (canonical && canonical !== params.wijk) redirect(307, `/wijken/${canonical}`);
	const wijk = wijkVanPad.get(params.wijk);
	if (!wijk) error(404, m.wijk_bestaat_niet());

	const woorden = inTaal(kaart.taxonomie);
	const soort = new Map(woorden.soorten.map((s) => [s.code, s.naam]));
	const areas = new Map(woorden.resultaatgebieden.map((g) => [g.code, g.naam]));
	const made = new Map<string, ReturnType<typeof write>>();
	const write = ({ aanbod: a, plek, afstand_m }: Bladregel) => ({
		id: a.id,
		slug: a.slug,
		naam: a.naam,
		organisatie: a.organisatie,
		soort: soort.get(a.soort ?? '') ?? null,
		samenvatting: a.samenvatting || a.omschrijving.slice(0, 160),
		telefoon: telefoonVan(a, telefoons),
		locatie_id: plek?.id ?? null,
		adres: plek && [plek.naam, plek.adres, plek.plaats].filter(Boolean).join(', '),
		afstand_m,
		thuis: a.vorm.includes('thuis'),
		opAfstand: a.vorm.includes('telefoon') || a.vorm.includes('online'),
		uren: weekurenWoorden(a.tijden),
		anders: dagenreeksen(metReden(a, redenen), dag).map((reeks) => ({
			dagen: reeksWoorden(reeks, dag),
			reden: reeks.reden
		})),
		dicht: isDicht(dag, a),
		dicht_tot: a.dicht_tot,
		punten: (plek ? [plek] : []).filter(metPunt).map(({ lat, lng }) => ({ lat, lng }))
	});
	/** One object per offer, also where it stands under two areas: it travels to the page once. */
	const row = (from: Bladregel) => {
		const known = made.get(from.aanbod.id) ?? write(from);
		made.set(from.aanbod.id, known);
		return known;
	};
	const codes = kaart.taxonomie.resultaatgebieden.map((g) => g.code as ResultaatgebiedCode);
	const delen = wijkblad(kaart.items, wijk, codes, kaart.gebieden);
	const gemeente = kaart.gemeenten.find((g) => g.id === wijk.gemeente_id) ?? null;
	const adres = `${url.origin}/wijken/${params.wijk}`;
	cachePublic(setHeaders, request);
	return {
		dag,
		wijk: { id: wijk.id, naam: wijk.naam, gemeente: wijk.gemeente },
		gemeente,
		hier: dekking.get(wijk.id)!.hier,
		totaal: dekking.get(wijk.id)!.totaal,
		feestdagen: komendeFeestdagen(dag),
		delen: delen.map(({ code, hier, ook, verder }) => ({
			code,
			naam: areas.get(code) ?? code,
			hier: hier.map(row),
			ook: ook.map(row),
			verder: verder.map(row)
		})),
		adres,
		qr: qrPath(adres),
		mapStyleUrl: env().MAP_STYLE_URL ?? null
	};
}

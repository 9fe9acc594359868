import { redirect } from '@sveltejs/kit';
import { readVraag, zonderPersoonlijk } from '$lib/domain/aanbodvraag-lezen.ts';
import { rondom } from '$lib/domain/afstand.ts';
import { PER_PAGINA } from '$lib/domain/aanbodvraag.ts';
import { DRINGEND } from '$lib/domain/zoeken/veilig-lijst.ts';
import { waarom } from '$lib/domain/zoeken/waarom.ts';
import { findAanbod } from '$lib/server/aanbodlijst.ts';
import { env } from '$lib/server/env.ts';
import { cachePublic } from '$lib/server/http/cache.ts';
import { toDocument } from '$lib/server/kaart.ts';
import { inTaal } from '$lib/server/taxonomie-taal.ts';
import { openWoorden } from '$lib/open-woorden.ts';
import { taalNaam } from '$lib/talen.ts';
import { versheidWoorden } from '$lib/versheid-woorden.ts';
import { geenWoorden } from './geen.server.ts';

/** Without a distance asked for, how far around the visitor the map shows. */
const KM = 4;

export async function load({ url, locals, setHeaders, request }) {
	const weg = zonderPersoonlijk(url.searchParams);
	if (weg) redirect(303, weg);
	const vraag = readVraag(url.searchParams);

	const nu = new Date();
	const { kaart, plaatsen, verbeterd, uitkomst, stand, totaal, neem, tellingen } = await findAanbod(
		locals.db,
		vraag,
		nu
	);
	const paginas = Math.max(1, Math.ceil(totaal / PER_PAGINA));
	const pagina = Math.min(vraag.pagina, paginas);
	const [hier] = plaatsen;
	const dichtbij = hier && kaart.gemeenten.find((g) => g.naam === hier.gemeente);
	const midden = hier ?? vraag.plek;
	const veilig = uitkomst?.veilig ?? [];
	const nood = veilig.filter((signaal) => DRINGEND.includes(signaal));
	const document = toDocument(kaart.taxonomie, kaart.wijken);
	const raak = new Map(uitkomst?.treffers.map((t) => [t.id, t.woorden]));
	cachePublic(setHeaders, request);
	return {
		vraag: { ...vraag, pagina },
		weggehaald: url.searchParams.has('weggehaald'),
		totaal,
		paginas,
		resultaten: neem((pagina - 1) * PER_PAGINA, pagina * PER_PAGINA).map((r) => ({
			id: r.aanbod.id,
			slug: r.aanbod.slug,
			naam: r.aanbod.naam,
			organisatie: r.aanbod.organisatie,
			soort: r.aanbod.soort,
			samenvatting: r.aanbod.samenvatting || r.aanbod.omschrijving.slice(0, 160),
			kosten_soort: r.aanbod.kosten_soort,
			verwijzing_nodig: r.aanbod.verwijzing_nodig,
			vorm: r.aanbod.vorm,
			versheid: versheidWoorden(
				{
					stand: stand.get(r.aanbod.id) ?? 'gepubliceerd',
					gemeld: kaart.gemeld.has(r.aanbod.id),
					gecontroleerd_op: r.aanbod.gecontroleerd_op,
					dicht_tot: r.aanbod.dicht_tot
				},
				nu
			),
			plaats: r.plek?.plaats ?? null,
			afstand_m: r.afstand_m,
			open: openWoorden(r.open),
			elders: r.elders,
			gevoelig: r.aanbod.gevoelig,
			deel: r.deel,
			gebieden: r.aanbod.resultaatgebieden,
			redenen: uitkomst
				? waarom(document(r.aanbod), uitkomst.gelezen, raak.get(r.aanbod.id) ?? [])
				: []
		})),
		tellingen,
		plaatsen,
		plaatsVerbeterd: verbeterd,
		nood,
		veilig: veilig.filter((signaal) => !nood.includes(signaal)),
		rondom: midden && rondom(midden, vraag.afstand ?? KM),
		geen: totaal
			? null
			: geenWoorden({
					vraag: { ...vraag, pagina: 1 },
					begrepen: uitkomst?.begrepen ?? [],
					team: dichtbij ?? null,
					nood: nood.length > 0
				}),
		bedoelde: uitkomst?.bedoelde ?? null,
		wilHelpen: uitkomst?.wilHelpen ?? false,
		taxonomie: inTaal(kaart.taxonomie),
		wijken: wijkenMetAanbod(kaart, tellingen.wijk, vraag.wijk),
		talen: talenMetAanbod(tellingen.taal, vraag.taal),
		mapStyleUrl: env().MAP_STYLE_URL ?? null
	};
}

type Kaart = Awaited<ReturnType<typeof findAanbod>>['kaart'];

/** Wijken to choose from: those for which something works, and those already chosen. */
function wijkenMetAanbod({ wijken }: Kaart, telling: Record<string, number>, gekozen: string[]) {
	return wijken
		.filter((wijk) => telling[wijk.id] || gekozen.includes(wijk.id))
		.map(({ id, naam, gemeente }) => ({ id, naam, gemeente }));
}

/** Named here: a browser needs longer to look up one name than to show all the rest of the filters. */
function talenMetAanbod(telling: Record<string, number>, gekozen: string[]) {
	return [...new Set([...Object.keys(telling), ...gekozen])]
		.map((code) => ({ code, naam: taalNaam(code) }))
		.sort(
			(a, b) => (telling[b.code] ?? 0) - (telling[a.code] ?? 0) || a.naam.localeCompare(b.naam)
		);
}

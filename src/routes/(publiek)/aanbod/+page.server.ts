import { redirect } from '@sveltejs/kit';
import { readVraag, zonderPersoonlijk } from '$lib/domain/aanbodvraag-lezen.ts';
import { PER_PAGINA } from '$lib/domain/aanbodvraag.ts';
import { wijkenVan } from '$lib/domain/aanbodlijst.ts';
import { findAanbod } from '$lib/server/aanbodlijst.ts';
import { env } from '$lib/server/env.ts';
import { cachePublic } from '$lib/server/http/cache.ts';

export async function load({ url, locals, setHeaders, request }) {
	const weg = zonderPersoonlijk(url.searchParams);
	if (weg) redirect(303, weg);
	const vraag = readVraag(url.searchParams);

	const { kaart, plaatsen, uitkomst, stand, resultaten, tellingen } = await findAanbod(
		locals.db,
		vraag,
		new Date()
	);
	const paginas = Math.max(1, Math.ceil(resultaten.length / PER_PAGINA));
	const pagina = Math.min(vraag.pagina, paginas);
	const [hier] = plaatsen;
	const dichtbij = hier && kaart.gemeenten.find((g) => g.naam === hier.gemeente);
	cachePublic(setHeaders, request);
	return {
		vraag: { ...vraag, pagina },
		weggehaald: url.searchParams.has('weggehaald'),
		totaal: resultaten.length,
		paginas,
		resultaten: resultaten.slice((pagina - 1) * PER_PAGINA, pagina * PER_PAGINA).map((r) => ({
			id: r.aanbod.id,
			slug: r.aanbod.slug,
			naam: r.aanbod.naam,
			organisatie: r.aanbod.organisatie,
			soort: r.aanbod.soort,
			samenvatting: r.aanbod.samenvatting || r.aanbod.omschrijving.slice(0, 160),
			kosten_soort: r.aanbod.kosten_soort,
			verwijzing_nodig: r.aanbod.verwijzing_nodig,
			vorm: r.aanbod.vorm,
			versheid: {
				stand: stand.get(r.aanbod.id) ?? 'gepubliceerd',
				gemeld: kaart.gemeld.has(r.aanbod.id),
				gecontroleerd_op: r.aanbod.gecontroleerd_op,
				dicht_tot: r.aanbod.dicht_tot
			},
			plaats: r.plek?.plaats ?? null,
			afstand_m: r.afstand_m,
			open: r.open,
			elders: r.elders,
			gebieden: r.aanbod.resultaatgebieden
		})),
		tellingen,
		plaatsen,
		veilig: uitkomst?.veilig ?? [],
		bedoelde: uitkomst?.bedoelde ?? null,
		begrepen: uitkomst?.begrepen ?? [],
		taxonomie: kaart.taxonomie,
		wijken: wijkenMetAanbod(kaart, vraag.wijk),
		sociaalTeam: dichtbij ?? null,
		mapStyleUrl: env().MAP_STYLE_URL ?? null
	};
}

type Kaart = Awaited<ReturnType<typeof findAanbod>>['kaart'];

/** Wijken to choose from: those in which something is, and those already chosen. */
function wijkenMetAanbod({ items, wijken }: Kaart, gekozen: string[]) {
	const used = new Set([...items.flatMap(wijkenVan), ...gekozen]);
	return wijken
		.filter((wijk) => used.has(wijk.id))
		.map(({ id, naam, gemeente }) => ({ id, naam, gemeente }));
}

import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { gebouwDagen, metReden } from '$lib/domain/dagen-samen.ts';
import { gebouw } from '$lib/domain/gebouw.ts';
import { isDicht } from '$lib/domain/open.ts';
import { werktVoor } from '$lib/domain/werkgebied.ts';
import { weekrooster } from '$lib/domain/weekuren.ts';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import * as locaties from '$lib/server/db/locaties.ts';
import { env } from '$lib/server/env.ts';
import { cachePublic } from '$lib/server/http/cache.ts';
import { getWijken, telefoonVan } from '$lib/server/wijken.ts';

export async function load({ params, locals, setHeaders, request }) {
	if (!z.uuid().safeParse(params.id).success) error(404, m.locatie_bestaat_niet());
	const dag = dayOf(new Date());
	const [{ kaart, paden, telefoons, redenen }, row] = await Promise.all([
		getWijken(locals.db, dag),
		locaties.bereikbaar(locals.db, params.id)
	]);
	const found = gebouw(kaart.items, params.id);
	if (!found) error(404, m.locatie_bestaat_niet());
	const { plek } = found;
	const wijk = kaart.wijken.find((w) => w.id === plek.wijk_id) ?? null;
	const brief = (aanbod: (typeof kaart.items)[number]) => ({
		id: aanbod.id,
		slug: aanbod.slug,
		naam: aanbod.naam,
		samenvatting: aanbod.samenvatting,
		organisatie: aanbod.organisatie,
		telefoon: telefoonVan(aanbod, telefoons)
	});
	const open = found.items.filter(({ aanbod }) => !isDicht(dag, aanbod));
	const vervoer = kaart.items.filter(
		(item) =>
			item.soort === 'vervoer' &&
			!isDicht(dag, item) &&
			wijk !== null &&
			werktVoor(item, wijk, kaart.gebieden)
	);
	cachePublic(setHeaders, request);
	return {
		plek: { ...plek, bereikbaar: row?.bereikbaar ?? null },
		wijk: wijk && { naam: wijk.naam, pad: paden.get(wijk.id)! },
		rooster: open.some(({ tijden }) => tijden.length)
			? weekrooster(open.map(({ aanbod, tijden }) => ({ item: brief(aanbod), tijden })))
			: null,
		dag,
		anders: gebouwDagen(
			open.map(({ aanbod, tijden }) => ({
				item: brief(aanbod),
				tijden,
				afwijkend: metReden(aanbod, redenen)
			})),
			dag
		),
		zonderTijd: found.items
			.filter(({ tijden, aanbod }) => !tijden.length || isDicht(dag, aanbod))
			.map(({ aanbod, verdeeld }) => ({
				...brief(aanbod),
				verdeeld,
				dicht: isDicht(dag, aanbod)
			})),
		organisaties: found.organisaties.map(({ id, naam, aanbod }) => ({
			id,
			naam,
			aanbod: aanbod.map(brief)
		})),
		vervoer: vervoer.map(brief),
		mapStyleUrl: env().MAP_STYLE_URL ?? null
	};
}

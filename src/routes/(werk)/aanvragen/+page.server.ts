import { requireRol } from '$lib/server/auth.ts';
import * as aanvragen from '$lib/server/db/aanvragen.ts';
import { getKaart } from '$lib/server/kaart.ts';
import { filtered, leesFilter, tabVan, TABS } from './filter.ts';

/** Says nothing of who asks: that is behind a request, where looking is written down. */
export async function load({ locals, url }) {
	const gebruiker = await requireRol(locals, 'consulent');
	const filter = leesFilter(url);
	const [open, klaar, kaart] = await Promise.all([
		aanvragen.list(locals.db, true),
		aanvragen.list(locals.db, false),
		getKaart(locals.db)
	]);
	const all = [...open, ...klaar];
	const counts = Map.groupBy(all, (rij) => tabVan(rij, gebruiker.id));
	return {
		filter,
		rijen: filtered(all, filter, gebruiker.id),
		tabs: TABS.map((tab) => ({ tab, aantal: counts.get(tab)?.length ?? 0 })),
		gebieden: kaart.taxonomie.resultaatgebieden.map(({ code, naam }) => ({ code, naam }))
	};
}

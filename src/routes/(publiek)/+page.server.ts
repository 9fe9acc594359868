import { aanbodlijst } from '$lib/domain/aanbodlijst.ts';
import { readVraag } from '$lib/domain/aanbodvraag-lezen.ts';
import { momentInNederland } from '$lib/domain/open.ts';
import { cachePublic } from '$lib/server/http/cache.ts';
import { getKaart } from '$lib/server/kaart.ts';
import { inTaal } from '$lib/server/taxonomie-taal.ts';
import { clock } from '$lib/tijd-woorden.ts';

const SHOWN = 4;

export async function load({ locals, setHeaders, request }) {
	const kaart = await getKaart(locals.db);
	const nu = momentInNederland(new Date());
	const { totaal, neem } = aanbodlijst(kaart.items, readVraag(new URLSearchParams('open=nu')), {
		hier: null,
		nu,
		rang: null
	});
	cachePublic(setHeaders, request);
	return {
		resultaatgebieden: inTaal(kaart.taxonomie).resultaatgebieden,
		aantalOpen: totaal,
		open: neem(0, SHOWN).map(({ aanbod, plek, open }) => ({
			slug: aanbod.slug,
			naam: aanbod.naam,
			samenvatting: aanbod.samenvatting,
			plaats: plek?.plaats ?? null,
			tot: open.stand === 'open' ? clock(open.tot) : ''
		}))
	};
}

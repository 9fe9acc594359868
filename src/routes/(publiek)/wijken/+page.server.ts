import { ontbreekt } from '$lib/domain/dekking.ts';
import { dayOf } from '$lib/format.ts';
import { cachePublic } from '$lib/server/http/cache.ts';
import { inTaal } from '$lib/server/taxonomie-taal.ts';
import { getWijken } from '$lib/server/wijken.ts';

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export async function load({ url, locals, setHeaders, request }) {
	const { kaart, dekking, paden } = await getWijken(locals.db, dayOf(new Date()));
	const q = (url.searchParams.get('q') ?? '').trim().slice(0, 60);
	const chosen = kaart.gemeenten.find((g) => g.slug === url.searchParams.get('gemeente')) ?? null;
	const fits = (wijk: (typeof kaart.wijken)[number]) =>
		!q || plain(`${wijk.naam} ${wijk.gemeente}`).includes(plain(q));
	cachePublic(setHeaders, request);
	return {
		q,
		gekozen: chosen && { naam: chosen.naam, slug: chosen.slug },
		leeg: !kaart.wijken.length,
		gebieden: inTaal(kaart.taxonomie).resultaatgebieden.map(({ code, naam }) => ({ code, naam })),
		gemeenten: (chosen ? [chosen] : kaart.gemeenten)
			.map(({ id, naam, slug }) => ({
				naam,
				slug,
				wijken: kaart.wijken
					.filter((wijk) => wijk.gemeente_id === id && fits(wijk))
					.map((wijk) => {
						const own = dekking.get(wijk.id)!;
						return {
							naam: wijk.naam,
							pad: paden.get(wijk.id)!,
							hier: own.hier,
							totaal: own.totaal,
							mist: ontbreekt(own),
							gebieden: chosen ? own.gebieden : null
						};
					})
			}))
			.filter((gemeente) => gemeente.wijken.length)
	};
}

import { STRALEN } from '../domain/aanmelding-stappen.ts';
import { rangschik, wieMagAntwoorden, type Wens } from '../domain/aanmelding-organisaties.ts';
import { metPunt } from '../domain/aanbod.ts';
import type { Coordinaat } from '../domain/afstand.ts';
import { omgeving } from '../domain/omgeving.ts';
import { pc4Of } from '../domain/postcode.ts';
import * as aanmeldingen from './db/aanmeldingen.ts';
import type { Db } from './db/client.ts';
import * as organisaties from './db/organisaties.ts';
import * as plaatsen from './db/plaatsen.ts';
import { getKaart, type Kaart } from './kaart.ts';

type Wil = Pick<
	aanmeldingen.Gevolgd,
	'pc4' | 'radius_km' | 'taken' | 'resultaatgebieden' | 'doelgroepen'
>;

/** Organisaties that look for volunteers, what fits and is near first, each with why. */
export async function zoekOrganisaties(db: Db, wil: Wil) {
	const [kaart, zoekend, kan, found] = await Promise.all([
		getKaart(db),
		organisaties.zoektVrijwilligers(db),
		aanmeldingen.bereikbaar(db),
		wil.pc4 ? plaatsen.find(db, wil.pc4) : []
	]);
	const plaats = found[0] ?? null;
	const wens: Wens = { ...wil, punt: plaats, gemeente: plaats?.gemeente ?? null };
	const offer = Map.groupBy(kaart.items, (item) => item.organisatie_id);
	const rows = zoekend.map(({ gemeenten, ...o }) => {
		const items = offer.get(o.id) ?? [];
		return {
			...o,
			gemeente: gemeenten?.naam ?? null,
			kan: kan.has(o.id),
			punten: punten(kaart, items, gemeenten?.naam ?? null),
			gebieden: [...new Set(items.flatMap((i) => i.resultaatgebieden.map((g) => g.code)))],
			doelgroepen: [...new Set(items.flatMap((i) => i.doelgroepen))]
		};
	});
	return rangschik(rows, wens).map(({ punten: _, gebieden: __, doelgroepen: ___, ...o }) => o);
}

/** Where an organisatie is: its own locations, else the middle of its gemeente. */
function punten(kaart: Kaart, items: Kaart['items'], gemeente: string | null): Coordinaat[] {
	const own = items.flatMap((item) => item.locaties.filter(metPunt));
	if (own.length) return own.map(({ lat, lng }) => ({ lat, lng }));
	const town = kaart.gemeenten.find(({ naam }) => naam === gemeente);
	return town && town.lat !== null && town.lng !== null ? [{ lat: town.lat, lng: town.lng }] : [];
}

/** Ids of those that may answer somebody who chose nobody. */
export async function nabij(db: Db, wil: Wil): Promise<string[]> {
	return wieMagAntwoorden(await zoekOrganisaties(db, wil)).map(({ id }) => id);
}

/**
 * The names around a postcode for each distance to choose, and for the one that somebody has; null
 * when it is no postcode.
 */
export async function rondPostcode(db: Db, text: string | null, radius_km: number | null = null) {
	const pc4 = pc4Of(text);
	if (!pc4) return null;
	const [kaart, found] = await Promise.all([getKaart(db), plaatsen.find(db, pc4)]);
	const plaats = found[0];
	if (!plaats) return { pc4, plaats: null, kringen: {} };
	const names = [...kaart.wijken, ...kaart.gemeenten].flatMap(({ naam, lat, lng }) =>
		lat === null || lng === null ? [] : [{ naam, lat, lng }]
	);
	const distances = [...STRALEN.map(Number), radius_km ?? 0].filter(Boolean);
	const kringen = Object.fromEntries(
		distances.map((km) => [String(km).replace('.', ','), omgeving(plaats, km, names)])
	);
	return { pc4, plaats: plaats.plaats, kringen };
}
export type RondPostcode = Awaited<ReturnType<typeof rondPostcode>>;

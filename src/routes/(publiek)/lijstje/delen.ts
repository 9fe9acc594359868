import type { RequestEvent } from '@sveltejs/kit';
import { LIJSTJE_DAGEN } from '$lib/domain/lijstje.ts';
import { addDays } from '$lib/domain/week.ts';
import { dayOf, formatLongDay } from '$lib/format.ts';
import { getLocale } from '$lib/paraglide/runtime.js';
import * as lijstjes from '$lib/server/db/lijstjes.ts';
import { mijnLijstje, opLijstje, type Lijstregel } from '$lib/server/lijstje.ts';

/** What goes out: sensitive offers only when the page says so (`?alles=1`). */
export async function dezeRegels({ locals, cookies, url }: RequestEvent): Promise<Lijstregel[]> {
	const regels = await opLijstje(locals.db, mijnLijstje(cookies));
	return regels.filter((r) => !r.gevoelig || url.searchParams.has('alles'));
}

/** Path of the short link. */
export async function deelRegels({ locals }: RequestEvent, regels: Lijstregel[], titel: string) {
	const ids = regels.map((r) => r.id);
	return `/l/${await lijstjes.share(locals.db, ids, titel, getLocale())}`;
}

/** Until when a list made today can be read. */
export const laatsteDag = () => formatLongDay(addDays(dayOf(new Date()), LIJSTJE_DAGEN));

/** Back to the offer, or to its row in the search, that it was saved from; anything else is the list itself. */
export function eigenPad({ terug, anker, id }: Record<string, string>): string {
	const path = terug && anker ? `${terug}#${anker}${id}` : terug;
	return path && /^\/aanbod(?:[/?#][^\\\s]*)?$/.test(path) ? path : '/lijstje';
}

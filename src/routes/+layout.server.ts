import { rolpartijen } from '$lib/domain/gebruiker';
import { getLocale } from '$lib/paraglide/runtime.js';
import * as gesprekken from '$lib/server/db/gesprekken.ts';
import { mijnLijstje } from '$lib/server/lijstje.ts';

/** What somebody has open is being read, and does not count as unread. */
const GESPREK = /^\/koppelingen\/([0-9a-f-]{36})\/berichten$/;

/** What the shell shows on every page; no page relies on it for who may do what. */
export async function load({ locals, cookies, url }) {
	const { db, gebruiker, demo } = locals;
	const hier = gebruiker && (GESPREK.exec(url.pathname)?.[1] ?? null);
	return {
		/** Unread messages and news; asked anew on each page. */
		tellers: gebruiker && (await gesprekken.tellers(db, hier)),
		gebruiker: gebruiker && { naam: gebruiker.naam, rollen: rolpartijen(gebruiker) },
		demo,
		/** Ids on the shortlist that this device keeps. */
		lijstje: mijnLijstje(cookies),
		locale: getLocale()
	};
}

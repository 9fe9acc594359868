import { rolpartijen } from '$lib/domain/gebruiker';
import { getLocale } from '$lib/paraglide/runtime.js';
import { mijnLijstje } from '$lib/server/lijstje.ts';

/** What the shell shows on every page; no page relies on it for who may do what. */
export function load({ locals, cookies }) {
	const { gebruiker, demo } = locals;
	return {
		gebruiker: gebruiker && { naam: gebruiker.naam, rollen: rolpartijen(gebruiker) },
		demo,
		/** Ids on the shortlist that this device keeps. */
		lijstje: mijnLijstje(cookies),
		locale: getLocale()
	};
}

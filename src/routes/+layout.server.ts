import { rolpartijen } from '$lib/domain/gebruiker';
import { getLocale } from '$lib/paraglide/runtime.js';

/** What the shell shows on every page; no page relies on it for who may do what. */
export function load({ locals }) {
	const { gebruiker, demo } = locals;
	return {
		gebruiker: gebruiker && { naam: gebruiker.naam, rollen: rolpartijen(gebruiker) },
		demo,
		locale: getLocale()
	};
}

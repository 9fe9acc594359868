import { error } from '@sveltejs/kit';
import { heeftRol, organisatiesMetRol, type Gebruiker } from '../domain/gebruiker.ts';
import { m } from '../paraglide/messages.js';
import type { Db } from './db/client.ts';
import * as bureau from './db/bureau.ts';
import { getKaart } from './kaart.ts';

/** Who works at the desk of an aanbod: its coordinator, and the beheerder for any. */
export const BUREAU = ['coordinator', 'beheerder'] as const;

/** Where the desk of an aanbod lies for this person. */
export function thuis(gebruiker: Gebruiker) {
	return heeftRol(gebruiker, 'coordinator')
		? { href: '/organisatie', label: m.bureau_titel() }
		: { href: '/beheer', label: m.nav_beheer() };
}

/** Stops whoever is neither a coordinator of this organisatie nor the beheerder. */
export function checkEigen(gebruiker: Gebruiker, organisatie: string): void {
	if (heeftRol(gebruiker, 'beheerder')) return;
	if (!organisatiesMetRol(gebruiker, 'coordinator').includes(organisatie))
		error(403, m.weigering_verboden());
}

/** Organisations for which somebody may begin an aanbod. */
export function eigen(gebruiker: Gebruiker) {
	const ids = organisatiesMetRol(gebruiker, 'coordinator');
	return ids.map((id) => ({
		value: id,
		label: gebruiker.lidmaatschappen.find((l) => l.organisatie_id === id)!.organisatie_naam
	}));
}

/**
 * Everything to choose from in the form of an aanbod: two queries beside the kaart in memory.
 * `gekozen` wijken stay a choice, also when they lie in another gemeente.
 */
export async function keuzes(
	db: Db,
	organisatie: string,
	gemeente: string | null,
	gekozen: string[] = []
) {
	const [kaart, plekken] = await Promise.all([
		getKaart(db),
		bureau.locaties(db, organisatie, gemeente)
	]);
	const wijken = kaart.wijken
		.filter((w) => !gemeente || w.gemeente_id === gemeente || gekozen.includes(w.id))
		.map(({ id, naam }) => ({ id, naam }));
	return { ...woorden(kaart.taxonomie), wijken, plekken };
}

/** Names of codes, for a form and for what differs. */
export async function woordenVan(db: Db) {
	return woorden((await getKaart(db)).taxonomie);
}

function woorden(taxonomie: Awaited<ReturnType<typeof getKaart>>['taxonomie']) {
	const pick = ({ code, naam }: { code: string; naam: string }) => ({ code, naam });
	return {
		soorten: taxonomie.soorten.map(pick),
		gebieden: taxonomie.resultaatgebieden.map(pick),
		doelgroepen: taxonomie.doelgroepen.map(pick)
	};
}

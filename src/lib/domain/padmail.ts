import { alsAdressen, isKantooruur } from './controlemail.ts';
import type { Moment } from './open.ts';
import { herinneringen, maakPad, type Padstap, type Stap } from './pad.ts';
import type { Padbeleid } from './vrijwilligersbeleid.ts';

export interface PadOrganisatie {
	id: string;
	naam: string;
	beleid: Padbeleid;
	/** Accounts of its coordinators. */
	coordinatoren: string[];
}
export interface PadVrijwilliger {
	id: string;
	organisatie_id: string;
	voornaam: string;
	/** Has an inbox, so gets no mail beside the one about that. */
	gebruiker_id: string | null;
	email: string | null;
	stappen: Stap[];
}
/** A reminder that went, or did not: to one volunteer, or to the coordinators. */
export interface PadMail {
	organisatie_id: string;
	vrijwilliger_id: string | null;
	/** What it was about, with the day that it expires. */
	stappen: string[];
	gelukt: boolean;
	op: string;
}

/** Something that expires, of one volunteer. */
export interface Verloop {
	vrijwilliger: PadVrijwilliger;
	stap: Padstap;
}
export interface GeplandePadmail {
	organisatie: PadOrganisatie;
	/** Null: to the coordinators, about everybody. */
	vrijwilliger: PadVrijwilliger | null;
	/** Whose inbox it comes in. */
	gebruikers: string[];
	/** Where it is mailed to, of a volunteer without an account. */
	adres: string | null;
	regels: Verloop[];
	/** What is kept, so that nobody hears the same twice. */
	stappen: string[];
}

const WEEK_MS = 7 * 86_400_000;

/**
 * Which reminders go out at this moment, in office hours only: to the coordinators of an organisatie
 * one a week with everything that expires; to a volunteer once per step before it expires and once
 * after, never two in a week. Into the inbox, whose own mail is bundled and can be stopped; by mail
 * only to a volunteer without an account.
 */
export function planPadmails(
	organisaties: PadOrganisatie[],
	vrijwilligers: PadVrijwilliger[],
	mails: PadMail[],
	{ nu, op }: { nu: Date; op: Moment }
): GeplandePadmail[] {
	if (!isKantooruur(op)) return [];
	const sent = mails.filter(({ gelukt }) => gelukt);
	const recent = (mail: PadMail) => nu.getTime() - Date.parse(mail.op) < WEEK_MS;
	const plan: GeplandePadmail[] = [];
	const perOrganisatie = Map.groupBy(vrijwilligers, (v) => v.organisatie_id);
	for (const organisatie of organisaties) {
		if (!organisatie.beleid.mailen) continue;
		const all = (perOrganisatie.get(organisatie.id) ?? []).flatMap((vrijwilliger): Verloop[] =>
			herinneringen(maakPad(organisatie.beleid, vrijwilliger.stappen, op.datum)).map((stap) => ({
				vrijwilliger,
				stap
			}))
		);
		const before = sent.filter((mail) => mail.organisatie_id === organisatie.id);
		const add = (vrijwilliger: PadVrijwilliger | null, to: string[], regels: Verloop[]) => {
			const gebruikers = vrijwilliger?.gebruiker_id ? [vrijwilliger.gebruiker_id] : to;
			const [adres = null] = gebruikers.length ? [] : alsAdressen([vrijwilliger?.email ?? '']);
			if (!regels.length || (!gebruikers.length && !adres)) return;
			const stappen = regels.map(({ stap }) => kenmerk(stap));
			plan.push({ organisatie, vrijwilliger, gebruikers, adres, regels, stappen });
		};
		if (!before.some((mail) => !mail.vrijwilliger_id && recent(mail)))
			add(null, organisatie.coordinatoren, all.toSorted(byDay));
		for (const [vrijwilliger, own] of Map.groupBy(all, (regel) => regel.vrijwilliger)) {
			const got = before.filter((mail) => mail.vrijwilliger_id === vrijwilliger.id);
			if (got.some(recent)) continue;
			const told = new Set(got.flatMap(({ stappen }) => stappen));
			const fresh = own.filter(({ stap }) => !told.has(kenmerk(stap)));
			add(vrijwilliger, [], fresh);
		}
	}
	return plan;
}

/** "vog verloopt 2027-01-20": another VOG, or the same one once it expired, is news. */
function kenmerk({ sleutel, stand, geldig_tot }: Padstap): string {
	return `${sleutel} ${stand} ${geldig_tot}`;
}

function byDay(a: Verloop, b: Verloop): number {
	return a.stap.geldig_tot!.localeCompare(b.stap.geldig_tot!);
}

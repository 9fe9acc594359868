import { isFeestdag } from './feestdagen.ts';
import type { Moment } from './open.ts';

/** An aanbod whose owner is to be asked, and the day since when. */
export interface TeVragen {
	id: string;
	organisatie_id: string;
	sinds: string;
}
export interface Eigenaar {
	id: string;
	naam: string;
	adressen: string[];
	wil_mail: boolean;
}
/** A mail that went, or did not: a moment as ISO text. */
export interface GeganeMail {
	organisatie_id: string;
	op: string;
	gelukt: boolean;
	aanbod: string[];
}
export interface GeplandeMail {
	eigenaar: Eigenaar;
	soort: 'eerste' | 'herinnering';
	aanbod: string[];
}
export type Redactiereden = 'zonder_adres' | 'wil_geen_mail' | 'geen_antwoord';

/** Every aanbod that came in is in exactly one of the three. */
export interface Plan {
	mails: GeplandeMail[];
	/** For the editor to call about: mail does not help. */
	redactie: { aanbod: string; reden: Redactiereden }[];
	/** Not now: outside office hours, or this owner was mailed a short while ago. */
	wacht: string[];
}

/** One address and nothing beside it. */
const ADRES = /^[^\s,;:<>()"@]+@[^\s,;:<>()"@]+\.[^\s,;:<>()"@]+$/;

/** Addresses to mail to: a text that holds several, or a name, could make our mail go to anybody. */
export const alsAdressen = (texts: string[]) => texts.filter((text) => ADRES.test(text));

const DAY = 86_400_000;
/** Between two mails to one owner. */
export const DAGEN_TUSSEN = 7;
/** Before somebody who did not answer is asked a second and last time. */
export const DAGEN_HERINNERING = 21;

/** Monday to Friday from 9 to 17, not on a holiday. */
export function isKantooruur({ datum, dag, tijd }: Moment): boolean {
	return dag <= 5 && tijd >= '09:00' && tijd < '17:00' && !isFeestdag(datum);
}

/** Whether an owner may be mailed at a moment, from what was mailed before. */
export function magMailen(mails: GeganeMail[], organisatie_id: string, nu: Date): boolean {
	return mails.every(
		(mail) =>
			!mail.gelukt ||
			mail.organisatie_id !== organisatie_id ||
			nu.getTime() - Date.parse(mail.op) >= DAGEN_TUSSEN * DAY
	);
}

/**
 * Which mails go out at this moment: one per owner, about everything that is due, at most once a
 * week; a second time after three weeks, and then it is up to the editor. `op` is what the clock
 * says in the Netherlands at `nu`.
 */
export function planControlemails(
	aanbod: TeVragen[],
	eigenaren: Eigenaar[],
	mails: GeganeMail[],
	{ nu, op }: { nu: Date; op: Moment }
): Plan {
	const plan: Plan = { mails: [], redactie: [], wacht: [] };
	const perEigenaar = Map.groupBy(aanbod, (a) => a.organisatie_id);
	const bekend = new Map(eigenaren.map((eigenaar) => [eigenaar.id, eigenaar]));
	for (const [organisatie_id, lijst] of perEigenaar) {
		const eigenaar = bekend.get(organisatie_id);
		const reden = !eigenaar?.adressen.length
			? 'zonder_adres'
			: eigenaar.wil_mail
				? null
				: 'wil_geen_mail';
		if (reden || !eigenaar) {
			plan.redactie.push(
				...lijst.map(({ id }) => ({ aanbod: id, reden: reden ?? 'zonder_adres' }) as const)
			);
			continue;
		}
		const now: string[] = [];
		let reminders = 0;
		for (const a of lijst) {
			const step = nextStep(a, mails, nu);
			if (step === 'geen_antwoord') plan.redactie.push({ aanbod: a.id, reden: step });
			else if (step === 'wacht') plan.wacht.push(a.id);
			else {
				now.push(a.id);
				if (step === 'herinnering') reminders++;
			}
		}
		if (!now.length) continue;
		if (!isKantooruur(op) || !magMailen(mails, organisatie_id, nu)) plan.wacht.push(...now);
		else {
			const soort = reminders === now.length ? 'herinnering' : 'eerste';
			plan.mails.push({ eigenaar, soort, aanbod: now });
		}
	}
	return plan;
}

/** Asked never: ask. Once, three weeks ago: ask again. Twice, three weeks ago: the editor. */
function nextStep(a: TeVragen, mails: GeganeMail[], nu: Date) {
	const asked = mails
		.filter((mail) => mail.gelukt && mail.op.slice(0, 10) >= a.sinds && mail.aanbod.includes(a.id))
		.map((mail) => Date.parse(mail.op));
	if (!asked.length) return 'eerste';
	if (nu.getTime() - Math.max(...asked) < DAGEN_HERINNERING * DAY) return 'wacht';
	return asked.length === 1 ? 'herinnering' : 'geen_antwoord';
}

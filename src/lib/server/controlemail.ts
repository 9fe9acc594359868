import {
	magMailen,
	planControlemails,
	type Eigenaar,
	type Plan,
	type TeVragen
} from '../domain/controlemail.ts';
import { momentInNederland } from '../domain/open.ts';
import { teControlerenSinds } from '../domain/versheid.ts';
import { addDays } from '../domain/week.ts';
import type { Db } from './db/client.ts';
import * as controle from './db/controle.ts';
import { logger } from './log.ts';
import { controleMail, nieuwGeheim } from './mail/controle-mail.ts';
import type { Post } from './mail/post.ts';

/** How long the link in a mail works. */
const LINK_DAGEN = 30;

export interface Postkamer {
	/** With the rights of the service. */
	db: Db;
	post: Pick<Post, 'send'>;
	origin: string;
	nu: Date;
}
export type Uitslag = Plan & { gelukt: number; mislukt: number };

/** Plans and sends what is due at `nu`. One mail that fails is kept for later and holds up none. */
export async function stuurControlemails(kamer: Postkamer, proef = false): Promise<Uitslag> {
	const { db, nu } = kamer;
	const gegevens = await controle.gegevens(db);
	const op = momentInNederland(nu);
	const due = teVragen(gegevens, op.datum);
	const plan = planControlemails(due, gegevens.eigenaren, gegevens.mails, { nu, op });
	const uitslag: Uitslag = { ...plan, gelukt: 0, mislukt: 0 };
	if (proef) return uitslag;
	for (const { eigenaar, soort, aanbod } of plan.mails) {
		const went = await verstuur(kamer, eigenaar, soort, pick(gegevens, aanbod));
		uitslag[went ? 'gelukt' : 'mislukt']++;
	}
	return uitslag;
}

export type Gevraagd = 'verstuurd' | 'mislukt' | 'te_kort_geleden' | 'zonder_adres' | 'niets';

/** An editor asks an owner now: at any hour, but still at most once a week. */
export async function vraagEigenaar(kamer: Postkamer, organisatie_id: string): Promise<Gevraagd> {
	const gegevens = await controle.gegevens(kamer.db);
	const eigenaar = gegevens.eigenaren.find(({ id }) => id === organisatie_id);
	if (!eigenaar?.wil_mail || !eigenaar.adressen.length) return 'zonder_adres';
	if (!magMailen(gegevens.mails, organisatie_id, kamer.nu)) return 'te_kort_geleden';
	const own = gegevens.aanbod.filter((a) => a.organisatie_id === organisatie_id);
	const due = new Set(teVragen(gegevens, momentInNederland(kamer.nu).datum).map(({ id }) => id));
	const about = own.filter((a) => due.has(a.id) || a.gemeld);
	if (!about.length) return 'niets';
	return (await verstuur(kamer, eigenaar, 'gevraagd', about)) ? 'verstuurd' : 'mislukt';
}

function teVragen({ aanbod }: controle.Gegevens, vandaag: string): TeVragen[] {
	return aanbod.flatMap((a) => {
		const sinds = teControlerenSinds(a, vandaag);
		return sinds ? [{ id: a.id, organisatie_id: a.organisatie_id, sinds }] : [];
	});
}

function pick({ aanbod }: controle.Gegevens, ids: string[]) {
	const wanted = new Set(ids);
	return aanbod.filter((a) => wanted.has(a.id));
}

async function verstuur(
	{ db, post, origin, nu }: Postkamer,
	eigenaar: Eigenaar,
	soort: 'eerste' | 'herinnering' | 'gevraagd',
	aanbod: { id: string; naam: string }[]
): Promise<boolean> {
	const { token, hash } = nieuwGeheim();
	const verloopt = addDays(nu.toISOString(), LINK_DAGEN) + nu.toISOString().slice(10);
	const ids = aanbod.map(({ id }) => id);
	const mail = { organisatie_id: eigenaar.id, soort, aanbod: ids, op: nu.toISOString() };
	const noted = await controle.noteer(db, mail, hash, verloopt);
	const about = {
		naam: eigenaar.naam,
		herinnering: soort === 'herinnering',
		aanbod: aanbod.map(({ naam }) => naam)
	};
	let went = 0;
	// Each a mail of their own, with the same link: colleagues need not see each other's address.
	for (const adres of eigenaar.adressen) {
		try {
			await post.send(controleMail(adres, about, origin, token));
			went++;
		} catch (cause) {
			// The message of a mail server may hold the address: only its code is logged.
			const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
			logger().warn({ organisatie: eigenaar.id, code }, 'control mail not sent');
		}
	}
	// One that reached somebody was asked; it is not sent again tomorrow for the other.
	if (!went) await controle.mislukt(db, noted);
	return went > 0;
}

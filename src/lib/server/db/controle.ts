import { alsAdressen, type Eigenaar, type GeganeMail } from '../../domain/controlemail.ts';
import type { Controleerbaar } from '../../domain/versheid.ts';
import type { Antwoord } from '../../domain/versheid-invoer.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** What an owner sees behind the link in a mail. */
export interface Controlevraag {
	verlopen: boolean;
	verloopt_op: string;
	organisatie: string;
	controlemail: boolean;
	aanbod: {
		id: string;
		naam: string;
		/** Null when it is not on the kaart any more. */
		slug: string | null;
		samenvatting: string;
		telefoon: string | null;
		email: string | null;
		kosten: string | null;
		tijden_tekst: string | null;
		tijden: { dag: number; van: string; tot: string }[];
		gecontroleerd_op: string | null;
		antwoord: Antwoord['antwoord'] | null;
	}[];
}
export type Uitkomst = 'bewaard' | 'al_beantwoord' | 'verlopen' | 'onbekend';

/** Null for a link that does not exist. Reading changes nothing. */
export async function lees(db: Db, token: string): Promise<Controlevraag | null> {
	const answer: unknown = unwrap(await db.rpc('controle_lezen', { token }));
	return answer as Controlevraag | null;
}

export async function antwoord(db: Db, token: string, gegeven: Antwoord): Promise<Uitkomst> {
	const { tekst, telefoon, tijden } =
		gegeven.antwoord === 'aanpassen' ? gegeven : { tekst: '', telefoon: '', tijden: '' };
	const args = { token, aanbod: gegeven.aanbod_id, antwoord: gegeven.antwoord };
	const answer = await db.rpc('controle_antwoorden', { ...args, tekst, telefoon, tijden });
	return unwrap(answer) as Uitkomst;
}

/** Stops these mails, or starts them again. */
export async function mailKeuze(db: Db, token: string, mailen: boolean): Promise<Uitkomst> {
	return unwrap(await db.rpc('controle_mail_keuze', { token, mailen })) as Uitkomst;
}

export type Gegevens = {
	aanbod: (Controleerbaar & { id: string; naam: string; organisatie_id: string; sinds: string })[];
	eigenaren: Eigenaar[];
	mails: GeganeMail[];
};

/** For the job that mails: everything in one query. Needs the service. */
export async function gegevens(service: Db): Promise<Gegevens> {
	const answer: unknown = unwrap(await service.rpc('controle_gegevens'));
	const found = answer as Gegevens;
	const eigenaren = found.eigenaren.map((e) => ({ ...e, adressen: alsAdressen(e.adressen) }));
	return { ...found, eigenaren };
}

type NieuweMail = { organisatie_id: string; soort: string; aanbod: string[]; op: string };

/**
 * Writes down a mail and the link in it before it goes, so that a process that is cut off never
 * mails twice. Needs the service; returns what `mislukt` takes back.
 */
export async function noteer(service: Db, mail: NieuweMail, hash: string, verloopt_op: string) {
	const { organisatie_id, soort, aanbod, op } = mail;
	const link = unwrap(
		await service
			.from('controle_links')
			.insert({ hash, organisatie_id, verloopt_op })
			.select('id')
			.single()
	);
	unwrap(
		await service
			.from('controle_antwoorden')
			.insert(aanbod.map((aanbod_id) => ({ link_id: link.id, aanbod_id })))
	);
	const row = { organisatie_id, soort, aanbod_ids: aanbod, gelukt: true, op };
	const noted = unwrap(await service.from('controle_mails').insert(row).select('id').single());
	return { link: link.id, mail: noted.id };
}

/** The mail did not go: it does not count, and its link opens nothing. */
export async function mislukt(service: Db, { link, mail }: { link: string; mail: string }) {
	unwrap(await service.from('controle_mails').update({ gelukt: false }).eq('id', mail));
	unwrap(await service.from('controle_links').delete().eq('id', link));
}

/** Whether this process carries out the job of today. Needs the service. */
export async function neemTaak(service: Db, nu: Date): Promise<boolean> {
	return unwrap(await service.rpc('taak_nemen', { taak: 'controlemail', nu: nu.toISOString() }));
}

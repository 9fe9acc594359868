import { randomBytes } from 'node:crypto';
import { spoedSignalen, type Aanvraag } from '../domain/aanvraag.ts';
import type { Formulierfouten } from '../domain/formulier.ts';
import { KENMERK_BYTES, maakKenmerk } from '../domain/kenmerk.ts';
import * as aanvragen from './db/aanvragen.ts';
import type { Db } from './db/client.ts';
import * as plaatsen from './db/plaatsen.ts';
import { getKaart } from './kaart.ts';
import { nieuwGeheim } from './mail/controle-mail.ts';

export type Waar = { gemeente_id: string; wijk_id: string | null; postcode: string | null };
type Gevonden = { ok: true; waar: Waar } | { ok: false; errors: Formulierfouten };

/** To which gemeente a request belongs: that of the wijk, or of the postcode. */
export async function vindGemeente(
	db: Db,
	{ postcode, wijk_id }: Pick<Aanvraag, 'postcode' | 'wijk_id'>
): Promise<Gevonden> {
	const [kaart, found] = await Promise.all([
		getKaart(db),
		postcode ? plaatsen.find(db, postcode) : []
	]);
	const wijk = kaart.wijken.find((w) => w.id === wijk_id);
	if (wijk_id && !wijk) return { ok: false, errors: { wijk_id: 'fout_keuze' } };
	const naam = found[0]?.gemeente;
	const town = kaart.gemeenten.find((gemeente) => gemeente.naam === naam);
	if (wijk && town && wijk.gemeente_id !== town.id)
		return { ok: false, errors: { wijk_id: 'fout_wijk_elders' } };
	const gemeente_id = wijk?.gemeente_id ?? town?.id;
	if (!gemeente_id) return { ok: false, errors: { postcode: 'fout_elders' } };
	return { ok: true, waar: { gemeente_id, wijk_id: wijk?.id ?? null, postcode } };
}

const TRIES = 5;

/** Keeps a request under a new kenmerk; the token of its private link is kept nowhere. */
export async function dienIn(db: Db, aanvraag: Aanvraag, waar: Waar) {
	const spoed = spoedSignalen(aanvraag.vraag).length > 0;
	const { token, hash } = nieuwGeheim();
	for (let n = 0; n < TRIES; n++) {
		const kenmerk = maakKenmerk(randomBytes(KENMERK_BYTES));
		if (await aanvragen.create(db, { ...aanvraag, ...waar, kenmerk, spoed }, hash))
			return { token, kenmerk };
	}
	throw new Error('aanvraag: no free kenmerk');
}

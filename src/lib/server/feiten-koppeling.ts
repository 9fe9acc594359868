import { plaatsNogDagen, teBespreken, volgende } from '../domain/koppeling-pad.ts';
import type { Feit } from '../domain/vandaag.ts';
import type { Koppeling } from './db/koppelingen.ts';

/** What the path of a koppeling asks of who looks after it, coordinator or professional. */
export function feitenKoppeling(k: Koppeling, vandaag: string): Feit[] {
	if (!k.vrijwilliger_id) return [];
	const params = { naam: k.client_naam ?? '', maatje: k.voornaam ?? '', wijk: k.wijk ?? '' };
	const fact = (code: Feit['code'], op: string | null): Feit => ({ code, id: k.id, op, params });
	const next = volgende(k, vandaag);
	const facts: Feit[] = [];
	if (k.status === 'gestart' && teBespreken(k)) facts.push(fact('klik_niet_goed', null));
	if (plaatsNogDagen(k, vandaag) !== null) facts.push(fact('plaats_loopt_af', k.reservering_tot));
	else if (next.code === 'kennismaking_plannen')
		facts.push(fact('kennismaking_plannen', k.akkoord_op?.slice(0, 10) ?? null));
	if (next.code === 'uitkomst') facts.push(fact('kennismaking_uitkomst', next.op));
	else if (next.code === 'evaluatie') facts.push(fact('evaluatie', next.op));
	else if (next.code === 'klik' && vraagtNa(k, next.voor)) facts.push(fact('klik_vragen', next.op));
	if (k.als === 'professional') {
		if (next.code === 'antwoord_client')
			facts.push(fact('antwoord_client', k.created_at.slice(0, 10)));
		if (next.code === 'starten')
			facts.push(fact('voorstel_akkoord', k.akkoord_op?.slice(0, 10) ?? null));
	}
	return facts;
}

/** A side without an account is asked by who stands beside it. */
function vraagtNa(k: Koppeling, voor: string[]): boolean {
	return k.als === 'coordinator'
		? voor.includes('vrijwilliger') && !k.vrijwilliger_heeft_account
		: voor.includes('client') && !k.client_heeft_account;
}

/** What the path asks of the maatje. */
export function feitenMaatje(k: Koppeling, vandaag: string): Feit[] {
	const params = { wijk: k.wijk ?? '' };
	const next = volgende(k, vandaag);
	const planned = k.status === 'akkoord' && k.kennismaking?.status === 'gepland';
	if (planned && k.kennismaking!.dag >= vandaag)
		return [{ code: 'kennismaking', id: k.id, op: k.kennismaking!.dag, params }];
	if (next.code === 'klik') return [{ code: 'klik_maatje', id: k.id, op: next.op, params }];
	return [];
}

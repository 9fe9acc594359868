import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

/** Whether the gemeente of the visitor works with points, and what can be asked for them. */
export async function beleid(db: Db) {
	const [aan, rules, taken] = await Promise.all([
		db.rpc('punten_aan_voor_mij'),
		db.from('puntenbeleid').select('punten_per_uur, max_per_week').single(),
		db.from('puntentaken').select('code, naam, punten, aan').order('volgorde').order('code')
	]);
	return { aan: unwrap(aan), ...unwrap(rules), taken: unwrap(taken) };
}

/** On or off for the gemeente of the visitor; what an hour earns is the same for all. */
export async function zetBeleid(
	db: Db,
	beleid: { aan: boolean; punten_per_uur: number; max_per_week: number }
): Promise<void> {
	unwrap(
		await db.rpc('punten_zetten', {
			aanzetten: beleid.aan,
			per_uur: beleid.punten_per_uur,
			per_week: beleid.max_per_week
		})
	);
}

export async function zetTaak(
	db: Db,
	{ code, ...taak }: { code: string; naam: string; punten: number; aan: boolean }
): Promise<void> {
	unwrap(await db.from('puntentaken').update(taak).eq('code', code).select('code').single());
}

/** The balance of the visitor, the last fifty movements and the bonnen. */
export async function eigen(db: Db, gebruiker: string) {
	const [rekening, regels, bonnen] = await Promise.all([
		db.from('puntenrekeningen').select('saldo').eq('gebruiker_id', gebruiker).maybeSingle(),
		db
			.from('puntenregels')
			.select(
				'punten, puntenrekeningen!inner(gebruiker_id), puntenboekingen!inner(id, soort, taak, hulp_op, created_at)'
			)
			.eq('puntenrekeningen.gebruiker_id', gebruiker)
			.order('puntenboekingen(created_at)', { ascending: false })
			.limit(50),
		db
			.from('bonnen')
			.select('id, taak, punten, code, status, created_at')
			.eq('gebruiker_id', gebruiker)
			.eq('status', 'open')
			.order('created_at')
	]);
	return {
		saldo: unwrap(rekening)?.saldo ?? 0,
		regels: unwrap(regels).map(({ punten, puntenboekingen }) => ({ punten, ...puntenboekingen })),
		bonnen: unwrap(bonnen)
	};
}

/** What the visitor confirmed as coordinator, the newest first; each with what became of it. */
export async function gegeven(db: Db) {
	const rows = unwrap(
		await db
			.from('puntenboekingen')
			.select('id, soort, taak, hulp_op, vrijwilliger_id, herstelt, created_at')
			.in('soort', ['verdiend', 'hersteld'])
			.not('vrijwilliger_id', 'is', null)
			.order('created_at', { ascending: false })
			.limit(100)
	);
	const hersteld = new Set(rows.map((row) => row.herstelt));
	return rows
		.filter((row) => row.soort === 'verdiend')
		.map((row) => ({ ...row, hersteld: hersteld.has(row.id) }));
}

export async function openBonnen(db: Db) {
	return unwrap(await db.rpc('open_bonnen'));
}

/** Null where fewer than five people have points. */
export async function totalen(db: Db) {
	const [row] = unwrap(await db.rpc('punten_totalen'));
	return row ?? null;
}

export async function geven(
	db: Db,
	hulp: { sleutel: string; vrijwilliger: string; dag: string; uren: number; taak: string }
) {
	const { sleutel, vrijwilliger, dag, uren, taak } = hulp;
	return attempt(
		await db.rpc('punten_geven', { sleutel, maatje: vrijwilliger, dag, uur: uren, wat: taak })
	);
}

export async function herstellen(db: Db, boeking: string, reden: string) {
	return attempt(await db.rpc('punten_herstellen', { verkeerd: boeking, waarom: reden }));
}

export async function koopBon(
	db: Db,
	bon: { sleutel: string; taak: string; toelichting: string; bereikbaar: string }
) {
	const { sleutel, taak, toelichting, bereikbaar } = bon;
	return attempt(
		await db.rpc('bon_kopen', { sleutel, wat: taak, vertel: toelichting, contact: bereikbaar })
	);
}

export async function geefBonTerug(db: Db, bon: string) {
	return attempt(await db.rpc('bon_teruggeven', { bon }));
}

export async function wisselIn(db: Db, code: string) {
	return attempt(await db.rpc('bon_inwisselen', { bon_code: code }));
}

import type { Plaatsgids } from '../../domain/plaats.ts';
import type { Db } from '../db/client.ts';
import * as plaatsen from '../db/plaatsen.ts';
import { env } from '../env.ts';
import type { Kaart } from '../kaart.ts';
import { maakLocatieserver } from './locatieserver.ts';

/** Postcodes change a few times a year, by an import that this process need not have seen. */
const KEEP = 10 * 60_000;

let kept: { tot: number; postcodes: ReturnType<typeof plaatsen.all> } | undefined;
let current: Plaatsgids | undefined;

/** Every name of a place that the own tables know, in memory. */
export async function getPlaatsgids(db: Db, kaart: Kaart): Promise<Plaatsgids> {
	const now = Date.now();
	if (!kept || kept.tot < now) kept = { tot: now + KEEP, postcodes: plaatsen.all(db) };
	const reading = kept;
	let postcodes;
	try {
		postcodes = await reading.postcodes;
	} catch (cause) {
		if (kept === reading) kept = undefined;
		throw cause;
	}
	// an empty table is one that is still being filled
	if (!postcodes.length && kept === reading) kept = undefined;
	if (current?.postcodes !== postcodes || current.wijken !== kaart.wijken)
		current = { postcodes, wijken: kaart.wijken, gemeenten: kaart.gemeenten };
	return current;
}

let server: ReturnType<typeof maakLocatieserver> | null | undefined;

/** Null without `LOCATIESERVER_URL`: then nothing is ever asked outside. */
export function getLocatieserver() {
	const url = env().LOCATIESERVER_URL;
	server ??= url ? maakLocatieserver(url, Date.now) : null;
	return server;
}

import type { RondeOpdracht, Stap } from '../../domain/koppelronde-voorstel.ts';
import type { Db } from '../db/client.ts';
import * as koppelrondes from '../db/koppelrondes.ts';
import type { Logger } from '../log.ts';
import { reken } from './reken.ts';

/** How many rounds are calculated at once on this server. */
const AT_ONCE = 2;

interface Taak {
	stap: Stap | null;
	mislukt: boolean;
	stop: () => void;
	klaar: Promise<void>;
}

/** What each coordinator is waiting for; lives as long as this process. */
const taken = new Map<string, Taak>();

const running = () => [...taken.values()].filter((taak) => !taak.mislukt).length;

/** How far the calculation of this person got; null when there is none. */
export function stand(gebruiker: string): Pick<Taak, 'stap' | 'mislukt'> | null {
	const taak = taken.get(gebruiker);
	return taak ? { stap: taak.stap, mislukt: taak.mislukt } : null;
}

/**
 * Starts a calculation, in place of an earlier one of the same person, and keeps the outcome as a
 * proposal. False when too many are running.
 */
export function start(
	wie: { id: string; db: Db; log: Logger },
	opdracht: RondeOpdracht
): { klaar: Promise<void> } | false {
	stop(wie.id);
	if (running() >= AT_ONCE) return false;
	const { voorstel, stop: end } = reken(opdracht, (stap) => (taak.stap = stap));
	const taak: Taak = { stap: null, mislukt: false, stop: end, klaar: Promise.resolve() };
	const current = () => taken.get(wie.id) === taak;
	taak.klaar = voorstel
		.then(async (uitkomst) => {
			if (!current()) return;
			await koppelrondes.bewaar(wie.db, uitkomst, opdracht.niet);
			if (current()) taken.delete(wie.id);
		})
		.catch((cause: unknown) => {
			if (!current()) return;
			taak.mislukt = true;
			wie.log.error({ err: cause }, 'koppelronde');
		});
	taken.set(wie.id, taak);
	return { klaar: taak.klaar };
}

/** Ends what this person was waiting for, also when it failed. */
export function stop(gebruiker: string) {
	taken.get(gebruiker)?.stop();
	taken.delete(gebruiker);
}

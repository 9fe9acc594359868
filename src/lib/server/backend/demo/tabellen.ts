import { addDays } from '../../../domain/week.ts';
import type { Database } from '../../db/database.types.ts';
import { WIJKEN } from './data/gebieden.ts';
import { createRandom } from './random.ts';

type Tabel = keyof Database['public']['Tables'];
export type Rij<T extends Tabel> = Database['public']['Tables'][T]['Insert'];
/** Rows per table. Within one table every row has the same columns. */
export type Rijen = { [T in Tabel]?: Rij<T>[] };

/** What everything in the demo is measured from. */
export interface Context {
	/** Today in the Netherlands. */
	vandaag: string;
	/** Ids of the accounts by the first name of who they belong to. */
	accounts: Map<string, string>;
}

export const BRON = 'demo';

/** Space or comma separated, as people write lists in the data. */
export function woorden(text: string | undefined): string[] {
	return (text ?? '').split(' ').filter(Boolean);
}
export function opsomming(text: string): string[] {
	return text.split(', ').filter(Boolean);
}

export function dagenTerug(vandaag: string, dagen: number): string {
	return addDays(vandaag, -dagen);
}

/** A moment in office hours; in UTC it is the same day in the Netherlands. */
export function moment(vandaag: string, dagen: number, tijd = '10:00'): string {
	return `${dagenTerug(vandaag, dagen)}T${tijd}:00Z`;
}

/** A point somewhere in a wijk, always the same for the same name. */
export function puntIn(wijk: string, name: string): { lat: number; lng: number } {
	const [, , , , , lat, lng] = wijkVan(wijk);
	const random = createRandom(`punt:${name}`);
	const shift = (size: number) => (random() - 0.5) * 2 * size;
	return { lat: round(lat + shift(0.002)), lng: round(lng + shift(0.003)) };
}

const BY_KEY = new Map(WIJKEN.map((wijk) => [wijk[0], wijk]));

export function wijkVan(key: string) {
	return must(BY_KEY.get(key), `wijk ${key}`);
}

export function must<T>(value: T | undefined | null, what: string): T {
	if (value === undefined || value === null) throw new Error(`demo data: ${what} is missing`);
	return value;
}

/** Numbers in these areas that no subscriber can have, because they begin with a 0. */
const NETNUMMER: Record<string, string> = { lopik: '0348 00', vijfheerenlanden: '0347 00' };

export function telefoon(gemeente: string, nummer: number): string {
	const digits = String(nummer).padStart(4, '0');
	return `${NETNUMMER[gemeente] ?? '030 000'} ${digits.slice(0, 2)} ${digits.slice(2)}`;
}

function round(degrees: number): number {
	return Math.round(degrees * 10_000) / 10_000;
}

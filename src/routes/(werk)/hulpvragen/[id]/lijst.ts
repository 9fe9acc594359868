import type { KoppelingStatus } from '$lib/domain/koppeling.ts';
import type { Voorstel } from '$lib/domain/koppelen.ts';

export const MAX_VERGELIJK = 3;
/** So many are shown at once, and so many more when asked. */
export const EERSTE = 3;
const MEER = 12;
const NIET = 20;

type Voorgesteld = {
	vrijwilliger_id: string | null;
	aanbod_id: string | null;
	status: KoppelingStatus;
};
/** Stands at the top of the page already; taken back or finished may be proposed again. */
const STANDS: KoppelingStatus[] = ['voorgesteld', 'akkoord', 'gestart', 'afgewezen'];

/** What is left to propose. */
export function kies<K extends { id: string }>(kandidaten: K[], voorgesteld: Voorgesteld[]): K[] {
	const there = new Set(
		voorgesteld
			.filter((k) => STANDS.includes(k.status))
			.map((k) => k.vrijwilliger_id ?? k.aanbod_id)
	);
	return kandidaten.filter((kandidaat) => !there.has(kandidaat.id));
}

type Kandidaat = Pick<Voorstel, 'id' | 'past' | 'tegen'> & { naam: string; organisatie: string };

/** What fits in full, the nearest to fitting by name and reason, and how many there are of each. */
export function lijst<K extends Kandidaat>(kandidaten: K[]) {
	const past = kandidaten.filter((kandidaat) => kandidaat.past);
	const niet = kandidaten.filter((kandidaat) => !kandidaat.past);
	return {
		past: past.slice(0, EERSTE + MEER),
		aantal: past.length,
		niet: niet
			.slice(0, NIET)
			.map(({ id, naam, organisatie, tegen }) => ({ id, naam, organisatie, tegen })),
		aantal_niet: niet.length
	};
}

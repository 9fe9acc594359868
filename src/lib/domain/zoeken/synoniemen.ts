import { SYNONIEMENLIJST } from './synoniemen-lijst.ts';

/** What each part means stands above the list. */
export type Synoniem = { bedoelt: string; ook?: string; zegt: string; vaag?: true };

/** One group per line, `zegt | bedoelt | ook`. */
export function leesSynoniemen(lijst: string): Synoniem[] {
	return lijst
		.split('\n')
		.filter((regel) => regel.trim() && !regel.startsWith('#'))
		.map((regel) => {
			const [zegt = '', bedoelt = '', ook = ''] = regel.split('|').map((deel) => deel.trim());
			const groep: Synoniem = { zegt: zegt.replace(/^~\s*/, ''), bedoelt };
			if (ook) groep.ook = ook;
			if (zegt.startsWith('~')) groep.vaag = true;
			return groep;
		});
}

/** The list that comes with the product; a gemeente adds its own groups. */
export const SYNONIEMEN: Synoniem[] = leesSynoniemen(SYNONIEMENLIJST);

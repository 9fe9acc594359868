import { addDays } from './week.ts';

/** A maatje who cannot come, and who took over. */
export interface Uitval {
	id: string;
	driehoek_id: string;
	voornaam: string;
	vanaf: string;
	/** Last day, when that is known. */
	tot: string | null;
	/** Planned hours that became professional ones. */
	uren: number;
	overgenomen_naam: string | null;
	overgenomen_op: string | null;
}

/** So long it is still told who took over, when nobody knows until when it lasts. */
const NOG_DAGEN = 14;

/**
 * Per driehoek one message: what nobody took over yet, with the hours of all that is open together;
 * else the last that was taken over, while it lasts.
 */
export function meldingen<U extends Uitval>(
	uitvallen: U[],
	vandaag: string
): { uitval: U; uren: number }[] {
	const sides = [...new Set(uitvallen.map((u) => u.driehoek_id))];
	return sides.flatMap((id) => {
		const own = uitvallen.filter((u) => u.driehoek_id === id);
		const open = own.filter((u) => !u.overgenomen_op);
		const shown = open.length ? open : own.slice(0, 1).filter((u) => still(u, vandaag));
		const uren = shown.reduce((sum, u) => sum + u.uren, 0);
		return shown.slice(0, 1).map((uitval) => ({ uitval, uren }));
	});
}

function still({ tot, overgenomen_op }: Uitval, vandaag: string): boolean {
	return tot ? tot >= vandaag : addDays(overgenomen_op!.slice(0, 10), NOG_DAGEN) >= vandaag;
}

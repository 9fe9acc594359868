import type { Tegen, Twijfel } from './koppelen.ts';
import { addDays } from './week.ts';

/** What decides whether a volunteer may be proposed at all, whatever the hulpvraag. */
export interface Inzet {
	status: string;
	pauze_tot: string | null;
	intake_op: string | null;
	vog_op: string | null;
	lopend: number;
	capaciteit: number;
}

export interface Beleid {
	/** Today, as a day. */
	vandaag: string;
	/** How old a VOG may be; three years when the gemeente says nothing. */
	vog_jaren?: number;
}

export interface VogGrenzen extends Required<Beleid> {
	/** A VOG from before this day has expired. */
	oudste: string;
	/** A VOG up to this day expires soon. */
	binnenkort: string;
}

const VOG_WARNING_DAYS = 60;

/** Worked out once for a whole list. */
export function vogGrenzen({ vandaag, vog_jaren = 3 }: Beleid): VogGrenzen {
	return {
		vandaag,
		vog_jaren,
		oudste: addYears(vandaag, -vog_jaren),
		binnenkort: addYears(addDays(vandaag, VOG_WARNING_DAYS), -vog_jaren)
	};
}

/** Screened, active and with room: what the organisation must be able to stand for. */
export function inzetbaarheid(
	{ status, pauze_tot, intake_op, vog_op, lopend, capaciteit }: Inzet,
	beleid: VogGrenzen
): { tegen: Tegen[]; twijfel: Twijfel[] } {
	const tegen: Tegen[] = [];
	const twijfel: Twijfel[] = [];
	if (status !== 'actief') tegen.push({ code: 'niet_actief', status });
	if (pauze_tot && pauze_tot >= beleid.vandaag) tegen.push({ code: 'pauze', tot: pauze_tot });
	if (!intake_op || intake_op > beleid.vandaag) tegen.push({ code: 'geen_intake' });
	if (!vog_op) tegen.push({ code: 'geen_vog' });
	else if (vog_op < beleid.oudste)
		tegen.push({ code: 'vog_verlopen', op: addYears(vog_op, beleid.vog_jaren) });
	else if (vog_op <= beleid.binnenkort)
		twijfel.push({ code: 'vog_loopt_af', op: addYears(vog_op, beleid.vog_jaren) });
	if (lopend >= capaciteit) tegen.push({ code: 'vol', lopend, capaciteit });
	else if (lopend && lopend === capaciteit - 1)
		twijfel.push({ code: 'bijna_vol', lopend, capaciteit });
	return { tegen, twijfel };
}

/** The same day in another year; 28 February when there is no 29th. */
export function addYears(day: string, years: number): string {
	const year = Number(day.slice(0, 4)) + years;
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	const rest = day.slice(4, 10);
	return `${year}${rest === '-02-29' && !leap ? '-02-28' : rest}`;
}

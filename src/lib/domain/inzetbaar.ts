import type { Tegen, Twijfel } from './koppelen.ts';
import { addDays } from './week.ts';

/** What decides whether a volunteer may be proposed at all, whatever the hulpvraag. */
export interface Inzet {
	id?: string;
	organisatie_id?: string;
	status: string;
	pauze_tot: string | null;
	intake_op: string | null;
	vog_op: string | null;
	lopend: number;
	capaciteit: number;
}

/** What an organisatie asks of all its volunteers before they start. */
export interface Eisen {
	intake: boolean;
	vog: boolean;
	/** How old a VOG may be. */
	vog_jaren: number;
}

/** Where an organisatie did not choose. */
export const STANDAARD_EISEN: Eisen = { intake: true, vog: true, vog_jaren: 3 };

export interface Beleid {
	/** Today, as a day. */
	vandaag: string;
	/** How old a VOG may be where an organisatie did not choose. */
	vog_jaren?: number;
	/** By id, those that chose. */
	organisaties?: Readonly<Record<string, Eisen>>;
	/** Ids of active volunteers who lack a step that their organisatie needs, whichever. */
	niet_klaar?: readonly string[];
}

interface Grenzen extends Eisen {
	/** A VOG from before this day has expired. */
	oudste: string;
	/** A VOG up to this day expires soon. */
	binnenkort: string;
}
export interface VogGrenzen {
	vandaag: string;
	standaard: Grenzen;
	organisaties: ReadonlyMap<string, Grenzen>;
	niet_klaar: ReadonlySet<string>;
}

const VOG_WARNING_DAYS = 60;

/** Worked out once for a whole list. */
export function vogGrenzen(beleid: Beleid): VogGrenzen {
	const { vandaag, vog_jaren = STANDAARD_EISEN.vog_jaren, organisaties = {} } = beleid;
	const soon = addDays(vandaag, VOG_WARNING_DAYS);
	const limits = (eisen: Eisen): Grenzen => ({
		...eisen,
		oudste: addYears(vandaag, -eisen.vog_jaren),
		binnenkort: addYears(soon, -eisen.vog_jaren)
	});
	return {
		vandaag,
		standaard: limits({ ...STANDAARD_EISEN, vog_jaren }),
		organisaties: new Map(Object.entries(organisaties).map(([id, eisen]) => [id, limits(eisen)])),
		niet_klaar: new Set(beleid.niet_klaar)
	};
}

/** Screened, active and with room: what the organisation must be able to stand for. */
export function inzetbaarheid(
	{ id, organisatie_id, status, pauze_tot, intake_op, vog_op, lopend, capaciteit }: Inzet,
	beleid: VogGrenzen
): { tegen: Tegen[]; twijfel: Twijfel[] } {
	const tegen: Tegen[] = [];
	const twijfel: Twijfel[] = [];
	const eisen = beleid.organisaties.get(organisatie_id ?? '') ?? beleid.standaard;
	if (status !== 'actief') tegen.push({ code: 'niet_actief', status });
	if (pauze_tot && pauze_tot >= beleid.vandaag) tegen.push({ code: 'pauze', tot: pauze_tot });
	const before = tegen.length;
	if (eisen.intake && (!intake_op || intake_op > beleid.vandaag))
		tegen.push({ code: 'geen_intake' });
	if (eisen.vog) {
		if (!vog_op) tegen.push({ code: 'geen_vog' });
		else if (vog_op < eisen.oudste)
			tegen.push({ code: 'vog_verlopen', op: addYears(vog_op, eisen.vog_jaren) });
		else if (vog_op <= eisen.binnenkort)
			twijfel.push({ code: 'vog_loopt_af', op: addYears(vog_op, eisen.vog_jaren) });
	}
	// Only where intake and VOG do not say it already.
	if (tegen.length === before && id && beleid.niet_klaar.has(id))
		tegen.push({ code: 'pad_niet_klaar' });
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

import type { NotitieVoor } from './domain/pad-invoer.ts';
import type { Padfase, Stopreden } from './domain/pad-fase.ts';
import type { Pad, Padstap, Stapsoort } from './domain/pad.ts';
import { formatShortDay, type Moment } from './format.ts';
import { m } from './paraglide/messages.js';

/** How the path of a volunteer is said, to the coordinator and to the volunteer. */

export const FASE: Record<Padfase, () => string> = {
	nieuw: m.pad_fase_nieuw,
	pad: m.pad_fase_pad,
	vrij: m.pad_fase_vrij,
	gekoppeld: m.pad_fase_gekoppeld,
	pauze: m.pad_fase_pauze,
	gestopt: m.pad_fase_gestopt
};

export const STOPREDEN: Record<Stopreden, () => string> = {
	tijd: m.pad_reden_tijd,
	verhuizing: m.pad_reden_verhuizing,
	werk: m.pad_reden_werk,
	ander_vrijwilligerswerk: m.pad_reden_ander_vrijwilligerswerk,
	past_niet: m.pad_reden_past_niet,
	persoonlijk: m.pad_reden_persoonlijk,
	organisatie: m.pad_reden_organisatie,
	onbekend: m.pad_reden_onbekend
};

export const NOTITIE_VOOR_NAAM: Record<NotitieVoor, () => string> = {
	ik: m.pad_notitie_voor_ik,
	coordinatoren: m.pad_notitie_voor_coordinatoren,
	vrijwilliger: m.pad_notitie_voor_vrijwilliger
};

type Dag = { dag: string };
const STAND: Record<Stapsoort, Record<'gevraagd' | 'gedaan', (dag: Dag) => string>> = {
	intake: { gevraagd: m.pad_stand_intake_gevraagd, gedaan: m.pad_stand_intake_gedaan },
	referentie: { gevraagd: m.pad_stand_referentie_gevraagd, gedaan: m.pad_stand_referentie_gedaan },
	vog: { gevraagd: m.pad_stand_vog_gevraagd, gedaan: m.pad_stand_vog_gedaan },
	module: { gevraagd: m.pad_stand_module_gevraagd, gedaan: m.pad_stand_module_gedaan }
};

/** What is written on the two buttons of a step. */
export const STAP_KNOP: Record<Stapsoort, Record<'gevraagd' | 'gedaan', () => string>> = {
	intake: { gevraagd: m.pad_knop_intake_gevraagd, gedaan: m.pad_knop_intake_gedaan },
	referentie: { gevraagd: m.pad_knop_referentie_gevraagd, gedaan: m.pad_knop_referentie_gedaan },
	vog: { gevraagd: m.pad_knop_vog_gevraagd, gedaan: m.pad_knop_vog_gedaan },
	module: { gevraagd: m.pad_knop_module_gevraagd, gedaan: m.pad_knop_module_gedaan }
};

export function stapNaam({ soort, nr, module }: Pick<Padstap, 'soort' | 'nr' | 'module'>): string {
	switch (soort) {
		case 'intake':
			return m.pad_stap_intake();
		case 'referentie':
			return m.pad_stap_referentie({ nr });
		case 'vog':
			return m.pad_stap_vog();
		case 'module':
			return module?.naam ?? '';
	}
}

/** What is so: asked, done, until when it counts. The last one is the newest. */
export function standRegels(stap: Padstap, nu: Moment): string[] {
	const { soort, gedaan_op, gevraagd_op, geldig_tot, stand } = stap;
	const dag = (day: string) => ({ dag: formatShortDay(day, nu) });
	const lines: string[] = [];
	if (gedaan_op) lines.push(STAND[soort].gedaan(dag(gedaan_op)));
	if (geldig_tot)
		lines.push((stand === 'verlopen' ? m.pad_verlopen_op : m.pad_geldig_tot)(dag(geldig_tot)));
	if (gevraagd_op) lines.push(STAND[soort].gevraagd(dag(gevraagd_op)));
	return lines.length ? lines : [m.pad_stand_open()];
}

/** An event of the history, in the words of its step. */
export function gebeurd(
	soort: Stapsoort | 'goedkeuring',
	stand: 'gevraagd' | 'gedaan',
	day: string,
	nu: Moment
): string {
	const dag = formatShortDay(day, nu);
	return soort === 'goedkeuring' ? m.pad_goedgekeurd_op({ dag }) : STAND[soort][stand]({ dag });
}

export function verloopTekst(stap: Padstap, nu: Moment): string {
	const about = { stap: stapNaam(stap), dag: formatShortDay(stap.geldig_tot!, nu) };
	return stap.stand === 'verlopen' ? m.pad_is_verlopen(about) : m.pad_loopt_af(about);
}

type Zin = (about: { dag: string; naam: string; nr: number }) => string;
type Zinnen = Record<`${Stapsoort}_${'open' | 'gevraagd'}` | 'intake_geweest' | 'vog_opnieuw', Zin>;

const VOOR_COORDINATOR: Zinnen = {
	intake_open: m.pad_co_intake_open,
	intake_gevraagd: m.pad_co_intake_gevraagd,
	intake_geweest: m.pad_co_intake_geweest,
	referentie_open: m.pad_co_referentie_open,
	referentie_gevraagd: m.pad_co_referentie_gevraagd,
	vog_open: m.pad_co_vog_open,
	vog_opnieuw: m.pad_co_vog_opnieuw,
	vog_gevraagd: m.pad_co_vog_gevraagd,
	module_open: m.pad_co_module_open,
	module_gevraagd: m.pad_co_module_gevraagd
};
const VOOR_VRIJWILLIGER: Zinnen = {
	intake_open: m.pad_ik_intake_open,
	intake_gevraagd: m.pad_ik_intake_gevraagd,
	intake_geweest: m.pad_ik_intake_geweest,
	referentie_open: m.pad_ik_referentie_open,
	referentie_gevraagd: m.pad_ik_referentie_gevraagd,
	vog_open: m.pad_ik_vog_open,
	vog_opnieuw: m.pad_ik_vog_opnieuw,
	vog_gevraagd: m.pad_ik_vog_gevraagd,
	module_open: m.pad_ik_module_open,
	module_gevraagd: m.pad_ik_module_gevraagd
};

/** What has to happen for one step; `zelf` when the volunteer reads it. */
export function stapTekst(stap: Padstap, vandaag: string, zelf = false): string {
	const sentences = zelf ? VOOR_VRIJWILLIGER : VOOR_COORDINATOR;
	const { soort, gevraagd_op, gedaan_op, nr, module } = stap;
	const dag = gevraagd_op ? formatShortDay(gevraagd_op, vandaag) : '';
	const about = { dag, nr, naam: module?.naam ?? '' };
	let key: keyof Zinnen = `${soort}_gevraagd`;
	if (!gevraagd_op) key = soort === 'vog' && gedaan_op ? 'vog_opnieuw' : `${soort}_open`;
	else if (soort === 'intake' && gevraagd_op < vandaag) key = 'intake_geweest';
	return sentences[key](about);
}

/** The next step of a path; null when all is done and approved. */
export function volgendeTekst(
	{ volgende }: Pick<Pad, 'volgende'>,
	{ status, vandaag, zelf = false }: { status: string; vandaag: string; zelf?: boolean }
): string | null {
	if (volgende) return stapTekst(volgende, vandaag, zelf);
	if (status !== 'aangemeld') return null;
	return zelf ? m.pad_ik_klaar() : m.pad_co_klaar();
}

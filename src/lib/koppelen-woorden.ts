import { dagdelenNamen } from './components/dagdeel-names.ts';
import type { KoppelingStatus } from './domain/koppeling.ts';
import type { Oordeel, Reden } from './domain/koppelen.ts';
import type { WEGING_AANBOD } from './domain/koppelen-aanbod.ts';
import type { WEGING_MAATJE } from './domain/koppelen-maatjes.ts';
import { formatDistance, formatHours, formatShortDay, type Moment } from './format.ts';
import { m } from './paraglide/messages.js';
import { getLocale } from './paraglide/runtime.js';
import { taakNamen } from './taak-namen.ts';
import { taalNaam } from './talen.ts';

/** How a page names codes of its taxonomy; without it the code stands there. */
export interface Namen {
	gebied?: (code: string) => string;
	doelgroep?: (code: string) => string;
	now?: Moment;
}

export const OORDEEL: Record<Oordeel, () => string> = {
	past_goed: m.oordeel_past_goed,
	past: m.oordeel_past,
	past_misschien: m.oordeel_past_misschien,
	past_niet: m.oordeel_past_niet
};

export const WEGING: Record<keyof typeof WEGING_MAATJE | keyof typeof WEGING_AANBOD, () => string> =
	{
		gebieden: m.weging_gebieden,
		afstand: m.weging_afstand,
		dagdelen: m.weging_dagdelen,
		doelgroep: m.weging_doelgroep,
		wachttijd: m.weging_wachttijd,
		interesses: m.weging_interesses,
		belasting: m.weging_belasting,
		ervaringsdeskundig: m.weging_ervaringsdeskundig,
		wijk: m.weging_wijk,
		plaatsen: m.weging_plaatsen,
		gratis: m.weging_gratis
	};

/** A short word for the state of a proposal. */
export const KOPPELING_STAND: Record<KoppelingStatus, () => string> = {
	voorgesteld: m.stand_voorgesteld,
	akkoord: m.stand_akkoord,
	gestart: m.stand_gestart,
	afgewezen: m.stand_afgewezen,
	ingetrokken: m.stand_ingetrokken,
	beeindigd: m.stand_beeindigd,
	verlopen: m.stand_verlopen
};

/** Every reason for, doubt and reason against as one short sentence without a full stop. */
export function redenTekst(reden: Reden, namen: Namen = {}): string {
	const gebieden = (codes: string[]) => opsomming(codes.map(namen.gebied ?? String));
	const doelgroepen = (codes: string[]) => opsomming(codes.map(namen.doelgroep ?? String));
	const dag = (op: string) => formatShortDay(op, namen.now ?? new Date());
	switch (reden.code) {
		case 'gebied':
			return m.reden_gebied({ gebieden: gebieden(reden.gebieden) });
		case 'taken':
			return m.reden_taken({ taken: taakNamen(reden.taken) });
		case 'wederkerig':
			return m.reden_wederkerig({ taken: taakNamen(reden.taken) });
		case 'andere_taken':
			return m.reden_andere_taken({ taken: taakNamen(reden.taken) });
		case 'begint_later':
			return m.reden_begint_later({ dag: dag(reden.op) });
		case 'stopt_binnenkort':
			return m.reden_stopt_binnenkort({ dag: dag(reden.op) });
		case 'stopt_eerder':
			return m.reden_stopt_eerder({ dag: dag(reden.op) });
		case 'begint_te_laat':
			return m.reden_begint_te_laat({ dag: dag(reden.op) });
		case 'helpt_liever':
			return reden.gevraagd === 'vrouw' ? m.reden_helpt_liever_vrouw() : m.reden_helpt_liever_man();
		case 'al_gevraagd':
			return m.reden_al_gevraagd();
		case 'dichtbij':
			return m.reden_dichtbij({ afstand: formatDistance(reden.afstand_m) });
		case 'bereikbaar':
			return m.reden_bereikbaar({ afstand: formatDistance(reden.afstand_m) });
		case 'dagdelen':
			return reden.dagdelen.length > 3
				? m.reden_dagdelen_veel({ aantal: reden.dagdelen.length })
				: m.reden_dagdelen({ dagdelen: opsomming(reden.dagdelen.map((d) => dagdelenNamen([d]))) });
		case 'taal':
			return m.reden_taal({ talen: opsomming(reden.talen.map(taalNaam)) });
		case 'doelgroep':
			return m.reden_doelgroep({ doelgroepen: doelgroepen(reden.doelgroepen) });
		case 'interesse':
			return m.reden_interesse({ interesses: opsomming(reden.interesses) });
		case 'wacht_lang':
			return m.reden_wacht_lang({ weken: reden.weken });
		case 'op_afstand':
			return reden.vormen.includes('telefoon')
				? reden.vormen.includes('online')
					? m.reden_telefoon_of_online()
					: m.reden_telefoon()
				: m.reden_online();
		case 'plaatsen':
			return m.reden_plaatsen({ aantal: reden.aantal, dag: dag(reden.op) });
		case 'gebied_voorgesteld':
			return m.reden_gebied_voorgesteld({ gebieden: gebieden(reden.gebieden) });
		case 'liever_niet_deels':
			return m.reden_liever_niet_deels({ gebieden: gebieden(reden.gebieden) });
		case 'liever_niet_woord':
			return m.reden_liever_niet_woord({ woorden: opsomming(reden.woorden) });
		case 'past_niet_woord':
			return m.reden_past_niet_woord({ woorden: opsomming(reden.woorden) });
		case 'geen_ervaring':
			return m.reden_geen_ervaring({ doelgroepen: doelgroepen(reden.doelgroepen) });
		case 'andere_doelgroep':
			return m.reden_andere_doelgroep({ doelgroepen: doelgroepen(reden.doelgroepen) });
		case 'vog_loopt_af':
			return m.reden_vog_loopt_af({ dag: dag(reden.op) });
		case 'plaatsen_oud':
			return m.reden_plaatsen_oud({ dag: dag(reden.op) });
		case 'minder_uren':
			return m.reden_minder_uren({
				uren: formatHours(reden.uren),
				gevraagd: formatHours(reden.gevraagd)
			});
		case 'bijna_vol':
			return m.reden_bijna_vol(reden);
		case 'niet_actief':
			return reden.status === 'aangemeld' ? m.reden_nog_aangemeld() : m.reden_niet_actief();
		case 'pauze':
			return m.reden_pauze({ dag: dag(reden.tot) });
		case 'vog_verlopen':
			return m.reden_vog_verlopen({ dag: dag(reden.op) });
		case 'geen_plaats':
			return m.reden_geen_plaats({ dag: dag(reden.op) });
		case 'vol':
			return m.reden_vol({ lopend: reden.lopend });
		case 'te_ver':
			return (reden.van === 'maatje' ? m.reden_te_ver_maatje : m.reden_te_ver_hulpvraag)({
				afstand: formatDistance(reden.afstand_m),
				grens: formatDistance(reden.grens_m)
			});
		case 'geen_taal':
			return m.reden_geen_taal({ talen: opsomming(reden.talen.map(taalNaam)) });
		case 'ander_geslacht':
			return reden.gevraagd === 'vrouw' ? m.reden_geen_vrouw() : m.reden_geen_man();
		case 'liever_niet':
			return m.reden_liever_niet({ gebieden: gebieden(reden.gebieden) });
		default:
			return ZONDER_MEER[reden.code]();
	}
}

type ZonderMeer = AlleenCode<Reden>;
type AlleenCode<R> = R extends { code: infer C extends string }
	? Exclude<keyof R, 'code'> extends never
		? C
		: never
	: never;

/** Reasons that say everything with their code. */
const ZONDER_MEER: Record<ZonderMeer, () => string> = {
	kent_elkaar: m.reden_kent_elkaar,
	client_geslacht_onbekend: m.reden_client_geslacht_onbekend,
	geslacht: m.reden_geslacht,
	doelgroep_iedereen: m.reden_doelgroep_iedereen,
	ervaringsdeskundig: m.reden_ervaringsdeskundig,
	vrij: m.reden_vrij,
	gratis: m.reden_gratis,
	in_wijk: m.reden_in_wijk,
	in_werkgebied: m.reden_in_werkgebied,
	tussenstap: m.reden_tussenstap,
	onder_professional: m.reden_onder_professional,
	ander_gebied: m.reden_ander_gebied,
	gebied_onbekend: m.reden_gebied_onbekend,
	afstand_onbekend: m.reden_afstand_onbekend,
	dagdelen_onbekend: m.reden_dagdelen_onbekend,
	taal_onbekend: m.reden_taal_onbekend,
	geslacht_onbekend: m.reden_geslacht_onbekend,
	werkgebied_onbekend: m.reden_werkgebied_onbekend,
	andere_wijk: m.reden_andere_wijk,
	andere_dagdelen: m.reden_andere_dagdelen,
	verwijzing_nodig: m.reden_verwijzing_nodig,
	betaald: m.reden_betaald,
	eerst_informeel: m.reden_eerst_informeel,
	alleen_professional: m.reden_alleen_professional,
	zoekt_geen_maatje: m.reden_zoekt_geen_maatje,
	zoekt_geen_aanbod: m.reden_zoekt_geen_aanbod,
	geen_intake: m.reden_geen_intake,
	geen_vog: m.reden_geen_vog,
	pad_niet_klaar: m.reden_pad_niet_klaar,
	geen_dagdeel: m.reden_geen_dagdeel,
	dagdelen_bezet: m.reden_dagdelen_bezet,
	buiten_werkgebied: m.reden_buiten_werkgebied
};

/** "a, b en c" */
export function opsomming(words: readonly string[]): string {
	return new Intl.ListFormat(getLocale(), { type: 'conjunction' }).format(words);
}
